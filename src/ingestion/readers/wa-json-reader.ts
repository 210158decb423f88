import { commentedJson } from './commented-json.js';
import { headText } from './decode.js';
import type { ReadAbout, Reader, ReadRow } from './reader.js';
import type { WaAthlete, WaCompetition, WaRace, WaResult, WaTeam, WaUnit } from './wa-json.js';
import { wholeText } from './whole-text.js';

const MOST_BYTES = 50_000_000;

/** The Result Import document of World Athletics; its samples carry comments, so comments are allowed. */
export const waJsonReader: Reader = {
  code: 'wa-json',
  about: 'JSON in the shape of the World Athletics Result Import API.',
  delivers: 'results',
  extensions: ['.json'],
  mediaTypes: ['application/json'],
  recognises: (head) => /^\s*(\/\/[^\n]*\s*)*\{/.test(headText(head)),
  read: readDocument,
};

async function* readDocument(bytes: AsyncIterable<Buffer>, about: ReadAbout): AsyncIterable<ReadRow> {
  const text = await wholeText(bytes, about, MOST_BYTES);
  if (text === null) return;
  const document = await documentOf(text, about);
  if (!document) return;
  let row = 0;
  for (const found of results(document)) {
    row += 1;
    yield { ...found, row };
  }
  if (row === 0) about.remark({ code: 'no_rows' });
}

/** The document, or null when it is broken or something else; the remark says where. */
async function documentOf(text: string, about: ReadAbout): Promise<WaCompetition | null> {
  const parsed = await commentedJson(text, about);
  if (parsed === undefined) return null;
  const document: Partial<WaCompetition> | null = parsed;
  if (!document || !Array.isArray(document.units) || !Array.isArray(document.athletes)) {
    about.remark({ code: 'json_shape', path: '/units' });
    return null;
  }
  return document as WaCompetition;
}

const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : []);

function* results(document: WaCompetition): Iterable<Omit<ReadRow, 'row'>> {
  const athletes = new Map(document.athletes.map((athlete) => [athlete?.id, athlete]));
  const teams = new Map(list(document.relayTeams).map((team) => [team?.id, team]));
  for (const [u, unit] of document.units.entries()) {
    for (const [r, round] of list(unit?.rounds).entries()) {
      for (const [c, race] of list(round?.races).entries()) {
        for (const [i, result] of list(race?.results).entries()) {
          const path = `/units/${u}/rounds/${r}/races/${c}/results/${i}`;
          const person = result.athleteId === undefined ? undefined : athletes.get(result.athleteId);
          const team = result.relayTeamId === undefined ? undefined : teams.get(result.relayTeamId);
          const fields = fieldsOf({ unit, roundType: round.type, race, result, person, team });
          yield {
            path,
            raw: JSON.stringify(result),
            fields,
            remarks: person || team ? [] : [{ code: 'athlete_reference', path }],
          };
        }
      }
    }
  }
}

interface Found {
  unit: WaUnit;
  roundType?: string;
  race: WaRace;
  result: WaResult;
  person?: WaAthlete;
  team?: WaTeam;
}

const SEX: Readonly<Record<string, string>> = { female: 'F', male: 'M' };
const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function fieldsOf({ unit, roundType, race, result, person, team }: Found): ReadRow['fields'] {
  return {
    discipline: text(unit.title),
    sex: SEX[person?.sex ?? ''],
    round: text(roundType),
    heat: text(race.number),
    date: text(race.date),
    wind: text(result.wind) ?? text(race.wind),
    mark: `${text(result.result) ?? ''}${result.qualified ? ` ${result.qualified}` : ''}`,
    place: text(result.placeInRace) ?? text(result.placeInRound),
    familyName: text(person?.lastName),
    givenName: text(person?.firstName),
    birth: text(person?.birthdate),
    nation: text(person?.country ?? team?.country),
    worldAthleticsId: text(person?.waId),
    ...(team && { name: text(team.name), competitor: 'team' }),
    ...(race.oversizedTrack && { oversizedTrack: 'yes' }),
  };
}
