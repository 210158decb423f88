import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { authenticator } from 'otplib';
import { DataSource, type EntityManager, IsNull, LessThan, Not } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Vault } from '../platform/settings/vault.js';
import { RecoveryCode, SecondFactor } from './second-factor.entity.js';

const SEED_BYTES = 20;
const STEP_MS = 30_000;
const STEPS_EITHER_WAY = 1;
const ISSUER = 'Pan-American Athletics Hub';
const RECOVERY_CODES = 10;
/** 120 bits in letters and figures that nobody confuses. */
const RECOVERY_LETTERS = 24;
const ALPHABET = 'abcdefghjkmnpqrstvwxyz0123456789';
const CODE = /^\d{6}$/;

export interface Seed {
  secret: string;
  otpauthUrl: string;
}

/** What proved the second factor. */
export type Shown = 'code' | 'recovery code';

/** Codes of an app (RFC 6238), each good once, and recovery codes for when the app is lost. */
@Injectable()
export class SecondFactors {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  isEnabled(accountId: string): Promise<boolean> {
    return this.source.manager.existsBy(SecondFactor, { accountId, enabledAt: Not(IsNull()) });
  }

  /** A new seed, which counts for nothing until a code of it was shown; one that was never shown is replaced. */
  async begin(db: EntityManager, accountId: string, email: string): Promise<Seed> {
    const secret = authenticator.generateSecret(SEED_BYTES);
    const sealedSeed = this.vault.seal(secret, placeOf(accountId));
    await db.delete(SecondFactor, { accountId, enabledAt: IsNull() });
    const row = { accountId, sealedSeed, lastStep: 0, enabledAt: null };
    await db.insert(SecondFactor, Object.assign(new SecondFactor(), row));
    return { secret, otpauthUrl: authenticator.keyuri(email, ISSUER, secret) };
  }

  /** Takes the first code of a new seed. */
  async enable(db: EntityManager, accountId: string, code: string): Promise<boolean> {
    const factor = await db.findOneBy(SecondFactor, { accountId, enabledAt: IsNull() });
    const step = factor && this.stepOf(factor, code);
    if (!step) return false;
    const change = { lastStep: step, enabledAt: this.clock.now() };
    const { affected } = await db.update(SecondFactor, { id: factor.id, enabledAt: IsNull() }, change);
    return affected === 1;
  }

  /**
   * Takes a code or a recovery code, once: whoever moves the last step, or spends the recovery code, was first.
   * Null when it is wrong or was taken before.
   */
  async show(db: EntityManager, accountId: string, code: string): Promise<Shown | null> {
    if (!CODE.test(code)) return (await this.spendRecoveryCode(db, accountId, code)) ? 'recovery code' : null;
    const factor = await db.findOneBy(SecondFactor, { accountId, enabledAt: Not(IsNull()) });
    const step = factor && this.stepOf(factor, code);
    if (!step) return null;
    const { affected } = await db.update(
      SecondFactor,
      { id: factor.id, lastStep: LessThan(step), enabledAt: Not(IsNull()) },
      { lastStep: step },
    );
    return affected === 1 ? 'code' : null;
  }

  /** Ten new recovery codes in place of all earlier ones. */
  async newRecoveryCodes(db: EntityManager, accountId: string): Promise<string[]> {
    await db.delete(RecoveryCode, { accountId });
    const codes = Array.from({ length: RECOVERY_CODES }, recoveryCode);
    for (const code of codes) {
      const row = { accountId, codeHash: hashOf(code), spentAt: null };
      await db.insert(RecoveryCode, Object.assign(new RecoveryCode(), row));
    }
    return codes;
  }

  async remove(db: EntityManager, accountId: string): Promise<void> {
    await db.delete(RecoveryCode, { accountId });
    await db.delete(SecondFactor, { accountId });
  }

  private async spendRecoveryCode(db: EntityManager, accountId: string, code: string): Promise<boolean> {
    const codeHash = hashOf(code);
    const spentAt = this.clock.now();
    const { affected } = await db.update(
      RecoveryCode,
      { accountId, codeHash, spentAt: IsNull() },
      { spentAt },
    );
    return affected === 1;
  }

  /** The half minute that a code belongs to, if that is near the present one. */
  private stepOf({ sealedSeed, accountId }: SecondFactor, code: string): number | null {
    const now = this.clock.now().getTime();
    const app = authenticator.clone({ window: STEPS_EITHER_WAY, epoch: now });
    const delta = CODE.test(code)
      ? app.checkDelta(code, this.vault.open(sealedSeed, placeOf(accountId)))
      : null;
    return delta === null ? null : Math.floor(now / STEP_MS) + delta;
  }
}

const placeOf = (accountId: string): string => `seed of ${accountId}`;

function recoveryCode(): string {
  const letters = Array.from(randomBytes(RECOVERY_LETTERS), (byte) =>
    ALPHABET.charAt(byte % ALPHABET.length),
  );
  return letters.join('').replace(/(.{6})(?=.)/g, '$1-');
}

/** However it is typed: case, spaces and dashes do not matter. */
const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex');
