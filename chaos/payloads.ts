/** What is sent, and what must come of it. Everything follows from the seed. */
export interface Payload {
  key: string;
  content: string;
  verdict: 'published' | 'needs_review' | 'rejected';
  /** What must be public in the end: `athlete|discipline|mark|day|meet`. */
  results: string[];
}

const HEADER = 'discipline,sex,name,birth,nation,mark,wind,place,date,meet,venue,city,country';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const EVENTS = [
  ['100 metres', '100', 11_20],
  ['Long jump', 'LJ', 5_60],
  ['Shot put', 'SP', 11_00],
] as const;

/** mulberry32: the same numbers for the same seed on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word that looks like no other: similar names would be a question for a person. */
function word(at: number): string {
  const drawn = randomOf(at * 7_919 + 13);
  const text = Array.from({ length: 8 }, () => LETTERS[Math.floor(drawn() * 26)]).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 70 % valid, 15 % invalid, 10 % for a person, 5 % the content of an earlier one under another key. */
export class Payloads {
  private at = 0;
  private readonly earlier: Payload[] = [];

  constructor(
    private readonly seed: number,
    private readonly random = randomOf(seed),
  ) {}

  next(): Payload {
    this.at += 1;
    const key = `seed-${this.seed}-file-${this.at}`;
    const chance = this.random();
    const twin = this.earlier[Math.floor(this.random() * this.earlier.length)];
    if (chance < 0.05 && twin) return { ...twin, key };
    const verdict = chance < 0.2 ? 'rejected' : chance < 0.3 ? 'needs_review' : 'published';
    const payload = { key, verdict, ...this.file(verdict) } as const;
    if (verdict !== 'needs_review') this.earlier.push(payload);
    return payload;
  }

  private file(verdict: Payload['verdict']): Pick<Payload, 'content' | 'results'> {
    const lines = [HEADER];
    const results: string[] = [];
    const meet = `Copa ${word(this.at * 7)} ${this.at}`;
    const day = `2025-0${1 + (this.at % 9)}-${10 + (this.at % 18)}`;
    for (const [place, [title, code, from]] of EVENTS.entries()) {
      const who = this.at * 3 + place;
      const name = `${word(who * 2)} ${word(who * 2 + 1)}`;
      const born = `${1975 + (who % 30)}-${String(1 + (who % 12)).padStart(2, '0')}-${10 + (who % 18)}`;
      const hundredths = from + Math.floor(this.random() * 100);
      const mark = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
      const isBad = verdict === 'rejected' || (verdict === 'needs_review' && place === 0);
      const written = isBad ? 'nonsense' : mark;
      const wind = code === 'SP' ? '' : '+0.4';
      lines.push(
        `${title},F,${name},${born},CHI,${written},${wind},${place + 1},${day},${meet},Estadio,Lima,PER`,
      );
      if (verdict === 'published') results.push([name, code, mark, day, meet].join('|'));
    }
    return { content: `${lines.join('\n')}\n`, results };
  }
}
