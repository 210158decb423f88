export class FieldProblem {
  /** JSON pointer into the body, or the name of the parameter. @example "/name" */
  pointer!: string;

  /** Which rule was broken; stable. @example "isLength" */
  code!: string;

  /** What would be right, for a person. @example "name must be longer than or equal to 2 characters" */
  message!: string;
}

/** RFC 9457 problem details. */
export class ProblemView {
  /** Which kind of problem, as an address relative to the API. @example "/problems/not_found" */
  type!: string;

  /** The kind of problem in a few words, in the language of the request. @example "Not found" */
  title!: string;

  /** HTTP status. @example 404 */
  status!: number;

  /** Stable code for programs. @example "not_found" */
  code!: string;

  /** What happened this time, for a person. @example "There is no such event." */
  detail!: string;

  /** Path of the request. @example "/api/v1/events/0" */
  instance?: string;

  /** Quote it when you ask for help. @example "req-1b9d6bcd" */
  requestId!: string;

  /** For invalid input: where, and why; at most 100. */
  errors?: FieldProblem[];
}
