import {
  type Discipline,
  disciplineByCode,
  resolveDiscipline,
  type Sex,
} from '../src/athletics/discipline.js';
import { type Mark, readMark } from '../src/athletics/mark.js';
import { combinedPoints, points } from '../src/athletics/scoring.js';

/** Marks as result files hold them, each notation about as often as there. */
const cells: readonly (readonly [code: string, sex: Sex, text: string])[] = [
  ['100', 'M', '10.23'],
  ['100', 'F', '11.87'],
  ['200', 'M', '21.30'],
  ['400', 'F', '55.02'],
  ['800', 'M', '1:53.28'],
  ['1500', 'F', '4:21.90'],
  ['5000', 'M', '14:09.33'],
  ['10K', 'F', '36:12'],
  ['MAR', 'M', '2:31:09'],
  ['110H', 'M', '14.2h'],
  ['LJ', 'F', '5.87'],
  ['TJ', 'M', '15,44'],
  ['HJ', 'F', '1.70'],
  ['SP', 'M', '14.36'],
  ['JT', 'F', '41.68'],
  ['HEP', 'F', '5120'],
  ['100', 'M', '10.11A'],
  ['LJ', 'M', '7.05 (+1.9)'],
  ['400', 'M', 'DNS'],
  ['100', 'F', ''],
];
const rounds = 100_000;
const measurements = 5;

function required(code: string): Discipline {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(`No discipline ${code}`);
  return discipline;
}

/** The best of several measurements, in operations a second. */
function perSecond(operations: number, run: () => number): number {
  let best = 0;
  let check = 0;
  for (let turn = 0; turn <= measurements; turn++) {
    const from = process.hrtime.bigint();
    check += run();
    const seconds = Number(process.hrtime.bigint() - from) / 1e9;
    // The first turn warms up.
    if (turn > 0) best = Math.max(best, operations / seconds);
  }
  if (check === 0) throw new Error('Nothing was measured');
  return Math.floor(best);
}

const about = cells.map(([code, sex, text]) => ({ text, about: { discipline: required(code), sex } }));
const parses = perSecond(about.length * rounds, () => {
  let marks = 0;
  for (let round = 0; round < rounds; round++) {
    for (const cell of about) if (readMark(cell.text, cell.about).kind === 'mark') marks++;
  }
  return marks;
});

const requests = about.flatMap(({ text, about: { discipline, sex } }) => {
  const reading = readMark(text, { discipline, sex });
  if (reading.kind !== 'mark') return [];
  const mark: Mark = reading.mark;
  const environment = discipline.environments[0] ?? 'outdoor';
  const wind = { kind: 'measured', mmPerSecond: -300 } as const;
  return [{ discipline, sex, environment, mark, wind }];
});
const scores = perSecond(requests.length * rounds, () => {
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    for (const request of requests) {
      const answer = points(request);
      if ('points' in answer) sum += answer.points;
    }
  }
  return sum;
});

const decathlon = required('DEC');
const parts = [
  '10.55',
  '7.80',
  '16.00',
  '2.05',
  '48.42',
  '13.75',
  '50.54',
  '5.45',
  '71.90',
  '4:36.11',
].flatMap((text, at) => {
  const discipline = required(decathlon.events?.[at] ?? '');
  const reading = readMark(text, { discipline });
  return reading.kind === 'mark'
    ? [{ event: decathlon, sex: 'M' as const, discipline, mark: reading.mark }]
    : [];
});
const combined = perSecond(parts.length * rounds, () => {
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    for (const part of parts) {
      const answer = combinedPoints(part);
      if ('points' in answer) sum += answer.points;
    }
  }
  return sum;
});

const titles = [
  '100 metros planos',
  '11:02 | 60m W',
  'Girls 100 Meter Hurdles 33"',
  'Lanzamiento bala',
  '4x100',
  'HJ',
];
const resolved = perSecond(titles.length * (rounds / 100), () => {
  let found = 0;
  for (let round = 0; round < rounds / 100; round++) {
    for (const title of titles) if (resolveDiscipline(title).kind === 'found') found++;
  }
  return found;
});

const lines = [
  ['mark parses', parses],
  ['result scores', scores],
  ['combined-event scores', combined],
  ['event titles', resolved],
] as const;
for (const [name, rate] of lines)
  process.stdout.write(`${rate.toLocaleString('en').padStart(12)} ${name}/s\n`);
