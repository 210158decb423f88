import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Request } from 'express';
import { Problem } from '../platform/http/problem.js';
import { ACCESS, type Access } from './access.js';
import { IdentitiesService } from './identities.service.js';
import { type Identity, NOBODY } from './identity.js';
import { allow } from './permissions.js';

const refused = (): Problem =>
  new Problem('unauthenticated', 'The token or key is not valid; sign in again or send another key.');

/** Passport's way to the person behind an access token. */
@Injectable()
export class BearerGuard extends AuthGuard('jwt') {
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error as Error;
    if (!user) throw refused();
    return user;
  }
}

/**
 * Stands in front of every route: finds out who is calling and whether they may come in.
 * A route that does not say who may come in is closed.
 */
@Injectable()
export class IdentityGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly bearer: BearerGuard,
    private readonly identities: IdentitiesService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return false;
    const request = context.switchToHttp().getRequest<Request & { identity?: Identity; user?: Identity }>();
    const me = await this.identify(request, context);
    request.identity = me;
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public') return true;
    if (access === undefined) throw new Problem('forbidden', 'This address is closed.');
    allow(me, access);
    return true;
  }

  private async identify(
    request: Request & { user?: Identity },
    context: ExecutionContext,
  ): Promise<Identity> {
    const key = request.headers['x-api-key'];
    const bearer = request.headers.authorization;
    if (key !== undefined && bearer !== undefined) {
      throw new Problem('unauthenticated', 'Send either a bearer token or an API key, not both.');
    }
    if (key !== undefined) {
      const me = typeof key === 'string' ? await this.identities.ofKey(key) : null;
      if (!me) throw refused();
      return me;
    }
    if (bearer === undefined) return NOBODY;
    await this.bearer.canActivate(context);
    return request.user ?? NOBODY;
  }
}
