import type { ActDraft, Reading } from "./draft.ts";
import { isFirstPerson } from "./mentions.ts";
import { isNegated } from "./stance.ts";
import type { Statement } from "./statements.ts";
import { words } from "./words.ts";

/** What somebody is blamed for when it is said that they did it: "the patrol fired first", "the ministry has misled us". */
const BLAMEWORTHY = words(
  "abduct abuse arm assassinate assault attack betray bomb break breach bribe bully burn cheat collude conceal corrupt cripple deceive defraud deport destabilise destabilize destroy discriminate disregard endanger evade execute exploit extort fabricate falsify fire flout forge harass hide hijack hinder hit imprison infiltrate interfere invade kidnap kill lie loot manipulate massacre meddle misinform mislead misuse murder neglect obstruct occupy oppress overcharge persecute plunder poison pollute provoke rape ransack rob sabotage shell shoot siphon smuggle spy squander starve steal torture trick undermine violate weaponise weaponize withhold",
);
const NEVER = words("never");

function isOwn({ subject }: Statement, outer: ActDraft): boolean {
  return (
    isFirstPerson(subject) ||
    (subject?.basis === "pronoun" && subject.antecedent === undefined) ||
    subject?.span?.start === outer.statement.subject?.span?.start
  );
}

/**
 * What a verb of saying makes of its content (guideline 4.3): blame laid on somebody accuses; blame that is negated
 * denies; what else is negated is stated negatively.
 */
export function asserted(draft: ActDraft, contents: readonly Statement[], { document }: Reading): ActDraft {
  const main = contents.find(({ clause }) => !clause.inherited) ?? contents[0];
  if (main === undefined || (draft.type !== "state" && draft.type !== "assess")) return draft;
  const { group, sentence } = main.clause;
  const negative = isNegated(main.clause, document.source.text);
  const open = group.modal === undefined && group.form === "finite";
  const blames = open && BLAMEWORTHY.has(group.lemma);
  const never = sentence.tokens.slice(group.first - 1, group.last).some(({ lemma }) => NEVER.has(lemma));
  if (negative && open && (blames || never)) return { ...draft, type: "deny", polarity: "negative" };
  if (negative) return { ...draft, polarity: "negative" };
  const accuses = blames && draft.type === "state" && main.subject !== undefined && !isOwn(main, draft);
  return accuses ? { ...draft, type: "accuse" } : draft;
}
