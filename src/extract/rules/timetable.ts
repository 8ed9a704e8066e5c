import { isActorLike } from "../actors.ts";
import { afterVerb, contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { isFirstPerson } from "../mentions.ts";
import { isNegated } from "../stance.ts";
import { isContentOfAct, type Statement } from "../statements.ts";
import { within } from "../within.ts";
import { words } from "../words.ts";

/** What the works and events that somebody has in hand do on their day. */
const ON_ITS_DAY = words("begin start resume restart commence reopen");

/** A day behind the verb that is still to come when the text is published. */
function dayToCome({ clause: { sentence, group } }: Statement, { document }: Reading): boolean {
  const { published } = document.source;
  const from = sentence.tokens[group.last]?.end ?? 0;
  return (
    published !== undefined &&
    within(document.times, sentence).some(
      ({ start, first, relation }) =>
        start >= from &&
        first !== undefined &&
        first > published &&
        (relation === "on" || relation === "from"),
    )
  );
}

/** "Work on the bridge starts on 7 May": a timetable in the present tense, told by whoever has it in hand. */
export const timetableRule: Rule = {
  name: "timetable",
  finds: "Work on the bridge starts on 7 May 2030, the mayor said.",
  ignores: "Work on the bridge starts at dawn, the mayor said.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { clause, subject, speaker, voice } = statement;
    const { group, link, sentence } = clause;
    const word = sentence.tokens[group.first]?.text ?? "";
    if (!ON_ITS_DAY.has(group.lemma) || group.first !== group.last || group.form !== "finite") return [];
    if (!/^\p{Ll}+[^s]s$/u.test(word) && word !== group.lemma) return [];
    if (speaker === undefined || subject === undefined || link !== "main" || isContentOfAct(statement))
      return [];
    if (isFirstPerson(subject) || isActorLike(reading.document, subject)) return [];
    if (isNegated(clause, reading.document.source.text) || !dayToCome(statement, reading)) return [];
    return [
      {
        rule: "timetable",
        type: voice === "author" ? "announce" : "pledge",
        statement,
        cue: { first: group.first, last: afterVerb(clause) },
        actor: speaker,
        content: contentSpan(reading, statement, "clause"),
        polarity: "positive",
        modality: "planned",
      },
    ];
  },
};
