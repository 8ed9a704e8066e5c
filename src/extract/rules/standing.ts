import { contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isFirstPerson } from "../mentions.ts";
import { isNegated } from "../stance.ts";
import type { Statement } from "../statements.ts";
import { words } from "../words.ts";

const STANDING = words(
  "commitment support solidarity resolve resolution determination dedication loyalty backing position policy alliance partnership",
);
const FIRM = words(
  "ironclad unwavering steadfast enduring firm strong unshakable unshakeable unbreakable absolute clear rock-solid iron-clad unconditional unchanged undiminished resolute iron rock lasting unequivocal constant",
);

/** "Our commitment to the treaty is unwavering": what stands is reaffirmed (conventions, "What type"). */
export const standingRule: Rule = {
  name: "own-standing",
  finds: "“Our support for the islands is unwavering,” the minister said.",
  ignores: "“Support for the measure is strong,” the pollster said.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause, subject, speaker } = statement;
    const { group, sentence } = clause;
    if (group.lemma !== "be" && group.lemma !== "remain") return [];
    if (subject === undefined || !isFirstPerson(subject) || speaker === undefined || clause.inherited)
      return [];
    const { tokens } = sentence;
    const noun = tokens.findIndex(({ start }) => start === subject.span?.start) + 1;
    const stands = tokens.slice(noun, noun + 3).findIndex(({ lemma }) => STANDING.has(lemma));
    const firm = tokens.slice(group.last + 1, group.last + 5).findIndex(({ lemma }) => FIRM.has(lemma));
    if (stands < 0 || firm < 0 || isNegated(clause, reading.document.source.text)) return [];
    return [
      {
        rule: "own-standing",
        type: "reaffirm",
        statement,
        cue: { first: noun + stands, last: group.last + 1 + firm },
        actor: { ...subject, antecedent: speaker },
        content: contentSpan(reading, statement, "clause"),
        polarity: "positive",
        modality: "actual",
      },
    ];
  },
};
