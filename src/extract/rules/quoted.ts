import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isNegated, modalityOf } from "../stance.ts";
import type { Statement } from "../statements.ts";

/** True for the first finite clause of a sentence that stands whole between quotation marks: nobody is said to say it. */
function opensQuotedSentence({ clause, speaker }: Statement, { inSentence }: Reading): boolean {
  const { sentence, quotation, group } = clause;
  if (speaker === undefined || quotation === undefined || group.form !== "finite") return false;
  const whole = quotation.inner.start <= sentence.start + 1 && sentence.end <= quotation.end + 1;
  const first = inSentence(sentence.number).find((other) => other.clause.group.form === "finite");
  return whole && first?.clause === clause && sentence.tokens.at(-2)?.text !== "?";
}

/**
 * A sentence of a quotation that goes on: "“The road is shut,” she said. “The bridge is gone.”" says a second thing. Any
 * other act in the sentence says more (`select.ts`).
 */
export const quotedRule: Rule = {
  name: "quoted-sentence",
  finds: "“The road is shut,” the engineer said. “The bridge is gone.”",
  ignores: "“We will clear the road,” the engineer said.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause, speaker } = statement;
    if (speaker === undefined || !opensQuotedSentence(statement, reading)) return [];
    const negated = isNegated(clause, reading.document.source.text);
    return [
      {
        rule: "quoted-sentence",
        type: "state",
        statement,
        cue: { first: clause.group.first, last: clause.group.last },
        actor: speaker,
        content: contentSpan(reading, statement, "clause"),
        polarity: negated ? "negative" : "positive",
        modality: modalityOf(clause, "actual"),
      },
    ];
  },
};
