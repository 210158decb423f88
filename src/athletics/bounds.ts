import { disciplines, type Discipline, type Sex } from './catalogue.js';
import { boundRows } from './plausibility.data.js';

/**
 * World record (null where none is known) and the best and poorest believable values, in the smallest unit.
 */
export interface Bounds {
  worldRecord: number | null;
  best: number;
  poorest: number;
}

const bySex = new Map<string, Bounds>();
for (const [code, sex, worldRecord, best, poorest] of boundRows) {
  bySex.set(`${code} ${sex}`, { worldRecord, best, poorest });
}

const bySexes = new Map<Discipline, Partial<Record<Sex, Bounds>> & { any: Bounds }>();
for (const discipline of disciplines) {
  const own = Object.fromEntries(
    discipline.sexes.map((sex) => [sex, bySex.get(`${discipline.code} ${sex}`)]),
  );
  const all = Object.values(own).filter((each) => each !== undefined);
  bySexes.set(discipline, { ...own, any: widest(discipline, all) });
}

function widest(discipline: Discipline, all: readonly Bounds[]): Bounds {
  const lower = discipline.better === 'lower';
  const best = (values: number[]) => (lower ? Math.min(...values) : Math.max(...values));
  const poorest = (values: number[]) => (lower ? Math.max(...values) : Math.min(...values));
  const records = all.flatMap((each) => each.worldRecord ?? []);
  return {
    worldRecord: records.length === all.length ? best(records) : null,
    best: best(all.map((each) => each.best)),
    poorest: poorest(all.map((each) => each.poorest)),
  };
}

/** The bounds of a discipline for a sex; the widest when the sex is not known or has none of its own. */
export function boundsOf(discipline: Discipline, sex: Sex | undefined): Bounds {
  const all = bySexes.get(discipline);
  if (!all) throw new Error(`No bounds for ${discipline.code}`);
  return (sex && all[sex]) ?? all.any;
}

/** Whether a value lies between the best and the poorest believable. */
export function isBelievable(value: number, discipline: Discipline, sex: Sex | undefined): boolean {
  const { best, poorest } = boundsOf(discipline, sex);
  return discipline.better === 'lower'
    ? value >= best && value <= poorest
    : value <= best && value >= poorest;
}
