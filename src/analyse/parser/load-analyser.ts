/** From the files of a model to an analyser. Loading waits for nothing but the unpacking; analysing never waits. */

import { gunzip } from "../model/gunzip.ts";
import { readModel } from "../model/read-model.ts";
import { readLemmas } from "./lemmas.ts";
import { createNeuralAnalyser, type NeuralAnalyser } from "./neural-analyser.ts";
import type { ParserOptions } from "./parse-words.ts";

/** The two files of a model, as they are in `data/models`. */
export interface ModelFiles {
  /** Bytes of `english.bin.gz`. */
  readonly model: Uint8Array<ArrayBuffer>;
  /** Text of `english.lemmas.json`. */
  readonly lemmas: string;
}

/**
 * Loads a model once; the analyser can then be given to `analyse` for any number of texts.
 * In Node.js `loadEnglish()` finds the files; in a browser you fetch them from where you serve them.
 * Throws when a file is damaged or belongs to another version.
 */
export async function loadAnalyser(
  { model, lemmas }: ModelFiles,
  options: ParserOptions = {},
): Promise<NeuralAnalyser> {
  return createNeuralAnalyser(readModel(await gunzip(model)), readLemmas(lemmas), options);
}
