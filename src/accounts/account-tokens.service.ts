import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { AccountToken, type Purpose } from './account-token.entity.js';

const MINUTE_MS = 60_000;
/** How long each lives. */
const LIFE_MS: Readonly<Record<Purpose, number>> = {
  verify_email: 24 * 60 * MINUTE_MS,
  change_email: 24 * 60 * MINUTE_MS,
  reset_password: 60 * MINUTE_MS,
  second_factor: 5 * MINUTE_MS,
};
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Secrets that work once, for one purpose; only their hashes are kept. */
@Injectable()
export class AccountTokens {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A new token; what was sent before for the same purpose no longer works. */
  async make(
    db: EntityManager,
    accountId: string,
    purpose: Purpose,
    email: string | null = null,
  ): Promise<string> {
    if (purpose !== 'second_factor') await this.drop(db, accountId, purpose);
    const now = this.clock.now();
    await db.delete(AccountToken, { accountId, purpose, expiresAt: LessThan(now) });
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const expiresAt = new Date(now.getTime() + LIFE_MS[purpose]);
    const row = {
      accountId,
      purpose,
      tokenHash: hashOf(token),
      email,
      attempts: 0,
      expiresAt,
      spentAt: null,
    };
    await db.insert(AccountToken, Object.assign(new AccountToken(), row));
    return token;
  }

  /** The row of a token that is still good; looking spends nothing. */
  async find(token: string, purpose: Purpose): Promise<AccountToken | null> {
    if (!TOKEN.test(token)) return null;
    return this.source.manager.findOne(AccountToken, {
      where: { tokenHash: hashOf(token), purpose, spentAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
      relations: { account: true },
    });
  }

  /** Spends a token; of several who try at once one gets true. */
  async spend(db: EntityManager, { id }: AccountToken): Promise<boolean> {
    const now = this.clock.now();
    const { affected } = await db.update(
      AccountToken,
      { id, spentAt: IsNull(), expiresAt: MoreThan(now) },
      { spentAt: now },
    );
    return affected === 1;
  }

  /** Makes all tokens of a purpose, or all of the account, worthless. */
  async drop(db: EntityManager, accountId: string, purpose?: Purpose): Promise<void> {
    await db.delete(AccountToken, purpose ? { accountId, purpose } : { accountId });
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
