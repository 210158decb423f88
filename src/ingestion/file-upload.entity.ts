import { Column, Entity } from 'typeorm';
import { Record } from '../platform/database/record.js';

/** A large file that comes in parts, or past the hub into the storage; its bytes are kept until they are submitted. */
@Entity('file_upload')
export class FileUpload extends Record {
  /** Account or key; nobody else may add to it or submit it. */
  @Column('varchar', { length: 64 })
  caller!: string;

  @Column('varchar', { name: 'file_name', length: 200 })
  fileName!: string;

  @Column('integer', { name: 'size_bytes' })
  sizeBytes!: number;

  /** What the sender says that the whole file hashes to. */
  @Column('varchar', { length: 64, nullable: true })
  sha256!: string | null;
}
