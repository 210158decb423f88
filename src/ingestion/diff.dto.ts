import { PageQuery } from '../platform/database/page.js';
import { IsIn, IsOptional, IsUUID } from 'class-validator';

export const CHANGE_KINDS = ['added', 'changed', 'removed'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export class DiffQuery extends PageQuery {
  /** Only changes of this kind. @example "changed" */
  @IsOptional()
  @IsIn(CHANGE_KINDS)
  kind?: ChangeKind;

  /** Compare with this submission of the same meet, or of one on the same days, instead of with what is published. */
  @IsOptional()
  @IsUUID()
  against?: string;

  /** Compare with what is public of this meet, whoever has sent it; see the finding `same_meet`. */
  @IsOptional()
  @IsUUID()
  event?: string;
}

export class ChangeCountsView {
  /** Marks that are new. @example 1 */
  added!: number;
  /** Marks that are public and would read otherwise. @example 2 */
  changed!: number;
  /** Marks that are public and are not in this version. @example 0 */
  removed!: number;
  /** Marks that stay as they are. @example 97 */
  unchanged!: number;
}

export class FieldChangeView {
  /** What differs. @example "mark" */
  field!: string;
  /** As it is. @example "11.52" */
  before!: string | number | boolean | null;
  /** As it would be. @example "11.50" */
  after!: string | number | boolean | null;
}

export class ChangeView {
  kind!: ChangeKind;
  /** Row of this submission; null for what it no longer has. @example 4 */
  row!: number | null;
  /** The published mark; null for one that is new. */
  performanceId!: string | null;
  /** @example "100" */
  discipline!: string;
  /** @example "F" */
  sex!: string;
  /** @example "Final" */
  round!: string | null;
  /** @example "1" */
  heat!: string | null;
  /** Name of the athlete. @example "Ana Prueba" */
  athlete!: string;
  /** The mark or status, as it would be; of what is removed, as it is. @example "11.50" */
  mark!: string;
  /** What differs; empty for what is added or removed. */
  fields!: FieldChangeView[];
}

export class DiffView {
  /** The submissions whose place this one takes, newest first. */
  supersedes!: string[];
  counts!: ChangeCountsView;
  /** A person must confirm it when approving: much is changed, something is removed, or a record is touched. */
  mustConfirm!: boolean;
  items!: ChangeView[];
  /** Cursor of the next page, or null. */
  next!: string | null;
}
