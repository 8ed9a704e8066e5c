import type { ActDraft, Reading, Rule } from "../draft.ts";
import { given } from "../../given.ts";
import { contentSpan } from "../content.ts";
import { fateIn } from "../fate.ts";
import { matchNoun } from "../lexicon.ts";
import { isNegated } from "../stance.ts";
import type { Statement } from "../statements.ts";
import { agentOf } from "./cue-roles.ts";

/** A word for what was undertaken before, without what it was: "the promise", "those plans". */
const TAKEN_UP =
  /^(?:the|this|that|these|those|his|her|its|their|our) (?:\p{Ll}+ )?(?:promise|pledge|commitment|vow|undertaking|plan|offer|proposal|scheme|project)s?$/iu;

/** "The promise was never kept", "the offer was turned down": what became of what the sentences before tell. */
export const fateRule: Rule = {
  name: "fate",
  finds: "Malta promised to pay. The promise was never kept.",
  ignores: "The promise was welcomed.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause, cue, subject, speaker } = statement;
    if (subject === undefined || !TAKEN_UP.test(subject.text) || clause.link === "relative") return [];
    // "the promise to pay was kept" names its content (`cue-noun.ts`)
    if (clause.subject === undefined || matchNoun(clause.sentence, clause.subject.head) !== undefined)
      return [];
    const status = fateIn(statement, reading);
    if (status === undefined) return [];
    const act = cue?.cue.act;
    const ended = act === "reject" || act === "cancel";
    return [
      {
        rule: "fate",
        type: ended ? act : "state",
        statement,
        cue: { first: clause.group.first, last: Math.max(clause.group.last, cue?.last ?? 0) },
        ...given({ actor: agentOf(statement, reading, clause.group.last) ?? speaker }),
        content: contentSpan(reading, statement, "clause"),
        polarity:
          act === "reject" || isNegated(clause, reading.document.source.text) ? "negative" : "positive",
        modality: "actual",
        status,
        takesUp: true,
      },
    ];
  },
};
