import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Explanation } from '../identity/explanation.dto.js';
import { PageQuery } from '../platform/database/page.js';

const toYesNo = Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value));

export class QuestionsQuery extends PageQuery {
  /** Only questions of this submission. @example "01890a5d-ac96-774b-bcce-b302099a8057" */
  @IsOptional()
  @IsUUID()
  submissionId?: string;

  /** False: only those that nobody has answered. @example false */
  @IsOptional()
  @toYesNo
  @IsBoolean()
  answered?: boolean;
}

export const ANSWER_KEYS = ['1', '2', '3', '4', '5', 's', 'n'] as const;
export type AnswerKey = (typeof ANSWER_KEYS)[number];

export class NewAnswer {
  /** The number of the candidate who is meant, `s` for the one of `sameAsRow`, or `n` for somebody new. @example "1" */
  @IsIn([...ANSWER_KEYS])
  key!: AnswerKey;
}

/** What the row says. Of the birth only how much of it is known. */
export class MentionView {
  /** The name as it was sent. @example "PRUEBA, Ana" */
  name!: string;

  /** @example "F" */
  sex!: string | null;

  /** @example "CHI" */
  nation!: string | null;

  /** How much the row says of the birth. @example "day" */
  birth!: 'day' | 'year' | 'none';
}

export class QuestionCandidate extends Explanation {
  /** The key that chooses this candidate. @example "1" */
  key!: string;

  athleteId!: string;

  /** Name as published. @example "Ana PRUEBA" */
  name!: string;

  /** @example "CHI" */
  nation!: string | null;

  /** Whether row and athlete were born on the same day; null where one of the days is not known. @example true */
  sameDayOfBirth!: boolean | null;
}

export class QuestionView {
  id!: string;
  submissionId!: string;

  /** Line of the file (CSV, .lif) or number of the result. @example 4 */
  row!: number;

  mention!: MentionView;

  /** Likeliest first, in the blind sample in no order; `n` stands for somebody new. */
  candidates!: QuestionCandidate[];

  /** Another row of the file whose newcomer may be meant: `s` stands for the same person. Null where there is none. @example 12 */
  sameAsRow!: number | null;

  /** The candidate or `new` whom a person chose; null while the question is open. @example null */
  answer!: 'known' | 'new' | null;

  /** The chosen athlete. @example null */
  answeredAthleteId!: string | null;

  createdAt!: Date;
}

export class AnsweredQuestion extends QuestionView {
  /** Other rows of the file that asked the same: the answer is theirs too, and is taken back row by row. @example [5, 9] */
  alsoAnswered!: number[];
}

export class QuestionPage {
  items!: QuestionView[];
  /** Cursor of the next page, or null. */
  next!: string | null;
}

/** What the hub decided by itself, and everything it rests on. */
export class IdentityDecisionView extends QuestionView {
  /** What the hub decided: somebody known, somebody new, or a question for a person. @example "question" */
  decision!: 'known' | 'new' | 'question';

  /** The athlete of a `known`. */
  athleteId!: string | null;

  /** Certainty in percent that it is nobody the hub knew. @example 2.1 */
  freshCertainty!: number;

  /** Version of the weights and thresholds. @example "3" */
  modelVersion!: string;

  /** Version of the normal form of names. @example 1 */
  normVersion!: number;
}

/** What the blind sample says of merges that the hub decided alone. */
export class MergePrecision {
  /** Merges of the sample that a person has judged without seeing what the hub did. @example 412 */
  judged!: number;

  /** Those where the person chose the same athlete. @example 411 */
  agreed!: number;

  /** Those that wait for a person. @example 12 */
  waiting!: number;

  /** Share that agreed; null before anybody has judged. @example 0.9976 */
  precision!: number | null;

  /** With 95 % certainty the true share is at least this; null before anybody has judged. @example 0.9864 */
  atLeast!: number | null;

  /** The decisions where a person disagreed, newest first, at most 100. */
  disagreed!: string[];
}
