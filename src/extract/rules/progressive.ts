import { isStative } from "../actors.ts";
import { afterVerb, contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isFirstPerson } from "../mentions.ts";
import type { Statement } from "../statements.ts";

/** "We are training pilots": what the speaker presents as under way stands as a commitment in progress (conventions, "What type"). */
export const progressiveRule: Rule = {
  name: "own-progressive",
  finds: "“We are clearing the road,” the engineer said.",
  ignores: "Companies are leaving the country.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause, subject, speaker, cue } = statement;
    const { group } = clause;
    if (
      !group.progressive ||
      group.modal !== undefined ||
      group.negated ||
      group.perfect ||
      cue !== undefined ||
      subject === undefined
    )
      return [];
    if (
      !isFirstPerson(subject) ||
      speaker === undefined ||
      isStative(group.lemma) ||
      clause.link === "relative" ||
      clause.link === "adverbial"
    )
      return [];
    return [
      {
        rule: "own-progressive",
        type: "reaffirm",
        statement,
        cue: { first: group.first, last: afterVerb(clause) },
        actor: { ...subject, antecedent: speaker },
        content: contentSpan(reading, statement, "clause"),
        polarity: "positive",
        modality: "actual",
        certainty: "certain",
      },
    ];
  },
};
