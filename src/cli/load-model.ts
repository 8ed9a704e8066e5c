/** The language model of the commands that analyse. */

import { loadEnglish, type NeuralAnalyser } from "../node.ts";
import { fileError } from "./file-error.ts";

let loading: Promise<NeuralAnalyser> | undefined;

/** The analyser for English, loaded once in a run. Throws when a file is missing or damaged: which, why, what to do. */
export function loadModel(): Promise<NeuralAnalyser> {
  loading ??= loadEnglish().catch(unusable);
  return loading;
}

function unusable(error: unknown): never {
  if (!(error instanceof Error)) throw error;
  // the errors of a damaged file tell the model from its lemmas, not where they are
  const { message } =
    "path" in error && typeof error.path === "string" ? fileError(error.path, error) : error;
  throw new Error(
    `the language model (data/models/english.bin.gz and english.lemmas.json) cannot be used: ${message.replace(/\.$/, "")}. Install pledgegraph again`,
    { cause: error },
  );
}
