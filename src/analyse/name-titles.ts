/** Office words in a sentence: "prime minister", "Deputy Secretary-General", "Minister for Trade and Industry". */

import type { Token } from "../types.ts";
import { matchName } from "./gazetteer.ts";
import { isApart, isCapital, isJoiner, textOf, wordAt, type TokenRange } from "./name-tokens.ts";
import { wordsOf } from "./name-words.ts";
import { titleOf, type Title, type TitleKind } from "./offices.ts";

export interface TitleRange extends TokenRange {
  readonly kind: TitleKind;
}

/** "special envoy for", "minister of foreign affairs": the longest title in the table, in tokens. */
const MAX_TITLE = 6;
const MODIFIERS = wordsOf("title-modifier");
const PORTFOLIOS = wordsOf("portfolio");
const HEADS = wordsOf("organisation-head");

/** Words that are titles only beside a person: "General Tuan", but not "general strike"; "the judge, Ada Okoro". */
const NEEDS_PERSON: ReadonlySet<TitleKind> = new Set([
  "official",
  "judge",
  "military",
  "person",
  "honorific",
]);

export function needsPerson({ kind }: TitleRange): boolean {
  return NEEDS_PERSON.has(kind);
}

/** All titles of a sentence, in order, without overlap. */
export function findTitles(tokens: readonly Token[]): readonly TitleRange[] {
  const found: TitleRange[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const head = titleAt(tokens, i);
    if (head === undefined) continue;
    const floor = (found.at(-1)?.last ?? -1) + 1;
    const first = extendLeft(tokens, head.first, floor);
    const last = extendRight(tokens, head.last, head.kind);
    found.push({ first, last, kind: head.kind });
    i = last;
  }
  return found;
}

function titleAt(tokens: readonly Token[], first: number): TitleRange | undefined {
  if (!/^\p{L}/u.test(wordAt(tokens, first))) return undefined;
  for (let last = Math.min(first + MAX_TITLE, tokens.length) - 1; last >= first; last -= 1) {
    const text = textOf(tokens, { first, last });
    const title = titleOf(text) ?? titleOf(text.replace(/^(?:vice|deputy|ex|co|mid)-/i, ""));
    if (title !== undefined && isTitle(tokens, { first, last }, title))
      return { first, last, kind: title.kind };
  }
  return undefined;
}

/** + "the president said", "King Frode" - "they chair the talks", "General Assembly", "Secretary of the treaty body", "MP3" */
function isTitle(tokens: readonly Token[], { first, last }: TokenRange, { kind }: Title): boolean {
  const { upos, text } = tokens[last] ?? { upos: "X", text: "" };
  const capital = /^\p{Lu}/u.test(text);
  if (!capital && last === first && ((upos !== "NOUN" && upos !== "PROPN") || !mayBeNoun(tokens, first)))
    return false;
  if (kind === "honorific") return /^\p{Lu}/u.test(wordAt(tokens, first)) && isCapital(tokens, last + 1);
  if (kind === "military" || kind === "judge") return beforePerson(tokens, last + 1) || !capital;
  // a body that is called like an office: "Director Group", "General Secretary Council"
  return !(capital && HEADS.has(wordAt(tokens, last + 1)) && !isTitleWord(tokens, last + 1));
}

/** "head" and "chair" are nouns after such words only: "the head", "its chair", "party chair". */
function mayBeNoun(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:head|chair)$/.test(wordAt(tokens, i))) return true;
  return /^(?:DET|PRON|PART|ADJ|NOUN|PROPN)$/.test(tokens[i - 1]?.upos ?? "");
}

function isTitleWord(tokens: readonly Token[], i: number): boolean {
  return titleOf(wordAt(tokens, i)) !== undefined;
}

function beforePerson(tokens: readonly Token[], i: number): boolean {
  return isCapital(tokens, i) && !HEADS.has(wordAt(tokens, i)) && isApart(tokens, i);
}

/** Over "deputy", "foreign", "foreign and defence"; never into another title or a gap of punctuation. */
function extendLeft(tokens: readonly Token[], from: number, floor: number): number {
  let first = from;
  for (;;) {
    const before = first - 1;
    if (before < floor) return first;
    const word = wordAt(tokens, before).toLowerCase();
    if (MODIFIERS.has(word) || PORTFOLIOS.has(word)) {
      if (startsBody(tokens, before, from)) return first;
      first = before;
    } else if (isJoiner(tokens, before) && isTitlePart(tokens, before - 1) && before - 1 >= floor)
      first = before - 1;
    else if (
      /^(?:and|&)$/.test(word) &&
      isPortfolio(tokens, before - 1) &&
      isPortfolio(tokens, first) &&
      before - 1 >= floor
    )
      first = before - 1;
    else return first;
  }
}

/** "State" in "United States of …" is no portfolio: a name of the gazetteer that ends there wins. */
function startsBody(tokens: readonly Token[], i: number, head: number): boolean {
  const wholeName = matchName(textOf(tokens, { first: Math.max(0, i - 1), last: i }));
  return (
    wholeName !== undefined &&
    i > 0 &&
    i < head &&
    /^\p{Lu}/u.test(wordAt(tokens, i - 1)) &&
    wholeName.entry.type === "State"
  );
}

function isPortfolio(tokens: readonly Token[], i: number): boolean {
  return PORTFOLIOS.has(wordAt(tokens, i).toLowerCase());
}

function isTitlePart(tokens: readonly Token[], i: number): boolean {
  return isPortfolio(tokens, i) || MODIFIERS.has(wordAt(tokens, i).toLowerCase());
}

/** + "Minister for Trade and Industry", "minister for the Middle East" - "President of France", "Secretary of the committee" */
function extendRight(tokens: readonly Token[], from: number, kind: TitleKind): number {
  if (!/^(?:of|for)$/.test(wordAt(tokens, from + 1))) return from;
  const start = wordAt(tokens, from + 2) === "the" ? from + 3 : from + 2;
  let last = from;
  let i = start;
  while (isPortfolio(tokens, i) && !HEADS.has(wordAt(tokens, i + 1))) {
    last = i;
    const next = wordAt(tokens, i + 1);
    if (isPortfolio(tokens, i + 1)) i += 1;
    else if (/^(?:and|&|,)$/.test(next) && isPortfolio(tokens, i + 2)) i += 2;
    else break;
  }
  if (last > from || kind !== "minister" || wordAt(tokens, from + 1) !== "for") return last;
  return regionAfter(tokens, start) ?? from;
}

function regionAfter(tokens: readonly Token[], first: number): number | undefined {
  for (let last = first + 2; last >= first; last -= 1) {
    if (last < tokens.length && matchName(textOf(tokens, { first, last }))?.entry.type === "Place")
      return last;
  }
  return undefined;
}
