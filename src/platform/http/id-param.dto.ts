import { Transform } from 'class-transformer';
import { IsUUID } from 'class-validator';

/** A path with `:id`. */
export class IdParam {
  /** Id of the thing. @example "0199e1d2-0000-7000-8000-000000000000" */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value))
  @IsUUID()
  id!: string;
}
