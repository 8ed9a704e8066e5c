/** Words that bound a number: "up to", "at least", "about". */

import type { Magnitude } from "../types.ts";

/** "hand over three bases" bounds nothing. */
const MIN =
  "at least|no less than|not less than|no fewer than|not fewer than|more than|upwards? of|in excess of|a minimum of|(?<!(?:hand|hands|handed|handing|take|takes|took|taken|taking|turn|turned|turning) )over|above|exceeding";
const MAX =
  "up to|as (?:much|many) as|no more than|not more than|at most|a maximum of|less than|fewer than|under|below|not exceeding";
const ABOUT =
  "about|around|nearly|almost|roughly|approximately|some|close to|an estimated|an additional|a further|a total of|a mere|circa|just";

const BEFORE = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])((?:(?:${ABOUT}) )?(?:(?<min>${MIN})|(?<max>${MAX})|(?<about>${ABOUT}|between))(?: (?:${ABOUT}))?(?: an?)?)\\s$`,
  "iu",
);
const AFTER =
  /^\s?(?:(?<min>\+|or more|and more|or above|at (?:the )?(?:very )?least)|(?<max>or less|or fewer|at most|at (?:the )?most))(?![\p{L}\p{N}])/iu;

/** Longest bounding phrase before a number. */
const REACH = 48;

export type Bound = "min" | "max" | "about";

/** The bounding words that end right before `at`, and where they begin. */
export function boundBefore(
  text: string,
  at: number,
): { readonly bound: Bound; readonly start: number; readonly words: string } | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  const match = BEFORE.exec(before);
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const bound =
    match.groups?.["min"] !== undefined ? "min" : match.groups?.["max"] !== undefined ? "max" : "about";
  return { bound, start: at - 1 - words.length, words: words.toLowerCase() };
}

/** "or more", "at most", "+" right after `at`, and where it ends. */
export function boundAfter(
  text: string,
  at: number,
): { readonly bound: Bound; readonly end: number } | undefined {
  const match = AFTER.exec(text.slice(at, at + 24));
  if (match === null) return undefined;
  return { bound: match.groups?.["min"] !== undefined ? "min" : "max", end: at + match[0].length };
}

/** "over 5" is at least 5, "up to 5" at most 5, "about 5" simply 5: a reader of the graph can compare. */
export function magnitude(value: number, bound: Bound | undefined): Magnitude {
  if (bound === "min") return { minValue: value };
  if (bound === "max") return { maxValue: value };
  return { value };
}
