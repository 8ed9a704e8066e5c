/**
 * The part of speech that a word mostly has: enough to see that "By bus" has no verb and "Greyhound runs" has one, where the
 * sentences are not known yet and a tagger cannot be asked.
 */

import type { Chunk } from "./chunks.ts";
import { MONTH, WEEKDAY } from "./time-words.ts";
import { WORD_CLASSES } from "./word-classes.generated.ts";

const ENDING = /(?:ing|ed|ly|s|tion|ment|ity|al|ous|ive|er)$/;
const IS_MONTH = new RegExp(`^${MONTH}$`, "iu");
const IS_WEEKDAY = new RegExp(`^${WEEKDAY}$`, "iu");

let classes: ReadonlyMap<string, string> | undefined;

/** "runs" -> "finite", "1999" -> "year", "Friday" -> "day"; of a rare word its end, and "X" when it has a capital: "?X-er". */
export function wordClass({ core, first, opening }: Chunk): string {
  classes ??= new Map(
    Object.entries(WORD_CLASSES).flatMap(([name, words]) => words.split(" ").map((word) => [word, name])),
  );
  if (first === "X" && IS_MONTH.test(core)) return "month";
  if (first === "X" && IS_WEEKDAY.test(core)) return "day";
  const stem = core.replace(/(?:n['’]t|['’].*)$/u, "");
  const known = classes.get(core) ?? classes.get(stem);
  if (known !== undefined) return core === stem ? known : `${known}'`;
  if (core === "") return `mark ${opening.charAt(0)}`;
  if (/^\d/.test(core)) return /^\d{4}$/.test(core) ? "year" : "number";
  if (/@|www|http/.test(core)) return "address";
  return `?${first === "X" ? "X" : ""}-${ENDING.exec(core)?.[0] ?? ""}`;
}
