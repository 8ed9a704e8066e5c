import type { Analyser } from "./analyse/tags.ts";
import { rulesExtractor } from "./extract/extract.ts";
import type { Extractor } from "./extract/extract.ts";

/** What runs, in order. Your own extractor is an object literal: `{ name, extract }`. */
export interface Config {
  /** Tags the words and says which hangs on which: `await loadEnglish()`. */
  readonly analyser: Analyser;
  /** `[rulesExtractor]` unless told. */
  readonly extractors?: readonly Extractor[];
}

export const builtInExtractors: readonly Extractor[] = [rulesExtractor];
