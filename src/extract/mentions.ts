import type { ActorBasis, Document, Mention, Name, Sentence, Span } from "../types.ts";
import { evidence } from "./evidence.ts";
import { spanOf } from "./phrases.ts";
import type { NounPhrase, Range } from "./phrases.ts";
import { within } from "./within.ts";
import { words } from "./words.ts";

const PRONOUNS = words("i we he she they it you me us him her them this that these those who");
export const FIRST_PERSON = new Set(["i", "we", "our", "my", "us"]);

/** Prepositions that continue the description of an actor: "the foreign ministers of the countries present". */
const CONTINUING = new Set(["of", "for"]);

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
  for (;;) {
    const preposition = sentence.tokens[last + 1];
    const next = phrases.find(({ first }) => first === last + 2);
    if (
      preposition === undefined ||
      !CONTINUING.has(preposition.lemma) ||
      next === undefined ||
      next.last >= limit
    )
      break;
    last = next.last;
  }
  return { first: phrase.first, last };
}

/** The words of a noun phrase as a mention of somebody. */
export function mentionOf(
  document: Document,
  sentence: Sentence,
  phrase: NounPhrase,
  around?: { readonly phrases: readonly NounPhrase[]; readonly limit: number },
): Mention {
  const range = around === undefined ? phrase : extended(sentence, phrase, around.phrases, around.limit);
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
