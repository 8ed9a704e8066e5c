import { loadEnglish, type NeuralAnalyser } from "../node.ts";

let loading: Promise<NeuralAnalyser> | undefined;

/** The analyser for English, loaded once in a run, for the commands that analyse. */
export function loadModel(): Promise<NeuralAnalyser> {
  loading ??= loadEnglish();
  return loading;
}
