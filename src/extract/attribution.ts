import type { Sentence } from "../types.ts";
import type { Range } from "./phrases.ts";
import { words } from "./words.ts";

const SAYINGS = words("words view opinion judgement judgment eyes estimation");

/**
 * The words that name a source apart from the rest of its sentence: "according to", "in the view of".
 * + "It will rain, according to two divers.", "In the words of the mayor, it will rain."
 * - "Seats were given according to age."
 */
export function attributionIn({ tokens }: Sentence): Range | undefined {
  const word = (index: number): string => tokens[index]?.text.toLowerCase() ?? "";
  const first = tokens.findIndex((_, at) => {
    if (at > 0 && tokens[at - 1]?.upos !== "PUNCT") return false;
    const according = word(at) === "according" && word(at + 1) === "to";
    const saying = word(at) === "in" && word(at + 1) === "the" && word(at + 3) === "of";
    return according || (saying && SAYINGS.has(word(at + 2)));
  });
  if (first < 0) return undefined;
  return { first, last: first + (word(first) === "according" ? 1 : 3) };
}
