import { Injectable } from '@nestjs/common';

/** What time it is. Tests bind another clock. */
export abstract class Clock {
  abstract now(): Date;

  /** The day by UTC: `YYYY-MM-DD`. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
