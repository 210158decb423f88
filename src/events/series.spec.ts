import { seriesOf } from './series.js';

describe('The series of a meet', () => {
  it.each([
    ['XXIX Copa del Río 2026', 'copa del rio'],
    ['Copa del Rio 2025', 'copa del rio'],
    ['29ª Copa del Río', 'copa del rio'],
    ['3rd Island Games', 'island games'],
    ['4e Jeux des Îles', 'jeux des iles'],
    ['Meeting (2024)', 'meeting'],
  ])('%s is %s', (name, series) => expect(seriesOf(name)).toBe(series));

  it('keeps different meets apart', () => expect(seriesOf('Copa Sur')).not.toBe(seriesOf('Copa Norte')));

  it('says nothing of a name that is only a number', () => expect(seriesOf('2024')).toBeNull());
});
