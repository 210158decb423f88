import { IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { toNumber } from '../platform/database/page.js';
import { IdParam } from '../platform/http/id-param.dto.js';
import type { Justification, Justified } from './justifications.js';

export class WarningParam extends IdParam {
  /** Code of the warning; see /ingestion/rules. @example "heat_too_large" */
  @Matches(/^[a-z_]{1,40}$/)
  code!: string;
}

export class RowWarningParam extends WarningParam {
  /** Number of the row in the file. @example 12 */
  @toNumber
  @IsInt()
  @Min(0)
  @Max(999_999_999)
  row!: number;
}

export class NewJustification {
  /** Why the warning is all right, in a sentence for the reviewer. @example "The start list had nine lanes; the track was widened in 2024." */
  @IsString()
  @Length(3, 1000)
  words!: string;
}

/** Why a warning is all right. */
export class JustificationView {
  /** @example "The start list had nine lanes; the track was widened in 2024." */
  words!: string;
  /** Account of who wrote it. */
  justifiedBy!: string | null;
  justifiedAt!: Date;
  /** The earlier submission from which the words were carried over, for the same row. */
  carriedFrom!: string | null;

  static of(this: void, { words, accountId, at, carriedFrom }: Justification): JustificationView {
    return { words, justifiedBy: accountId, justifiedAt: at, carriedFrom };
  }
}

export class JustifiedView extends JustificationView {
  /** Code of the warning; see /ingestion/rules. @example "heat_too_large" */
  code!: string;
  /** The row that has it; null for every row that has it. @example 12 */
  row!: number | null;

  static override of(this: void, one: Justified): JustifiedView {
    const { words, justifiedBy, justifiedAt, carriedFrom } = JustificationView.of(one);
    return { code: one.code, row: one.row, words, justifiedBy, justifiedAt, carriedFrom };
  }
}

export class JustificationPage {
  /** By code and row, those for every row first. */
  items!: JustifiedView[];
  /** Cursor of the next page, or null. */
  next!: string | null;
}
