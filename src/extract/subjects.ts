import { isCalendarName } from "../analyse/time-words.ts";
import type { Token } from "../types.ts";
import type { NounPhrase } from "./phrases.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { words } from "./words.ts";

export const SUBORDINATORS = words(
  "if when while because although though unless until after before once since as whether whilst provided how why where what",
);
const RELATIVE = new Set(["who", "which", "that"]);
export const QUOTE_MARKS = /^["“”„‘’']+$/u;
export const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";

/** "That is *why* we are doubling the fund and *why* I have asked for reports": what follows is said, not asked. */
export function givesReason(tokens: readonly Token[], why: number): boolean {
  if (lower(tokens[why]) !== "why") return false;
  const before = tokens[why - 1];
  if (before?.upos === "CCONJ") return tokens.slice(0, why).some((_, index) => givesReason(tokens, index));
  return before?.lemma === "be" && /^(?:that|this|which|it)$/u.test(lower(tokens[why - 2]));
}

/** A sentence with its phrases looked up once. */
export interface Frame {
  /** In a heading a comma may stand for "and". */
  readonly heading: boolean;
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly groups: readonly VerbGroup[];
}

export const endingAt = (frame: Frame, last: number): NounPhrase | undefined =>
  frame.phrases.find((phrase) => phrase.last === last);
const startingAt = (frame: Frame, first: number): NounPhrase | undefined =>
  frame.phrases.find((phrase) => phrase.first === first);
export const isComma = (token: Token | undefined): boolean => token?.text === ",";
const isPreposition = (token: Token | undefined): boolean => token?.upos === "ADP" && lower(token) !== "to";

/** Words for some of a body, of which what is said of the body is said. */
const SHARING = words("each all both some many most several");

/** "the Governor of the Bank of Ghana": from the last phrase back to the one no preposition governs. */
export function headPhrase(frame: Frame, phrase: NounPhrase): NounPhrase | undefined {
  let current = phrase;
  for (;;) {
    const before = frame.tokens[current.first - 1];
    // "after a treaty is signed": what the tagger takes for a preposition opens a clause
    if (!isPreposition(before) || SUBORDINATORS.has(lower(before))) return current;
    const governor = frame.tokens[current.first - 2];
    // "each of us", "both of the parties"
    if (
      lower(before) === "of" &&
      SHARING.has(lower(governor)) &&
      endingAt(frame, current.first - 2) === undefined
    )
      return current;
    // "governments meeting in Malta": over the participle to its noun
    const reduced =
      governor?.upos === "VERB" && /(?:ing|ed)$/iu.test(governor.text)
        ? endingAt(frame, current.first - 3)
        : undefined;
    const outer = endingAt(frame, current.first - 2) ?? reduced;
    if (outer === undefined) return undefined; // "In Geneva": not a subject
    current = outer;
  }
}

/** "Denmark, the Netherlands and Italy": the whole coordination that ends with `phrase`. */
function coordination(frame: Frame, phrase: NounPhrase): NounPhrase {
  let first = phrase.first;
  for (;;) {
    let before = first - 1;
    const conjunction = frame.tokens[before];
    const isAnd = lower(conjunction) === "and" || conjunction?.text === "&" || lower(conjunction) === "or";
    // "Kenya, Uganda agree"
    const paired = frame.heading && first === 2 && phrase.last === 2 && isName(frame, phrase);
    const listed = isComma(conjunction) && (first !== phrase.first || paired);
    if (!isAnd && !listed) break;
    before -= 1;
    if (isAnd && isComma(frame.tokens[before])) {
      // "…, according to the ministry, and Denmark will": the tree knows whether a clause or a noun follows
      if (first === phrase.first && frame.tokens[phrase.head]?.relation?.startsWith("nsubj") === true) break;
      before -= 1;
    }
    // "promised him a boat and *they* promised me a house"
    const { upos, relation } = frame.tokens[phrase.head] ?? {};
    if (isAnd && first === phrase.first && upos === "PRON" && relation?.startsWith("nsubj") === true) break;
    const previous = endingAt(frame, before);
    if (previous === undefined) break;
    const outer = frame.tokens[previous.first - 1];
    if (isPreposition(outer) || outer?.upos === "VERB") break;
    if (lower(frame.tokens[previous.last]) === "and") break;
    first = previous.first;
  }
  return first === phrase.first ? phrase : { first, last: phrase.last, head: phrase.head };
}

/** Index of the comma that opens an insertion closed by the comma at `close`. */
function openingComma(frame: Frame, close: number): number | undefined {
  for (let index = close - 1; index > 0; index -= 1) {
    if (isComma(frame.tokens[index])) return index;
    if (/^[;:.]$/u.test(frame.tokens[index]?.text ?? "")) return undefined;
  }
  return undefined;
}

/**
 * An adjective or a participle that belongs to the noun before it: "the countries present have", "the parties involved
 * have"; not the verb of a relative clause with a subject of its own: "the plan they made has".
 */
function standsBehindNoun(frame: Frame, index: number): boolean {
  const token = frame.tokens[index];
  const noun = endingAt(frame, index - 1);
  if (token === undefined || noun === undefined) return false;
  const modifies = token.relation?.startsWith("acl") === true && token.head === noun.head;
  return token.upos === "ADJ" || (token.upos === "VERB" && modifies);
}

const isName = ({ tokens }: Frame, { head }: NounPhrase): boolean =>
  tokens[head]?.upos === "PROPN" && !isCalendarName(tokens[head].text);

/** A subject, and whether its verb stands in a relative clause. */
export interface Found {
  readonly subject?: NounPhrase;
  readonly link: "main" | "relative";
}

/** The subject to the left of a finite verb at `first`, looking over adverbs, insertions and appositions. */
export function subjectBefore(frame: Frame, first: number, depth = 0): Found | undefined {
  let index = first - 1;
  while (
    index >= 0 &&
    (frame.tokens[index]?.upos === "ADV" || QUOTE_MARKS.test(frame.tokens[index]?.text ?? ""))
  )
    index -= 1;
  if (standsBehindNoun(frame, index)) index -= 1;
  const token = frame.tokens[index];
  if (token === undefined || depth > 3) return undefined;
  if (RELATIVE.has(lower(token)) && token.upos !== "DET") {
    let end = index - 1;
    while (isComma(frame.tokens[end]) || QUOTE_MARKS.test(frame.tokens[end]?.text ?? "")) end -= 1;
    const antecedent = endingAt(frame, end);
    if (antecedent === undefined) return { link: "relative" };
    const outer = headPhrase(frame, antecedent);
    return {
      subject: coordination(frame, isName(frame, antecedent) ? antecedent : (outer ?? antecedent)),
      link: "relative",
    };
  }
  if (token.text === ")") {
    let open = index;
    while (open > 0 && frame.tokens[open]?.text !== "(") open -= 1;
    return open > 0 ? subjectBefore(frame, open, depth + 1) : undefined;
  }
  const phrase = endingAt(frame, index);
  if (phrase !== undefined) {
    const subject = headPhrase(frame, phrase);
    return subject === undefined ? undefined : { subject: coordination(frame, subject), link: "main" };
  }
  if (isComma(token)) {
    const open = openingComma(frame, index);
    if (open === undefined) return undefined;
    const inner = endingAt(frame, index - 1);
    const apposed = startingAt(frame, open + 1);
    const before = subjectBefore(frame, open, depth + 1);
    // "Its director, Lucia Ferrante, warned": the name is the better answer
    if (
      inner !== undefined &&
      apposed !== undefined &&
      isName(frame, apposed) &&
      inner.first >= apposed.first
    ) {
      const outer = before?.subject;
      if (outer === undefined || !isName(frame, outer))
        return { subject: coordination(frame, inner.first > apposed.first ? inner : apposed), link: "main" };
    }
    return before;
  }
  return undefined;
}

/** The subject to the right of an inverted verb of saying: `"…," said NP`. */
export function subjectAfter(frame: Frame, group: VerbGroup): NounPhrase | undefined {
  const phrase = startingAt(frame, group.last + 1);
  if (phrase === undefined) return undefined;
  const apposition = isComma(frame.tokens[phrase.last + 1]) ? startingAt(frame, phrase.last + 2) : undefined;
  return apposition !== undefined && isName(frame, apposition) && !isName(frame, phrase)
    ? apposition
    : phrase;
}
