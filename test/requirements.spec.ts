import { idsInTitles, MUST, OPEN } from './support/requirements.js';

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
