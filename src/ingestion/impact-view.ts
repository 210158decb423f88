import type { Environment, MarkUnit, Sex } from '../athletics/discipline.js';
import type { Timing } from '../athletics/mark.js';
import type { Candidate, Mark } from '../records/candidates.js';
import type { NamedChange } from './change-view.js';
import type { Bettered } from './bettered.js';
import type { RankedMark } from './impact.js';
import type { ImproverView, ImprovementsView, RecordCandidatesView } from './impact.dto.js';
import type { Person } from './impact-reads.js';

export const MOST_SHOWN = 100;

type People = ReadonlyMap<string, Person>;

/** A plain object: views are spread into larger ones. */
type Improver = Pick<ImproverView, keyof ImproverView>;

function improver({ list, athleteId, nation, row, mark }: RankedMark, people: People): Improver {
  const person = people.get(athleteId);
  const who = { athlete: person?.name ?? '', athleteId: person?.id ?? null, nation };
  return { ...list, ...who, row, mark };
}

export function improvementsView({ count, items }: Bettered, people: People): ImprovementsView {
  return {
    count,
    items: items.map(({ mark, before }) => {
      return { ...improver(mark, people), betterBy: before === null ? null : before - mark.rankValue };
    }),
  };
}

/** A length that was measured in feet is no record: records are measured in metres. */
export function candidateMarks(changes: readonly NamedChange[], people: People): Omit<Mark, 'series'>[] {
  return changes.flatMap(({ to, row, performanceId }) => {
    if (!to || to['rank_value'] === null || to['legal'] !== true || to['exhibition'] === true) return [];
    if (String(to['flags']).includes('"converted"')) return [];
    const text = (name: string): string | null => (to[name] === null ? null : String(to[name]));
    const number = (name: string): number => Number(to[name] ?? 0);
    const person = people.get(String(to['athlete_id']));
    return [
      {
        id: performanceId ?? `row ${row}`,
        row: row ?? 0,
        eventId: String(to['event_id']),
        discipline: String(to['discipline']),
        sex: to['sex'] as Sex,
        implement: text('implement'),
        environment: to['environment'] as Environment,
        ageGroup: text('age_group'),
        round: text('round'),
        heat: text('heat'),
        day: String(to['day']),
        markValue: number('mark_value'),
        markUnit: to['mark_unit'] as MarkUnit,
        markPrecision: number('mark_precision'),
        timing: to['timing'] as Timing | null,
        windMmPerSecond: to['wind_mm_per_second'] === null ? null : number('wind_mm_per_second'),
        rankValue: number('rank_value'),
        nation: String(to['nation']),
        athleteName: person?.name ?? '',
        birthDate: person?.birthDate ?? null,
        birthYear: person?.birthYear ?? null,
      },
    ];
  });
}

export function candidatesView(
  found: readonly Candidate[],
  people: People,
  byRow: ReadonlyMap<number, RankedMark>,
): RecordCandidatesView {
  const items = found.slice(0, MOST_SHOWN).flatMap(({ mark, contest, equals }) => {
    const ranked = byRow.get(mark.row);
    const { scope, ofCode: of, ageGroup } = contest;
    return ranked ? [{ ...improver(ranked, people), scope, of, ageGroup, equals }] : [];
  });
  return { count: found.length, items };
}
