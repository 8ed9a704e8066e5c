import type { ActDraft } from "./draft.ts";
import { HARMFUL_VERBS } from "./lexicon.generated.ts";
import { words } from "./words.ts";

const WARNING = new Set(["warn", "caution", "threaten"]);
/** What hurts somebody: "would close the border", "will be met with the harshest response". */
const HARMFUL: ReadonlySet<string> = new Set(HARMFUL_VERBS.map(({ verb }) => verb));
const HARMFUL_OBJECTS = words(
  "court tool response consequence force council tariff sanction retaliation strike",
);

/** "would close its roads if the tax came", "will go to court unless": harm that hangs on what somebody else does. */
function isThreat({ statement: { clause, subject } }: ActDraft): boolean {
  const { sentence, group } = clause;
  const behind = sentence.tokens.slice(group.last + 1);
  const conditional = sentence.tokens.find(({ lemma }) => lemma === "if" || lemma === "unless");
  if (!HARMFUL.has(group.lemma)) return false;
  const needsObject = group.lemma === "take" || group.lemma === "lay" || group.lemma === "meet";
  const hurts = behind.slice(0, 8).some(({ lemma }) => HARMFUL_OBJECTS.has(lemma));
  if (needsObject) return hurts && (conditional !== undefined || group.lemma === "meet");
  return conditional !== undefined && subject !== undefined;
}

/** "warned that it would close": the warning is the threat, in the warner's words. */
export function asThreat(draft: ActDraft): ActDraft {
  const offered = draft.type === "propose" && draft.rule === "modal-undertaking";
  if (draft.type !== "pledge" && !offered) return draft;
  const governor = draft.statement.governor;
  if (governor?.cue !== undefined && WARNING.has(governor.clause.group.lemma)) {
    const { group } = governor.clause;
    return { ...draft, type: "threaten", cue: { first: group.first, last: group.last } };
  }
  return isThreat(draft) ? { ...draft, type: "threaten" } : draft;
}
