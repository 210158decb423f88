import { Entity, PrimaryColumn } from 'typeorm';

/**
 * Athletes who have a performance for another nation than the one that they are known under, and so may stand twice in
 * the bests of one list. It may name one whose marks were withdrawn since; it never leaves one out. An athlete's nation
 * never changes; whoever lets it change names the athlete here in the same transaction.
 */
@Entity('nation_change')
export class NationChange {
  @PrimaryColumn('uuid', { name: 'athlete_id' })
  athleteId!: string;
}
