import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How others call an athlete: `wa` is World Athletics, `tilastopaja` the statistics service, `federation:JAM` a federation. */
@Entity('athlete_identifier')
export class AthleteIdentifier {
  @PrimaryColumn('varchar', { length: 40 })
  scheme!: string;

  @PrimaryColumn('varchar', { length: 80 })
  value!: string;

  @Index('athlete_identifier_athlete')
  @Column('uuid', { name: 'athlete_id' })
  athleteId!: string;
}
