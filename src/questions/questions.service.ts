import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { allow, federationsFor } from '../accounts/permissions.js';
import { keepAnswer } from '../identity/answers.js';
import type { NumberedDecision } from '../ingestion/submission-rows.dto.js';
import { RowDecisionsService } from '../ingestion/row-decisions.service.js';
import { Clock } from '../platform/clock/clock.js';
import { selectIn } from '../platform/database/bulk.js';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import {
  blindOrder,
  candidatesOf,
  DECISION_COLUMNS,
  decisionView,
  type Named,
  questionView,
  type StoredDecision,
} from './question-view.js';
import { otherRowsOf, sameAsRows } from './rows-of-file.js';
import type {
  AnsweredQuestion,
  AnswerKey,
  IdentityDecisionView,
  MergePrecision,
  QuestionsQuery,
  QuestionView,
} from './questions.dto.js';

const MOST_DISAGREED = 100;
const YES = 1.96;
/** The only decisions of the sample are merges; a question is asked openly. */
const SAMPLE = `sampled AND kind = 'known'`;

/** Questions about who is meant, their answers, and how right the hub is where it asks nobody. */
@Injectable()
export class QuestionsService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly rows: RowDecisionsService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  page(me: Identity, query: QuestionsQuery): Promise<Page<QuestionView>> {
    return this.list(me, query, { where: `kind = 'question'`, isBlind: false });
  }

  /** Merges that the hub decided alone, shown without what it decided. */
  sample(me: Identity, query: QuestionsQuery): Promise<Page<QuestionView>> {
    return this.list(me, query, { where: SAMPLE, isBlind: true });
  }

  async explain(me: Identity, id: string): Promise<IdentityDecisionView> {
    const decision = await this.decision(me, id, 'submission.read');
    const [named, same] = [await this.named([decision]), await this.sameAs([decision])];
    return decisionView(decision, { named, sameAsRow: same.get(id) ?? null });
  }

  /**
   * One key decides: the row is accepted for the candidate, the newcomer of another row, or as somebody new, and so is every
   * other row of the file that asks the same. The answer is remembered.
   */
  async answer(me: Identity, id: string, key: AnswerKey): Promise<AnsweredQuestion> {
    const decision = await this.decision(me, id, 'submission.review');
    if (decision.answer !== null) throw new Problem('conflict', 'This question is answered already.');
    const isBlind = isSampled(decision);
    if (decision.kind !== 'question' && !isBlind)
      throw new Problem('conflict', 'The hub asked nothing about this row; merge or split the athletes.');
    const same = await this.sameAs([decision]);
    const choice = chosen(key, decision, { isBlind, sameAsRow: same.get(decision.id) ?? null });
    const { submissionId, row } = decision;
    let alsoAnswered: number[] = [];
    if (isBlind) {
      const { athleteId = null } = choice;
      const answer = { submissionId, row, athleteId, accountId: me.accountId, at: this.clock.now() };
      await this.transactions.run((db) => keepAnswer(db, answer));
    } else alsoAnswered = await this.decide(me, decision, choice);
    const now = await this.decision(me, id, 'submission.read');
    const about = { named: await this.named([now]), isBlind, sameAsRow: same.get(now.id) ?? null };
    return Object.assign(questionView(now, about), { alsoAnswered });
  }

  /** Answers the other rows for which it was decided too. Where one of them cannot be accepted so, they are left to a person. */
  private async decide(me: Identity, decision: StoredDecision, choice: Choice): Promise<number[]> {
    const { submissionId, row } = decision;
    const others = await otherRowsOf(this.source.manager, decision);
    const decideThese = (rows: readonly number[]) =>
      this.rows.decide(
        me,
        submissionId,
        rows.map((each) => ({ row: each, decision: 'accept' as const, ...choice })),
        { ifMatch: undefined, pointer: () => '/key' },
      );
    try {
      await decideThese([row, ...others]);
      return others;
    } catch (error) {
      if (others.length === 0 || !(error instanceof Problem) || error.code !== 'invalid') throw error;
      await decideThese([row]);
      return [];
    }
  }

  async precision(me: Identity): Promise<MergePrecision> {
    allow(me, 'account.manage');
    const rows: { id: string; athleteId: string | null; answered: string | null; answer: string | null }[] =
      await this.source.query(
        `SELECT id, athlete_id AS "athleteId", answer_athlete_id AS answered, answer FROM identity_decision
         WHERE ${SAMPLE} ORDER BY id DESC`,
      );
    const judgedRows = rows.filter(({ answer }) => answer !== null);
    const wrong = judgedRows.filter(({ athleteId, answered }) => athleteId !== answered);
    const [judged, agreed] = [judgedRows.length, judgedRows.length - wrong.length];
    return {
      judged,
      agreed,
      waiting: rows.length - judged,
      precision: judged === 0 ? null : agreed / judged,
      atLeast: judged === 0 ? null : lowerBound(agreed, judged),
      disagreed: wrong.slice(0, MOST_DISAGREED).map(({ id }) => id),
    };
  }

  private async list(
    me: Identity,
    { limit = 25, cursor, submissionId, answered }: QuestionsQuery,
    { where: which, isBlind }: { where: string; isBlind: boolean },
  ): Promise<Page<QuestionView>> {
    const federations = federationsFor(me, 'submission.read');
    if (federations?.length === 0) return { items: [], next: null };
    const values: unknown[] = [];
    const given = (value: unknown) => `$${values.push(value)}`;
    const conditions = [which];
    if (cursor) conditions.push(`id > ${given(keyOf(cursor, ['string'])[0])}`);
    if (submissionId) conditions.push(`submission_id = ${given(submissionId.toLowerCase())}`);
    if (answered !== undefined) conditions.push(`answer IS ${answered ? 'NOT ' : ''}NULL`);
    if (federations) conditions.push(`federation_id IN (${federations.map(given).join(', ')})`);
    const rows: StoredDecision[] = await this.source.query(
      `SELECT ${DECISION_COLUMNS} FROM identity_decision WHERE ${conditions.join(' AND ')}
       ORDER BY id LIMIT ${given(limit + 1)}`,
      values,
    );
    const { items, next } = pageOf(rows, limit, ({ id }) => cursorOf(id));
    const [named, same] = [await this.named(items), await this.sameAs(items)];
    return {
      items: items.map((each) =>
        questionView(each, { named, isBlind, sameAsRow: same.get(each.id) ?? null }),
      ),
      next,
    };
  }

  /** A decision about another federation's row looks like one that does not exist. */
  private async decision(
    me: Identity,
    id: string,
    action: 'submission.read' | 'submission.review',
  ): Promise<StoredDecision> {
    const [found]: StoredDecision[] = await this.source.query(
      `SELECT ${DECISION_COLUMNS} FROM identity_decision WHERE id = $1`,
      [id.toLowerCase()],
    );
    allow(me, action, found?.federationId ?? null, 'question');
    if (!found) throw Problem.notFound('question');
    return found;
  }

  private sameAs(decisions: readonly StoredDecision[]): Promise<Map<string, number>> {
    const open = decisions.filter(({ kind }) => kind === 'question');
    return sameAsRows(this.source.manager, open);
  }

  private async named(decisions: readonly StoredDecision[]): Promise<Named> {
    const ids = decisions.flatMap((each) => candidatesOf(each).map(({ athleteId }) => athleteId));
    const rows = await selectIn<{ id: string; name: string; nation: string | null }>(
      this.source.manager,
      (list) => `SELECT id, name, nation FROM athlete WHERE id ${list}`,
      [...new Set(ids)],
    );
    return new Map(rows.map(({ id, name, nation }) => [id, { name, nation }]));
  }
}

