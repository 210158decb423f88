import { Global, Injectable, Module } from '@nestjs/common';

/** The process is about to end: it still answers, and asks everybody to come back to another one. */
@Injectable()
export class Draining {
  isDraining = false;
}

@Global()
@Module({ providers: [Draining], exports: [Draining] })
export class DrainingModule {}
