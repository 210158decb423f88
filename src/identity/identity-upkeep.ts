import { Injectable } from '@nestjs/common';
import { selectIn } from '../platform/database/bulk.js';
import { analyse } from '../platform/database/analyse.js';
import { Transactions } from '../platform/database/transactions.js';
import { BEFORE_ALL_IDS } from '../platform/database/id.js';
import { mentionOfStored, type ShownCandidate, type StoredMention } from './decisions.js';
import { IdentityStore } from './identity-store.js';
import { ModelInUse } from './model-in-use.js';
import { NORM_VERSION } from './normal-name.js';

const BATCH = 500;
const MOST_EXAMPLES = 20;

interface Kept {
  id: string;
  kind: string;
  athleteId: string | null;
  mention: StoredMention | string;
  candidates: ShownCandidate[] | string;
}

/** One decision that the version in use would take otherwise. */
export interface Change {
  id: string;
  was: string;
  wouldBe: string;
}
export interface Comparison {
  model: string;
  norm: number;
  compared: number;
  /** "question → known": how many. */
  changes: ReadonlyMap<string, number>;
  examples: readonly Change[];
}

const read = <T>(stored: T | string): T => (typeof stored === 'string' ? (JSON.parse(stored) as T) : stored);

/** What an operator does with the tables of who is who: fill them for old athletes, and try another version. */
@Injectable()
export class IdentityUpkeep {
  constructor(
    private readonly identity: IdentityStore,
    private readonly inUse: ModelInUse,
    private readonly transactions: Transactions,
  ) {}

  /** Makes athletes findable who were entered before there were keys. Those who have keys are left alone. */
  async backfill(): Promise<number> {
    let filled = 0;
    for (
      let after = '', ids = await this.withoutKeys(after);
      ids.length > 0;
      ids = await this.withoutKeys(after)
    ) {
      const some = ids;
      await this.transactions.run(async (db) => {
        const mentions = await this.identity.mentions(db, some);
        await this.identity.register(db, [...mentions], { again: true });
        filled += mentions.size;
      });
      after = some.at(-1) ?? '';
    }
    if (filled > 0) await analyse(this.transactions, ['athlete_key', 'token_freq']);
    return filled;
  }

  private withoutKeys(after: string): Promise<string[]> {
    return this.transactions.run(async (db) => {
      const start = after || BEFORE_ALL_IDS;
      const rows = await db.query<{ id: string }[]>(
        `SELECT id FROM athlete a WHERE id > $1 AND kind = 'person' AND merged_into IS NULL
           AND NOT EXISTS (SELECT 1 FROM athlete_key k WHERE k.athlete_id = a.id LIMIT 1 OFFSET 0)
         ORDER BY id LIMIT ${BATCH}`,
        [start],
      );
      return rows.map(({ id }) => id);
    });
  }

  /** What the version in use would say of everything that was decided before, among the same candidates. Changes nothing. */
  async compare(): Promise<Comparison> {
    const changes = new Map<string, number>();
    const examples: Change[] = [];
    let compared = 0;
    for (let after = BEFORE_ALL_IDS; ;) {
      const kept = await this.keptAfter(after);
      const last = kept.at(-1);
      if (!last) break;
      after = last.id;
      compared += kept.length;
      for (const change of await this.changesOf(kept)) {
        const kind = `${change.was} → ${change.wouldBe}`;
        changes.set(kind, (changes.get(kind) ?? 0) + 1);
        if (examples.length < MOST_EXAMPLES) examples.push(change);
      }
    }
    return { model: this.inUse.model.version, norm: NORM_VERSION, compared, changes, examples };
  }

  private keptAfter(after: string): Promise<Kept[]> {
    return this.transactions.run((db) =>
      db.query<Kept[]>(
        `SELECT id, kind, athlete_id AS "athleteId", mention, candidates FROM identity_decision
         WHERE id > $1 ORDER BY id LIMIT ${BATCH}`,
        [after],
      ),
    );
  }

  private changesOf(kept: readonly Kept[]): Promise<Change[]> {
    return this.transactions.run(async (db) => {
      const asked = kept.map(({ mention, candidates }) => ({
        mention: mentionOfStored(read(mention)),
        athleteIds: read(candidates).map(({ athleteId }) => athleteId),
      }));
      const now = await this.identity.decideAmong(db, asked);
      const merged = await selectIn<{ id: string; into: string | null }>(
        db,
        (list) =>
          `SELECT id, merged_into AS "into" FROM athlete WHERE id ${list} AND merged_into IS NOT NULL`,
        kept.flatMap(({ athleteId }) => athleteId ?? []),
      );
      const gone = new Set(merged.map(({ id }) => id));
      return kept.flatMap(({ id, kind, athleteId }, at) => {
        const decision = now[at];
        if (!decision || (athleteId && gone.has(athleteId))) return [];
        const isSame = decision.kind === kind && decision.id === athleteId;
        const wouldBe = decision.kind === kind ? `another ${kind}` : decision.kind;
        return isSame ? [] : [{ id, was: kind, wouldBe }];
      });
    });
  }
}
