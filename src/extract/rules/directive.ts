import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isFirstPerson } from "../mentions.ts";
import { isNegated, modalityOf } from "../stance.ts";
import { isContentOfAct, type Statement } from "../statements.ts";
import { decline, type DeclineReason } from "../trace.ts";

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
    // "must have started in the cellar" concludes
    const concludes = group.modal === "must" && group.perfect;
    const obliging = group.modal !== undefined && OBLIGING.has(group.modal) && !concludes;
    const no = (reason: DeclineReason): readonly [] =>
      obliging ? decline(reading, { rule: "modal-directive", statement, words: group, reason }) : [];
    if (group.form !== "finite") return [];
    if (speaker === undefined) return no("nobody says it");
    if (clause.link === "relative" || clause.link === "adverbial") return no("in a subordinate clause");
    const next = sentence.tokens[group.last + 1]?.text.toLowerCase();
    const hasTo =
      (group.lemma === "have" || group.lemma === "need") && next === "to" && group.modal === undefined;
    const beforeSubject = clause.sentence.tokens[(clause.subject?.first ?? 0) - 1];
    // "the help it needs to recover": a relative clause without a pronoun
    if (hasTo && (beforeSubject?.upos === "NOUN" || beforeSubject?.upos === "PROPN")) return [];
    // "Suppliers have to register": what a release tells in its own voice is a duty, not an urging
    if (hasTo && statement.voice === "author" && !isFirstPerson(subject)) return [];
    if (!hasTo && !obliging) return [];
    if (isContentOfAct(statement)) return no("content of another act");
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
      },
    ];
  },
};
