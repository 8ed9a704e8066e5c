/** Finds the English model beside the program. */

import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { damaged, MOST, refuseOther } from "../model/gunzip.ts";
import { readModel } from "../model/read-model.ts";
import { readLemmas } from "./lemmas.ts";
import { createNeuralAnalyser, type NeuralAnalyser } from "./neural-analyser.ts";
import type { ParserOptions } from "./parse-words.ts";

/** From this file, in `src` as in `dist`, to the folder of models. */
const MODELS = new URL("../../../data/models/", import.meta.url);

/** The analyser for English, 0.3 s the first time. Throws when the files of the model are missing or damaged. */
export async function loadEnglish(options: ParserOptions = {}): Promise<NeuralAnalyser> {
  const [model, lemmas] = await Promise.all([
    readFile(new URL("english.bin.gz", MODELS)),
    readFile(new URL("english.lemmas.json", MODELS), "utf8"),
  ]);
  return createNeuralAnalyser(readModel(unpack(model)), readLemmas(lemmas), options);
}

/** In half the time of the stream that browsers have. */
function unpack(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  refuseOther(bytes);
  try {
    return new Uint8Array(gunzipSync(bytes, { maxOutputLength: MOST }));
  } catch (cause) {
    return damaged(cause);
  }
}
