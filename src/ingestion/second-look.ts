import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AthletesService } from '../athletes/athletes.service.js';
import { type Decided, storeDecisions } from '../identity/decisions.js';
import { IdentityStore } from '../identity/identity-store.js';
import { Clock } from '../platform/clock/clock.js';
import type { CheckedRow, Result, Verdict } from './checked-row.js';
import { type EnteredSince, enteredSince } from './entered-since.js';
import { DOUBTS_OF_IDENTITY, FINDING_RULES } from './finding-codes.js';
import type { Matcher } from './match.js';
import { Matchers } from './matchers.js';
import { naturalKeyOf } from './natural-key.js';
import { remarkPublished } from './published-before.js';
import {
  addFindings,
  changeRows,
  hasNewcomers,
  newcomerRows,
  type RowsAsked,
  type VerdictRow,
} from './row-store.js';
import type { Noted } from './same-meet.js';
import type { Submission } from './submission.entity.js';
import { takeBackDecisions } from './take-back.js';
import { verdictOf } from './tally.js';

const BATCH = 500;

/** A row that was looked at again, with what was weighed. */
interface Again extends CheckedRow {
  result: Result;
  before: Verdict;
  decided: Decided | undefined;
}

/**
 * Rows whose athlete was new when the file was checked, decided again where others have entered athletes since whom
 * they may mean. What is still new stays as it was; a question waits for a person.
 */
@Injectable()
export class SecondLook {
  constructor(
    private readonly athletes: AthletesService,
    private readonly identity: IdentityStore,
    private readonly matchers: Matchers,
    private readonly clock: Clock,
  ) {}

  /** Nobody else enters athletes from here to the commit, so what is decided here holds. May be called again. */
  async look(db: EntityManager, submission: Submission, asked: RowsAsked): Promise<Noted> {
    const noted = { held: 0, warnings: 0, infos: 0 };
    if (!(await hasNewcomers(db, submission.id, asked))) return noted;
    await this.athletes.lockEntries(db);
    const since = await enteredSince(db, submission, this.identity);
    if (!since) return noted;
    const { id: submissionId } = submission;
    const matcher = this.matchers.of(submission, { isSampled: true });
    for (let after: number | null = asked.after; after !== null;) {
      const { rows, last } = await newcomerRows(db, submissionId, { ...asked, after }, BATCH);
      const near = await since.near(db, rows);
      const { held, warnings, infos } = await this.decide(db, submission, near, { matcher, since });
      noted.held += held;
      noted.warnings += warnings;
      noted.infos += infos;
      after = last;
    }
    return noted;
  }

  private async decide(
    db: EntityManager,
    submission: Submission,
    rows: readonly VerdictRow[],
    { matcher, since }: { matcher: Matcher; since: EnteredSince },
  ): Promise<Noted> {
    if (rows.length === 0) return { held: 0, warnings: 0, infos: 0 };
    const asked = rows.map(({ row, verdict: before, result }): Again => {
      const unknown = { ...result, athleteId: null, athleteKey: '' };
      return { row, raw: '', result: unknown, before, remarks: [], decided: undefined };
    });
    await matcher.match(db, asked);
    const decided = new Map(matcher.takeDecisions().map((each) => [each.row, each]));
    for (const each of asked) each.decided = decided.get(each.row);
    const isSince = await since.among(db, [...new Set(asked.flatMap(meantBy))]);
    const changed = asked.filter(
      (each) => each.result.athleteId !== null || meantBy(each).some((id) => isSince.has(id)),
    );
    await this.remark(db, submission, changed);
    await storeDecisions(
      db,
      submission,
      changed.flatMap((each) => each.decided ?? []),
    );
    return this.keep(db, submission, changed);
  }

  /** With the athlete found the row may be a mark that is public in its own meet, or that another row gives. */
  private async remark(db: EntityManager, submission: Submission, rows: readonly Again[]): Promise<void> {
    const { eventId } = submission;
    const keys = new Map<string, CheckedRow>();
    for (const row of rows) {
      const { result, remarks } = row;
      if (!eventId || !result.athleteId) continue;
      const key = naturalKeyOf(result, eventId, result.athleteKey);
      if (keys.has(key)) remarks.push({ code: 'duplicate_row', field: 'name', text: result.competitor.name });
      else keys.set(key, row);
    }
    await remarkPublished(db, submission, keys, this.clock.now());
  }

  /** A decision of a person who could not know of this is taken back where there is something to decide now. */
  private async keep(db: EntityManager, { id }: Submission, rows: readonly Again[]): Promise<Noted> {
    const isOpen = new Set(rows.filter((row) => verdictOf(row) === 'held'));
    const findings = rows.flatMap(({ row, remarks }) => remarks.map((remark) => ({ ...remark, row })));
    await takeBackDecisions(
      db,
      id,
      [...isOpen].map(({ row }) => row),
      this.clock.now(),
    );
    await changeRows(
      db,
      id,
      rows.map((each) => ({ ...each, verdict: isOpen.has(each) ? 'held' : each.before })),
    );
    await addFindings(db, id, findings);
    const infos = findings.filter(({ code }) => FINDING_RULES[code].severity === 'info').length;
    const held = [...isOpen].filter(({ before }) => before === 'accepted').length;
    return { held, warnings: findings.length - infos, infos };
  }
}

/** Athletes about whom the row is a question. */
function meantBy({ remarks, result, decided }: Again): string[] {
  if (!remarks.some(({ code }) => DOUBTS_OF_IDENTITY.has(code))) return [];
  return decided ? decided.decision.candidates.map(({ id }) => id) : [result.athleteKey];
}
