import type { EntityManager } from 'typeorm';
import type { AthletesService } from '../athletes/athletes.service.js';
import { matchKeyOf } from '../athletes/match-key.js';
import type { Decision } from '../identity/decide.js';
import { type Decided, isSampled, isTelling } from '../identity/decisions.js';
import type { IdentityStore, Told } from '../identity/identity-store.js';
import type { Mention } from '../identity/mention.js';
import { nameRarity } from '../identity/background.js';
import { lineOf, TakenInFile } from '../identity/taken.js';
import { answeredBefore } from './answered-before.js';
import type { CheckedRow, Result } from './checked-row.js';
import type { NameRarity } from './appearances.js';
import { FileNewcomers } from './file-newcomers.js';
import { byBirth, mentionOf, type Open, openOf } from './mention-of-row.js';
import { lookUp, type LookedUp, plainMatch } from './plain-match.js';
import { nameNations } from './nations.js';
import type { PublicNamesakes } from './public-namesakes.js';
import { nameSources } from './sources.js';
import { asQuestion, placesOf, question, sharedHeats } from './shared-heats.js';

export interface MatchedFile {
  federationId: string;
  /** Null where nothing is kept for the blind sample. */
  submissionId: string | null;
  namesakes: PublicNamesakes;
}

/** Answers that are kept; each holds its candidates, and a file may name millions. */
const MOST_TOLD = 5_000;
/** Of a team nothing depends on how rare its name is. */
const COMMON: NameRarity = { bits: 0, isYoung: false };
const MOST_TAKEN = 100_000;

/**
 * Decides for each row whether the athlete is known, new, or a question for a person.
 * Plain cases first: an id whose bearer does not contradict, or the same name, day of birth, nation and sex. Everything
 * else is weighed against whoever may be meant. One matcher serves one file, so that its rows agree with each other.
 */
export class Matcher {
  private readonly newcomers = new FileNewcomers();
  private readonly told = new Map<string, Told>();
  private readonly taken = new TakenInFile(MOST_TAKEN);
  private decided: Decided[] = [];

  constructor(
    private readonly athletes: AthletesService,
    private readonly identity: IdentityStore,
    private readonly file: MatchedFile,
  ) {}

  async match(db: EntityManager, rows: readonly CheckedRow[]): Promise<void> {
    const known = await lookUp(db, this.athletes, rows);
    this.newcomers.look(rows.flatMap(({ result }) => result ?? []));
    const open: Open[] = [];
    const drawn: Open[] = [];
    for (const row of rows) {
      if (!row.result) continue;
      if (!this.isPlain(row, row.result, known)) open.push(openOf(row, row.result));
      else {
        this.take(row.result);
        if (this.isDrawn(row)) drawn.push(openOf(row, row.result));
      }
    }
    const found = await this.file.namesakes.of(db, open, known);
    const others = this.settle(open, found);
    for (const each of found.keys()) if (this.isDrawn(each.row)) drawn.push(each);
    const answered = await answeredBefore(db, this.athletes, this.file.federationId, others);
    await this.weigh(db, this.settle(others, answered));
    await this.keep(db, drawn, (decision, { result }) => ({
      ...decision,
      kind: 'known',
      id: result.athleteId,
    }));
    await this.questionSharedHeats(db, rows);
    await nameNations(db, rows);
    await nameSources(db, rows);
  }

  /** Rows that are found without being weighed; answers the others. */
  private settle(open: readonly Open[], found: ReadonlyMap<Open, string>): Open[] {
    return open.filter((each) => {
      const athleteId = found.get(each);
      if (athleteId === undefined) return true;
      isKnown(each.result, athleteId);
      this.take(each.result);
      return false;
    });
  }

  /** A merge by plain equality that the blind sample wants to see. */
  private isDrawn({ row, result }: CheckedRow): boolean {
    const { submissionId } = this.file;
    const isMerge = result !== null && result.athleteId !== null && result.competitor.kind === 'person';
    return isMerge && submissionId !== null && isSampled(submissionId, row);
  }

  /** Keeps of rows that were not weighed what weighing says of them. */
  private async keep(
    db: EntityManager,
    asked: readonly Open[],
    as: (decision: Decision, open: Open) => Decision,
  ): Promise<void> {
    const told = await this.identity.decideAll(
      db,
      asked.map(({ mention }) => mention),
    );
    for (const [at, open] of asked.entries()) {
      const each = told[at];
      if (!each) continue;
      const { row, result, mention } = open;
      const decision = as(each.decision, open);
      const isShown = decision.id === null || decision.candidates.some(({ id }) => id === decision.id);
      if (isShown)
        this.decided.push({ ...each, decision, row: row.row, name: result.competitor.name, mention });
    }
  }

