import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, MoreThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/database/id.js';
import { currentRequest } from '../platform/http/current-request.js';
import { AuditEntry, AuditHead } from './audit.entity.js';
import type { Identity } from './identity.js';

export interface AuditTarget {
  kind: string;
  id: string;
}

const HEAD = 1;
const CHUNK = 500;

/** Who did what to what. Each entry carries the hash of the one before, so a missing or changed one shows. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly clock: Clock,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * Call it inside the transaction of the change, best as its last step: from here to the commit other
   * transactions that write to the log wait. Never put a secret into `detail`.
   */
  async add(
    db: EntityManager,
    me: Identity,
    action: string,
    target: AuditTarget,
    detail: object = {},
  ): Promise<void> {
    await db.increment(AuditHead, { id: HEAD }, 'number', 1);
    const head = await db.findOneByOrFail(AuditHead, { id: HEAD });
    const entry = Object.assign(new AuditEntry(), {
      id: newId(),
      number: head.number,
      at: this.clock.now(),
      actorKind: me.kind,
      accountId: me.accountId,
      keyId: me.keyId,
      action,
      targetKind: target.kind,
      targetId: target.id,
      detail: { ...detail, ...origin() },
      previousHash: head.hash,
    });
    entry.hash = hashOf(entry);
    await db.insert(AuditEntry, entry);
    await db.update(AuditHead, { id: HEAD }, { hash: entry.hash });
  }

  /**
   * The end of the chain. Kept somewhere else it shows later, with `hashAt`, that nobody wrote the end anew: of that
   * the chain alone could not tell.
   */
  async end(): Promise<{ number: number; hash: string }> {
    const { number, hash } = await this.source.manager.findOneByOrFail(AuditHead, { id: HEAD });
    return { number, hash };
  }

  async hashAt(number: number): Promise<string | null> {
    return (await this.source.manager.findOneBy(AuditEntry, { number }))?.hash ?? null;
  }

  /** The number of the first entry that is missing or was changed; null when the chain is whole. */
  async firstFault(): Promise<number | null> {
    let hash = '';
    let number = 0;
    for (;;) {
      const entries = await this.source.manager.find(AuditEntry, {
        where: { number: MoreThan(number) },
        order: { number: 'ASC' },
        take: CHUNK,
      });
      for (const entry of entries) {
        number += 1;
        const follows = entry.number === number && entry.previousHash === hash;
        if (!follows || entry.hash !== hashOf(entry)) return number;
        hash = entry.hash;
      }
      if (entries.length < CHUNK) break;
    }
    const head = await this.source.manager.findOneByOrFail(AuditHead, { id: HEAD });
    return head.number === number && head.hash === hash ? null : number + 1;
  }
}

/** Where it came from: request and network address; nothing for what the hub does by itself. */
function origin(): object {
  const request = currentRequest();
  return request ? { requestId: request.id, address: request.address } : {};
}

function hashOf(entry: AuditEntry): string {
  const { number, at, actorKind, accountId, keyId, action, targetKind, targetId, previousHash } = entry;
  const said = [number, at.toISOString(), actorKind, accountId, keyId, action, targetKind, targetId];
  const text = JSON.stringify([...said, inOrder(entry.detail), previousHash]);
  return createHash('sha256').update(text).digest('hex');
}

/** PostgreSQL keeps the keys of a structure in an order of its own, so the hash is made over sorted ones. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]);
}
