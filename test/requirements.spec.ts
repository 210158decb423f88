import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsInTitles, MUST, OPEN, SHOULD } from './support/requirements.js';

const named = idsInTitles();

describe('the requirements that must hold', () => {
  it('are each named by a test, except for those still said to be open', () => {
    expect(MUST.filter((id) => !named.has(id) && !OPEN.includes(id))).toEqual([]);
  });

  it('are said to be open only as long as no test names them', () => {
    expect(OPEN.filter((id) => named.has(id))).toEqual([]);
  });

  it('are known: no test and no line of the list names one that is not a requirement', () => {
    expect(OPEN.filter((id) => !MUST.includes(id))).toEqual([]);
    expect(new Set(MUST).size).toBe(MUST.length);
  });
});

describe('the requirements that should hold', () => {
  it('are each named by a test, or by a sentence that says why they are not done', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/security.md'), 'utf8');
    const notDone = page.slice(page.indexOf('## Not done'));
    expect(SHOULD.filter((id) => !named.has(id) && !notDone.includes(id))).toEqual([]);
    expect(SHOULD.filter((id) => MUST.includes(id))).toEqual([]);
  });
});