  /** Two rows of one heat are two people: where both were taken for one whom only likeness names, somebody must look. */
  private async questionSharedHeats(db: EntityManager, rows: readonly CheckedRow[]): Promise<void> {
    const shared = sharedHeats(rows);
    if (shared.size === 0) return;
    const numbers = new Set([...shared.keys()].map(({ row }) => row));
    this.decided = this.decided.filter(({ row }) => !numbers.has(row));
    const open = [...shared.keys()].flatMap((row) => (row.result ? [openOf(row, row.result)] : []));
    await this.keep(db, open, (decision, { row }) => asQuestion(decision, shared.get(row) ?? ''));
    for (const row of shared.keys()) question(row);
  }

  /** What was weighed since the last call. */
  takeDecisions(): readonly Decided[] {
    const decided = this.decided;
    this.decided = [];
    return decided;
  }

  private isPlain(row: CheckedRow, result: Result, known: LookedUp): boolean {
    const plain = plainMatch(result, known);
    if (plain === null) return false;
    if (plain === 'new team') this.isNew(row, result, COMMON);
    else if (plain.contradicts) {
      row.remarks.push({ code: 'identity_contradicts', field: 'name', text: result.competitor.name });
      result.athleteKey = plain.athleteId;
    } else isKnown(result, plain.athleteId);
    return true;
  }

  private async weigh(db: EntityManager, open: readonly Open[]): Promise<void> {
    if (open.length === 0) return;
    const fresh = new Map<string, Mention>();
    const places = new Map<string, Set<string>>();
    for (const { fingerprint, mention, result } of open) {
      if (this.told.has(fingerprint)) continue;
      fresh.set(fingerprint, mention);
      places.set(fingerprint, new Set([...(places.get(fingerprint) ?? []), ...placesOf(result)]));
    }
    const written = [...fresh].map(([key, mention]) => lineOf(mention, places.get(key) ?? new Set()));
    const told = await this.identity.decideAll(db, [...fresh.values()], { written, taken: this.taken });
    for (const [at, fingerprint] of [...fresh.keys()].entries()) {
      const each = told[at];
      if (each) this.told.set(fingerprint, each);
    }
    // Who says most of a birth comes first, so that the order of the file is of no account.
    for (const each of open.toSorted(byBirth)) {
      const answer = this.told.get(each.fingerprint);
      if (!answer) throw new Error('A mention was not decided.');
      this.apply(each, answer);
      this.take(each.result);
    }
    this.forget();
  }

  /** The oldest answers are forgotten: whoever is named again much later in the file is asked about again. */
  private forget(): void {
    for (const fingerprint of this.told.keys()) {
      if (this.told.size <= MOST_TOLD) return;
      this.told.delete(fingerprint);
    }
  }

  /** From here on this line of the file is that athlete. */
  private take(result: Result): void {
    const { athleteId, competitor } = result;
    if (!athleteId || competitor.kind === 'team') return;
    this.taken.take(athleteId, lineOf(mentionOf(result), placesOf(result)));
  }

  private apply({ row, result, mention }: Open, told: Told): void {
    const { decision } = told;
    const { name } = result.competitor;
    let isAsked = decision.kind === 'question';
    if (decision.kind === 'known' && decision.id) isKnown(result, decision.id);
    else if (decision.kind === 'new') isAsked = this.isNew(row, result, nameRarity(mention, told.rarity));
    else {
      row.remarks.push({ code: 'athlete_uncertain', field: 'name', text: name });
      result.athleteKey = `?|${matchKeyOf(name)}|${row.row}`;
    }
    const kept: Decision = isAsked ? { ...decision, kind: 'question' } : decision;
    if (isTelling(kept)) this.decided.push({ ...told, decision: kept, row: row.row, name, mention });
  }

  /** Whether it is somebody new is a question where another line of the file may be the same newcomer. */
  private isNew(row: CheckedRow, result: Result, rarity: NameRarity): boolean {
    const { key, doubt } = this.newcomers.keyOf({ row: row.row, result }, rarity);
    result.athleteKey = key;
    if (doubt === null) return false;
    const ofRow = doubt.code === 'namesake_in_file' ? doubt.ofRow : null;
    const suggestion = ofRow === null ? null : { suggestion: `#${ofRow}` };
    row.remarks.push({ code: doubt.code, field: 'name', text: result.competitor.name, ...suggestion });
    return true;
  }
}

function isKnown(result: Result, athleteId: string): void {
  result.athleteId = athleteId;
  result.athleteKey = athleteId;
}
