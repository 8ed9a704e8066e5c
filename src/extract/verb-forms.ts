/** Verbs of the lexicon by their regular forms, for where the analyser only guesses the dictionary form. */

import type { Token } from "../types.ts";
import { ACTS } from "./lexicon.generated.ts";

const VERBS: ReadonlySet<string> = new Set(
  ACTS.flatMap(({ cue, pos }) => (pos === "verb" ? [cue.split(" ")[0] ?? ""] : [])),
);

const VOWELS = "aeiou";

/** "rule": rules, ruled, ruling; "deny": denies, denied, denying; "beg": begs, begged, begging. */
function regularForms(verb: string): readonly string[] {
  const stem = verb.slice(0, -1);
  if (verb.endsWith("ee")) return [`${verb}s`, `${verb}d`, `${verb}ing`];
  if (verb.endsWith("e")) return [`${verb}s`, `${verb}d`, `${stem}ing`];
  if (/[^aeiou]y$/u.test(verb)) return [`${stem}ies`, `${stem}ied`, `${verb}ing`];
  const s = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  const last = verb.at(-1) ?? "";
  // one short vowel before one consonant doubles it: "begged"; not "headed", "showed"
  const doubles = /[^aeiou][aeiou][^aeiouwxy]$/u.test(verb);
  const syllables = Array.from(verb).filter((letter) => VOWELS.includes(letter)).length;
  const doubled = doubles ? [`${verb}${last}ed`, `${verb}${last}ing`] : [];
  return doubles && syllables === 1 ? [s, ...doubled] : [s, ...doubled, `${verb}ed`, `${verb}ing`];
}

/** Irregular forms of verbs of the lexicon that are rare enough for the analyser not to know them. */
const IRREGULAR: readonly (readonly [string, string])[] = [
  ["forbade", "forbid"], ["forbidden", "forbid"], ["forswore", "forswear"], ["forsworn", "forswear"],
  ["foreswore", "foreswear"], ["pled", "plead"], ["shot", "shoot"], ["struck", "strike"], ["swore", "swear"],
  ["sworn", "swear"], ["tore", "tear"], ["torn", "tear"], ["undertook", "undertake"], ["undertaken", "undertake"],
  ["withdrew", "withdraw"], ["withdrawn", "withdraw"], ["withheld", "withhold"],
]; // prettier-ignore

const BY_FORM: ReadonlyMap<string, string> = new Map([
  ...[...VERBS].sort().flatMap((verb) => regularForms(verb).map((form): [string, string] => [form, verb])),
  ...IRREGULAR.filter(([, verb]) => VERBS.has(verb)),
]);

/**
 * The dictionary form of a verb. A guess that is no verb of the lexicon gives way to the verb whose form this is:
 * "ruled" is of "rule", were it guessed "rul". "found" stays "find", and "planed" stays "plane".
 */
export function verbLemma({ text, lemma }: Token): string {
  return VERBS.has(lemma) ? lemma : (BY_FORM.get(text.toLowerCase()) ?? lemma);
}
