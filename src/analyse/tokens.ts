/** Words and marks of a sentence with exact offsets, cut as Universal Dependencies cuts English: do|n't, Brook|'s, U.S.|-|led. */

import type { Span } from "../types.ts";
import { WITH_STOP } from "./abbreviations.ts";

const APOSTROPHE = "['\\u2019]";
const LETTERS = "[\\p{L}\\p{M}]+";

/** One alternative a kind of token, tried in order at every place; none of them can back-track far. */
const TOKEN = new RegExp(
  [
    '(?<url>(?:https?:\\/\\/|www\\.)[^\\s<>"“”]{1,2000}|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4})',
    "(?<abbreviation>(?:\\p{L}\\.){2,12})",
    "(?<number>\\p{N}+(?:[.,:\\/]\\p{N}+){0,20}(?:(?:st|nd|rd|th|s)(?![\\p{L}\\p{M}]))?)",
    `(?<word>[@#]?[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_]*(?:${APOSTROPHE}${LETTERS}){0,20})`,
    "(?<mark>(?<repeated>[-.!?*=~+])\\k<repeated>*|\\p{M}+|[^\\s\\p{L}\\p{N}\\p{M}])",
  ].join("|"),
  "gu",
);

/** What UD cuts off the end of a word. "cannot" and "gonna" are cut too; "d'Ivoire" and "O'Brien" are not. */
const CLITIC = new RegExp(`(?:n${APOSTROPHE}t|${APOSTROPHE}(?:s|re|ve|ll|d|m))$`, "iu");

/** Hyphened prefixes that UD keeps in one word: "co-operate", "pre-war"; everything else is cut at the hyphen: "Russia - led". */
const PREFIXES: ReadonlySet<string> = new Set([
  "anti", "bi", "co", "counter", "de", "e", "ex", "extra", "inter", "macro", "mega", "micro", "mid", "mini", "mis",
  "multi", "non", "over", "pan", "post", "pre", "pro", "proto", "pseudo", "quasi", "re", "semi", "sub", "super",
  "trans", "ultra", "un", "under", "vice", "x",
]); // prettier-ignore

/** Spans in `text`, in order and without overlap; white space is the only thing between them. */
export function tokenise(text: string, span: Span): readonly Span[] {
  const sentence = text.slice(span.start, span.end);
  const pieces: Span[] = [];
  for (const match of sentence.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = pieces.at(-1);
    if (match.groups?.["word"] !== undefined) pieces.push(...splitWord(match[0], start));
    else if (match[0] === "." && last?.end === start && keepsStop(sentence, last, end)) {
      pieces[pieces.length - 1] = { start: last.start, end };
    } else pieces.push({ start, end });
  }
  return joinPrefixes(sentence, pieces).map((piece) => ({
    start: span.start + piece.start,
    end: span.start + piece.end,
  }));
}

/** "Mr." is one token; "talks." is two; an initial "J." is one unless it ends the sentence after a word: "plan B." */
function keepsStop(sentence: string, last: Span, end: number): boolean {
  const word = sentence.slice(last.start, last.end);
  if (/^\p{Lu}$/u.test(word)) return end < sentence.length && word !== "I";
  if (!WITH_STOP.has(word.toLowerCase())) return false;
  // "no." and "co." are words when nothing follows
  return (
    end < sentence.length || !/^(?:no|art|est|sec|fig|mar|sun|st|rev|hon|fr|ch|v|al|cap|vol)$/i.test(word)
  );
}

function splitWord(word: string, start: number): readonly Span[] {
  if (/^cannot$/i.test(word)) {
    return [
      { start, end: start + 3 },
      { start: start + 3, end: start + 6 },
    ];
  }
  const clitic = CLITIC.exec(word);
  const end = start + word.length;
  if (clitic === null || clitic.index === 0) return [{ start, end }];
  const cutAt = start + clitic.index;
  return [...splitWord(word.slice(0, clitic.index), start), { start: cutAt, end }];
}

function joinPrefixes(sentence: string, pieces: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const [first, hyphen, rest] = pieces.slice(i, i + 3);
    if (first === undefined) break;
    if (hyphen !== undefined && rest !== undefined && isPrefixed(sentence, first, hyphen, rest)) {
      joined.push({ start: first.start, end: rest.end });
      i += 2;
    } else joined.push(first);
  }
  return joined;
}

function isPrefixed(sentence: string, first: Span, hyphen: Span, rest: Span): boolean {
  if (
    first.end !== hyphen.start ||
    hyphen.end !== rest.start ||
    sentence.slice(hyphen.start, hyphen.end) !== "-"
  )
    return false;
  if (!PREFIXES.has(sentence.slice(first.start, first.end).toLowerCase())) return false;
  return /^\p{L}/u.test(sentence.slice(rest.start, rest.end));
}
