import { HttpException } from '@nestjs/common';
import { statusOf } from '../database/errors.js';
import type { Language } from './language.js';
import { PROBLEMS, type ProblemCode } from './problem-codes.js';

export interface FieldError {
  /** JSON pointer into the body or name of the parameter. */
  pointer: string;
  code: string;
  message: string;
}

export interface ProblemDetails {
  errors?: FieldError[];
  retryAfterSeconds?: number;
  headers?: Readonly<Record<string, string>>;
  /** The detail in the languages that it is known in; the plain one is English. */
  details?: Readonly<Record<Language, string>>;
  /** Further members of the problem document. */
  extra?: Readonly<Record<string, unknown>>;
}

/** What went wrong, in the words of RFC 9457. Services throw these; nothing else decides a status code. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly more: ProblemDetails = {},
  ) {
    super(detail);
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }

  /** A missing and a foreign object look the same. */
  static notFound(what: string): Problem {
    return new Problem('not_found', `There is no such ${what}.`);
  }

  static invalid(pointer: string, code: string, message: string): Problem {
    return new Problem('invalid', 'The input is not valid.', { errors: [{ pointer, code, message }] });
  }

  /** A fault in the address: a path or query parameter. */
  static parameter(pointer: string, code: string, message: string): Problem {
    return new Problem('invalid_parameter', 'A parameter is not valid.', {
      errors: [{ pointer, code, message }],
    });
  }

  static of(error: unknown): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof Error && error.cause instanceof Problem) return error.cause;
    if (error instanceof HttpException) return ofStatus(error.getStatus());
    const parser = error as { status?: unknown; expose?: unknown; type?: unknown };
    const fromParser = typeof parser?.type === 'string' || parser?.expose === true;
    if (fromParser && typeof parser.status === 'number') return ofStatus(parser.status);
    const status = statusOf(error);
    return ofStatus(status ?? (error instanceof URIError ? 400 : 500));
  }
}

const BY_STATUS: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  400: ['malformed', 'The request cannot be read.'],
  401: ['unauthenticated', 'Sign in or send an API key.'],
  403: ['forbidden', 'You may not do this.'],
  404: ['not_found', 'There is nothing at this address.'],
  405: ['method_not_allowed', 'This address does not take that method.'],
  406: ['not_acceptable', 'The hub cannot answer in that form.'],
  408: ['request_timeout', 'The request did not come in time.'],
  409: ['conflict', 'This contradicts what is already stored.'],
  413: ['too_large', 'The body is larger than this address takes.'],
  414: ['uri_too_long', 'The address is too long.'],
  415: ['unsupported_media_type', 'This address does not take that content type or encoding.'],
  422: ['invalid', 'The input is not valid.'],
  429: ['too_many_requests', 'Wait a moment and try again.'],
  431: ['headers_too_large', 'The headers are too large.'],
  503: ['unavailable', 'The hub cannot do this right now; try again.'],
};

function ofStatus(status: number): Problem {
  const known = BY_STATUS[status] ?? (status >= 400 && status < 500 ? BY_STATUS[400] : undefined);
  if (!known) return new Problem('internal', 'Something went wrong on our side.');
  return new Problem(known[0], known[1], status === 503 ? { retryAfterSeconds: 5 } : {});
}
