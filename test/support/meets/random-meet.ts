import type { SampleContest, SampleMeet, SampleResult } from '../../../src/ingestion/samples/sample-meet.js';

/** Numbers from a seed, the same on every machine. */
export class Dice {
  constructor(private state: number) {}

  /** From 0 up to, not including, the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * limit);
  }

  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }
}

const FAMILY =
  'Muñoz,Peña,Gonçalves,Araújo,Ñáñez,Lévesque,Smith,Baptiste,Quispe,Etxebarría,Ibáñez,Güell,Rolle,D’Aubeterre'.split(
    ',',
  );
const GIVEN = 'Zoë,José,João,Ana,Íngrid,Renée,Kemar,Shelly,Darío,Nayara,Tulio,Omero,Ximena,Marisela'.split(
  ',',
);
const NATIONS = 'CHI,PER,ARG,BRA,JAM,BAH,COL,USA,CAN,MEX'.split(',');
const CLUBS = 'Club Norte,Club Muestra Sur,Atlético Río,Pista y Campo'.split(',');

interface Event {
  discipline: string;
  wind: boolean;
  /** Best and step in hundredths of a second or of a metre, for men. */
  best: number;
  step: number;
}
const EVENTS: readonly Event[] = [
  { discipline: '100', wind: true, best: 1020, step: 9 },
  { discipline: '200', wind: true, best: 2050, step: 15 },
  { discipline: '400', wind: false, best: 4550, step: 40 },
  { discipline: '800', wind: false, best: 10_700, step: 60 },
  { discipline: '1500', wind: false, best: 22_100, step: 130 },
  { discipline: 'LJ', wind: true, best: 780, step: -11 },
  { discipline: 'HJ', wind: false, best: 215, step: -5 },
  { discipline: 'SP', wind: false, best: 1850, step: -35 },
];

/** A meet whose truth is known: everybody has a name of their own, places follow the marks. */
export function randomMeet(dice: Dice): SampleMeet {
  let bib = 100;
  const contests: SampleContest[] = [];
  const days = ['2026-05-02', '2026-05-03'] as const;
  for (let i = 0, count = 2 + dice.below(4); i < count; i++) {
    const event = i === 0 ? dice.pick(EVENTS.slice(0, 5)) : dice.pick(EVENTS);
    const sex = dice.pick(['M', 'F'] as const);
    const size = 3 + dice.below(5);
    const results = Array.from({ length: size }, (_, place) => {
      bib += 1;
      return aResult(dice, event, { place, bib, size, isWoman: sex === 'F' });
    });
    const wind = event.wind ? dice.pick(['+0.6', '-1.2', '0.0', '+2.4']) : '';
    contests.push({ discipline: event.discipline, sex, heat: i + 1, wind, date: dice.pick(days), results });
  }
  return {
    name: 'Copa Muestra',
    city: 'Santiago',
    country: 'CHI',
    startDate: days[0],
    endDate: days[1],
    contests,
  };
}

function aResult(
  dice: Dice,
  { discipline, best, step }: Event,
  { place, bib, size, isWoman }: { place: number; bib: number; size: number; isWoman: boolean },
): SampleResult {
  const own = isWoman ? Math.round(best * (step > 0 ? 1.11 : 0.84)) : best;
  const value = own + place * step + (discipline === 'HJ' ? 0 : dice.below(Math.abs(step)));
  const isStatus = place === size - 1 && dice.below(3) === 0;
  const year = 1990 + dice.below(17);
  return {
    bib: String(bib),
    lane: String(place + 1),
    place: isStatus ? null : place + 1,
    // The bib in the name keeps two people apart whom the lists of names give the same one.
    familyName: `${dice.pick(FAMILY)} ${letters(bib)}`,
    givenName: dice.pick(GIVEN),
    birth: `${year}-${two(1 + dice.below(12))}-${two(2 + dice.below(26))}`,
    nation: dice.pick(NATIONS),
    club: dice.pick(CLUBS),
    mark: isStatus
      ? dice.pick(/^\d/.test(discipline) ? ['DNS', 'DNF', 'DQ'] : ['DNS', 'DQ'])
      : markText(value, step > 0),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');
const letters = (number: number): string =>
  Array.from(String(number), (digit) => 'ABCDEFGHIJ'[Number(digit)])
    .join('')
    .toLowerCase()
    .replace(/^./, (first) => first.toUpperCase());

function markText(hundredths: number, isTime: boolean): string {
  const whole = Math.floor(hundredths / 100);
  const rest = two(hundredths % 100);
  return isTime && whole >= 60 ? `${Math.floor(whole / 60)}:${two(whole % 60)}.${rest}` : `${whole}.${rest}`;
}
