/** Names of states, bodies and places in a sentence: by the gazetteer, or by how organisations are called. */

import type { Name, Token } from "../types.ts";
import { governmentOf, longestName, matchName, mayStartName, type GazetteerMatch } from "./gazetteer.ts";
import {
  isApart,
  isCapital,
  isJoiner,
  opensSentence,
  textOf,
  wordAt,
  type TokenRange,
} from "./name-tokens.ts";
import { wordsOf } from "./name-words.ts";
import { titleOf } from "./offices.ts";

export interface Body extends TokenRange {
  readonly kind: Name["kind"];
  readonly entry?: string;
}

const HEADS = wordsOf("organisation-head");
const HEADS_WITH_OF = wordsOf("organisation-of");
/** Head words that need company: "the Front", "our Services". */
const NOT_ALONE = wordsOf("not-alone");
const PORTFOLIOS = wordsOf("portfolio");

/** A capital before such a word names a paper or an event, not a government: "Paris Agreement", "Warsaw Summit". */
const EVENTS: ReadonlySet<string> = new Set([
  "Accord", "Accords", "Act", "Agreement", "Agreements", "Compact", "Conference", "Convention", "Declaration", "Document",
  "Framework", "Memorandum", "Pact", "Process", "Protocol", "Protocols", "Statement", "Summit", "Talks", "Treaty", "Format",
]); // prettier-ignore

/** Longest name of the gazetteer that starts at token `first` and ends before `limit`. */
export function gazetteerAt(tokens: readonly Token[], first: number, limit: number): Body | undefined {
  const word = wordAt(tokens, first);
  if (!/^[\p{L}\p{N}]/u.test(word) || !mayStartName(word)) return undefined;
  for (let last = Math.min(first + longestName(), limit) - 1; last >= first; last -= 1) {
    const text = textOf(tokens, { first, last });
    // no name is a single small word
    const match = last > first || /\p{Lu}/u.test(text) ? matchName(text) : undefined;
    if (match === undefined || /^the$/i.test(word) || isPostWithTitle(match, text)) continue;
    return EVENTS.has(wordAt(tokens, last + 1)) && match.use === "seat"
      ? undefined
      : bodyOf(tokens, { first, last }, match);
  }
  return undefined;
}

/** "French President" is a demonym and a title, here as in every other state; "UN chief" and "White House" are one name. */
function isPostWithTitle({ entry, use }: GazetteerMatch, text: string): boolean {
  if (entry.type !== "Office" || use !== "name") return false;
  const words = text.split(" ");
  return words.some((_, i) => i > 0 && titleOf(words.slice(i).join(" ")) !== undefined);
}

function bodyOf(tokens: readonly Token[], range: TokenRange, { entry, use }: GazetteerMatch): Body {
  const compound = isJoiner(tokens, range.last + 1) && /^\p{Ll}/u.test(wordAt(tokens, range.last + 2));
  return { ...range, kind: kindOf({ entry, use }, compound), entry: entry.key };
}

/** `compound`: "US-led", "Saudi-backed" are adjectives. */
function kindOf({ entry, use }: GazetteerMatch, compound: boolean): Name["kind"] {
  if (use === "demonym") return "demonym";
  if (compound && entry.type === "State") return "demonym";
  if (use === "seat") return entry.type === "Office" ? "organisation" : "place";
  if (entry.type === "Office") return "title";
  if (entry.type === "State") return "state";
  return entry.type === "Place" ? "place" : "organisation";
}

/**
 * An organisation by its head word.
 * + "Maltese Finance Ministry", "Bank of Latvia", "Ministry of Fisheries and Ports", "Ferry Workers' Union", "the Commission"
 * - "Foreign Minister", "Bank holidays", "Union Jack"
 */
export function organisationAt(tokens: readonly Token[], first: number, limit: number): Body | undefined {
  if (!isCapital(tokens, first) || !startsName(tokens, first)) return undefined;
  let last = -1;
  for (let i = secondPart(tokens, first, limit); i < limit; i = nextPart(tokens, i, limit)) {
    if (HEADS.has(wordAt(tokens, i))) last = extendOverOf(tokens, i, limit);
    if (last > i) i = last;
  }
  if (last < 0 || !isWhole(tokens, first, last) || namesPaper(tokens, last)) return undefined;
  const range = { first, last };
  const state = governmentOf(textOf(tokens, range));
  return state === undefined
    ? { ...range, kind: "organisation" }
    : { ...range, kind: "state", entry: state.key };
}

