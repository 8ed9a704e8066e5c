import type { Span } from "../../types.ts";
import { attributionIn } from "../attribution.ts";
import { contentSpan, trimmed } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { mentionOf } from "../mentions.ts";
import { nounPhrases, type Range } from "../phrases.ts";
import type { Statement } from "../statements.ts";

/** "According to two divers, *the wreck is empty*": what follows the comma behind a source that comes first. */
function behind({ document }: Reading, { clause }: Statement, cue: Range, source: Range): Span | undefined {
  const { tokens, end } = clause.sentence;
  const comma = tokens.findIndex(({ text }, index) => index > source.last && text === ",");
  const next = tokens[comma + 1];
  if (cue.first > 1 || comma < 0 || next === undefined) return undefined;
  return trimmed(document.source.text, { start: next.start, end });
}

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
    const cue = attributionIn(clause.sentence);
    const phrase = nounPhrases(clause.sentence).find(({ first }) => first === (cue?.last ?? NaN) + 1);
    if (cue === undefined || phrase === undefined) return [];
    return [
      {
        rule: "according-to",
        type: "state",
        statement,
        cue,
        actor: mentionOf(document, clause.sentence, phrase, {
          phrases: nounPhrases(clause.sentence),
          limit: tokens.length,
        }),
        content: behind(reading, statement, cue, phrase) ?? contentSpan(reading, statement, "clause"),
        polarity: "positive",
        modality: "actual",
      },
    ];
  },
};
