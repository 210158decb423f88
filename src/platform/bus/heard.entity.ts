import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A listener has heard a message; written in the transaction of what it did about it. */
@Entity('heard_message')
@Index('heard_message_at', ['heardAt'])
export class HeardMessage {
  @PrimaryColumn('varchar', { length: 120 })
  listener!: string;

  @PrimaryColumn('uuid', { name: 'message_id' })
  messageId!: string;

  @Column('timestamptz', { name: 'heard_at' })
  heardAt!: Date;
}

/** The newest version of a thing that a listener has heard of. */
@Entity('heard_subject')
export class HeardSubject {
  @PrimaryColumn('varchar', { length: 120 })
  listener!: string;

  @PrimaryColumn('varchar', { name: 'subject_id', length: 64 })
  subjectId!: string;

  @Column('integer', { name: 'subject_version' })
  subjectVersion!: number;
}