/** "Nuclear Forces Treaty" and "Nuclear Forces (INF) Treaty" are no forces. */
export function namesPaper(tokens: readonly Token[], last: number): boolean {
  const after = wordAt(tokens, last + 1) === "(" && wordAt(tokens, last + 3) === ")" ? last + 4 : last + 1;
  return EVENTS.has(wordAt(tokens, after));
}

/** A head word alone is an organisation after an article: "the Commission", "Its Board" – not "Services rose". */
function isWhole(tokens: readonly Token[], first: number, last: number): boolean {
  if (last > first) return true;
  if (opensSentence(tokens, first) || NOT_ALONE.has(wordAt(tokens, first))) return false;
  return /^(?:the|its|their|his|her|our|a|an|this)$/i.test(wordAt(tokens, first - 1));
}

/** "Some Party", at the start of a sentence, may be any words: the tagger must not see a verb or a function word in the first. */
function startsName(tokens: readonly Token[], i: number): boolean {
  if (!opensSentence(tokens, i)) return true;
  return tokens[i]?.upos === "PROPN" || tokens[i]?.upos === "ADJ" || tokens[i]?.upos === "NOUN";
}

/** Where to look for the head word: after "and" in "the Harbour and Dock Workers' Union"; not in "Ghana and Dock Workers' Union". */
function secondPart(tokens: readonly Token[], first: number, limit: number): number {
  const joined =
    /^(?:and|&)$/.test(wordAt(tokens, first + 1)) && first + 2 < limit && isCapital(tokens, first + 2);
  if (!joined || !/^the$/i.test(wordAt(tokens, first - 1))) return first;
  const isName =
    gazetteerAt(tokens, first, first + 1) !== undefined ||
    gazetteerAt(tokens, first + 2, limit) !== undefined;
  // "the Transfers and Lawyers for Restraint" are two things
  return isName || HEADS.has(wordAt(tokens, first)) || HEADS.has(wordAt(tokens, first + 2))
    ? first
    : first + 2;
}

/** Index of the next capitalised part of the same name, or `limit`. */
function nextPart(tokens: readonly Token[], i: number, limit: number): number {
  const next = i + 1;
  // inside a name "Now" and "First" are as good as other words: "Shelter Now Alliance"
  if (next < limit && isApart(tokens, next) && /^\p{Lu}\p{L}/u.test(wordAt(tokens, next))) return next;
  const joined = isJoiner(tokens, next) || wordAt(tokens, next) === "&" || isPluralPossessive(tokens, next);
  return joined && next + 1 < limit && isCapital(tokens, next + 1) ? next + 1 : limit;
}

/** + "Workers' Union", "Children's Fund" - "Ghana's Parliament" */
function isPluralPossessive(tokens: readonly Token[], i: number): boolean {
  const mark = wordAt(tokens, i);
  const owner = wordAt(tokens, i - 1);
  if (isApart(tokens, i)) return false;
  if (/^['’]$/.test(mark)) return owner.endsWith("s");
  return /^['’]s$/.test(mark) && /^(?:People|Children|Women|Men|Veteran|Farmer|Worker)$/.test(owner);
}

/** From a head word over "of Ghana", "for the Coordination of Aid", "of Industry, Trade and Labour". */
function extendOverOf(tokens: readonly Token[], head: number, limit: number): number {
  if (!HEADS_WITH_OF.has(wordAt(tokens, head))) return head;
  let last = head;
  while (/^(?:of|for|on)$/.test(wordAt(tokens, last + 1))) {
    const start = wordAt(tokens, last + 2) === "the" ? last + 3 : last + 2;
    const end = listEnd(tokens, start, limit);
    if (end === undefined) break;
    last = end;
  }
  return last;
}

function listEnd(tokens: readonly Token[], start: number, limit: number): number | undefined {
  if (start >= limit || !isCapital(tokens, start)) return undefined;
  const gazetteer = gazetteerAt(tokens, start, limit);
  if (gazetteer !== undefined) return gazetteer.last;
  let last = start;
  for (;;) {
    const next = last + 1;
    if (next < limit && isCapital(tokens, next)) last = next;
    else if (/^(?:and|&|,)$/.test(wordAt(tokens, next)) && next + 1 < limit && isTopic(tokens, next + 1))
      last = next + 1;
    else return last;
  }
}

function isTopic(tokens: readonly Token[], i: number): boolean {
  return isCapital(tokens, i) && PORTFOLIOS.has(wordAt(tokens, i).toLowerCase());
}
