import { publicBirthOf } from './public-birth.js';

const today = '2026-06-15';

describe('What everybody may know of a birth', () => {
  it('is the year of those who are of age', () => {
    expect(publicBirthOf({ date: '1999-12-31' }, today)).toEqual({ birthYear: 1999, ageBand: null });
    expect(publicBirthOf({ year: 1986 }, today)).toEqual({ birthYear: 1986, ageBand: null });
  });

  it('is the age band of a minor, up to the day before the eighteenth birthday', () => {
    expect(publicBirthOf({ date: '2008-06-16' }, today)).toEqual({ birthYear: null, ageBand: 'U20' });
    expect(publicBirthOf({ date: '2008-06-15' }, today)).toEqual({ birthYear: 2008, ageBand: null });
    expect(publicBirthOf({ date: '2012-01-01' }, today)).toEqual({ birthYear: null, ageBand: 'U16' });
  });

  it('is the age band where the year alone leaves it open', () => {
    expect(publicBirthOf({ year: 2008 }, today)).toEqual({ birthYear: null, ageBand: 'U20' });
    expect(publicBirthOf({ year: 2007 }, today)).toEqual({ birthYear: 2007, ageBand: null });
  });

  it('is nothing where nothing is known', () => {
    expect(publicBirthOf({ date: null, year: null }, today)).toEqual({ birthYear: null, ageBand: null });
  });
});
