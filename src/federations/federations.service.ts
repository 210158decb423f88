import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager, In } from 'typeorm';
import { AuditLog } from '../accounts/audit.js';
import type { Identity } from '../accounts/identity.js';
import { allow } from '../accounts/permissions.js';
import { newId } from '../platform/database/id.js';
import { isDuplicate } from '../platform/database/errors.js';
import { cursorOf, keyOf, type Page, pageOf } from '../platform/database/page.js';
import { containing, searchText } from '../platform/database/search-text.js';
import { Transactions } from '../platform/database/transactions.js';
import { Problem } from '../platform/http/problem.js';
import { Federation } from './federation.entity.js';
import { MEMBERS } from './federations.data.js';
import type { FederationChange, FederationsQuery, NewFederation } from './federations.dto.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MOST = 500;

@Injectable()
export class FederationsService implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly source: DataSource,
    private readonly audit: AuditLog,
  ) {}

  /** Every hub knows the 44 members. Two instances may start at once; a second start finds nothing to do. */
  async onApplicationBootstrap(): Promise<void> {
    const known = new Set((await this.all()).map(({ code }) => code));
    const missing = MEMBERS.filter(({ code }) => !known.has(code));
    if (missing.length === 0) return;
    await this.transactions.run(async (db) => {
      const now = new Date();
      const rows = missing.map((member) => ({
        ...complete(member),
        id: newId(),
        createdAt: now,
        updatedAt: now,
      }));
      await db
        .createQueryBuilder()
        .insert()
        .into(Federation)
        .values(rows)
        .orIgnore()
        .updateEntity(false)
        .execute();
    });
  }

  all(): Promise<Federation[]> {
    return this.source.manager.find(Federation, { order: { code: 'ASC' }, take: MOST });
  }

  async byId(id: string): Promise<Federation> {
    return this.found(
      UUID.test(id) ? await this.source.manager.findOneBy(Federation, { id: id.toLowerCase() }) : null,
    );
  }

  async byCode(code: string): Promise<Federation> {
    return this.found(await this.source.manager.findOneBy(Federation, { code: code.toUpperCase() }));
  }

  byIdOrCode(text: string): Promise<Federation> {
    return UUID.test(text) ? this.byId(text) : this.byCode(text);
  }

  byIds(ids: readonly string[]): Promise<Federation[]> {
    return this.source.manager.findBy(Federation, { id: In([...ids]) });
  }

  async list({ limit = 25, cursor, area, q }: FederationsQuery): Promise<Page<Federation>> {
    const query = this.source.manager.createQueryBuilder(Federation, 'federation');
    if (area) query.andWhere('federation.area = :area', { area });
    if (q) query.andWhere(`federation.searchText LIKE :text ESCAPE '!'`, { text: containing(q) });
    if (cursor) query.andWhere('federation.code > :code', { code: keyOf(cursor, ['string'])[0] });
    const rows = await query
      .orderBy('federation.code')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, ({ code }) => cursorOf(code));
  }

  async add(me: Identity, wanted: NewFederation): Promise<Federation> {
    allow(me, 'federation.manage');
    return this.store(async (db) => {
      const federation = await db.save(Object.assign(new Federation(), complete(wanted)));
      await this.audit.add(db, me, 'federation.added', targetOf(federation), wanted);
      return federation;
    });
  }

  async change(me: Identity, id: string, change: FederationChange): Promise<Federation> {
    allow(me, 'federation.manage');
    const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
    return this.store(async (db) => {
      const federation = this.found(await db.findOneBy(Federation, { id }));
      Object.assign(federation, given);
      federation.searchText = searchTextOf(federation);
      await db.save(federation);
      await this.audit.add(db, me, 'federation.changed', targetOf(federation), given);
      return federation;
    });
  }

  private async store(work: (db: EntityManager) => Promise<Federation>): Promise<Federation> {
    try {
      return await this.transactions.run(work);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new Problem('already_exists', 'Another federation has this code.');
    }
  }

  private found(federation: Federation | null): Federation {
    if (!federation) throw Problem.notFound('federation');
    return federation;
  }
}

const complete = (wanted: NewFederation) => ({
  code: wanted.code,
  iso2: wanted.iso2,
  iso3: wanted.iso3,
  country: wanted.country,
  name: wanted.name,
  area: wanted.area,
  languages: wanted.languages,
  iocCode: wanted.iocCode ?? null,
  website: wanted.website ?? null,
  fourEyes: wanted.fourEyes ?? true,
  publishesUnreviewed: wanted.publishesUnreviewed ?? false,
  searchText: searchTextOf(wanted),
});
const targetOf = ({ id }: Federation) => ({ kind: 'federation', id });
const searchTextOf = ({ code, country, name }: Pick<Federation, 'code' | 'country' | 'name'>): string =>
  searchText(code, country, name);
