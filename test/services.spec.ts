import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { Identity } from '../src/accounts/identity.js';
import { NOBODY } from '../src/accounts/identity.js';
import { type Action, ACTIONS, may } from '../src/accounts/permissions.js';
import { Problem } from '../src/platform/http/problem.js';
import { startApp, type TestApp } from './support/app.js';

const SOURCES = join(import.meta.dirname, '../../src');
/** Stands for every argument: an id that nothing has, and of whose fields none is given. */
const NOTHING = '0199e1d2-0000-7000-8000-000000000000';
const INTERESTING = /@Needs\('([\w.]+)'\)|(@Public\(\))|this\.(\w+)\.(\w+)\(\s*me\b/g;

interface Call {
  action: Action;
  type: string;
  from: string;
  method: string;
}

/** What controllers ask of services in the name of somebody, read in the source. */
const calls: readonly Call[] = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.controller.ts'))
  .flatMap((file) => {
    const text = readFileSync(join(SOURCES, file), 'utf8');
    const fields = new Map(
      [...text.matchAll(/private readonly (\w+): (\w+)/g)].map(([, name, type]) => [name, type]),
    );
    let action: string | undefined;
    return [...text.matchAll(INTERESTING)].flatMap(([, needed, open, field = '', method = '']): Call[] => {
      if (needed ?? open) action = needed;
      const type = fields.get(field);
      if (!method || !action || !type) return [];
      const [, from = ''] =
        new RegExp(`import (?:type )?\\{[^}]*\\b${type}\\b[^}]*\\} from '(.*)'`).exec(text) ?? [];
      return [{ action: action as Action, type, from: join(SOURCES, file, '..', from), method }];
    });
  });

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

/** The code of the refusal; what else happened in words. */
async function outcome({ type, from, method }: Call, me: Identity): Promise<string> {
  const compiled = from.replace(SOURCES, join(import.meta.dirname, '../src'));
  const module = (await import(compiled)) as Record<string, Type<unknown>>;
  const service = app.get<Record<string, (...given: unknown[]) => unknown>>(module[type] as never, {
    strict: false,
  });
  try {
    await service[method]?.(me, NOTHING, NOTHING, NOTHING);
    return 'nothing is refused';
  } catch (error) {
    return error instanceof Problem ? error.code : String(error);
  }
}

const administrator: Identity = {
  ...NOBODY,
  kind: 'person',
  role: 'admin',
  accountId: NOTHING,
  sessionId: NOTHING,
};

describe('a service behind an open door', () => {
  it('R-AUTH-55 refuses nobody by name, before it looks at anything', async () => {
    const wrong: string[] = [];
    for (const call of calls) {
      const is = await outcome(call, NOBODY);
      if (is !== 'unauthenticated') wrong.push(`${call.type}.${call.method} of nobody: ${is}\n`);
    }
    expect(calls.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it('R-AUTH-55 refuses who has every right but the one that is needed', async () => {
    const wrong: string[] = [];
    for (const call of calls) {
      const scopes = ACTIONS.filter((action) => action !== call.action);
      const is = await outcome(call, { ...administrator, scopes });
      if (is !== 'forbidden') wrong.push(`${call.type}.${call.method} without ${call.action}: ${is}\n`);
    }
    expect(wrong).toEqual([]);
  });

  it('R-AUTH-56 gives who works for one federation nothing of none', async () => {
    const officer: Identity = { ...administrator, role: 'federation', federationIds: [] };
    expect(may(officer, 'event.manage', null)).toBe(false);
    expect(may(officer, 'event.manage', NOTHING)).toBe(false);
    expect(may({ ...administrator, kind: 'key' }, 'event.manage', NOTHING)).toBe(false);
    expect(may(administrator, 'event.manage', null)).toBe(true);
  });
});
