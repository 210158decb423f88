import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');
const FOLDERS = ['test', 'src'];
const ID = /R-(?:AUTH|HTTP|OPS|PIPE)-\d\d/g;

const rows = (group: string, numbers: string): string[] =>
  numbers
    .trim()
    .split(/\s+/)
    .map((number) => `R-${group}-${number}`);

/** Every requirement on identity, HTTP, ingestion and operations that must hold; the numbers of one are never used again. */
export const MUST: readonly string[] = [
  ...rows(
    'AUTH',
    `01 03 05 06 07 08 09 10 11 12 14 15 16 17 18 19 20 21 22 25 26 27 29 30 31 32 33 35 36 37 38 39 40 41
     43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 71 72 73 74 75`,
  ),
  ...rows(
    'HTTP',
    `01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 20 24 25 30 31 33 34 40 41 42 43 44 45`,
  ),
  ...rows(
    'PIPE',
    `01 02 03 04 05 06 07 09 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 33 34 35 36 38
     40 41 42 50 51 52 53 54 55 56 58 60 61 63 64 65`,
  ),
  ...rows('OPS', `01 02 03 04 05 07 09 10 11 12 20 21 22 23 24 31 40 42 44 45 49`),
];

/** What should hold, and what would be more than that: done, or `docs/security.md` says why not. */
export const SHOULD: readonly string[] = [
  ...rows('AUTH', `02 04 13 23 24 28 34 42 70 76 77`),
  ...rows('HTTP', `18 21 22 26 28`),
  ...rows('OPS', `06 30 34 41 43 46 47`),
];

/** Those that no test names yet. It only ever gets shorter: an id that a test names must leave it. */
export const OPEN: readonly string[] = [];

/** The ids in the titles of the tests that run; a skipped test proves nothing. */
export function idsInTitles(): Set<string> {
  const ids = new Set<string>();
  for (const folder of FOLDERS) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((each) => each.endsWith('.spec.ts'))) {
      const text = readFileSync(join(root, folder, file), 'utf8');
      if (!text.includes('R-')) continue;
      for (const title of titlesIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))) {
        for (const [id] of title.matchAll(ID)) ids.add(id);
      }
    }
  }
  return ids;
}

function titlesIn(source: ts.SourceFile): string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const callee = node.expression.getText(source);
      const [title] = node.arguments;
      const runs = /^(it|test|describe)\b/.test(callee) && !/\.(skip|todo)\b/.test(callee);
      if (runs && title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title)))
        titles.push(title.getText(source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}
