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

/** The analyser for English, 0.3 s the first time. Throws when a file of the model is missing or damaged: which, why, what to do. */
export async function loadEnglish(options: ParserOptions = {}): Promise<NeuralAnalyser> {
  try {
    const [model, lemmas] = await Promise.all([
      readFile(new URL("english.bin.gz", MODELS)),
      readFile(new URL("english.lemmas.json", MODELS), "utf8"),
    ]);
    return createNeuralAnalyser(readModel(unpack(model)), readLemmas(lemmas), options);
  } catch (error) {
    return unusable(error);
  }
}

function unusable(error: unknown): never {
  if (!(error instanceof Error)) throw error;
  const missing = "code" in error && error.code === "ENOENT" && "path" in error;
  // the errors of a damaged file tell the model from its lemmas, not where they are
  const why = missing ? `${String(error.path)}: there is no such file` : error.message.replace(/\.$/, "");
  throw new Error(
    `the language model (data/models/english.bin.gz and english.lemmas.json) cannot be used: ${why}. Install pledgegraph again`,
    { cause: error },
  );
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
