import type { Sentence, Token, Upos } from "../types.ts";
import { isDeedVerb } from "./actors.ts";
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

const OBJECT: ReadonlySet<Upos> = new Set<Upos>(["DET", "NUM", "NOUN", "PROPN", "ADJ", "PRON"]);

/**
 * Index of a verb that the tagger takes for a noun at the beginning of a list item, "- Fund 15 weather stations", or
 * behind "and": "we regret the delay and *call* on all parties to meet".
 */
function hiddenVerb({ kind, tokens }: Sentence, lead: Sentence | undefined): number {
  const isName = (index: number): boolean =>
    tokens[index]?.upos === "NOUN" || tokens[index]?.upos === "PROPN";
  const opening = tokens.findIndex(({ text }) => /\p{L}{2}/u.test(text));
  const word = tokens[opening]?.text.toLowerCase() ?? "";
  const opens =
    kind === "item" &&
    isName(opening) &&
    (isCueVerb(word) || isDeedVerb(word) || wantsVerb(lead)) &&
    OBJECT.has(tokens[opening + 1]?.upos ?? "X");
  if (opens) return opening;
  return tokens.findIndex(
    ({ text }, index) =>
      text === "call" &&
      isName(index) &&
      tokens[index - 1]?.upos === "CCONJ" &&
      /^(?:on|upon|for)$/u.test(tokens[index + 1]?.text ?? ""),
  );
}

/** "The ministry will:", "We call on governments to:": every item under it begins with a verb. */
function wantsVerb(lead: Sentence | undefined): boolean {
  const [word, mark] = lead?.tokens.slice(-2) ?? [];
  return mark?.text === ":" && /^(?:to|will|shall)$/u.test(word?.text ?? "");
}

/**
 * A heading with its verb found: taggers read "Donors pledge 5 million" as three nouns. The first word that the lexicon
 * knows as a verb, between a noun and what it can govern, is the verb of a heading that has none before it.
 * + "Miners reject offer"; - "The pledge", where nothing precedes the noun but an article.
 * `lead` is the line that introduces a list, for its items.
 */
export function headline(sentence: Sentence, lead?: Sentence): Sentence {
  if (sentence.kind !== "heading") return withVerb(sentence, hiddenVerb(sentence, lead));
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
  return withVerb(sentence, index);
}

function withVerb(sentence: Sentence, index: number): Sentence {
  if (index < 0) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, at) =>
      at === index
        ? { ...token, upos: "VERB", lemma: lexiconVerb(token) ?? token.text.toLowerCase() }
        : token,
    ),
  };
}
