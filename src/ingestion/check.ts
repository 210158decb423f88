import { legality } from '../athletics/legality.js';
import { resolveDiscipline, type FoundDiscipline } from '../athletics/discipline.js';
import type { Discipline, Environment, Sex } from '../athletics/catalogue.js';
import { implementKey } from '../athletics/implement.js';
import { type AgeGroup, readAgeGroup } from '../athletics/age.js';
import type { MarkFlag } from '../athletics/mark.js';
import { readWind, type Wind } from '../athletics/wind.js';
import { remembered } from '../platform/collections/remembered.js';
import { checkCompetitor } from './check-competitor.js';
import { checkDay, type MeetDays } from './check-day.js';
import { checkMark, timed } from './check-mark.js';
import type { DeclaredContest } from './check-programme.js';
import { checkMeet } from './check-meet.js';
import { checkAge, sexOf } from './check-people.js';
import type { CheckedRow, Result } from './checked-row.js';
import type { ReadRow, Remark } from './readers/reader.js';

/** What is known before the file is read. */
export interface CheckAbout {
  /** Null for a list whose rows name their own meets. */
  meet: (MeetDays & { environment: Environment | null }) | null;
  /** Code of the sending federation: the nation of athletes without one, the owner of licence numbers. */
  federationCode: string;
  today: string;
  /** What the meet declared to hold; empty when it declared nothing. */
  programme?: readonly DeclaredContest[];
}

const LONGEST_TEXT = 300;
const STORM_MM_PER_SECOND = 9_000;
const LONGEST_RAW = 2_000;
// oxlint-disable-next-line no-control-regex -- control characters are what is refused here
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const CONTROLS = new RegExp(CONTROL, 'g');

/** Understands one row, or says everything that is wrong with it. Nothing is guessed. */
export function checkRow(row: ReadRow, about: CheckAbout): CheckedRow {
  const remarks: Remark[] = [...row.remarks];
  const checked = { row: row.row, path: row.path, raw: row.raw.slice(0, LONGEST_RAW), result: null, remarks };
  if (CONTROL.test(row.raw) && !row.remarks.some(({ code }) => code === 'name_damaged')) {
    remarks.push({ code: 'control_character' });
    return { ...checked, raw: row.raw.replaceAll(CONTROLS, '\uFFFD').slice(0, LONGEST_RAW) };
  }
  // A reader may leave out what a result does not have, like the place of a disqualified athlete.
  const given: Readonly<Record<string, string | undefined>> = row.fields;
  for (const [field, text = ''] of Object.entries(given)) {
    if (text.length > LONGEST_TEXT) remarks.push({ code: 'text_too_long', field, text: text.slice(0, 60) });
  }
  if (remarks.some(({ code }) => code === 'text_too_long' || code === 'athlete_reference')) return checked;
  const result = understand(row, about, remarks);
  const contest = result ? undefined : contestOf(row);
  return { ...checked, raw: clean(checked.raw), result, ...(contest && { contest }) };
}

const clean = (raw: string): string => raw.replaceAll(CONTROLS, '\uFFFD');

function understand(row: ReadRow, about: CheckAbout, remarks: Remark[]): Result | null {
  const { fields } = row;
  const said = sexOf(fields);
  const title = readDiscipline(row, said, remarks);
  const competitor = checkCompetitor(row, about.federationCode, remarks);
  const day = checkDay(row, about.meet, about.today, remarks);
  const meet = about.meet ? null : checkMeet(fields, remarks);
  if (!title || !competitor || !day || (!about.meet && !meet)) return null;
  const { discipline } = title;
  const sex = said ?? title.sex ?? onlySex(discipline);
  if (discipline.kind === 'relay') competitor.kind = 'team';
  checkAge(competitor, day, remarks);
  if (!sex) remarks.push({ code: 'sex_missing', field: 'sex', text: fields.discipline });
  const environment = environmentOf(fields.environment, title, about);
  const wind = checkWind(fields.wind, discipline, environment, remarks);
  const read = checkMark(fields.mark, { discipline, environment, sex, timing: fields.timing }, remarks);
  if (!wind || !read || !sex) return null;
  const ageGroup = ageGroupOf(fields, title);
  const marked = 'mark' in read ? timed(read, fields.timing) : null;
  const ownWind = marked?.wind && 'wind' in marked.wind && !fields.wind ? marked.wind.wind : wind;
  const flags = flagsOf(marked?.flags, fields);
  if (marked && areUnmeasured(wind, ownWind)) remarks.push({ code: 'wind_missing' });
  return {
    // Field by field: with a copy of what tells the place, this alone took two thirds of the time of a row.
    round: roundOf(fields, title),
    heat: short(fields.heat),
    place: whole(fields.place),
    lane: whole(fields.lane),
    bib: short(fields.bib),
    discipline: discipline.code,
    sex,
    implement: implementKey({ discipline, sex, ageGroup, implement: title.implement }),
    ageGroup,
    day,
    markText: fields.mark ?? '',
    mark: marked?.mark ?? null,
    status: 'status' in read ? read.status : null,
    wind: ownWind,
    environment,
    legal: marked !== null && legality({ discipline, environment, wind: ownWind, flags }).legal,
    flags,
    qualifier: marked?.qualifier ?? null,
    reactionMs: reaction(fields.reaction),
    exhibition: marked?.exhibition ?? false,
    club: fields.club?.slice(0, 120) ?? null,
    competitor,
    meet,
    athleteId: null,
    athleteKey: '',
  };
}

