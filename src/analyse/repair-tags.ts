/** Repairs of well-known mistakes of the tagger, each measured on the dev parts of UD EWT and GUM. */

import type { Token, Upos } from "../types.ts";

type Tagged = Pick<Token, "upos" | "lemma" | "head" | "relation">;

/** Lemmas that wink leaves as they are, or gets wrong. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ["an", "a"], ["me", "i"], ["them", "they"], ["him", "he"], ["us", "we"], ["these", "this"], ["those", "that"],
  ["wo", "will"], ["ca", "can"], ["sha", "shall"], ["n't", "not"], ["'ll", "will"], ["'ve", "have"], ["'re", "be"],
  ["'m", "be"], ["people", "people"], ["data", "data"], ["being", "be"], ["through", "through"], ["later", "late"],
]); // prettier-ignore

const PRONOUNS_BEFORE_IS: ReadonlySet<string> = new Set([
  "it",
  "he",
  "she",
  "that",
  "there",
  "what",
  "who",
  "here",
  "where",
  "how",
]);
const HAVE_OR_DO: ReadonlySet<string> = new Set(["have", "do"]);

/** Adjectives of nations by their endings, and the common ones without; a name like "Ian" is too short for them. */
const NATIONAL =
  /^\p{Lu}\p{Ll}+(?:ish|[nml]ese|[a-z]{2}[ie]an|[mr]ican|raeli|raqi|stani|audi|emeni|uwaiti|atari)$|^(?:French|Dutch|Greek|German|Czech|Swiss|Thai|Welsh|Kenyan|Ugandan|Libyan|Moroccan|Turkish|Danish|Western|Eastern|Northern|Southern|Islamic|Arab|Christian|Catholic|Muslim|Jewish)$/u;

const CONJUNCTIONS: ReadonlySet<string> = new Set([
  "after",
  "as",
  "because",
  "before",
  "if",
  "once",
  "since",
  "than",
  "that",
  "though",
  "until",
  "while",
]);
const SUBJECTS: ReadonlySet<string> = new Set(["he", "i", "it", "she", "they", "we", "you", "there"]);

/** The same tags, repaired. */
export function repairTags(words: readonly string[], tags: readonly Tagged[]): readonly Tagged[] {
  return tags.map((tag, i) => {
    const word = (words[i] ?? "").toLowerCase().replace("’", "'");
    const upos = repairedUpos(word, words, tags, i);
    const lemma = repairedLemma(word, tag.lemma, upos);
    return { ...tag, upos, lemma };
  });
}

function repairedUpos(word: string, words: readonly string[], tags: readonly Tagged[], i: number): Upos {
  const upos = tags[i]?.upos ?? "X";
  const before = words[i - 1]?.toLowerCase() ?? "";
  // "it's ready" – but: "the country's army"
  if (word === "'s" && PRONOUNS_BEFORE_IS.has(before)) return "AUX";
  if (word === "'s" && before === "let") return "PRON";
  // main verb: "They have a plan", "He did it" – but: "They have planned", "did not plan"
  if (upos === "AUX" && HAVE_OR_DO.has(tags[i]?.lemma ?? "") && !hasVerbAfter(tags, i)) return "VERB";
  const after = tags[i + 1]?.upos;
  // "French ministers", "Kenyan aid" – but: "the French", "Ivan Moor", "Washington talks"
  if (upos === "PROPN" && (after === "NOUN" || after === "ADJ") && NATIONAL.test(words[i] ?? ""))
    return "ADJ";
  // "after they met", "as it said" – but: "after the vote"
  if (upos === "ADP" && CONJUNCTIONS.has(word) && SUBJECTS.has((words[i + 1] ?? "").toLowerCase()))
    return "SCONJ";
  return upos;
}

/** Only adverbs, negation and a subject may stand between an auxiliary and its verb. */
function hasVerbAfter(tags: readonly Tagged[], from: number): boolean {
  for (let i = from + 1; i < Math.min(tags.length, from + 8); i += 1) {
    const upos = tags[i]?.upos;
    if (upos === "VERB" || upos === "AUX") return true;
    if (upos === "PUNCT" || upos === "DET" || upos === "ADP" || upos === "NUM") return false;
  }
  return false;
}

function repairedLemma(word: string, lemma: string, upos: Upos): string {
  if (word === "'s") return upos === "AUX" ? "be" : upos === "PRON" ? "we" : "'s";
  if (word === "being" && upos === "NOUN") return lemma;
  // names are not inflected: "States" is not "state" in "United States"
  if (upos === "PROPN") return word;
  return LEMMAS.get(word) ?? lemma;
}
