import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { catchError, from, mergeMap, type Observable, throwError } from 'rxjs';
import { type Identity, NOBODY } from './identity.js';
import { Refusals } from './refusals.js';

/** What a service refuses behind an open door: things of other federations. */
@Injectable()
export class RefusalsInterceptor implements NestInterceptor {
  constructor(private readonly refusals: Refusals) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { identity = NOBODY } = context.switchToHttp().getRequest<{ identity?: Identity }>();
    return next
      .handle()
      .pipe(
        catchError((error: unknown) =>
          from(this.refusals.note(identity, error)).pipe(mergeMap(() => throwError(() => error))),
        ),
      );
  }
}
