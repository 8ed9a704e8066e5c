import type { Modality, Token } from "../types.ts";
import type { Clause } from "./clauses.ts";
import { words } from "./words.ts";

const MODALITY_OF: Readonly<Record<string, Modality>> = {
  will: "planned", would: "planned", shall: "planned", "be to": "planned",
  should: "required", must: "required", ought: "required",
  may: "possible", might: "possible", can: "possible", could: "possible",
}; // prettier-ignore

const DESIRE = new Set(["want", "seek", "aim", "hope", "wish"]);
const NEED = new Set(["need", "require"]);

/** How the content is put, by the modal nearest to it (annotation guideline 4.4). */
export function modalityOf(clause: Clause, fallback: Modality): Modality {
  const { modal, lemma } = clause.group;
  if (modal !== undefined) return MODALITY_OF[modal] ?? fallback;
  if (DESIRE.has(lemma)) return "desired";
  if (NEED.has(lemma)) return "required";
  return fallback;
}

/** Verbs that deny their own content: "prevent the lifting", "ceased to support". */
const NEGATIVE_VERBS = words("prevent avoid refuse decline fail prohibit forbid");
const NEGATIVE_DETERMINERS = new Set(["no", "none", "nobody", "nothing", "neither"]);

export function isNegativeVerb(lemma: string): boolean {
  return NEGATIVE_VERBS.has(lemma);
}

/** "no decision", "nobody", "neither Malta nor Cyprus": a negative subject denies the clause. Not "not only", which denies nothing. */
export function hasNegativeSubject(clause: Clause): boolean {
  const { subject, sentence, inherited } = clause;
  if (subject === undefined || inherited) return false;
  const word = (token: Token | undefined): string => token?.text.toLowerCase() ?? "";
  const before = word(sentence.tokens[subject.first - 1]);
  const first = word(sentence.tokens[subject.first]);
  // "not one ship", "not a single ship"
  const notOne = before === "not" && /^(?:one|an?|any)$/u.test(first);
  return NEGATIVE_DETERMINERS.has(first) || before === "nor" || before === "neither" || notOne;
}

const NOT_ONLY = /\bnot (?:only|just|merely)\b/iu;

/** Negation that reaches the verb; "not only A but B" affirms both. */
export function isNegated(clause: Clause, text: string): boolean {
  const { tokens } = clause.sentence;
  const from = tokens[clause.group.first]?.start ?? 0;
  const to = tokens[Math.min(clause.group.last + 1, tokens.length - 1)]?.end ?? from;
  if (NOT_ONLY.test(text.slice(from, to))) return false;
  return clause.group.negated || hasNegativeSubject(clause);
}
