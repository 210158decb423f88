import { Column, Entity, Index } from 'typeorm';
import type { Sex } from '../athletics/discipline.js';
import { Record } from '../platform/database/record.js';
import type { Area } from '../events/areas.js';

export type AthleteKind = 'person' | 'team';

/** A person, or a relay team that stands in lists like one. */
@Entity('athlete')
@Index('athlete_nation', ['nation', 'id'])
@Index('athlete_merged_into', ['mergedInto'], { where: 'merged_into IS NOT NULL' })
export class Athlete extends Record {
  @Column('varchar', { length: 8 })
  kind!: AthleteKind;

  @Column('varchar', { length: 200 })
  name!: string;

  @Column('varchar', { name: 'family_name', length: 120, nullable: true })
  familyName: string | null = null;

  @Column('varchar', { name: 'given_name', length: 120, nullable: true })
  givenName: string | null = null;

  @Column('varchar', { length: 1 })
  sex!: Sex;

  @Column('varchar', { length: 3 })
  nation!: string;

  @Column('varchar', { length: 12, nullable: true })
  area: Area | null = null;

  @Column('date', { name: 'birth_date', nullable: true })
  birthDate: string | null = null;

  @Column('integer', { name: 'birth_year', nullable: true })
  birthYear: number | null = null;

  /** The folded name: who may be the same person is looked up with it. */
  @Index('athlete_match_key')
  @Column('varchar', { name: 'match_key', length: 200 })
  matchKey!: string;

  /** Known only from a list, not confirmed by a federation. */
  @Column('boolean')
  provisional!: boolean;

  @Column('uuid', { name: 'merged_into', nullable: true })
  mergedInto: string | null = null;

  // A migration made it, for text that is typed with errors; entities know no such index.
  @Index('athlete_search', { synchronize: false })
  @Column('varchar', { name: 'search_text', length: 200 })
  searchText!: string;
}
