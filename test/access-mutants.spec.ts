import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
interface Mutant {
  file: string;
  at: number;
  what: string;
  specs: string[];
}

let mutants: Mutant[];
beforeAll(async () => {
  const finder = pathToFileURL(join(ROOT, 'scripts/access-mutants.mjs')).href;
  const { findMutants } = (await import(finder)) as { findMutants: (root: string) => Mutant[] };
  mutants = findMutants(ROOT);
});

/** How often something stands in the source, apart from where it is made and from comments. */
function inSource(pattern: RegExp): number {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => readFileSync(join(ROOT, 'src', file), 'utf8').split('\n'))
    .filter((line) => pattern.test(line)).length;
}

describe('the mutants of the access rules', () => {
  it('each have specs, which exist', () => {
    const specs = new Set(mutants.flatMap((each) => each.specs));
    expect(mutants.filter((each) => each.specs.length === 0)).toEqual([]);
    expect([...specs].filter((spec) => !existsSync(join(ROOT, 'test', `${spec}.spec.ts`)))).toEqual([]);
  });

  it('miss no door, no throttle, no question for rights and no four eyes', () => {
    const found = (pattern: RegExp): number => mutants.filter(({ what }) => pattern.test(what)).length;
    expect(found(/^[A-Z]+ \/.*: (open to everybody|closed)$/)).toBe(inSource(/^ {2}@(Needs|Public)\(/));
    expect(found(/: without a fresh sign-in$/)).toBe(inSource(/^ {2}@FreshSignIn\(\)/));
    expect(found(/^without the throttle |^letters without end$/)).toBe(
      inSource(/(throttle|attempts)\.take\(/),
    );
    expect(found(/^without \{ provide: APP_/)).toBe(inSource(/provide: APP_(GUARD|INTERCEPTOR)/));
    expect(found(/^things of all federations: /)).toBe(inSource(/(?<!function )federationsFor\(me/));
    expect(found(/fourEyes|accountId === me\.accountId|movedBy === me\.accountId/)).toBe(
      inSource(/Problem\('four_eyes'/),
    );
  });
});
