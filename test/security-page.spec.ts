import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApi } from '../src/platform/http/openapi.js';
import { startApp, type TestApp } from './support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const page = readFileSync(join(import.meta.dirname, '../../docs/security.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([A-Z]+ \/auth\S*)`\s*\|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)];
const inOrder = (texts: string[]) => texts.toSorted((a, b) => a.localeCompare(b));

describe('the page about security', () => {
  it('R-AUTH-02 has a row for each way in under /auth, and no other', () => {
    const routes = Object.entries(openApi(app).paths).flatMap(([path, item]) =>
      Object.keys(item as object).map((verb) => `${verb.toUpperCase()} ${path.replace('/api/v1', '')}`),
    );
    const ways = routes.filter((route) => route.split(' ')[1]?.startsWith('/auth'));
    expect(ways.length).toBeGreaterThan(15);
    expect(inOrder(rows.map(([, route = '']) => route))).toEqual(inOrder(ways));
  });

  it('R-AUTH-02 says of each how it is throttled, audited and bound to the second factor, in words of the code', () => {
    const code = [
      'auth.service',
      'recovery.service',
      'credentials.service',
      'factor-changes.service',
      'second-step.service',
      'sessions.service',
      'own-sessions.service',
      'accounts.service',
      'attempts',
    ].map((file) => readFileSync(join(import.meta.dirname, `../../src/accounts/${file}.ts`), 'utf8'));
    for (const [, , throttle = '', audit = '', factor = ''] of rows) {
      expect([throttle, audit, factor].map((cell) => cell.trim()).filter(Boolean)).toHaveLength(3);
      for (const [, action = ''] of audit.matchAll(/`([^`]+)`/g)) {
        expect(code.some((text) => text.includes(`'${action}'`))).toBe(true);
      }
    }
  });
});
