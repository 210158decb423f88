import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import type { LetterKind } from '../accounts/letters.data.js';
import { Letters } from '../accounts/letters.js';
import { AthletesService } from '../athletes/athletes.service.js';
import { Clock } from '../platform/clock/clock.js';
import { lockRow } from '../platform/database/lock-row.js';
import { Problem } from '../platform/http/problem.js';
import { type ClaimStatus, type Consent, ProfileClaim } from './claim.entity.js';

/** Which state may follow which; what has ended stays so, and whoever wants may claim again. */
export const CLAIM_MOVES: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  open: ['confirmed', 'refused', 'withdrawn'],
  confirmed: ['revoked', 'withdrawn'],
  refused: [],
  withdrawn: [],
  revoked: [],
};

const LETTERS: Readonly<Record<ClaimStatus, LetterKind>> = {
  open: 'claimAsked',
  confirmed: 'claimConfirmed',
  refused: 'claimRefused',
  withdrawn: 'claimWithdrawn',
  revoked: 'claimRevoked',
};

/** Every step of a claim: state, role of the account, letter to the person, audit. */
@Injectable()
export class ClaimMoves {
  constructor(
    private readonly athletes: AthletesService,
    private readonly letters: Letters,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Nobody else changes the claim until this transaction ends. */
  async locked(db: EntityManager, id: string): Promise<ProfileClaim> {
    await lockRow(db, 'profile_claim', id);
    const claim = await db.findOneBy(ProfileClaim, { id });
    if (!claim) throw Problem.notFound('claim');
    return claim;
  }

  async move(
    db: EntityManager,
    me: Identity,
    claim: ProfileClaim,
    { to, ...said }: { to: ClaimStatus; reason?: string; consent?: Consent },
  ): Promise<ProfileClaim> {
    if (!CLAIM_MOVES[claim.status].includes(to)) {
      throw new Problem('illegal_transition', `A claim that is ${claim.status} cannot become ${to}.`);
    }
    await db.save(Object.assign(claim, said, { status: to, decidedAt: this.clock.now() }));
    await this.settleRole(db, claim.accountId);
    await this.tell(db, me, claim);
    return claim;
  }

  /** The letter and the entry of the state in which the claim is now. The log has no words: it is never deleted. */
  async tell(db: EntityManager, me: Identity, claim: ProfileClaim): Promise<void> {
    const { id, accountId, athleteId, status, consent, reason } = claim;
    const account = await db.findOneByOrFail(Account, { id: accountId });
    const root = (await this.athletes.survivors(db, [athleteId])).get(athleteId) ?? athleteId;
    const athlete = (await this.athletes.namesOf(db, [root])).get(root) ?? '';
    await this.letters.post(db, account, LETTERS[status], { athlete, reason: reason ?? '' });
    const action = `claim.${status === 'open' ? 'asked' : status}`;
    await this.audit.add(db, me, action, { kind: 'claim', id }, { athleteId, accountId, consent });
  }

  /** A fan who has a profile is an athlete, and one without a profile a fan again. */
  private async settleRole(db: EntityManager, accountId: string): Promise<void> {
    const has = await db.existsBy(ProfileClaim, { accountId, status: 'confirmed' });
    const [from, to] = has ? (['fan', 'athlete'] as const) : (['athlete', 'fan'] as const);
    await db.update(Account, { id: accountId, role: from }, { role: to });
  }
}
