import type { Sentence, Token, Upos } from "../types.ts";
import { isCueVerb } from "./lexicon.ts";

const BEFORE: ReadonlySet<Upos> = new Set<Upos>(["NOUN", "PROPN", "ADJ", "NUM"]);
const AFTER: ReadonlySet<Upos> = new Set<Upos>([
  "DET",
  "NUM",
  "NOUN",
  "PROPN",
  "ADJ",
  "SYM",
  "ADP",
  "PART",
  "PRON",
]);

/** "unions threaten strike" -> threaten; "Mayor blasts minister" -> blast. */
function lexiconVerb(token: Token): string | undefined {
  const word = token.text.toLowerCase();
  return [word, word.replace(/s$/u, ""), word.replace(/es$/u, "")].find((form) => isCueVerb(form));
}

/**
 * A heading with its verb found: taggers read "Donors pledge 5 million" as three nouns. The first word that the lexicon
 * knows as a verb, between a noun and what it can govern, is the verb of a heading that has none before it.
 * + "Miners reject offer"; - "The pledge", where nothing precedes the noun but an article.
 */
export function headline(sentence: Sentence): Sentence {
  if (sentence.kind !== "heading") return sentence;
  const { tokens } = sentence;
  const index = tokens.findIndex((token, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    return (
      token.upos === "NOUN" &&
      before !== undefined &&
      after !== undefined &&
      BEFORE.has(before.upos) &&
      AFTER.has(after.upos) &&
      lexiconVerb(token) !== undefined
    );
  });
  if (index < 0 || tokens.slice(0, index).some(({ upos }) => upos === "VERB" || upos === "AUX"))
    return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) =>
      at === index ? { ...token, upos: "VERB", lemma: lexiconVerb(token) ?? token.lemma } : token,
    ),
  };
}
