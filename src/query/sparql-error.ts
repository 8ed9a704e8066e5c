/** Why a query got no answer; stable, for programs. */
export type SparqlErrorCode = "refused" | "time-out" | "stopped" | "busy" | "broken";

/**
 * A query that got no answer. `refused`: the query is wrong or not allowed; `time-out`: its time was up; `stopped`: the caller
 * did not want it any more; `busy`: too many are waiting; `broken`: the engine could not go on, mostly for want of memory.
 */
export class SparqlError extends Error {
  override readonly name = "SparqlError";
  readonly code: SparqlErrorCode;

  constructor(code: SparqlErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
