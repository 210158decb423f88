import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiSecurity } from '@nestjs/swagger';
import { type Identity, NOBODY } from './identity.js';
import type { Action } from './permissions.js';

export const ACCESS = 'access';
export type Access = 'public' | Action;

/** Anybody may call this route. A route that says neither this nor `Needs` is closed to everybody. */
export const Public = (): MethodDecorator => SetMetadata(ACCESS, 'public' satisfies Access);

/** The caller needs the right to this action somewhere; the service asks where. */
export const Needs = (action: Action): MethodDecorator =>
  applyDecorators(SetMetadata(ACCESS, action), ApiBearerAuth(), ApiSecurity('apiKey'));

export const FRESH = 'fresh';

/** The caller must have proved who they are within the last ten minutes. */
export const FreshSignIn = (): MethodDecorator => SetMetadata(FRESH, true);

/** Controller parameter: who is calling. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Identity => {
  return context.switchToHttp().getRequest<{ identity?: Identity }>().identity ?? NOBODY;
});

export const UNMETERED = 'unmetered';

/** Not counted in anybody's budget: probes must be answered when everything else is refused. */
export const Unmetered = (): ClassDecorator => SetMetadata(UNMETERED, true);
