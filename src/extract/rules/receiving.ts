import { headNoun, isActorLike } from "../actors.ts";
import { afterVerb, contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { given } from "../../given.ts";
import { isFirstPerson } from "../mentions.ts";
import { isOwnSide } from "../own-side.ts";
import { isNegated, modalityOf } from "../stance.ts";
import { isContentOfAct, type Statement } from "../statements.ts";
import { words } from "../words.ts";

const TO_COME = new Set(["will", "would", "shall", "be to"]);
const GIVEN_THINGS = words("DET NUM ADJ SYM");
/** What is given away: "the money will go to schools". */
const FUNDS = words("money funding fund grant proceeds aid profit revenue sum donation half third rest");

/** "will receive 400 euros", "will go to schools", "will be available": the words tell who gets it, and not who gives it. */
function isGiven({ clause: { group, sentence }, subject }: Statement): boolean {
  const next = sentence.tokens[group.last + 1];
  if (next === undefined || subject === undefined || group.passive) return false;
  const goes = FUNDS.has(headNoun(subject.text)) || FUNDS.has(headNoun(subject.text).replace(/s$/u, ""));
  if (group.lemma === "receive" || group.lemma === "get") return GIVEN_THINGS.has(next.upos);
  if (group.lemma === "go") return next.text === "to" && goes;
  return group.lemma === "be" && next.text === "available";
}

/**
 * "Farmers will receive 400 euros a hectare, the minister said": whoever says it gives it, and the subject gains. What the author
 * of a report tells so has no giver, and what the speaker's own side will receive is another's to give.
 */
export const receivingRule: Rule = {
  name: "receiving",
  finds: "Farmers would receive 400 euros a hectare, the minister said.",
  ignores: "“We will receive 400 euros a hectare,” the farmer said.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { document } = reading;
    const { clause, subject, governor, speaker } = statement;
    const { group, link } = clause;
    if (group.form !== "finite" || !TO_COME.has(group.modal ?? "") || group.perfect) return [];
    if (speaker === undefined || subject === undefined || link !== "main" || isContentOfAct(statement))
      return [];
    if (isFirstPerson(subject) || subject.span?.start === speaker.span?.start || isOwnSide(document, subject))
      return [];
    if (!isGiven(statement) || isNegated(clause, document.source.text)) return [];
    // "he said that it would get a grant": it may be the speaker's
    if (subject.basis === "pronoun" && governor !== undefined) return [];
    const gains = (group.lemma === "receive" || group.lemma === "get") && isActorLike(document, subject);
    return [
      {
        rule: "receiving",
        type: "pledge",
        statement,
        cue: { first: group.first, last: afterVerb(clause) },
        actor: speaker,
        ...given({ beneficiary: gains ? subject : undefined }),
        content: contentSpan(reading, statement, "clause"),
        polarity: "positive",
        modality: modalityOf(clause, "planned"),
      },
    ];
  },
};
