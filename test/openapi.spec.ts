import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRANSITIONS } from '../src/ingestion/states.js';
import { openApi } from '../src/platform/http/openapi.js';
import { startApp, type TestApp } from './support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the OpenAPI document', () => {
  it('is the one in openapi.json; if it should change, run `npm run openapi` and commit', () => {
    const committed = readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8');
    expect(JSON.parse(JSON.stringify(openApi(app)))).toEqual(JSON.parse(committed));
  });

  it('says what every operation does and what it answers when all is well', () => {
    const operations = Object.entries(openApi(app).paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, { summary?: string; responses: object }>).map(
        ([method, operation]) => ({ name: `${method} ${path}`, operation }),
      ),
    );
    const silent = operations.filter(({ operation }) => {
      const good = Object.entries(operation.responses).filter(([status]) => /^[23]/.test(status));
      const said = good.some(([status, answer]) => ['202', '204'].includes(status) || 'content' in answer);
      return !operation.summary || !said;
    });
    expect(operations.length).toBeGreaterThan(10);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('carries the table of states of a submission', () => {
    const { get } = openApi(app).paths['/api/v1/ingestion/submissions/{id}'] ?? {};
    expect(get).toMatchObject({ 'x-state-machine': { ...TRANSITIONS } });
  });

  it('has fields in every schema', () => {
    const schemas = Object.entries(openApi(app).components?.schemas ?? {});
    const empty = schemas.filter(
      ([, schema]) =>
        !('enum' in schema) && !('properties' in schema && Object.keys(schema.properties ?? {}).length > 0),
    );
    expect(schemas.length).toBeGreaterThan(0);
    expect(empty.map(([name]) => name)).toEqual([]);
  });
});
