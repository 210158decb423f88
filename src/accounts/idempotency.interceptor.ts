import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { Problem } from '../platform/http/problem.js';
import type { Identity } from './identity.js';
import { type Asked, IdempotentRequests } from './idempotent-requests.service.js';

const OWN = 'own idempotency';

/** This route keeps Idempotency-Key itself, in the transaction of what it does. */
export const KeepsIdempotencyKeys = (): MethodDecorator => SetMetadata(OWN, true);

/** `Idempotency-Key` on every POST of somebody who is known: a request whose answer was lost can be sent again. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly requests: IdempotentRequests,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request & { identity?: Identity }>();
    const key = request.headers['idempotency-key'];
    const caller = request.identity?.keyId ?? request.identity?.accountId;
    const isOwn = this.reflector.get<boolean | undefined>(OWN, context.getHandler()) === true;
    if (request.method !== 'POST' || typeof key !== 'string' || !caller || isOwn) return next.handle();
    const asked = this.requests.asked(caller, key, request.originalUrl, request.body as unknown);
    return from(this.once(asked, context.switchToHttp().getResponse<Response>(), next));
  }

  private async once(asked: Asked, response: Response, next: CallHandler): Promise<unknown> {
    const earlier = await this.requests.begin(asked);
    if (earlier) {
      response.status(earlier.status).setHeader('Idempotent-Replayed', 'true');
      if (earlier.location) response.setHeader('Location', earlier.location);
      return earlier.body;
    }
    let body: unknown;
    try {
      body = await this.requests.carryOut(asked, () =>
        firstValueFrom(next.handle(), { defaultValue: undefined }),
      );
    } catch (error) {
      await this.requests.forget(asked, Problem.of(error).status < 500);
      throw error;
    }
    const location = response.getHeader('Location');
    await this.requests.answered(asked, {
      status: response.statusCode,
      location: typeof location === 'string' ? location : null,
      body,
    });
    return body;
  }
}
