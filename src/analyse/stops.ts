/** What abbreviations, initials, list labels and reporting clauses say of a stop: does it end a sentence? */

import { BEFORE_NUMBER, MAY_END, MID_SENTENCE, SENTENCE_OPENERS, TITLES } from "./abbreviations.ts";
import { isReportingClause } from "./reporting-clause.ts";

const LIST_LABEL = /^\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})[.)]$/;

/** Is the stop at `stop` (with its closing marks up to `end`) the end of the sentence that began at `start`, by the rules? */
export function stopEndsSentence(line: string, start: number, stop: number, end: number): boolean {
  const next = nextWord(line, end);
  if (next.first === "" || /^\p{Ll}/u.test(next.first)) return false;
  const mark = line.slice(stop, end);
  // “Who pays?” Prime Minister Ada Brook asked. – but: “Who pays?” Nobody answered.
  if (/^[!?…]+["'”’]/.test(mark)) return !isReportingClause(line.slice(end, end + 160));
  if (!mark.startsWith(".") || mark.startsWith("..")) return !/^[,;:–—-]/.test(next.first);
  return fullStopEnds(line.slice(start, stop), mark.length > 1, next.word);
}

/** A single full stop after `before`: does it belong to an abbreviation, an initial or a list label? */
function fullStopEnds(before: string, closed: boolean, next: string): boolean {
  const word = /[\p{L}\p{M}\p{N}.]*$/u.exec(before.slice(-24))?.[0] ?? "";
  const lower = word.toLowerCase();
  if (before.length < 12 && LIST_LABEL.test(`${before}.`.trim())) return false;
  if (MID_SENTENCE.has(lower)) return false;
  // "Mr. Brook" – but "(see Gen.) The"; a lower-case "st." or "rep." at the end of a sentence is a word
  if (TITLES.has(lower) && /^\p{Lu}/u.test(word)) return closed;
  if (BEFORE_NUMBER.has(lower)) return !/^[\d(§]/.test(next) || (lower === "no" && word === "no");
  const openerNext = SENTENCE_OPENERS.has(next.toLowerCase());
  // U.S., U.N., D.C., a.m., Inc.: only a word that opens sentences shows that one ended
  if (MAY_END.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return closed || openerNext || /^["“‘(]/.test(next);
  // initials: "Stephen J. Moor", "J. R. Moor" – but "vitamin C. The"
  if (/^\p{Lu}$/u.test(word) && word !== "I") return closed || openerNext;
  return true;
}

function nextWord(line: string, from: number): { readonly first: string; readonly word: string } {
  const rest = line.slice(from, from + 60).trimStart();
  const bare = rest.replace(/^["'“”‘’«(\[–—-]+\s?/, "");
  const first = bare.charAt(0) === "" ? rest.charAt(0) : String.fromCodePoint(bare.codePointAt(0) ?? 0);
  const word = /^[\p{L}\p{N}]+/u.exec(bare)?.[0] ?? "";
  return { first, word: word === "" ? rest.charAt(0) : word };
}
