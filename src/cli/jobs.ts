import { availableParallelism } from "node:os";
import { InvalidArgumentError } from "commander";
import { parseWhole } from "./options.ts";

/**
 * A thread loads the model and warms the code up for itself: 400 articles took 24.4 s of processor time on two and 18.7 s on one, so
 * that each further thread costs what 100 articles do.
 */
const WORTH_A_THREAD = 100;
/** Each has its own model: 150 MB. */
const MOST = 64;

/** As many threads as processors, but no more than the documents are worth. */
export function defaultJobs(documents: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST, Math.floor(documents / WORTH_A_THREAD)));
}

export function parseJobs(value: string): number {
  const jobs = parseWhole(value);
  if (jobs < 1 || jobs > MOST) throw new InvalidArgumentError(`Give a number of threads from 1 to ${MOST}.`);
  return jobs;
}
