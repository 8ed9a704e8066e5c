import { attributionAt } from "../attribution.ts";
import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { mentionOf } from "../mentions.ts";
import { nounPhrases } from "../phrases.ts";
import type { Statement } from "../statements.ts";

/** "…, according to two divers": whoever it is says the sentence. Once a sentence, at its first clause. */
export const accordingToRule: Rule = {
  name: "according-to",
  finds: "The wreck will be raised, according to two divers.",
  ignores: "Seats were given according to age.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { document } = reading;
    const { clause } = statement;
    const { tokens } = clause.sentence;
    if (clause.index !== 0) return [];
    const index = attributionAt(clause.sentence);
    if (index < 0) return [];
    const phrase = nounPhrases(clause.sentence).find(({ first }) => first === index + 2);
    if (phrase === undefined) return [];
    return [
      {
        rule: "according-to",
        type: "state",
        statement,
        cue: { first: index, last: index + 1 },
        actor: mentionOf(document, clause.sentence, phrase, {
          phrases: nounPhrases(clause.sentence),
          limit: tokens.length,
        }),
        content: contentSpan(reading, statement, "clause"),
        polarity: "positive",
        modality: "actual",
        certainty: "certain",
      },
    ];
  },
};
