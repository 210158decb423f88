import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AthletesService } from '../athletes/athletes.service.js';
import type { KnownAthlete } from '../athletes/known-athlete.js';
import { EventsService } from '../events/events.service.js';
import { FederationsService } from '../federations/federations.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Problem } from '../platform/http/problem.js';
import { Storage } from '../platform/storage/storage.js';
import type { CheckedRow } from './checked-row.js';
import { corrected, type Corrections } from './corrected.js';
import type { Wanted } from './judge-decision.js';
import { type Field, FIELDS } from './mapping.js';
import { Matchers } from './matchers.js';
import { reread } from './reread.js';
import type { Submission } from './submission.entity.js';
import type { NumberedDecision } from './submission-rows.dto.js';
import { SubmissionRowsService } from './submission-rows.service.js';

const LONGEST = 300;

export interface Prepared {
  asked: NumberedDecision;
  corrections: Corrections;
  checked: CheckedRow | null;
}

/** Brings together what a decision about a row needs: the row, its corrections checked again, the athlete. */
@Injectable()
export class WantedRows {
  constructor(
    private readonly rows: SubmissionRowsService,
    private readonly athletes: AthletesService,
    private readonly matchers: Matchers,
    private readonly events: EventsService,
    private readonly federations: FederationsService,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Reads the file, so it stays outside of the transaction. */
  async prepare(
    submission: Submission,
    asked: readonly NumberedDecision[],
    pointer: (index: number, at: string) => string,
  ): Promise<Prepared[]> {
    if (new Set(asked.map(({ row }) => row)).size < asked.length)
      throw Problem.invalid('/decisions', 'arrayUnique', 'each row can be decided once');
    const wishes = asked.map((each, i) =>
      readCorrections(each.corrections ?? {}, pointer(i, '/corrections')),
    );
    const numbers = asked.filter((_, i) => isSaid(wishes[i])).map(({ row }) => row);
    if (numbers.length === 0) return asked.map((each) => ({ asked: each, corrections: {}, checked: null }));
    const about = {
      meet: submission.eventId ? await this.events.byId(submission.eventId) : null,
      federationCode: (await this.federations.byId(submission.federationId)).code,
      today: this.clock.today(),
    };
    const read = await reread(this.storage, submission, new Set(numbers));
    return asked.map((each, i) => {
      const corrections = wishes[i] ?? {};
      const row = read.get(each.row);
      return { asked: each, corrections, checked: row ? corrected(row, corrections, about) : null };
    });
  }

  async complete(
    db: EntityManager,
    submission: Submission,
    prepared: readonly Prepared[],
    pointer: (index: number, at: string) => string,
  ): Promise<Wanted[]> {
    const numbers = prepared.map(({ asked }) => asked.row);
    const { id } = submission;
    const details = await this.rows.details(db, id, await this.rows.rows(db, id, numbers));
    const byRow = new Map(details.map((detail) => [detail.row, detail]));
    const others = prepared.flatMap(({ asked }) => asked.sameAsRow ?? []);
    const sameAs = new Map(
      (await this.rows.rows(db, id, [...new Set(others)])).map((other) => [other.row, other]),
    );
    // A transaction that is tried again must not find the remarks of the try before.
    const checked = structuredClone(prepared.map((each) => each.checked));
    const matcher = this.matchers.of(submission, { isSampled: false });
    await matcher.match(
      db,
      checked.filter((row) => row !== null),
    );
    const wanted: Wanted[] = [];
    for (const [i, { asked, corrections }] of prepared.entries()) {
      const row = byRow.get(asked.row);
      if (!row && prepared.length === 1) throw Problem.notFound('row');
      if (!row) throw Problem.invalid(pointer(i, '/row'), 'unknown', 'is no row of this submission');
      const athlete = asked.athleteId ? await this.athlete(asked.athleteId) : null;
      const same = sameAs.get(asked.sameAsRow ?? -1) ?? null;
      wanted.push({ asked, corrections, row, checked: checked[i] ?? null, athlete, sameAs: same });
    }
    return wanted;
  }

  /** Merged athletes are followed to the one they turned out to be. */
  private async athlete(id: string): Promise<KnownAthlete | null> {
    try {
      return await this.athletes.byId(id);
    } catch (error) {
      if (error instanceof Problem && error.code === 'not_found') return null;
      throw error;
    }
  }
}

const isSaid = (corrections: Corrections | undefined): boolean => Object.keys(corrections ?? {}).length > 0;

function readCorrections(given: object, pointer: string): Corrections {
  for (const [field, text] of Object.entries(given) as [string, unknown][]) {
    if (!FIELDS.includes(field as Field))
      throw Problem.invalid(
        `${pointer}/${field.slice(0, 60)}`,
        'unknown_field',
        `one of ${FIELDS.join(', ')}`,
      );
    if (typeof text !== 'string' || text.length > LONGEST)
      throw Problem.invalid(`${pointer}/${field}`, 'isLength', `a text of at most ${LONGEST} characters`);
  }
  return given;
}
