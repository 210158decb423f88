import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Identity } from '../accounts/identity.js';
import { may } from '../accounts/permissions.js';
import { Clock } from '../platform/clock/clock.js';
import { markText } from './change-view.js';
import type { Fault, Judged, Wanted } from './judge-decision.js';
import { keepChoices, type MarkChoice } from './mark-choices.js';
import { performanceOf } from './performance-of.js';
import { type Met, SameMeet } from './same-meet.js';
import { readingOf } from './same-reading.js';
import type { Submission } from './submission.entity.js';

type Decided = readonly [Wanted, Judged];

/** Where two senders give a mark differently, the decision about the row says which reading stands. */
@Injectable()
export class MarkStanding {
  constructor(
    private readonly sameMeet: SameMeet,
    private readonly clock: Clock,
  ) {}

  /** Keeps the choices that these decisions are, or says why they cannot be made. */
  async choose(
    db: EntityManager,
    me: Identity,
    submission: Submission,
    judged: readonly Decided[],
  ): Promise<{ index: number; fault: Fault }[]> {
    const { id: submissionId, eventId } = submission;
    const now = this.clock.now();
    const said = judged.flatMap(([{ row }, { result }]) => {
      const athleteId = result?.athleteId;
      if (!result || !athleteId || !eventId) return [];
      return [performanceOf(result, { row: row.row, eventId, athleteId, submissionId }, now)];
    });
    const met = (await this.sameMeet.of(db, submission, said)).filter(({ kind }) => kind === 'differs');
    const indexOf = new Map(judged.map(([{ row }], index) => [row.row, index]));
    const faults: { index: number; fault: Fault }[] = [];
    const choices: MarkChoice[] = [];
    for (const each of met) {
      const { row } = each.row.ref;
      const index = indexOf.get(row) ?? 0;
      const decided = judged[index];
      if (!decided) continue;
      const isHere = decided[1].verdict === 'accepted';
      const fault = isHere ? faultOf(me, each, decided) : null;
      if (fault) faults.push({ index, fault });
      const [here, there] = [readingOf(each.row.values), readingOf(each.mark.values)];
      const [stands, lost] = isHere ? [here, there] : [there, here];
      const about = { performanceId: each.mark.ref.id, submissionId, row, accountId: me.accountId };
      choices.push({ ...about, stands, lost, at: now });
    }
    if (faults.length === 0) await keepChoices(db, choices);
    return faults;
  }
}

/** A public mark is changed by those who sent it or hold the meet, and with words. */
function faultOf(me: Identity, { mark }: Met, [{ asked }]: Decided): Fault | null {
  const { federationId, meetFederationId } = mark.ref;
  const text = markText(mark.values);
  const isTheirs =
    may(me, 'submission.review', federationId) ||
    (meetFederationId !== null && may(me, 'submission.review', meetFederationId));
  if (!isTheirs)
    return {
      at: '/decision',
      code: 'published_by_others',
      message: `another federation has published ${text}; it, or an administrator, may change that. Reject the row, or correct it`,
    };
  if (asked.reason) return null;
  return {
    at: '/reason',
    code: 'isNotEmpty',
    message: `say why this stands instead of ${text}, which is public`,
  };
}
