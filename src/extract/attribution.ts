import type { Sentence } from "../types.ts";

/**
 * Index of "according" where it names a source, apart from the rest of its sentence; -1 without.
 * + "It will rain, according to two divers.", "According to the mayor, it will rain."
 * - "Seats were given according to age."
 */
export function attributionAt({ tokens }: Sentence): number {
  return tokens.findIndex(
    (token, at) =>
      token.text.toLowerCase() === "according" &&
      tokens[at + 1]?.text.toLowerCase() === "to" &&
      (at === 0 || tokens[at - 1]?.upos === "PUNCT"),
  );
}
