import { winkAnalyser } from "./analyse/tags.ts";
import type { Analyser } from "./analyse/tags.ts";
import { rulesExtractor } from "./extract/extract.ts";
import type { Extractor } from "./extract/extract.ts";

/** What runs, in order. Your own extractor is an object literal: `{ name, extract }`. */
export interface Config {
  /** Tags and lemmas of words; wink-nlp's unless told. */
  readonly analyser?: Analyser;
  readonly extractors: readonly Extractor[];
}

export const defaultConfig: Config = { analyser: winkAnalyser, extractors: [rulesExtractor] };
