import { disciplineByCode, disciplines, type Discipline } from './catalogue.js';
import { nearest } from './discipline-candidates.js';
import { readCode } from './discipline-code.js';
import { combinedConcepts, coreOf, type Core, type Terms, termsOf } from './discipline-core.js';
import { found, type DisciplineHint, type DisciplineReading } from './discipline-reading.js';
import { fold, readTitle, type Title } from './discipline-title.js';
import type { Implement } from './implement.js';

export * from './catalogue.js';
export type { CodeSystem, DisciplineHint, DisciplineReading, FoundDiscipline } from './discipline-reading.js';

const byName = new Map<string, Discipline>();
for (const discipline of disciplines) {
  for (const name of Object.values(discipline.names)) byName.set(fold(name), discipline);
}

/**
 * Reads what a file calls an event: a code of the catalogue, of World Athletics or of a timing system, a
 * name in four languages, or a title with sex, age group and implement. What cannot be told for certain is
 * not guessed: the answer is `unknown` or `ambiguous`, with candidates.
 */
export function resolveDiscipline(text: string, hint: DisciplineHint = {}): DisciplineReading {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'unknown', candidates: [] };
  const code = readCode(trimmed, hint);
  if (code) return code;
  const named = byName.get(fold(trimmed));
  return named ? foundByName(named, trimmed) : readWords(trimmed, hint);
}

function foundByName(discipline: Discipline, text: string): DisciplineReading {
  const { sex, environment } = readTitle(text);
  return found(discipline, { sex, environment });
}

function readWords(text: string, hint: DisciplineHint): DisciplineReading {
  const title = readTitle(text);
  const terms = termsOf(title.words);
  const words = title.words.join(' ');
  if (terms.unknown.length > 0) return unknown(words, coreOf(terms, title.sex));
  return partOfCombined(terms, title, hint) ?? readTerms(terms, title, hint, words);
}

function readTerms(terms: Terms, title: Title, hint: DisciplineHint, text: string): DisciplineReading {
  const height = hurdleHeightAmong(terms.numbers, terms.concepts);
  if (height !== null) terms.numbers = terms.numbers.filter((digits) => Number(digits) !== height);
  const core = coreOf(terms, title.sex);
  if (core.kind !== 'one') return core.kind === 'none' ? unknown(text, core) : ambiguous(core.disciplines);
  const whole = height === null ? title : { ...title, heightMm: title.heightMm ?? height };
  if (!terms.doubtfulW) return check(core.discipline, whole, hint, text);
  const walk = walkOver(core.discipline);
  if (!walk) return check(core.discipline, { ...whole, sex: title.sex ?? 'F' }, hint, text);
  return title.sex ? check(walk, whole, hint, text) : ambiguous([core.discipline, walk]);
}

/** `Salto Largo Decatlón`: a discipline with the name of the combined event beside it. */
function partOfCombined(terms: Terms, title: Title, hint: DisciplineHint): DisciplineReading | null {
  const event = terms.concepts.find((concept) => combinedConcepts.has(concept));
  const others = terms.concepts.filter((concept) => concept !== event);
  if (event === undefined || (others.length === 0 && terms.numbers.length === 0)) return null;
  const part = readTerms({ ...terms, concepts: others }, title, hint, title.words.join(' '));
  if (part.kind !== 'found') return null;
  const environment = title.environment ?? hint.environment ?? null;
  const whole = (combinedConcepts.get(event) ?? [])
    .flatMap((code) => disciplineByCode(code) ?? [])
    .filter((each) => each.events?.includes(part.discipline.code))
    .filter((each) => !title.sex || each.sexes.includes(title.sex))
    .filter((each) => !environment || each.environments.includes(environment))
    // Outdoors there are other pentathlons, which the catalogue does not have.
    .filter((each) => each.code !== 'PENI' || environment === 'indoor');
  const [combinedEvent] = whole;
  if (!combinedEvent) return { kind: 'unknown', candidates: [part.discipline] };
  // Where nothing tells them apart, the one that bears the name alone.
  return { ...part, combinedEvent };
}

/** `110 m vallas 1067`: a second number that can only be a height in millimetres. */
function hurdleHeightAmong(numbers: readonly string[], concepts: readonly string[]): number | null {
  if (numbers.length !== 2 || !(concepts.includes('hurdles') || concepts.includes('steeple'))) return null;
  const [first = 0, second = 0] = numbers.map(Number);
  return second >= 500 && second <= 1067 && first !== second ? second : null;
}

function walkOver(discipline: Discipline): Discipline | undefined {
  const track = disciplineByCode(`${discipline.code}W`);
  return discipline.kind === 'track' || discipline.kind === 'road' ? track : undefined;
}

/** A title names a contest only if the discipline is held for that sex and place. */
function check(named: Discipline, title: Title, hint: DisciplineHint, text: string): DisciplineReading {
  const environment = title.environment ?? hint.environment ?? null;
  const discipline = combinedFor(named, title, environment);
  if (!discipline) return unknown(text, { kind: 'one', discipline: named });
  if (Array.isArray(discipline)) return ambiguous(discipline);
  const { sex, ageGroup } = title;
  const youthOrMasters = ageGroup !== null && ageGroup !== 'senior' && ageGroup !== 'U23';
  if (sex && sex !== 'X' && !discipline.sexes.includes(sex) && !youthOrMasters) {
    return unknown(text, { kind: 'one', discipline });
  }
  return found(discipline, {
    implement: implementOf(title, discipline),
    sex,
    ageGroup,
    environment: title.environment,
  });
}

/** Combined events share their names: which one is meant depends on sex and place. */
function combinedFor(
  named: Discipline,
  title: Title,
  environment: string | null,
): Discipline | Discipline[] | null {
  if (named.code === 'DEC' && title.sex === 'F') return byCodeOrNull('DECF');
  if (named.code === 'HEP' && (environment === 'indoor' || title.sex === 'M')) {
    return environment === 'indoor' && title.sex !== 'F' ? byCodeOrNull('HEPI') : null;
  }
  if (named.code === 'PENI' && environment !== 'indoor') {
    return ['PENI', 'PENWT'].flatMap((code) => disciplineByCode(code) ?? []);
  }
  return named;
}

function byCodeOrNull(code: string): Discipline | null {
  return disciplineByCode(code) ?? null;
}

function implementOf(title: Title, discipline: Discipline): Implement | null {
  if (discipline.fieldType === 'throw' && title.weightGrams) return { weightGrams: title.weightGrams };
  if (discipline.kind === 'hurdles' && title.heightMm) return { hurdleHeightMm: title.heightMm };
  return null;
}

function ambiguous(candidates: Discipline[]): DisciplineReading {
  return { kind: 'ambiguous', candidates };
}

function unknown(text: string, core: Core): DisciplineReading {
  const first = core.kind === 'one' ? [core.discipline] : core.kind === 'several' ? core.disciplines : [];
  return { kind: 'unknown', candidates: [...new Set([...first, ...nearest(text)])].slice(0, 5) };
}
