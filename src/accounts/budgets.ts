import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { currentRequest } from '../platform/http/current-request.js';
import { Problem } from '../platform/http/problem.js';
import type { Identity } from './identity.js';
import { Throttle } from './throttle.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** So many reads and so many writes a minute for each caller, so that nobody takes the hub from the others. */
@Injectable()
export class Budgets {
  constructor(private readonly throttle: Throttle) {}

  /** Counts this request, says in its headers what is left, and refuses it when nothing is. */
  async spend(me: Identity, request: Request, response: Response): Promise<void> {
    const kind = SAFE.has(request.method) ? 'read' : 'write';
    const { fits, limit, windowSeconds, left, resetSeconds } = await this.throttle.spend(kind, subjectOf(me));
    response.setHeader('RateLimit-Policy', `"${kind}";q=${limit};w=${windowSeconds}`);
    response.setHeader('RateLimit', `"${kind}";r=${left};t=${resetSeconds}`);
    if (fits) return;
    throw new Problem('too_many_requests', `Too many ${kind}s in one minute; wait before the next one.`, {
      retryAfterSeconds: resetSeconds,
      extra: { retryAfterSeconds: resetSeconds },
    });
  }
}

/** A key, a person, or the network address of who says neither. */
const subjectOf = ({ keyId, accountId }: Identity): string =>
  keyId ?? accountId ?? `address ${currentRequest()?.address ?? ''}`;
