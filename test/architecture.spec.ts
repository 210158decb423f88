import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ACCESS } from '../src/accounts/access.js';
import { startApp, type TestApp } from './support/app.js';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const read = (file: string) => readFileSync(join(src, file), 'utf8');

/** The feature folder of a file; files beside the folders, `cli` and `demo` are the ways in. */
const moduleOf = (file: string) => {
  const [folder = '', ...rest] = file.split(sep);
  return rest.length === 0 || ['cli', 'demo'].includes(folder) ? 'a way in' : folder;
};
const importsOf = (file: string) =>
  [...read(file).matchAll(/(?:from|import\()\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    relative(src, resolve(src, dirname(file), path ?? '')),
  );

const listed = /imports: \[([^\]]*)\]/.exec(read('app.module.ts'))?.[1] ?? '';
const features = [...listed.matchAll(/(\w+)Module/g)].map(([, name]) =>
  (name ?? '').replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase(),
);
/** What is pure comes first: everybody may use the rules of the sport, and they use nobody. */
const order = ['athletics', ...features, 'a way in'];
const rank = (file: string) => order.indexOf(moduleOf(file));

describe('architecture', () => {
  it('lists every folder once in the app module', () => {
    expect(order.toSorted()).toEqual([...new Set([...files.map(moduleOf), 'a way in'])].toSorted());
  });

  it.each(files.filter((file) => moduleOf(file) !== 'a way in'))(
    '%s imports only from modules above it',
    (file) => {
      const wrong = importsOf(file).filter((path) => !path.startsWith('..') && rank(path) > rank(file));
      expect(wrong).toEqual([]);
    },
  );

  it.each(files.filter((file) => file.endsWith('.controller.ts') && !file.startsWith('health')))(
    '%s leaves the database to its service',
    (file) => {
      expect(read(file)).not.toMatch(/InjectRepository|InjectDataSource|EntityManager|Transactions/);
    },
  );
});

describe('who may come in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('is said by every route', () => {
    const scanner = new MetadataScanner();
    const routes = app
      .get(DiscoveryService, { strict: false })
      .getControllers()
      .flatMap(({ metatype }) => {
        const owner = metatype as { name: string; prototype: Record<string, object> };
        return scanner
          .getAllMethodNames(owner.prototype)
          .map((name) => ({ name: `${owner.name}.${name}`, owner, handler: owner.prototype[name] ?? {} }))
          .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler));
      });
    const silent = routes.filter(
      ({ owner, handler }) => !Reflect.hasMetadata(ACCESS, handler) && !Reflect.hasMetadata(ACCESS, owner),
    );
    expect(routes.length).toBeGreaterThan(10);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
