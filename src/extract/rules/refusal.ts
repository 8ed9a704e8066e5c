import { afterVerb, contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isSpeakers } from "../mentions.ts";
import { isNegated } from "../stance.ts";
import { isContentOfAct, type Statement } from "../statements.ts";
import { words } from "../words.ts";

const ABLE = new Set(["can", "could"]);
/** What nobody refuses, but is unable to do: "we cannot say when", "we could not find them". */
const UNABLE = words(
  "say tell know confirm verify comment find see understand believe remember imagine predict be help afford reach",
);
const TOLERATED = words("allow accept tolerate permit ignore excuse");

/**
 * "We cannot abandon the valley": what the speaker's own side will not have (guideline 4.3). "The bay cannot be ignored"
 * and "London can’t ignore us" demand the same of others.
 */
export const refusalRule: Rule = {
  name: "modal-refusal",
  finds: "“We cannot abandon the valley,” the mediator said.",
  ignores: "“We cannot say when the road will open,” the engineer said.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { document } = reading;
    const { clause, subject, speaker } = statement;
    const { group } = clause;
    if (group.form !== "finite" || group.modal === undefined || !ABLE.has(group.modal)) return [];
    if (speaker === undefined || clause.link === "relative" || clause.link === "adverbial") return [];
    if (!isNegated(clause, document.source.text) || isContentOfAct(statement) || UNABLE.has(group.lemma))
      return [];
    const own = isSpeakers(subject);
    if (!own && !TOLERATED.has(group.lemma)) return [];
    return [
      {
        rule: "modal-refusal",
        type: own ? "reject" : "demand",
        statement,
        cue: { first: group.first, last: afterVerb(clause) },
        actor: own && subject !== undefined ? { ...subject, antecedent: speaker } : speaker,
        content: contentSpan(reading, statement, "clause"),
        polarity: "negative",
        modality: "possible",
      },
    ];
  },
};
