import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AthletesService, type KnownAthlete } from '../athletes/athletes.service.js';
import { matchKeyOf } from '../athletes/match-key.js';
import { publicBirthOf } from '../athletes/public-birth.js';
import { ruledOut } from '../identity/answers.js';
import type { ShownCandidate } from '../identity/decisions.js';
import { explained, unexplained, type Why } from '../identity/explanation.js';
import { Clock } from '../platform/clock/clock.js';
import { isId } from '../platform/database/id.js';
import type { Competitor, Result } from './checked-row.js';
import { structure } from './decision-store.js';
import { listOfRows } from './row-numbers.js';
import type { CandidateView } from './submission-rows.dto.js';

const MOST_CANDIDATES = 10;

/** A row that has not found its athlete. */
interface Open {
  row: number;
  result: Result;
}

interface Weighed {
  row: number;
  fingerprint: string;
  candidates: ShownCandidate[];
}

/** Whom the rows of a file may mean: whoever was weighed, or the namesakes where nothing was weighed. */
@Injectable()
export class RowCandidates {
  constructor(
    private readonly athletes: AthletesService,
    private readonly clock: Clock,
  ) {}

  async of(
    db: EntityManager,
    submissionId: string,
    rows: readonly { row: number; result: Result | null }[],
  ): Promise<Map<number, CandidateView[]>> {
    const open = rows.flatMap(({ row, result }) => (result && !result.athleteId ? [{ row, result }] : []));
    const weighed = await this.weighed(db, submissionId, open);
    const rest = open.filter(({ row }) => !weighed.has(row));
    return new Map([...weighed, ...(await this.namesakes(db, rest))]);
  }

  /** A candidate who was merged is the athlete they turned out to be; who may not be chosen is left out. */
  private async weighed(
    db: EntityManager,
    submissionId: string,
    open: readonly Open[],
  ): Promise<Map<number, CandidateView[]>> {
    const kept = await weighedRows(db, submissionId, open);
    const ids = [...kept.values()].flatMap(({ candidates }) => candidates.map(({ athleteId }) => athleteId));
    const athletes = await this.athletes.known(db, ids);
    const cannot = await ruledOut(
      db,
      [...kept.values()].map(({ fingerprint }) => fingerprint),
    );
    const found = new Map<number, CandidateView[]>();
    for (const { row, result } of open) {
      const decision = kept.get(row);
      if (!decision) continue;
      const views = new Map<string, CandidateView>();
      for (const each of decision.candidates) {
        const athlete = athletes.get(each.athleteId);
        if (!athlete || views.has(athlete.id) || !isChoosable(athlete, result)) continue;
        if (cannot.get(decision.fingerprint)?.includes(athlete.id)) continue;
        views.set(athlete.id, this.view(athlete, result.competitor, explained(each)));
      }
      found.set(row, [...views.values()]);
    }
    return found;
  }

  /** Also the bearer of the id that the row gives, though the rest of the row says otherwise. */
  private async namesakes(
    db: EntityManager,
    open: readonly Open[],
  ): Promise<(readonly [number, CandidateView[]])[]> {
    const keys = open.map(({ result }) => matchKeyOf(result.competitor.name));
    const known = await this.athletes.candidates(db, keys);
    const bearers = await this.athletes.known(
      db,
      open.flatMap(({ result: { athleteKey } }) => (isId(athleteKey) ? [athleteKey] : [])),
    );
    return open.map(({ row, result }, at) => {
      const bearer = bearers.get(result.athleteKey);
      const named = known.filter(({ id, matchKey }) => matchKey === keys[at] && id !== bearer?.id);
      const some = [...(bearer ? [bearer] : []), ...named].filter((each) => isChoosable(each, result));
      const shown = some.slice(0, MOST_CANDIDATES);
      return [row, shown.map((each) => this.view(each, result.competitor, unexplained()))] as const;
    });
  }

  private view(athlete: KnownAthlete, competitor: Competitor, why: Why): CandidateView {
    const { id, name, nation, birthDate, birthYear } = athlete;
    const born = publicBirthOf({ date: birthDate, year: birthYear }, this.clock.today()).birthYear;
    return { id, name, nation, birthYear: born, birth: comparison(athlete, competitor), ...why };
  }
}

/** What was weighed of these rows; a row that was read again has what was weighed last. */
async function weighedRows(
  db: EntityManager,
  submissionId: string,
  open: readonly Open[],
): Promise<Map<number, Weighed>> {
  if (open.length === 0) return new Map();
  const rows: (Omit<Weighed, 'candidates'> & { candidates: ShownCandidate[] | string })[] = await db.query(
    `SELECT row, fingerprint, candidates FROM identity_decision
     WHERE submission_id = $1 AND row IN (${listOfRows(open.map(({ row }) => row))}) ORDER BY id`,
    [submissionId],
  );
  return new Map(rows.map((each) => [each.row, { ...each, candidates: structure(each.candidates) }]));
}

const isChoosable = ({ kind, sex }: KnownAthlete, result: Result): boolean =>
  kind === result.competitor.kind && sex === result.sex;

const yearOf = ({ birthDate, birthYear }: Pick<Competitor, 'birthDate' | 'birthYear'>): number | null =>
  birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null);

function comparison(one: KnownAthlete, other: Competitor): CandidateView['birth'] {
  if (one.birthDate && other.birthDate) return one.birthDate === other.birthDate ? 'equal' : 'other';
  const [theirs, rows] = [yearOf(one), yearOf(other)];
  if (theirs === null || rows === null) return 'unknown';
  return theirs === rows ? 'equal' : 'other';
}
