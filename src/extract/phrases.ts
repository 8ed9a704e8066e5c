import type { Sentence, Span, Token, Upos } from "../types.ts";
import { words } from "./words.ts";

/** A run of tokens of one sentence, by index; `last` is inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A noun phrase without its relative clauses and prepositional phrases: "the French President", "we". */
export interface NounPhrase extends Range {
  /** Index of the noun that names the thing: the last one, "President". */
  readonly head: number;
}

const NOMINAL: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN", "NUM", "SYM"]);
const MODIFIER: ReadonlySet<Upos> = new Set<Upos>(["DET", "ADJ", "NUM", "NOUN", "PROPN", "SYM"]);
const POSSESSIVE = /^['’](?:s)?$/iu;
const POSSESSIVE_PRONOUNS = words("my our your his her its their whose");
/** Words the tagger may call pronouns but which only stand for a clause or nothing. */
const WH = words("who which that what whom whoever");

/** The text that tokens `first..last` cover. */
export function spanOf(sentence: Sentence, range: Range): Span {
  const first = sentence.tokens[range.first];
  const last = sentence.tokens[range.last];
  if (first === undefined || last === undefined) throw new RangeError("token range outside the sentence");
  return { start: first.start, end: last.end };
}

function isModifier(token: Token, next: Token | undefined, afterNoun: boolean): boolean {
  if (MODIFIER.has(token.upos)) return true;
  // "military, economic and political support"
  const joins = token.text === "," || token.upos === "CCONJ";
  if (joins && !afterNoun && next !== undefined && (next.upos === "ADJ" || next.upos === "CCONJ"))
    return true;
  // a hyphen joins, a dash between blanks does not: "KISUMU – Governments"
  if (token.upos === "PUNCT")
    return /^[-–]$/u.test(token.text) && next?.start === token.end && MODIFIER.has(next.upos);
  if (POSSESSIVE_PRONOUNS.has(token.lemma) || POSSESSIVE_PRONOUNS.has(token.text.toLowerCase())) return true;
  // "the proposed fund", "a more detailed plan": participles and adverbs before a noun
  if (token.upos === "ADV" || (token.upos === "VERB" && !afterNoun)) {
    return (
      next !== undefined &&
      /(?:ed|ing|ly|en)$|^(?:more|most|very|less)$/u.test(token.text.toLowerCase()) &&
      (next.upos === "ADJ" || next.upos === "NOUN" || next.upos === "PROPN")
    );
  }
  return false;
}

/** "self-propelled", "coal-fired": true for the hyphen and the word behind it. */
function isHyphened(tokens: readonly Token[], index: number): boolean {
  const adjoin = (left: Token | undefined, right: Token | undefined): boolean =>
    left !== undefined && left.end === right?.start;
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token?.text === "-") return adjoin(before, token) && adjoin(token, next);
  return before?.text === "-" && adjoin(tokens[index - 2], before) && adjoin(before, token);
}

/** "After long talks | the premier", "in talks | Kenya agreed": an adjunct of the verb ends before its subject. */
function endsAdjunct(tokens: readonly Token[], last: number): boolean {
  const noun = tokens[last];
  if (noun?.upos !== "NOUN" || noun.relation?.startsWith("obl") !== true) return false;
  const isSubject = ({ head, relation }: Token): boolean =>
    head === noun.head && relation?.startsWith("nsubj") === true;
  const subject = tokens.findIndex((token, index) => index > last && isSubject(token));
  return (
    subject > last &&
    tokens.slice(last + 1, subject + 1).every(({ upos }) => NOMINAL.has(upos) || upos === "ADJ")
  );
}

/** Longest noun phrase that starts at `first`, or undefined. */
function phraseAt(tokens: readonly Token[], first: number): NounPhrase | undefined {
  const start = tokens[first];
  if (start === undefined) return undefined;
  const word = start.text.toLowerCase();
  if (start.upos === "PRON" && !POSSESSIVE_PRONOUNS.has(word)) {
    return WH.has(word) ? undefined : { first, last: first, head: first };
  }
  // "for rejected claims": a participle behind a preposition belongs to the noun
  const before = tokens[first - 1];
  const participle =
    start.upos === "VERB" &&
    before?.upos === "ADP" &&
    before.lemma !== "to" &&
    /ed$/iu.test(start.text) &&
    isModifier(start, tokens[first + 1], false);
  if ((start.upos === "VERB" && !participle) || start.upos === "PUNCT" || start.upos === "CCONJ")
    return undefined;
  let head = -1;
  let index = first;
  for (; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (head >= 0 && (token.upos === "DET" || token.upos === "PRON")) break;
    if (head === index - 1 && endsAdjunct(tokens, head)) break;
    // "give Malta 25 million": two objects, not one
    if (
      head === index - 1 &&
      (token.upos === "NUM" || token.upos === "SYM") &&
      NOMINAL.has(tokens[index + 1]?.upos ?? "X") &&
      (tokens[head]?.upos === "PROPN" || /^(?:every|each)$/iu.test(start.text))
    )
      break;
    // "the premier said": what the tree makes a subject is a noun
    const isSubject = token.upos === "ADJ" && token.relation?.startsWith("nsubj") === true;
    if (NOMINAL.has(token.upos) || isSubject) head = index;
    else if (POSSESSIVE.test(token.text) && head === index - 1) continue;
    else if (!isModifier(token, tokens[index + 1], head >= 0) && !isHyphened(tokens, index)) break;
  }
  return head < 0 ? undefined : { first, last: head, head };
}

/**
 * Noun phrases from left to right, not overlapping.
 * "Aid groups urged governments": [Aid groups] [governments]. Not a phrase: "who" in "whose envoy said".
 */
export function nounPhrases(sentence: Sentence): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    const phrase = phraseAt(sentence.tokens, index);
    if (phrase === undefined) continue;
    phrases.push(phrase);
    index = phrase.last;
  }
  return phrases;
}
