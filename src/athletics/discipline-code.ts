import type { AgeGroup } from './age.js';
import { disciplineByCode, disciplines, type Discipline, type Environment, type Sex } from './catalogue.js';
import {
  dlvTechnical,
  dlvWhole,
  foreignCodes,
  hyTekCodes,
  seltecCodes,
  worldAthleticsVariants,
} from './code.data.js';
import { found, type DisciplineHint, type DisciplineReading } from './discipline-reading.js';
import type { Implement } from './implement.js';

function required(code: string): Discipline {
  const discipline = disciplineByCode(code);
  if (!discipline) throw new Error(`No discipline ${code} in the catalogue`);
  return discipline;
}

function tableOf(rows: readonly (readonly [string, string])[]): Map<string, Discipline> {
  return new Map(rows.map(([code, ours]) => [code, required(ours)]));
}

const catalogueCodes = new Map(disciplines.map((each) => [each.code.toUpperCase(), each]));
const seltec = tableOf(seltecCodes);
const hyTek = tableOf(hyTekCodes);
const technical = tableOf(dlvTechnical);
const whole = tableOf(dlvWhole);
const foreign = tableOf(foreignCodes);

/** World Athletics uses one code for the relays of men, women and mixed teams. */
const worldAthletics = new Map<string, Discipline[]>();
for (const discipline of disciplines) {
  const code = discipline.worldAthleticsCode?.toUpperCase();
  if (code) worldAthletics.set(code, [...(worldAthletics.get(code) ?? []), discipline]);
}
const variants = new Map(worldAthleticsVariants.map((row) => [row[0] as string, variant(row)]));

function variant(row: (typeof worldAthleticsVariants)[number]): DisciplineReading {
  const [, code, sex, ageGroup, size] = row;
  const discipline = required(code);
  const implement = size === null ? null : implementOf(discipline, size);
  return found(discipline, { implement, sex: sex satisfies Sex, ageGroup: ageGroup satisfies AgeGroup });
}

function implementOf(discipline: Discipline, size: number): Implement {
  return discipline.fieldType === 'throw' ? { weightGrams: size } : { hurdleHeightMm: size };
}

/** Reads a code of the catalogue or of a timing system; null when the text is no code. */
export function readCode(text: string, hint: DisciplineHint): DisciplineReading | null {
  const code = text.toUpperCase().replaceAll('×', 'X');
  const own = ownSystem(code, hint);
  if (own) return own;
  const short = /^(.+?)[ _]?SH$/.exec(code)?.[1];
  if (short !== undefined) return shortTrack(short);
  return anySystem(code, hint) ?? germanCode(code);
}

function ownSystem(code: string, hint: DisciplineHint): DisciplineReading | null {
  if (hint.codes === 'catalogue') return one(catalogueCodes.get(code));
  if (hint.codes === 'seltec') return one(seltec.get(code));
  if (hint.codes === 'hy-tek') return one(hyTek.get(code));
  return hint.codes === 'world-athletics' ? worldAthleticsCode(code) : null;
}

function one(discipline: Discipline | undefined): DisciplineReading | null {
  return discipline ? found(discipline) : null;
}

function worldAthleticsCode(code: string): DisciplineReading | null {
  const known = worldAthletics.get(code);
  if (known) return choice(known);
  const resembled = foreign.get(code);
  if (resembled) return { kind: 'unknown', candidates: [resembled] };
  return variants.get(code) ?? null;
}

function choice(candidates: Discipline[]): DisciplineReading {
  const [only] = candidates;
  return candidates.length === 1 && only ? found(only) : { kind: 'ambiguous', candidates };
}

/** `200sh`: since 2024 World Athletics marks results of short tracks in the code. */
function shortTrack(code: string): DisciplineReading | null {
  const reading = worldAthleticsCode(code) ?? one(catalogueCodes.get(code));
  if (reading?.kind !== 'found') return reading;
  return { ...reading, environment: 'indoor' };
}

/** Without a hint a code counts only where all systems mean the same by it, or the environment decides. */
function anySystem(code: string, hint: DisciplineHint): DisciplineReading | null {
  const meanings = new Set<Discipline>();
  const ours = catalogueCodes.get(code);
  if (ours) meanings.add(ours);
  for (const each of worldAthletics.get(code) ?? []) meanings.add(each);
  if (ours && meanings.size > 1) return byEnvironment([...meanings], hint.environment);
  if (meanings.size > 0) return byEnvironment([...meanings], undefined);
  const resembled = foreign.get(code);
  if (resembled) return { kind: 'unknown', candidates: [resembled] };
  return variants.get(code) ?? one(seltec.get(code)) ?? one(hyTek.get(code));
}

function byEnvironment(meanings: Discipline[], environment: Environment | undefined): DisciplineReading {
  if (!environment) return choice(meanings);
  const there = meanings.filter((each) => each.environments.includes(environment));
  return choice(there.length > 0 ? there : meanings);
}

const technicalCode = /^T([A-Z]{3})(?:_(\d{3,5}))?$/;
const runCode = /^L(\d{2,5})$/;
const hurdlesCode = /^H(\d{2,3})(?:_(\d{3,4}))?$/;

/** `TKUG_7260`, `L100`, `H110_1067`, `M7K`: weight in grams and height in millimetres are in the code. */
function germanCode(code: string): DisciplineReading | null {
  const event = whole.get(code);
  if (event) return found(event);
  const throwing = technicalCode.exec(code);
  if (throwing) return sized(technical.get(throwing[1] ?? ''), throwing[2]);
  const running = runCode.exec(code);
  if (running) return one(disciplineByCode(running[1] ?? ''));
  const hurdling = hurdlesCode.exec(code);
  return hurdling ? sized(disciplineByCode(`${hurdling[1]}H`), hurdling[2]) : null;
}

function sized(discipline: Discipline | undefined, size: string | undefined): DisciplineReading | null {
  if (!discipline) return null;
  return found(discipline, { implement: size ? implementOf(discipline, Number(size)) : null });
}
