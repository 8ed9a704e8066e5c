import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isNegated, modalityOf } from "../stance.ts";
import { isContentOfAct, type Statement } from "../statements.ts";

const OBLIGING = new Set(["must", "should", "ought"]);

/**
 * "must", "should", "have to", "need to" in somebody's mouth: an urging; negated, a demand to stop.
 * What the author says a body must do is not an act.
 */
export const directiveRule: Rule = {
  name: "modal-directive",
  finds: "“The ministry must publish the list,” she said.",
  ignores: "Applicants must fill in a form.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { document } = reading;
    const { clause, subject, speaker } = statement;
    const { group, sentence } = clause;
    if (
      group.form !== "finite" ||
      speaker === undefined ||
      clause.link === "relative" ||
      clause.link === "adverbial"
    )
      return [];
    const next = sentence.tokens[group.last + 1]?.text.toLowerCase();
    const hasTo =
      (group.lemma === "have" || group.lemma === "need") && next === "to" && group.modal === undefined;
    const beforeSubject = clause.sentence.tokens[(clause.subject?.first ?? 0) - 1];
    // "the help it needs to recover": a relative clause without a pronoun
    if (hasTo && (beforeSubject?.upos === "NOUN" || beforeSubject?.upos === "PROPN")) return [];
    if (!hasTo && (group.modal === undefined || !OBLIGING.has(group.modal))) return [];
    if (isContentOfAct(statement)) return [];
    const negated = isNegated(clause, document.source.text);
    return [
      {
        rule: "modal-directive",
        type: negated ? "demand" : "urge",
        statement,
        cue: { first: group.first, last: hasTo ? group.last + 1 : group.last },
        actor: speaker,
        ...(subject === undefined || group.passive ? {} : { addressee: subject }),
        content: contentSpan(reading, statement, "clause"),
        polarity: negated ? "negative" : "positive",
        modality: hasTo ? "required" : modalityOf(clause, "required"),
        certainty: "certain",
      },
    ];
  },
};
