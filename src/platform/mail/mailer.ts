/** A letter to one person. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  html?: string;
}

/** How letters leave the hub. */
export abstract class Mailer {
  abstract send(letter: Letter): Promise<void>;
}
