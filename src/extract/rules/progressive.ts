import type { Polarity } from "../../types.ts";
import { isMomentVerb, isStative } from "../actors.ts";
import { afterVerb, contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isFirstPerson, isSpeakers } from "../mentions.ts";
import { isOwnSide } from "../own-side.ts";
import type { Statement } from "../statements.ts";
import { HANDING_OVER } from "../transfer.ts";
import { words } from "../words.ts";

const MORE = words("additional further extra new another");

/** "is providing an additional 40 million": more than before is news. */
function addsMore({ clause: { group, sentence } }: Statement): boolean {
  const behind = sentence.tokens.slice(group.last + 1);
  const end = behind.findIndex(({ upos }) => upos === "VERB" || upos === "PUNCT");
  return (
    HANDING_OVER.has(group.lemma) &&
    behind.slice(0, end < 0 ? undefined : end).some(({ lemma }) => MORE.has(lemma))
  );
}

/**
 * "We are training pilots": what the speaker presents as under way stands as a commitment in progress (conventions,
 * "What type"); so does what a body says of itself: "The agency is training pilots". What is done at once is yet to come: "We
 * are closing the port". "We are not leaving": the speaker's own side rules it out (guideline 4.3).
 */
export const progressiveRule: Rule = {
  name: "own-progressive",
  finds: "“We are clearing the road,” the engineer said.",
  ignores: "Companies are leaving the country.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause, subject, speaker, cue } = statement;
    const { group } = clause;
    if (!group.progressive || group.modal !== undefined || group.perfect || group.form !== "finite")
      return [];
    // "we are not considering it" rules it out; "we are considering it" is the cue's act
    const denied = group.negated && (cue === undefined || cue.cue.act === "consider");
    if (cue !== undefined && !denied) return [];
    if (subject === undefined || speaker === undefined) return [];
    const first = isFirstPerson(subject);
    if (group.negated ? !isSpeakers(subject) : !first && !isOwnSide(reading.document, subject)) return [];
    if (isStative(group.lemma) || clause.link === "relative" || clause.link === "adverbial") return [];
    const polarity: Polarity = group.negated ? "negative" : "positive";
    return [
      {
        rule: "own-progressive",
        type: group.negated
          ? "rule-out"
          : isMomentVerb(group.lemma) || addsMore(statement)
            ? "announce"
            : "reaffirm",
        statement,
        cue: { first: group.first, last: afterVerb(clause) },
        ...(first ? { actor: { ...subject, antecedent: speaker } } : { actor: speaker, committer: subject }),
        content: contentSpan(reading, statement, "clause"),
        polarity,
        modality: group.negated ? "planned" : "actual",
      },
    ];
  },
};
