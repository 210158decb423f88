import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, Not } from 'typeorm';
import { everyRow } from '../platform/database/every-row.js';
import { PostedLetter } from '../platform/mail/posted-letter.entity.js';
import type { Account } from './account.entity.js';
import { OwnAccountView } from './accounts.dto.js';
import { ApiKey } from './api-key.entity.js';
import { AuditEntry } from './audit.entity.js';
import type { Identity } from './identity.js';
import { Membership } from './membership.entity.js';
import type {
  OwnEntryView,
  OwnFederationView,
  OwnKeyView,
  OwnLetterView,
  OwnSecondFactorView,
} from './own-data.dto.js';
import { PersonalData } from './personal-data.js';
import { RecoveryCode, SecondFactor } from './second-factor.entity.js';
import { Session } from './session.entity.js';
import { SessionView } from './sessions.dto.js';

/** What the hub keeps about a person, written as one JSON document a row at a time: no list is cut or held whole. */
@Injectable()
export class OwnDataCopies {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly personal: PersonalData,
  ) {}

  async *of(account: Account, me: Identity): AsyncGenerator<string> {
    yield `{"account":${JSON.stringify(OwnAccountView.ofOwn(account, me))}`;
    yield `,"secondFactor":${JSON.stringify(await this.secondFactorOf(account.id))}`;
    for (const [name, rows] of this.listsOf(account.id, me)) {
      yield `,${JSON.stringify(name)}:[`;
      let comma = '';
      for await (const row of rows) {
        yield comma + JSON.stringify(row);
        comma = ',';
      }
      yield ']';
    }
    yield '}';
  }

  private listsOf(accountId: string, me: Identity): [name: string, rows: AsyncIterable<object>][] {
    const db = this.source.manager;
    const mine = { accountId };
    return [
      ['federations', each(everyRow(db, Membership, mine), federationOf)],
      ['sessions', each(everyRow(db, Session, mine), (session) => SessionView.of(session, me))],
      ['keys', each(everyRow(db, ApiKey, { madeBy: accountId }), keyOf)],
      ['letters', each(everyRow(db, PostedLetter, mine), letterOf)],
      ['entries', each(everyRow(db, AuditEntry, mine), entryOf)],
      ...this.personal.parts.map(
        ({ name, rows }) => [name, rows(accountId)] as [string, AsyncIterable<object>],
      ),
    ];
  }

  private async secondFactorOf(accountId: string): Promise<OwnSecondFactorView> {
    const db = this.source.manager;
    const factor = await db.findOneBy(SecondFactor, { accountId, enabledAt: Not(IsNull()) });
    const recoveryCodesLeft = await db.countBy(RecoveryCode, { accountId, spentAt: IsNull() });
    return { enabled: factor !== null, since: factor?.enabledAt?.toISOString() ?? null, recoveryCodesLeft };
  }
}

async function* each<Row, View>(rows: AsyncIterable<Row>, view: (row: Row) => View): AsyncGenerator<View> {
  for await (const row of rows) yield view(row);
}

const federationOf = ({ federationId, createdAt }: Membership): OwnFederationView => ({
  federationId,
  since: createdAt.toISOString(),
});
const keyOf = ({ id, name, federationId, createdAt }: ApiKey): OwnKeyView => ({
  id,
  name,
  federationId,
  createdAt: createdAt.toISOString(),
});
const letterOf = ({ kind, createdAt, sentAt }: PostedLetter): OwnLetterView => ({
  kind,
  createdAt: createdAt.toISOString(),
  sentAt: sentAt?.toISOString() ?? null,
});
const entryOf = ({ at, action, targetKind, targetId, detail }: AuditEntry): OwnEntryView => ({
  at: at.toISOString(),
  action,
  targetKind,
  targetId,
  detail,
});
