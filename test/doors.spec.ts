import 'reflect-metadata';
import { ModulesContainer } from '@nestjs/core';
import { Controller, Get, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ACCESS, type Access, FRESH } from '../src/accounts/access.js';
import type { Identity, Role } from '../src/accounts/identity.js';
import { NOBODY } from '../src/accounts/identity.js';
import { KEY_ACTIONS, may } from '../src/accounts/permissions.js';
import { accessRows } from './support/access-matrix.data.js';
import { startApp, type TestApp } from './support/app.js';
import { signedIn } from './support/client.js';
import { callerOf } from './support/requests.js';

interface Door {
  route: string;
  access: Access | undefined;
  isFresh: boolean;
}

let app: TestApp;
let doors: Door[];
beforeAll(async () => {
  app = await startApp();
  doors = doorsOf(app);
});
afterAll(() => app.close());

/** What every handler of every controller says about itself. */
function doorsOf(hub: TestApp): Door[] {
  const modules = [...hub.get(ModulesContainer).values()];
  const types = new Set(
    modules.flatMap(({ controllers }) => [...controllers.values()].map((each) => each.metatype)),
  );
  return [...types].flatMap((type) => {
    if (typeof type !== 'function') return [];
    const prefix = String(Reflect.getMetadata(PATH_METADATA, type) ?? '');
    const methods = type.prototype as Record<string, object | undefined>;
    return Object.getOwnPropertyNames(methods).flatMap((name): Door[] => {
      const handler = name === 'constructor' ? undefined : methods[name];
      const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined);
      if (!handler || path === undefined) return [];
      const method = RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))];
      const whole = ['/api/v1', prefix, path]
        .map((part) => part.replace(/^\/?(.*?)\/?$/, '$1'))
        .filter(Boolean);
      return [
        {
          route: `${method} /${whole.join('/').replaceAll(/:(\w+)/g, '{$1}')}`,
          access: Reflect.getMetadata(ACCESS, handler) as Access | undefined,
          isFresh: Reflect.getMetadata(FRESH, handler) === true,
        },
      ];
    });
  });
}

const ROLES = { f: 'fan', a: 'athlete', c: 'coach', s: 'scout', o: 'federation', A: 'admin' } as const;
const person = (role: Role): Identity => ({ ...NOBODY, kind: 'person', role });
const CALLERS: readonly (readonly [string, Identity])[] = [
  ...Object.entries(ROLES).map(([letter, role]) => [letter, person(role)] as const),
  ['k', { ...NOBODY, kind: 'key', role: 'federation', scopes: KEY_ACTIONS }],
];
const sorted = (letters: string): string =>
  letters
    .split('')
    .toSorted((a, b) => a.localeCompare(b))
    .join('');
const everybody = sorted('-facsokA');

/** Whom a door lets in, by what it says and nothing else. */
const callersOf = (access: Access | undefined): string => {
  if (access === 'public') return everybody;
  if (access === undefined) return '';
  return sorted(CALLERS.flatMap(([letter, me]) => (may(me, access) ? letter : [])).join(''));
};

describe('the door of every route', () => {
  it('R-AUTH-71 says by itself who may come in, as the matrix does, whatever stands behind it', () => {
    const said = new Map(accessRows.map(({ route, callers }) => [route, sorted(callers)]));
    const wrong = doors.flatMap(({ route, access }) => {
      const is = callersOf(access);
      return is === said.get(route) ? [] : [`${route} lets in “${is}” and should “${said.get(route)}”\n`];
    });
    expect(doors.length).toBe(accessRows.length);
    expect(wrong).toEqual([]);
  });

  it('asks for a fresh sign-in where the matrix says so, and nowhere else', () => {
    const fresh = new Set(accessRows.filter(({ isFresh }) => isFresh).map(({ route }) => route));
    const wrong = doors
      .filter(({ route, isFresh }) => isFresh !== fresh.has(route))
      .map(({ route }) => `${route} \n`);
    expect(fresh.size).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});

@Controller('forgotten')
class ForgottenController {
  @Get()
  read(): string {
    return 'who may read this, nobody said';
  }
}

describe('a route that does not say who may come in', () => {
  let hub: TestApp;
  beforeAll(async () => {
    hub = await startApp({}, [ForgottenController]);
  });
  afterAll(() => hub.close());

  it('R-AUTH-55 is closed to administrators too', async () => {
    const { token } = await signedIn(hub, { role: 'admin' });
    const { body } = await callerOf(hub).get('/forgotten', token).expect(403);
    expect(body.detail).toBe('This address is closed.');
  });
});
