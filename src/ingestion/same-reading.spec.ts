import { contradict, counterparts } from './same-reading.js';

const mark = (ref: string, values: object) => ({
  ref,
  values: {
    athlete_id: 'ana',
    discipline: '100',
    sex: 'F',
    day: '2026-05-02',
    mark_value: 11_520,
    ...values,
  },
});
type Sides = Parameters<typeof counterparts<string, string>>[0];
const paired = (here: Sides, there: Sides) =>
  [...counterparts(here, there)].map(([one, other]) => [one.ref, other.ref]);

describe('two readings of a mark', () => {
  it('contradict each other in mark, status, or a wind or timing that both give', () => {
    const said = { mark_value: 11_520, status: null, wind_mm_per_second: 1_200, timing: 'electronic' };
    expect(contradict(said, { ...said, wind_mm_per_second: null, timing: null, lane: '4' })).toBe(false);
    expect(contradict(said, { ...said, mark_value: 11_530 })).toBe(true);
    expect(contradict(said, { ...said, wind_mm_per_second: 1_300 })).toBe(true);
    expect(contradict(said, { ...said, timing: 'hand' })).toBe(true);
    expect(contradict(said, { ...said, mark_value: null, status: 'DQ' })).toBe(true);
  });
});

describe('the marks of two senders', () => {
  it('are paired though they call the round otherwise, or not at all', () => {
    for (const [one, other] of [
      ['Final', 'F'],
      ['Final 1', 'finale'],
      ['Heats', 'Serie 2'],
      ['Semi-final', 'SF'],
      ['Final', null],
      ['DEC Heat', 'DEC Heats'],
      ['HEP FINAL', 'HEP F'],
      ['Prelim', 'Preliminary round'],
      ['Qualification', 'Q'],
      ['Round 1', 'Heats'],
      ['Primera ronda', 'Serie 2'],
    ])
      expect(paired([mark('here', { round: one })], [mark('there', { round: other })])).toEqual([
        ['here', 'there'],
      ]);
  });

  it('are not paired across rounds, days or heats, nor between athletes', () => {
    const here = { round: 'Heats', heat: '1' };
    for (const there of [
      { round: 'Final', heat: '1' },
      { round: 'DEC Heats', heat: '1' },
      { round: null, day: '2026-05-03' },
      { round: null, heat: '2' },
      { ...here, athlete_id: 'eva' },
      { ...here, sex: 'M' },
    ])
      expect(paired([mark('here', here)], [mark('there', there)])).toEqual([]);
  });

  it('are those that read the same first, then the only one left', () => {
    const here = [mark('slow', { mark_value: 11_600 }), mark('fast', {})];
    const there = [mark('their fast', {}), mark('their slow', { mark_value: 11_610 })];
    expect(paired(here, there)).toEqual([
      ['fast', 'their fast'],
      ['slow', 'their slow'],
    ]);
    const two = [mark('one', { mark_value: 11_700 }), mark('two', { mark_value: 11_800 })];
    expect(paired([mark('here', {})], two)).toEqual([]);
  });
});
