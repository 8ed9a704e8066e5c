/** Why a text cannot be read; stable, for programs. */
export type IngestErrorCode =
  "empty" | "too-long" | "too-deep" | "binary" | "not-english" | "no-article" | "no-file";

/** A text that cannot become a source. The message says which, why, and what to do; a run reports it and goes on. */
export class IngestError extends Error {
  override readonly name = "IngestError";
  readonly code: IngestErrorCode;

  constructor(code: IngestErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
