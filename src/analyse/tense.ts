/** Does the clause around a time expression look back or ahead? */

import type { Sentence, Span, Token } from "../types.ts";

/** -1 past, 1 future, 0 unknown. */
export type Direction = -1 | 0 | 1;

const AHEAD: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "would",
  "should",
  "must",
  "can",
  "could",
  "may",
  "might",
  "'ll",
  "’ll",
]);
const PAST: ReadonlySet<string> = new Set(["was", "were", "had", "did"]);
const PRESENT: ReadonlySet<string> = new Set([
  "is",
  "are",
  "am",
  "'re",
  "’re",
  "'m",
  "’m",
  "has",
  "have",
  "'ve",
  "’ve",
  "does",
  "do",
]);

/** Participles of what is yet to come: "a summit scheduled for July", "talks due on Friday". */
const DUE: ReadonlySet<string> = new Set([
  "scheduled", "due", "planned", "slated", "set", "expected", "postponed", "delayed", "deferred", "pencilled", "deadline",
  "slotted", "booked", "upcoming",
]); // prettier-ignore

const BE: ReadonlySet<string> = new Set(["be", "been", "being"]);

const REACH = 14;

/**
 * Looks at the nearest verb before the expression, else the nearest after it. "The talks were held on Friday" looks
 * back, "ministers agreed to meet on Friday" ahead: "meet" is nearer than "agreed".
 */
export function directionAt(sentence: Sentence, span: Span): Direction {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ start }) => start >= span.start);
  if (at < 0) return 0;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const direction = directionOf(tokens, i);
    if (direction !== undefined) return direction;
  }
  const after = tokens.findIndex(({ start }) => start >= span.end);
  if (after < 0) return 0;
  for (let i = after; i < Math.min(tokens.length, after + REACH); i += 1) {
    const direction = directionOf(tokens, i);
    if (direction !== undefined) return direction;
  }
  return 0;
}

/** What a token says of the tense of its clause; undefined when it is no verb. */
function directionOf(tokens: readonly Token[], i: number): Direction | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  const word = token.text.toLowerCase();
  if (DUE.has(word)) return 1;
  if (token.upos === "AUX" && AHEAD.has(word)) return 1;
  if (token.upos === "AUX" && PAST.has(word)) return PAST.has(word) ? -1 : 0;
  if (token.upos !== "VERB") return undefined;
  const helper = helperBefore(tokens, i);
  if (helper === "to" || AHEAD.has(helper)) return 1;
  if (PAST.has(helper) || helper === "has" || helper === "have") return -1;
  if (PRESENT.has(helper)) return word.endsWith("ing") ? 1 : 0;
  if (word.endsWith("ing")) return undefined;
  // a form that is neither the dictionary's nor ends in -s is a past tense or a participle
  return word !== token.lemma && !word.endsWith("s") ? -1 : 0;
}

/** The auxiliary or "to" that governs a verb, past "be" and adverbs: "will soon be held" -> "will". */
function helperBefore(tokens: readonly Token[], i: number): string {
  let helper = "";
  for (let k = i - 1; k >= Math.max(0, i - 5); k -= 1) {
    const token = tokens[k];
    const word = token?.text.toLowerCase() ?? "";
    if (word === "to") return "to";
    if (BE.has(word) || token?.upos === "ADV" || token?.upos === "PART") continue;
    if (token?.upos !== "AUX") break;
    // "will have met" looks ahead
    if (helper === "" || AHEAD.has(word)) helper = word;
  }
  return helper;
}
