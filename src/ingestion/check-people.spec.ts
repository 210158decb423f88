import { sexOf } from './check-people.js';

describe('the sex of a row', () => {
  it.each([
    [{ sex: 'Damas' }, 'F'],
    [{ sex: 'Adulto Masculino' }, 'M'],
    [{ ageGroup: 'Juvenil Femenino' }, 'F'],
    [{ sex: 'F', ageGroup: 'Adulto Masculino' }, 'F'],
    [{ sex: '', ageGroup: 'Sub-20 Masculino' }, 'M'],
    [{ sex: 'Adulto' }, null],
    [{ sex: 'Panamericanos' }, null],
    [{}, null],
  ] as const)('of %j is %s', (fields, sex) => {
    expect(sexOf(fields)).toBe(sex);
  });
});
