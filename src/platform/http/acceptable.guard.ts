import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from './problem.js';

/** Failures are told in JSON at every address, so whoever takes JSON is never turned away. */
const EVERYWHERE = ['application/json', 'application/problem+json'];
/** Where @nestjs/swagger keeps what a handler says of its answers; it does not export the names. */
const PRODUCES = 'swagger/apiProduces';
const RESPONSES = 'swagger/apiResponse';
const ANY_FILE = 'application/octet-stream';

/**
 * An `Accept` that leaves out every form that an address has is refused with 406 and the list of its forms, before
 * anything is done. Probes are answered whatever they accept.
 */
@Injectable()
export class AcceptableGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (request.headers.accept === undefined || /^\/api\/v1\/health(\/|$)/.test(request.path)) return true;
    const forms = formsOf(context.getHandler());
    if (forms.includes(ANY_FILE) || request.accepts([...EVERYWHERE, ...forms]) !== false) return true;
    const has = forms.length > 0 ? forms : ['application/json'];
    throw new Problem('not_acceptable', `This address answers as ${has.join(', ')}.`, {
      extra: { forms: has },
    });
  }
}

/** The content types beside JSON that a handler says it answers with. */
function formsOf(handler: object): string[] {
  const produced = (Reflect.getMetadata(PRODUCES, handler) ?? []) as string[];
  const answers = (Reflect.getMetadata(RESPONSES, handler) ?? {}) as Record<string, { content?: object }>;
  return [...produced, ...Object.values(answers).flatMap(({ content = {} }) => Object.keys(content))];
}
