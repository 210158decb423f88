import { Injectable } from '@nestjs/common';

/** What time it is. Tests bind another clock. */
export abstract class Clock {
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