/** Which contest a row belongs to whose mark or athlete was not understood. */
function contestOf({ fields }: ReadRow): string | undefined {
  const title = readTitle(fields.discipline ?? '');
  if (title.kind !== 'found') return undefined;
  const sex = sexOf(fields) ?? title.sex ?? onlySex(title.discipline);
  if (!sex) return undefined;
  return [title.discipline.code, sex, ageGroupOf(fields, title) ?? '', roundOf(fields, title) ?? ''].join(
    '|',
  );
}

const MOST_TITLES = 1_000;
/** A file has thousands of rows and a few titles; each is read once. */
const readTitle = remembered(MOST_TITLES, resolveDiscipline);

function readDiscipline(
  { fields, codes }: ReadRow,
  sex: Sex | null,
  remarks: Remark[],
): FoundDiscipline | null {
  const text = fields.discipline;
  const about = { field: 'discipline', text };
  if (!text) {
    remarks.push({ code: 'discipline_missing', ...about });
    return null;
  }
  const reading = codes ? resolveDiscipline(text, { codes }) : readTitle(text);
  if (reading.kind === 'found') return reading;
  const suited = reading.candidates.filter(({ sexes }) => sex && sexes.includes(sex));
  const [only, ...others] = reading.kind === 'ambiguous' ? suited : [];
  if (only && others.length === 0) return { ...resolved(only), sex };
  const suggestion = reading.candidates
    .slice(0, 3)
    .map(({ code }) => code)
    .join(' | ');
  remarks.push({ code: `discipline_${reading.kind}`, ...about, suggestion });
  return null;
}

const resolved = (discipline: Discipline): FoundDiscipline => ({
  kind: 'found',
  discipline,
  implement: null,
  sex: null,
  ageGroup: null,
  environment: null,
  combinedEvent: null,
});

const onlySex = ({ sexes }: Discipline): Sex | null => (sexes.length === 1 ? (sexes[0] ?? null) : null);

function environmentOf(text: string | undefined, title: FoundDiscipline, about: CheckAbout): Environment {
  const { environments } = title.discipline;
  const word = text?.trim().toLowerCase();
  const said = environments.find((environment) => environment === word) ?? title.environment;
  const ofMeet = environments.find((environment) => environment === about.meet?.environment);
  return said ?? ofMeet ?? environments[0] ?? 'outdoor';
}

function checkWind(
  text: string | undefined,
  discipline: Discipline,
  environment: Environment,
  remarks: Remark[],
): Wind | null {
  const reading = readWind(text, discipline, environment);
  if ('wind' in reading) {
    const { wind } = reading;
    if (wind.kind === 'measured' && Math.abs(wind.mmPerSecond) > STORM_MM_PER_SECOND)
      remarks.push({ code: 'wind_implausible', field: 'wind', text });
    return wind;
  }
  remarks.push({ code: 'wind_unreadable', field: 'wind', text });
  return null;
}

const ageGroupOf = ({ ageGroup }: ReadRow['fields'], title: FoundDiscipline): AgeGroup | null =>
  readAgeGroup(ageGroup ?? '') ?? title.ageGroup ?? null;

const flagsOf = (flags: readonly MarkFlag[] = [], { oversizedTrack }: ReadRow['fields']): MarkFlag[] =>
  oversizedTrack ? [...flags, 'oversized_track'] : [...flags];

/** The wind of a jump may stand in its own column or behind its mark. */
const areUnmeasured = (...winds: readonly Wind[]): boolean =>
  winds.every(({ kind }) => kind === 'not_measured');

/** The shot put of a heptathlon is another contest than the shot put beside it. */
const roundOf = ({ round }: ReadRow['fields'], { combinedEvent }: FoundDiscipline): string | null =>
  short(combinedEvent ? [combinedEvent.code, round].filter(Boolean).join(' ') : round);
const short = (text: string | undefined): string | null => text?.slice(0, 24) || null;
const whole = (text: string | undefined): number | null => {
  const number = /^\s*(\d{1,4})/.exec(text ?? '')?.[1];
  return number ? Number(number) : null;
};
const reaction = (text: string | undefined): number | null => {
  const [, seconds, digits = ''] = /^([0-2])[.,](\d{1,4})$/.exec(text ?? '') ?? [];
  return seconds === undefined ? null : Number(seconds) * 1000 + Number(digits.padEnd(3, '0').slice(0, 3));
};
