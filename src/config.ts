import type { GazetteerEntry } from "./analyse/gazetteer.ts";
import type { Analyser } from "./analyse/tags.ts";
import { rulesExtractor } from "./extract/extract.ts";
import type { Extractor } from "./extract/extract.ts";
import type { Decision } from "./resolve/decide/decisions.ts";

/** What runs, in order. Your own extractor is an object literal: `{ name, extract }`. */
export interface Config {
  /** Tags the words and says which hangs on which: `await loadEnglish()`. */
  readonly analyser: Analyser;
  /** `[rulesExtractor]` unless told. */
  readonly extractors?: readonly Extractor[];
  /** What a person decided about actors, against the program: `parseDecisions(text, file)`. */
  readonly decisions?: readonly Decision[];
  /** Actors of your own, which come before those that are known: `parseGazetteer(text, file)`. */
  readonly gazetteer?: readonly GazetteerEntry[];
}

export const builtInExtractors: readonly Extractor[] = [rulesExtractor];
