/** Why a query got no answer; stable, for programs. */
export type SparqlErrorCode =
  | "syntax"
  /** It would change the graph. */
  | "update"
  /** It would fetch something. */
  | "service"
  /** `select` with an ASK query, CSV of a CONSTRUCT … */
  | "form"
  /** A value that is no term, or stands where no term can. */
  | "value"
  /** A parameter of a named query is missing, unknown or malformed. */
  | "parameter"
  | "unknown-query"
  /** More rows or quads than may be given without a limit. */
  | "too-many"
  /** Oxigraph took the query and could not run it. */
  | "evaluation"
  /** Its time was up. */
  | "time-out"
  /** The caller did not want it any more. */
  | "stopped"
  /** Too many others are waiting. */
  | "busy"
  /** The engine could not go on, mostly for want of memory: after that it must not be asked again. */
  | "broken";

/** Where in the query, as it was run with its values filled in. Both from 1; columns are characters (code points). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A query that got no answer. The message says what, where and what to do. */
export class SparqlError extends Error {
  override readonly name = "SparqlError";
  readonly code: SparqlErrorCode;
  readonly place?: Place;

  constructor(code: SparqlErrorCode, message: string, options?: ErrorOptions & { readonly place?: Place }) {
    super(message, options);
    this.code = code;
    if (options?.place !== undefined) this.place = options.place;
  }
}
