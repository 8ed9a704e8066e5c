import { WEEKDAY_NAMES } from "../analyse/time-words.ts";
import type { Token } from "../types.ts";
import { words } from "./words.ts";

/** "voted *late on Monday* to close it": when an act was done may stand before the "to" of its content. */
const WHEN: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES.map((day) => day.toLowerCase()),
  ...words("today yesterday tonight week month year night evening morning afternoon weekend"),
]);
const WHEN_BEFORE = words("late early earlier on in at last this the next same");
const DENYING = words("not never");
/** How many words may say when. */
const WHEN_WORDS = 4;

/** Index behind the words at `index` that say when, where "to" follows them; else `index`. */
function behindWhen(tokens: readonly Token[], index: number): number {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  let end = index;
  while (end < index + WHEN_WORDS && WHEN_BEFORE.has(word(end))) end += 1;
  if (!WHEN.has(word(end))) return index;
  while (WHEN.has(word(end))) end += 1;
  const leads = word(end) === "to" || (DENYING.has(word(end)) && word(end + 1) === "to");
  return leads ? end : index;
}

/** How many words may stand between a verb and the infinitive that it takes. */
const ADJUNCT_WORDS = 14;
/** Prepositions that join to its verb what is agreed or promised, as those of adjuncts seldom do: "agreed *on* a plan to stay". */
const GOVERNED = words("on to for of about into");
/** What a verb takes before its infinitive; then the infinitive is a purpose: "pledged a ship to bring them home". */
const OBJECTS = words("obj iobj ccomp nsubj nsubj:pass");

/**
 * Index of the "to" of what the verb at `head` is followed by, where only adjuncts stand before it, from `first` on: "pledged
 * *on Monday* to build", "agreed *in a letter to residents* to leave"; else `first`.
 */
export function behindAdjuncts(tokens: readonly Token[], head: number, first: number): number {
  const when = behindWhen(tokens, first);
  if (when > first) return when;
  const opening = tokens[first];
  const isAdjunct = opening?.upos === "ADV" || (opening?.upos === "ADP" && !GOVERNED.has(opening.lemma));
  if (!isAdjunct) return first;
  const to = tokens
    .slice(first, first + ADJUNCT_WORDS)
    .findIndex(
      ({ lemma, head: verb = -1 }) =>
        lemma === "to" && tokens[verb]?.upos === "VERB" && tokens[verb].head === head,
    );
  const takes = (token: Token): boolean => token.head === head && OBJECTS.has(token.relation ?? "");
  if (to < 0 || tokens.slice(first, first + to).some(takes)) return first;
  // "agreed in principle *never again to* pay": the denial is no adjunct
  const denial = tokens.slice(first, first + to).findIndex(({ lemma }) => DENYING.has(lemma));
  return first + (denial < 0 ? to : denial);
}
