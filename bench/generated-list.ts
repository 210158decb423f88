import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Disciplines with the lowest mark that is written, in hundredths, and how far the others spread from it. */
const CONTESTS = [
  { title: '100 metres', from: 1_120, spread: 180, wind: true },
  { title: '200 metres', from: 2_270, spread: 350, wind: true },
  { title: '400 metres', from: 5_010, spread: 900, wind: false },
  { title: 'Long jump', from: 530, spread: 150, wind: true },
  { title: 'High jump', from: 150, spread: 45, wind: false },
  { title: 'Shot put', from: 1_050, spread: 500, wind: false },
] as const;
const NATIONS = ['ARG', 'BRA', 'CHI', 'COL', 'CUB', 'JAM', 'MEX', 'PER', 'URU', 'VEN'] as const;
const SYLLABLES =
  'ba be ca co da di fa fe ga go la le li ma me mi na ne no ra re ri sa so ta te ti va ve vi za'.split(' ');
const HEADER = 'discipline,sex,name,birth,nation,mark,wind,place,round,date,meet,venue,city,country\n';
const MARKS_PER_ATHLETE = 5;
const ROWS_PER_MEET = 200;
const CHUNK = 2_000;

/** Small numbers that look drawn and are the same in every run (mulberry32). */
function drawn(seed: number): number {
  let value = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b);
  value = Math.imul(value ^ (value >>> 15), value | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return (value ^ (value >>> 14)) >>> 0;
}

function word(seed: number, syllables: number): string {
  let text = '';
  let rest = seed;
  for (let i = 0; i < syllables; i++) {
    text += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** One line of a list of marks: invented athletes with five marks each, invented meets of 200 rows. */
export function listedRow(at: number): string {
  const athlete = Math.floor(at / MARKS_PER_ATHLETE);
  const meet = Math.floor(drawn(at + 7) / 8) % Math.max(1, Math.ceil((at + 1) / ROWS_PER_MEET));
  const contest = CONTESTS[athlete % CONTESTS.length] ?? CONTESTS[0];
  const chance = drawn(at);
  const hundredths = contest.from + (chance % contest.spread);
  const mark = `${Math.floor(hundredths / 100)}.${two(hundredths % 100)}`;
  const wind = contest.wind ? ((chance % 41) / 10 - 2).toFixed(1) : '';
  const name = `${word(drawn(athlete), 3)} ${word(athlete, 5)}`;
  const born = `${1970 + (athlete % 20)}-${two((athlete % 12) + 1)}-${two((athlete % 27) + 2)}`;
  const nation = NATIONS[athlete % NATIONS.length] ?? 'ARG';
  const day = `${2005 + (meet % 20)}-${two((meet % 12) + 1)}-${two((meet % 28) + 1)}`;
  const where = `Copa ${word(meet, 4)},Estadio ${word(meet + 3, 3)},${word(meet + 5, 3)},${nation}`;
  const sex = athlete % 2 === 0 ? 'M' : 'F';
  return `${contest.title},${sex},${name},${born},${nation},${mark},${wind},${(at % 8) + 1},f,${day},${where}\n`;
}

/** Writes a CSV of so many rows without holding it in memory; `from` shifts the athletes and meets. */
export async function writeList(path: string, rows: number, from = 0): Promise<void> {
  const file = createWriteStream(path);
  file.write(HEADER);
  for (let start = 0; start < rows; start += CHUNK) {
    let text = '';
    for (let at = start; at < Math.min(rows, start + CHUNK); at++) text += listedRow(from + at);
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
