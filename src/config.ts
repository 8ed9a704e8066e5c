import { rulesExtractor } from "./extract/extract.ts";
import type { Extractor } from "./extract/extract.ts";

/** What runs, in order. Your own extractor is an object literal: `{ name, extract }`. */
export interface Config {
  readonly extractors: readonly Extractor[];
}

export const defaultConfig: Config = { extractors: [rulesExtractor] };
