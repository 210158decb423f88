import { Type } from 'class-transformer';
import { IfGiven } from '../platform/http/if-given.js';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';

export const MOST_IDS = 1_000;

export class NewMerge {
  /** Who turned out to be the athlete of the address: their marks and numbers move, their id leads there. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsUUID()
  duplicateId!: string;

  /** Why they are one person, in a sentence for whoever looks later. @example "Same licence, married in 2024." */
  @IsString()
  @Length(3, 500)
  reason!: string;
}

export class NewSplit {
  /** Who was merged into the athlete of the address and gets everything back. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsUUID()
  duplicateId!: string;

  /** Why they are two people. @example "Two sisters." */
  @IsString()
  @Length(3, 500)
  reason!: string;
}

export class MergeView {
  /** The athlete under whom everything stands. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  athleteId!: string;

  /** The athlete whose id leads there, or who stands alone again. @example "01890a5d-ac96-774b-bcce-b302099a8058" */
  duplicateId!: string;

  /** True after a merge, false after a split. @example true */
  merged!: boolean;
}

export class AskedId {
  /** An id of this hub, current or not. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IfGiven()
  @IsUUID()
  id?: string;

  /** Who gave the number: `wa` is World Athletics, `federation:JAM` a national federation. @example "wa" */
  @IfGiven()
  @Matches(/^(?:wa|federation:[A-Z]{3}|[a-z]+(?::[A-Za-z0-9]+)?)$/)
  scheme?: string;

  /** The number itself. @example "14201847" */
  @IfGiven()
  @IsString()
  @Length(1, 80)
  value?: string;
}

export class IdsToResolve {
  /** At most 1,000 ids, of the hub or of others. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_IDS)
  @ValidateNested({ each: true })
  @Type(() => AskedId)
  ids!: AskedId[];
}

export class ResolvedId {
  /** What was asked, in the order it was asked. */
  asked!: AskedId;

  /** The athlete; null where the hub knows none. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  athleteId!: string | null;

  /** True where the asked id of the hub leads to another one now. @example false */
  redirected!: boolean;
}

export class ResolvedIds {
  /** One answer for each id, in order. */
  items!: ResolvedId[];
}

export class ReconcileBatch {
  /** At most 100 questions, each under a key of the sender's choice. @example {"q0": {"query": "TESTINO, Ana", "properties": {"nation": "ARG"}}} */
  @IsObject()
  queries!: Record<string, unknown>;
}

export class ReconcileReason {
  /** Which part of the evidence: name, birth, sex, nation, licence, wa. @example "name" */
  field!: string;

  /** Bits for (above 0) or against (below 0) the same person. @example 21.4 */
  bits!: number;
}

export class ReconcileCandidate {
  /** Athlete. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  id!: string;

  /** Name as published. @example "Ana TESTINO" */
  name!: string;

  /** Certainty in percent that this is the one. @example 98.7 */
  score!: number;

  /** Sure enough that a file would be published without a question. @example true */
  match!: boolean;

  /** What speaks for and against, strongest first. */
  features!: ReconcileReason[];
}

export class ReconcileResult {
  /** Candidates, likeliest first; empty where the hub knows nobody who may be meant. */
  result!: ReconcileCandidate[];
}
