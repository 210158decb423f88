import { Injectable } from '@nestjs/common';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { AuditLog } from './audit.js';
import { CredentialsService } from './credentials.service.js';
import type { Identity } from './identity.js';
import { Letters } from './letters.js';
import { SecondFactors, type Seed } from './second-factors.service.js';
import { SecondStepService } from './second-step.service.js';
import { Session } from './session.entity.js';
import { SessionsService } from './sessions.service.js';
import { Attempts } from './attempts.js';

const wrongCode = (): Problem =>
  Problem.invalid('/code', 'wrong_code', 'must be a code that was not used before');

/** Switching a second factor on and off. */
@Injectable()
export class FactorChangesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly credentials: CredentialsService,
    private readonly factors: SecondFactors,
    private readonly secondStep: SecondStepService,
    private readonly sessions: SessionsService,
    private readonly attempts: Attempts,
    private readonly letters: Letters,
    private readonly audit: AuditLog,
  ) {}

  async begin(me: Identity): Promise<Seed> {
    const { id, email } = await this.credentials.own(me);
    if (await this.factors.isEnabled(id))
      throw new Problem('conflict', 'Switch the present second factor off first.');
    return this.transactions.run(async (db) => {
      const seed = await this.factors.begin(db, id, email);
      await this.audit.add(db, me, 'second_factor.begun', { kind: 'account', id });
      return seed;
    });
  }

  /** From now on sign-ins ask for a code; sessions that never showed one end, except the one that just did. */
  async enable(me: Identity, code: string): Promise<string[]> {
    const account = await this.credentials.own(me);
    const { id } = account;
    await this.attempts.take('code', id);
    const codes = await this.transactions.run(async (db) => {
      if (!(await this.factors.enable(db, id, code))) return null;
      const made = await this.factors.newRecoveryCodes(db, id);
      await this.sessions.endAll(db, id, me.sessionId);
      await db.update(Session, { id: me.sessionId ?? '' }, { secondFactor: true });
      await this.letters.post(db, account, 'secondFactorOn');
      await this.audit.add(db, me, 'second_factor.enabled', { kind: 'account', id });
      return made;
    });
    if (!codes) {
      await this.attempts.note(me, 'second_factor.failed', { kind: 'account', id });
      throw wrongCode();
    }
    await this.attempts.giveBack('code', id);
    return codes;
  }

  async disable(me: Identity, code: string): Promise<void> {
    const account = await this.credentials.own(me);
    const { id } = account;
    if (!(await this.factors.isEnabled(id))) throw new Problem('conflict', 'There is no second factor.');
    if (!(await this.secondStep.confirm(account, code))) throw wrongCode();
    await this.transactions.run(async (db) => {
      await this.factors.remove(db, id);
      await this.sessions.endAll(db, id, me.sessionId);
      await this.letters.post(db, account, 'secondFactorOff');
      await this.audit.add(db, me, 'second_factor.disabled', { kind: 'account', id });
    });
  }

  async newRecoveryCodes(me: Identity): Promise<string[]> {
    const account = await this.credentials.own(me);
    const { id } = account;
    if (!(await this.factors.isEnabled(id))) throw new Problem('conflict', 'There is no second factor.');
    return this.transactions.run(async (db) => {
      const codes = await this.factors.newRecoveryCodes(db, id);
      await this.letters.post(db, account, 'recoveryCodesMade');
      await this.audit.add(db, me, 'recovery_codes.made', { kind: 'account', id });
      return codes;
    });
  }
}
