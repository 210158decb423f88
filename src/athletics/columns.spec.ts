import { hasPlaceholderBirths, isCopy, suspectColumn } from './columns.js';
import { disciplineByCode } from './discipline.js';

function about(code: string) {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(code);
  return { discipline };
}

describe('a column of marks', () => {
  it.each([
    ['of marks', '100', { marks: ['10.23', '10.40', 'DNS', ''], bibs: ['12', '13', '14', '15'] }, []],
    [
      'that repeats the bibs',
      '100',
      { marks: ['12', '13', '14'], bibs: ['12', '13 ', '14'] },
      ['bib_as_mark'],
    ],
    [
      'half of which are bibs',
      'SP',
      { marks: ['12', '13', '14.20', '15.20'], bibs: ['12', '13', '1', '2'] },
      ['bib_as_mark'],
    ],
    ['less than half of which are bibs', 'SP', { marks: ['12', '13.1', '14.2'], bibs: ['12', '3', '4'] }, []],
    ['too short to say', '100', { marks: ['12', '13'], bibs: ['12', '13'] }, []],
    ['that counts the places', '100', { marks: ['1', '2', '3', '4'] }, ['place_as_mark']],
    ['that does not count', '100', { marks: ['1', '2', '4'] }, []],
    ['of names', '100', { marks: ['Ana Ruiz', 'Eva Paz', '10.50', 'Luz Gil'] }, ['shifted_columns']],
    ['of days', 'LJ', { marks: ['2024-05-01', '13.05.2024', '04/05/2024'] }, ['shifted_columns']],
    ['half of which are names', '100', { marks: ['Ana Ruiz', 'Eva Paz', '10.50', '10.60'] }, []],
    [
      'with spaces around the bibs',
      '100',
      { marks: [' 12', '13', '14 '], bibs: ['12 ', ' 13', '14'] },
      ['bib_as_mark'],
    ],
    [
      'empty where the bibs are empty too',
      '100',
      { marks: ['', '', '', '10.2'], bibs: ['', '', '', '7'] },
      [],
    ],
    ['longer than its bibs', '100', { marks: ['12', '13', '14', '15', '16'], bibs: ['12', '13'] }, []],
    ['that counts the places with gaps', '100', { marks: [' 1 ', '', '2', '3'] }, ['place_as_mark']],
    ['that counts only to two', '100', { marks: ['1', '2', ''] }, []],
    ['that counts up in something that is no mark', 'HEP', { marks: ['1', '2', '3'] }, ['place_as_mark']],
    [
      'of three names and empty cells',
      '100',
      { marks: ['Ana Ruiz', ' ', 'Eva Paz', '', 'Luz Gil'] },
      ['shifted_columns'],
    ],
    ['of two names and empty cells', '100', { marks: ['Ana Ruiz', ' ', 'Eva Paz', ''] }, []],
    ['of text that starts like names', '100', { marks: ['Ana 1', 'Eva 2', 'Luz 3'] }, []],
    ['of text that ends like names', '100', { marks: ['1?Ana', '2?Eva', '3?Luz'] }, []],
    ['half explained by names', '100', { marks: ['Ana Ruiz', 'Eva Paz', '1::2', '9;6'] }, []],
    ['that cannot be read at all', '100', { marks: ['10..5', '9;6', '1::2'] }, []],
    [
      'that is a copy of another',
      '100',
      {
        marks: ['10.23', '10.40', '10.50'],
        others: [
          ['a', 'b', 'c'],
          ['10.23', '10.40 ', '10.50'],
        ],
      },
      ['duplicated_column'],
    ],
  ] as const)('%s', (_, code, column, expected) => {
    expect(suspectColumn(column, about(code))).toEqual(expected);
  });

  it('is a copy only when every row is the same and rows differ', () => {
    expect(isCopy(['1', '2', '3'], ['1', '2', '3'])).toBe(true);
    expect(isCopy(['1', '2', '3'], ['1', '2', '4'])).toBe(false);
    expect(isCopy(['1', '2', '3'], ['1', '2'])).toBe(false);
    expect(isCopy(['1', '1', '1'], ['1', '1', '1'])).toBe(false);
    expect(isCopy(['1', '', '2', '3'], ['1', '', '2', '3'])).toBe(true);
    expect(isCopy(['1', '2', ''], ['1', '2', ''])).toBe(false);
    expect(isCopy([' 1', '2 ', '3'], ['1', '2', ' 3'])).toBe(true);
    expect(isCopy(['1', '2', ' ', ' '], ['1', '2', '', ''])).toBe(false);
  });
});

const others = (count: number) => Array.from({ length: count }, (_, at) => `1990-05-${String(10 + at)}`);

describe('a column of births', () => {
  it('that fills unknown days with 1 January', () => {
    expect(hasPlaceholderBirths(['1990-01-01', '1991-01-01', '1992-01-01', ...others(4)])).toBe(true);
  });

  it('may have some by chance', () => {
    expect(hasPlaceholderBirths(['1990-01-01', '1991-01-01', ...others(2)])).toBe(false);
    expect(hasPlaceholderBirths(['1990-01-01', '1991-01-01', '1992-01-01', ...others(27)])).toBe(false);
    expect(hasPlaceholderBirths([])).toBe(false);
  });
});
