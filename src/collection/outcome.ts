import type { Config } from "../config.ts";
import { extractDocument, type DocumentExtraction } from "../pipeline.ts";
import type { Source } from "../types.ts";

/** What a thread says when it has its model and can be sent sources. */
export const READY = "ready";

/** What became of one document: what it gives, or why it could not be extracted. */
export interface Outcome {
  /** Id of the source. */
  readonly document: string;
  readonly extraction?: DocumentExtraction;
  /** A mistake of the program, in words: a text that was read can always be extracted. */
  readonly error?: string;
}

/** One bad document is told and does not stop the others. */
export function extractOutcome(source: Source, config: Config): Outcome {
  try {
    return { document: source.id, extraction: extractDocument(source, config) };
  } catch (error) {
    return { document: source.id, error: error instanceof Error ? error.message : String(error) };
  }
}
