import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { FederationsService } from '../federations/federations.service.js';
import { newId } from '../platform/database/id.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { RememberedMapping } from './column-mapping.entity.js';
import { headerFingerprint } from './header-fingerprint.js';
import type { ColumnMapping } from './mapping.js';
import type { NewMapping } from './mappings.dto.js';
import { readMapping } from './read-mapping.js';

const MOST = 200;

/** Column mappings that a federation wants remembered for its next file with the same header. */
@Injectable()
export class MappingsService {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly federations: FederationsService,
    private readonly audit: AuditLog,
  ) {}

  async list(me: Identity, federationId: string): Promise<RememberedMapping[]> {
    allow(me, 'submission.read', federationId);
    await this.federations.byId(federationId);
    return this.source.manager.find(RememberedMapping, { where: { federationId }, order: { id: 'ASC' } });
  }

  /** One for each format and header; another for the same takes its place. */
  async keep(
    me: Identity,
    federationId: string,
    { format, header, mapping: given }: NewMapping,
  ): Promise<RememberedMapping> {
    allow(me, 'submission.create', federationId);
    await this.federations.byId(federationId);
    const mapping = readMapping(given);
    const fingerprint = headerFingerprint(header);
    const key = { federationId, format, fingerprint };
    return this.transactions.run(async (db) => {
      const earlier = await db.findOneBy(RememberedMapping, key);
      if (!earlier && (await db.countBy(RememberedMapping, { federationId })) >= MOST)
        throw new Problem('conflict', `A federation has at most ${MOST} mappings: remove one first.`);
      // Two that come at once: the unique index lets one in, and the other is a conflict that may be tried again.
      const kept = earlier ?? Object.assign(new RememberedMapping(), { ...key, id: newId() });
      await db.save(Object.assign(kept, { header, mapping, madeBy: me.accountId }));
      await this.audit.add(db, me, 'mapping.kept', { kind: 'column_mapping', id: kept.id }, { federationId });
      return kept;
    });
  }

  async remove(me: Identity, federationId: string, id: string): Promise<void> {
    allow(me, 'submission.create', federationId);
    await this.transactions.run(async (db) => {
      const { affected } = await db.delete(RememberedMapping, { id, federationId });
      if (affected !== 1) throw Problem.notFound('mapping');
      await this.audit.add(db, me, 'mapping.removed', { kind: 'column_mapping', id }, { federationId });
    });
  }

  /** By fingerprint, for whoever reads a file of this federation. */
  async known(federationId: string, format: string): Promise<Readonly<Record<string, ColumnMapping>>> {
    const kept = await this.source.manager.findBy(RememberedMapping, { federationId, format });
    return Object.fromEntries(kept.map(({ fingerprint, mapping }) => [fingerprint, mapping]));
  }
}
