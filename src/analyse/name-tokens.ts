/** How the finders of names look at the tokens of a sentence. */

import type { Token } from "../types.ts";
import { wordsOf } from "./name-words.ts";

/** Tokens by index, first and last included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const NOT_A_NAME = wordsOf("not-a-name");
const MONTH_OR_DAY = wordsOf("month-or-day");

/** The words of a range as printed, each gap as one space: "Baidoo-Larbi", "Ministry of Defence". */
export function textOf(tokens: readonly Token[], { first, last }: TokenRange): string {
  let text = "";
  for (let i = first; i <= last; i += 1)
    text += (i > first && isApart(tokens, i) ? " " : "") + wordAt(tokens, i);
  return text;
}

export function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? "";
}

/** White space stands before token `i`. */
export function isApart(tokens: readonly Token[], i: number): boolean {
  return (tokens[i - 1]?.end ?? -1) < (tokens[i]?.start ?? 0);
}

/** A hyphen or dash that touches the words on both sides. */
export function isJoiner(tokens: readonly Token[], i: number): boolean {
  return (
    /^[-‐–]$/u.test(wordAt(tokens, i)) &&
    !isApart(tokens, i) &&
    i + 1 < tokens.length &&
    !isApart(tokens, i + 1)
  );
}

/** "jun" in "Yoon Ha-jun": a small word that a hyphen joins to a name; not "led" in "Zorvex-led". */
export function isTail(tokens: readonly Token[], i: number): boolean {
  return isJoiner(tokens, i - 1) && tokens[i]?.upos === "PROPN" && /^\p{Ll}+$/u.test(wordAt(tokens, i));
}

/**
 * A word that may be part of a name.
 * + "Macron", "G7", "NATO", "McKinsey"
 * - "Monday", "However", "I"; "27"; "e-mail"
 */
export function isCapital(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  return /^\p{Lu}/u.test(word) && !NOT_A_NAME.has(word) && !MONTH_OR_DAY.has(word);
}

/** Nothing but marks stands before token `i`, or a colon or quotation mark just before it: its capital means nothing. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(0, i);
  if (before.every(({ upos, text }) => upos === "PUNCT" || upos === "SYM" || /^[^\p{L}]+$/u.test(text)))
    return true;
  return /^[“"‘:•–—]$/u.test(wordAt(tokens, i - 1));
}
