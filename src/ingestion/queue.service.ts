import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { depth, placeInQueue, type Waiting } from './queue.js';
import type { Submission } from './submission.entity.js';

/** Files that may wait at one time: of one federation, so that no other has to wait behind them, and in all. */
export const MOST_WAITING_OF_ONE = 500;
export const MOST_WAITING = 5_000;
const SECONDS_EACH = 0.2;
const LONGEST_SECONDS = 300;
const WAITS: readonly string[] = ['received', 'processing', 'approved'];

/** How much waits, and who waits where. */
@Injectable()
export class QueueService {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Refuses what would wait too long, and says when to come back. */
  async admit(federationId: string): Promise<void> {
    const { own, all } = await depth(this.source.manager, federationId);
    if (all >= MOST_WAITING) {
      throw new Problem('unavailable', `${all} files wait to be read; send it again later.`, {
        retryAfterSeconds: secondsFor(all - MOST_WAITING + 1),
      });
    }
    if (own >= MOST_WAITING_OF_ONE) {
      throw new Problem('too_many_requests', `${own} files of your federation wait to be read already.`, {
        retryAfterSeconds: secondsFor(own - MOST_WAITING_OF_ONE + 1),
      });
    }
  }

  /** Null when it does not wait: nobody has to ask then. */
  async placeOf({ id, status, leasedUntil }: Submission): Promise<Waiting | null> {
    if (!WAITS.includes(status) || leasedUntil) return null;
    return placeInQueue(this.source.manager, id);
  }
}

const secondsFor = (files: number): number =>
  Math.min(LONGEST_SECONDS, Math.max(5, Math.ceil(files * SECONDS_EACH)));
