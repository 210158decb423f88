import { type Discipline, disciplineByCode, disciplines, resolveDiscipline } from './discipline.js';

function code(text: string, hint?: Parameters<typeof resolveDiscipline>[1]): string {
  const reading = resolveDiscipline(text, hint);
  return reading.kind === 'found'
    ? reading.discipline.code
    : `${reading.kind}: ${reading.candidates.map((each) => each.code).join(' ')}`;
}

const conflicting = new Set('10K 15K 20K 25K 30K 3KW 5KW 10KW 20KW 30KW 35KW 50KW'.split(' '));

describe('the catalogue of disciplines', () => {
  it('has 111 disciplines with their own codes', () => {
    expect(disciplines).toHaveLength(111);
    expect(new Set(disciplines.map((each) => each.code)).size).toBe(111);
  });

  it('counts times in milliseconds, lengths in millimetres and combined events in points', () => {
    const units = new Map(disciplines.map((each) => [each.code, `${each.unit} ${each.better}`]));
    expect(units.get('100')).toBe('ms lower');
    expect(units.get('LJ')).toBe('mm higher');
    expect(units.get('1HR')).toBe('mm higher');
    expect(units.get('DEC')).toBe('points higher');
  });

  it('finds a discipline by its exact code alone', () => {
    expect(disciplineByCode('10K')?.names.en).toBe('10 kilometres road');
    expect(disciplineByCode('10k')).toBeUndefined();
  });

  it.each(disciplines.map((each): [string, Discipline] => [each.code, each]))(
    'resolves the code and the four names of %s',
    (own, discipline) => {
      for (const name of Object.values(discipline.names)) expect(code(name)).toBe(own);
      expect(code(own, { codes: 'catalogue' })).toBe(own);
    },
  );

  it.each(disciplines.map((each) => each.code).filter((each) => !conflicting.has(each)))(
    'needs no hint for the code %s',
    (own) => {
      expect(code(own)).toBe(own);
    },
  );

  it.each(
    disciplines.filter((each) => each.worldAthleticsCode !== null).map((each) => [each.code, each] as const),
  )('resolves the World Athletics code of %s', (own, discipline) => {
    const reading = resolveDiscipline(discipline.worldAthleticsCode ?? '', { codes: 'world-athletics' });
    const answer = reading.kind === 'found' ? [reading.discipline] : reading.candidates;
    expect(answer.map((each) => each.code)).toContain(own);
    expect(reading.kind).toBe(/^4x[14]00X?$/.test(own) ? 'ambiguous' : 'found');
  });
});
