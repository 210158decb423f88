import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { disciplineByCode, type Environment, type Sex } from '../athletics/discipline.js';
import { readMark } from '../athletics/mark.js';
import { rankValue } from '../athletics/ranking.js';
import { readWind } from '../athletics/wind.js';
import { FederationsService } from '../federations/federations.service.js';
import { type Columns, insertMany, momentText, type Value } from '../platform/database/bulk.js';
import { newId } from '../platform/database/id.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Scope } from './record.entity.js';
import { recordKeyOf } from './record-key.js';

const EDITION = 'collected 2026-08';
const COLUMNS: Columns = [
  ['id', 'uuid'],
  ['created_at', 'timestamptz'],
  ['updated_at', 'timestamptz'],
  ['version', 'integer'],
  ['scope', 'text'],
  ['of_code', 'text'],
  ['of_name', 'text'],
  ['federation_id', 'uuid'],
  ['discipline', 'text'],
  ['sex', 'text'],
  ['implement_key', 'text'],
  ['environment', 'text'],
  ['age_group', 'text'],
  ['mark_value', 'integer'],
  ['mark_unit', 'text'],
  ['mark_precision', 'integer'],
  ['timing', 'text'],
  ['rank_value', 'integer'],
  ['equals', 'boolean'],
  ['wind_mm_per_second', 'integer'],
  ['athlete_name', 'text'],
  ['nation', 'text'],
  ['birth_year', 'integer'],
  ['venue', 'text'],
  ['country', 'text'],
  ['day', 'date'],
  ['status', 'text'],
  ['source', 'text'],
  ['evidence', 'jsonb'],
  ['natural_key', 'text'],
];

interface Body {
  name: string;
  federationId: string | null;
}

/** Fills the list with the records known when this version was made, so that the first publication is compared. */
@Injectable()
export class KnownRecords implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly federations: FederationsService,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Two instances may start at once; a second start finds nothing to do. */
  async onApplicationBootstrap(): Promise<void> {
    const sql = 'SELECT 1 FROM athletic_record WHERE source = $1 LIMIT 1';
    if ((await this.source.query<unknown[]>(sql, [EDITION])).length > 0) return;
    // Loaded only here: a quarter of a megabyte that no later start needs.
    const { KNOWN_RECORDS } = await import('./known-records.data.js');
    const bodies = new Map<string, Body>();
    for (const { id, code, country } of await this.federations.all()) {
      bodies.set(code, { name: country, federationId: id });
    }
    await this.transactions.run(async (db) => {
      const rows = KNOWN_RECORDS.trim()
        .split('\n')
        .map((line) => rowOf(db, line.split('|'), bodies));
      await insertMany(db, 'athletic_record', COLUMNS, rows, 'ON CONFLICT (natural_key) DO NOTHING');
    });
  }
}

function rowOf(db: EntityManager, fields: readonly string[], bodies: ReadonlyMap<string, Body>): Value[] {
  const [scope, of, ageGroup, code, sex, environment, text, wind, name, nation, year, venue, country, day] =
    fields as [Scope, string, string, string, Sex, Environment, ...string[]];
  const discipline = disciplineByCode(code);
  const reading = discipline && readMark(text ?? '', { discipline });
  if (!discipline || reading?.kind !== 'mark')
    throw new Error(`A known record cannot be read: ${fields.join('|')}`);
  const { value, unit, precision, timing } = reading.mark;
  const rank = rankValue(reading.mark, discipline);
  const read = readWind(wind, discipline, environment);
  const speed = 'wind' in read && read.wind.kind === 'measured' ? read.wind.mmPerSecond : null;
  const contest = { scope, ofCode: of, discipline: code, sex, implementKey: '', environment, ageGroup };
  const now = momentText(db, new Date());
  const body = scope === 'national' ? bodies.get(of) : undefined;
  const about = { rankValue: rank, day: day || null, nation: nation ?? '', holder: name ?? '' };
  const made = [newId(), now, now, 1];
  const keeper = [scope, of, body?.name ?? of, body?.federationId ?? null];
  const what = [code, sex, '', environment, ageGroup, value, unit, precision, timing, rank, false, speed];
  const who = [name || body?.name || nation || of, nation ?? '', year ? Number(year) : null];
  const where = [venue || null, country || null, day || null];
  return [
    ...made,
    ...keeper,
    ...what,
    ...who,
    ...where,
    'ratified',
    EDITION,
    '[]',
    recordKeyOf(contest, about),
  ];
}
