import type { ActorBasis, Document, Mention, Name, Sentence, Span } from "../types.ts";
import { evidence } from "./evidence.ts";
import { spanOf } from "./phrases.ts";
import type { NounPhrase, Range } from "./phrases.ts";
import { lastBefore, within } from "./within.ts";
import { words } from "./words.ts";

const PRONOUNS = words("i we he she they it you me us him her them this that these those who");
export const FIRST_PERSON = new Set(["i", "we", "our", "my", "us", "me"]);

/** Prepositions that continue the description of an actor: "the foreign ministers of the countries present". */
const CONTINUING = new Set(["of", "for"]);

const PLURAL = /s$/u;
const BEHIND = words("present involved concerned");
/** Who is meant by these only what follows tells: "two people in the room", "a person familiar with the talks". */
const VAGUE = words("person people source man woman somebody someone");
const PLACING = words("in at from with near inside");

/** The names inside a span. */
export function namesIn(document: Document, span: Span): readonly Name[] {
  return within(document.names, span);
}

function basisOf(document: Document, span: Span, text: string): ActorBasis {
  if (PRONOUNS.has(text.toLowerCase())) return "pronoun";
  const names = namesIn(document, span);
  return names.some(({ kind }) => kind === "person" || kind === "organisation" || kind === "state")
    ? "named"
    : "described";
}

/** Extends a phrase over "of …" and "for …" while the words stay before `limit`. */
function extended(
  sentence: Sentence,
  phrase: NounPhrase,
  phrases: readonly NounPhrase[],
  limit: number,
): Range {
  let last = phrase.last;
  const vague = VAGUE.has(sentence.tokens[phrase.head]?.lemma ?? "");
  /** "the leaders of Chile, Peru and Bolivia" */
  const listed = (end: number): number => {
    const joint = sentence.tokens[end + 1];
    const next = phrases.find(({ first }) => first === end + 2);
    const joins = joint?.text === "," || joint?.upos === "CCONJ";
    const name = (index: number): boolean => sentence.tokens[index]?.upos === "PROPN";
    if (!joins || next === undefined || next.last >= limit || end === phrase.last) return end;
    return name(end) && name(next.head) ? listed(next.last) : end;
  };
  for (;;) {
    const preposition = sentence.tokens[last + 1];
    const next = phrases.find(({ first }) => first === last + 2);
    // "the countries present", "the parties involved"
    if (preposition !== undefined && BEHIND.has(preposition.text) && last + 1 < limit) {
      last += 1;
      continue;
    }
    if (
      preposition === undefined ||
      !(CONTINUING.has(preposition.lemma) || (vague && PLACING.has(preposition.lemma))) ||
      next === undefined ||
      next.last >= limit
    )
      break;
    last = next.last;
  }
  return {
    first: phrase.first,
    last: PLURAL.test(sentence.tokens[phrase.head]?.text ?? "") ? listed(last) : last,
  };
}

/** To the end of a name that the range breaks off: "the Ministry of Trade" of "the Ministry of Trade and Industry". */
function toItsEnd(document: Document, { tokens }: Sentence, range: Range, limit: number): Range {
  const end = tokens[range.last]?.end ?? 0;
  const name = lastBefore(document.names, end);
  if (name?.kind !== "organisation" || name.end <= end || name.start < (tokens[range.first]?.start ?? 0))
    return range;
  const last = tokens.findIndex((token) => token.end === name.end);
  return last < 0 || last >= limit ? range : { first: range.first, last };
}

/** The words of a noun phrase as a mention of somebody. */
export function mentionOf(
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  around?: { readonly phrases: readonly NounPhrase[]; readonly limit: number },
): Mention {
  const part = around === undefined ? phrase : extended(sentence, phrase, around.phrases, around.limit);
  const range = toItsEnd(document, sentence, part, around?.limit ?? sentence.tokens.length);
  const words = evidence(document, spanOf(sentence, range));
  return { text: words.quote, basis: basisOf(document, words, words.quote), span: words };
}

/** Somebody the words do not name: the issuers of a statement, the side that acts in an agentless passive. */
export function inferred(text: string): Mention {
  return { text, basis: "inferred" };
}

/** "I" or "we" themselves, not "our members". */
export function isSpeakers(mention: Mention | undefined): boolean {
  return mention?.span !== undefined && /^(?:i|we)$/iu.test(mention.text);
}

export function isFirstPerson(mention: Mention | undefined): boolean {
  if (mention?.span === undefined) return false;
  // "Save Our Maternity" is a name
  if (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(mention.text)) return false;
  const first = mention.text.split(/\s/u)[0]?.toLowerCase() ?? "";
  return FIRST_PERSON.has(first);
}
