/** A letter to one person. */
export interface Letter {
  /** The same at every try, so that a mail server or reader can tell a repeat. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** How letters leave the hub. */
export abstract class Mailer {
  abstract send(letter: Letter): Promise<void>;
}
