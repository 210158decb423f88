import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { EventChanges, NewEvent } from './event.dto.js';

const faults = (type: typeof NewEvent | typeof EventChanges, said: object) =>
  validateSync(plainToInstance<object, object>(type, said)).map(({ property }) => property);
const whole = {
  federationId: '01890a5d-ac96-774b-bcce-b302099a8057',
  name: 'Copa del Río',
  startDate: '2026-05-01',
};

describe('What is said of a meet', () => {
  it('needs a federation, a name and a first day to be announced', () => {
    expect(faults(NewEvent, whole)).toEqual([]);
    expect(faults(NewEvent, {})).toEqual(expect.arrayContaining(['federationId', 'name', 'startDate']));
    expect(faults(NewEvent, { ...whole, name: null, startDate: '2026-02-30' })).toEqual(
      expect.arrayContaining(['name', 'startDate']),
    );
  });

  it('may be changed in part, and emptied where it may be unknown', () => {
    expect(faults(EventChanges, { city: null, status: 'cancelled' })).toEqual([]);
    expect(faults(EventChanges, { name: null, level: null, endDate: null })).toHaveLength(3);
    expect(faults(EventChanges, { timeZone: 'America/Nowhere', country: 'arg' })).toHaveLength(2);
    expect(faults(EventChanges, { altitudeMetres: 9000, startDate: '01/05/2026' })).toHaveLength(2);
  });
});
