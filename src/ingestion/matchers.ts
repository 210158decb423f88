import { Injectable } from '@nestjs/common';
import { AthletesService } from '../athletes/athletes.service.js';
import { EventsService } from '../events/events.service.js';
import { IdentityStore } from '../identity/identity-store.js';
import { Clock } from '../platform/clock/clock.js';
import { Matcher } from './match.js';
import { PublicNamesakes } from './public-namesakes.js';
import type { Submission } from './submission.entity.js';

/** Makes the one that decides who the rows of a file are. */
@Injectable()
export class Matchers {
  constructor(
    private readonly athletes: AthletesService,
    private readonly identity: IdentityStore,
    private readonly events: EventsService,
    private readonly clock: Clock,
  ) {}

  /** `isSampled`: the blind sample may want to see plain merges. */
  of(submission: Submission, { isSampled }: { isSampled: boolean }): Matcher {
    const { id, federationId } = submission;
    return new Matcher(this.athletes, this.identity, {
      federationId,
      submissionId: isSampled ? id : null,
      namesakes: new PublicNamesakes(submission, this.events, this.clock),
    });
  }
}
