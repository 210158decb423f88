import { IsInt, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { IfGiven } from '../platform/http/if-given.js';
import { Type } from 'class-transformer';

export class NewFileUpload {
  /** Name of the file, for display. @example "meet.zip" */
  @IsString()
  @Length(1, 200)
  fileName!: string;

  /** Size of the whole file in bytes. @example 48000000 */
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  sizeBytes!: number;

  /** Hex SHA-256 of the whole file; when given, other bytes are refused. */
  @IfGiven()
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string;
}

export class UploadParam {
  /** Id of the upload. @example "0199e1d2-0000-7000-8000-000000000003" */
  @IsUUID()
  id!: string;
}

export class PartParam extends UploadParam {
  /** Number of the part, from 1. @example 1 */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(9_999)
  number!: number;
}

export class UploadPartView {
  /** From 1; 0 stands for a file that was sent directly. @example 1 */
  number!: number;

  /** Size in bytes. @example 8000000 */
  sizeBytes!: number;
}

export class DirectUploadView {
  /** Send the whole file here with PUT and its exact Content-Length; no token is needed. */
  url!: string;

  /** When the address stops working. */
  expiresAt!: Date;
}

export class FileUploadView {
  /** Submit it as `upload`. @example "0199e1d2-0000-7000-8000-000000000003" */
  id!: string;

  fileName!: string;

  /** Size of the whole file in bytes. @example 48000000 */
  sizeBytes!: number;

  /** Most bytes that one part may have. @example 8000000 */
  partBytes!: number;

  /** The parts that have come; after a broken line go on with the others. */
  parts!: UploadPartView[];

  /** Bytes that have come. @example 16000000 */
  receivedBytes!: number;

  /** An address of the storage that takes the whole file at once; null where there is none. */
  direct!: DirectUploadView | null;

  /** When bytes that were not submitted are thrown away. */
  expiresAt!: Date;
}