const isSampled = ({ sampled, kind }: StoredDecision): boolean => Boolean(sampled) && kind === 'known';

/** What is asked of a row decision. */
type Choice = Pick<NumberedDecision, 'athleteId' | 'newAthlete' | 'sameAsRow'>;

function chosen(
  key: AnswerKey,
  decision: StoredDecision,
  { isBlind, sameAsRow }: { isBlind: boolean; sameAsRow: number | null },
): Choice {
  if (key === 'n') return isBlind ? {} : { newAthlete: true };
  if (key === 's') {
    if (sameAsRow === null) throw Problem.invalid('/key', 'unknown', 'is for questions that have sameAsRow');
    return { sameAsRow };
  }
  const candidates = isBlind ? blindOrder(candidatesOf(decision)) : candidatesOf(decision);
  const athlete = candidates[Number(key) - 1];
  if (!athlete) throw Problem.invalid('/key', 'unknown', 'is the number of no candidate');
  return { athleteId: athlete.athleteId };
}

/** Wilson's lower end of a share. */
function lowerBound(agreed: number, judged: number): number {
  const share = agreed / judged;
  const spread = YES * Math.sqrt((share * (1 - share)) / judged + YES ** 2 / (4 * judged ** 2));
  return (share + YES ** 2 / (2 * judged) - spread) / (1 + YES ** 2 / judged);
}
