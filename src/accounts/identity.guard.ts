import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Request, Response } from 'express';
import { currentRequest } from '../platform/http/current-request.js';
import { Problem } from '../platform/http/problem.js';
import { Settings } from '../platform/settings/settings.js';
import { ACCESS, type Access, FRESH, UNMETERED } from './access.js';
import { Budgets } from './budgets.js';
import { FRESH_SECONDS, IdentitiesService } from './identities.service.js';
import { type Identity, NOBODY } from './identity.js';
import { type Action, allow } from './permissions.js';
import { Refusals } from './refusals.js';

const refused = (): Problem =>
  new Problem('unauthenticated', 'The token or key is not valid; sign in again or send another key.');

const enrolFirst = (): Problem =>
  new Problem('second_factor_required', 'Your role needs a second factor: set one up, then come back.', {
    extra: { enrolment: '/api/v1/auth/2fa/setup' },
  });

const notFresh = (): Problem =>
  new Problem('insufficient_user_authentication', 'Prove again who you are, then repeat this.', {
    headers: {
      'WWW-Authenticate': `Bearer error="insufficient_user_authentication", max_age="${FRESH_SECONDS}"`,
    },
    extra: { maxAgeSeconds: FRESH_SECONDS, stepUp: '/api/v1/auth/step-up' },
  });

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
    private readonly settings: Settings,
    private readonly refusals: Refusals,
    private readonly budgets: Budgets,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return false;
    const request = context.switchToHttp().getRequest<Request & { identity?: Identity; user?: Identity }>();
    const me = await this.meter(context, () => this.identify(request, context));
    const places = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, places);
    const current = currentRequest();
    if (current) Object.assign(current, { accountId: me.accountId, keyId: me.keyId });
    if (access === 'public') return true;
    if (access === undefined) throw new Problem('forbidden', 'This address is closed.');
    await this.letIn(me, access);
    if (this.lacksSecondFactor(me) && access !== 'account.self') throw enrolFirst();
    const isFresh = me.isFresh === true || !this.reflector.getAllAndOverride<boolean>(FRESH, places);
    if (!isFresh) throw notFresh();
    // Public answers are the same for everybody: their handlers do not hear who asks.
    request.identity = me;
    return true;
  }

  /** Whoever shows a wrong token or key spends the budget of their network address. */
  private async meter(context: ExecutionContext, identify: () => Promise<Identity>): Promise<Identity> {
    const http = context.switchToHttp();
    const isFree = this.reflector.getAllAndOverride<boolean>(UNMETERED, [context.getClass()]);
    const spend = async (me: Identity): Promise<void> => {
      if (!isFree) await this.budgets.spend(me, http.getRequest<Request>(), http.getResponse<Response>());
    };
    let me: Identity;
    try {
      me = await identify();
    } catch (error) {
      await spend(NOBODY);
      throw error;
    }
    await spend(me);
    return me;
  }

  private async letIn(me: Identity, action: Action): Promise<void> {
    try {
      allow(me, action);
    } catch (error) {
      await this.refusals.note(me, error);
      throw error;
    }
  }

  /** Those who can change much must not depend on a password alone, where the settings say so. */
  private lacksSecondFactor({ kind, role, hasSecondFactor }: Identity): boolean {
    const isPrivileged = kind === 'person' && (role === 'admin' || role === 'federation');
    return isPrivileged && this.settings.secondFactorRequired && !hasSecondFactor;
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
