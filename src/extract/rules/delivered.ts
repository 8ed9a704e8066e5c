import type { Status } from "../../types.ts";
import { isActorLike } from "../actors.ts";
import { afterVerb, contentSpan } from "../content.ts";
import type { ActDraft, Reading, Rule } from "../draft.ts";
import { given } from "../../given.ts";
import { isFirstPerson } from "../mentions.ts";
import { isNegated } from "../stance.ts";
import type { Statement } from "../statements.ts";
import { HANDING_OVER } from "../transfer.ts";

/** Tokens behind the verb within which what is handed over is counted: "gave the ministry the first 3 million". */
const NEAR = 6;

/** "transferred", "has delivered": done; "is delivering": under way; "transfers" tells neither. */
function statusOf({ clause: { group, sentence } }: Statement): Status | undefined {
  const word = sentence.tokens[group.first]?.text.toLowerCase() ?? "";
  if (group.form !== "finite" || group.modal !== undefined || group.passive) return undefined;
  if (group.progressive) return /^(?:is|are|am)$/u.test(word) ? "inProgress" : undefined;
  return group.perfect || (word !== group.lemma && !/s$/u.test(word)) ? "fulfilled" : undefined;
}

/** The end of the verb up to the first sum or count behind it. */
function isCounted({ clause: { group, sentence } }: Statement, { document }: Reading): boolean {
  const near = sentence.tokens.slice(group.last + 1, group.last + 1 + NEAR);
  const end = near.findIndex(({ upos }) => upos === "VERB" || upos === "PUNCT");
  const reach = end < 0 ? near : near.slice(0, end);
  return [...document.money, ...document.quantities].some(({ start }) =>
    reach.some((token) => token.start === start),
  );
}

/**
 * What has been or is being handed over, with its sum or count: a promise kept, whoever made it (conventions, "Status": "delivered with an
 * amount is fulfilled").
 */
export const deliveredRule: Rule = {
  name: "delivered",
  finds: "Sweden has delivered 300 tents to Kenya.",
  ignores: "Sweden has delivered a speech.",
  apply(statement: Statement, reading: Reading): readonly ActDraft[] {
    const { document } = reading;
    const { clause, cue, subject, speaker } = statement;
    const status = statusOf(statement);
    if (cue !== undefined || !HANDING_OVER.has(clause.group.lemma) || status === undefined) return [];
    if (subject === undefined || clause.link === "relative" || clause.link === "adverbial") return [];
    if (isNegated(clause, document.source.text) || !isCounted(statement, reading)) return [];
    const own = isFirstPerson(subject);
    if (!own && subject.basis !== "pronoun" && !isActorLike(document, subject)) return [];
    const actor = speaker === undefined ? subject : own ? { ...subject, antecedent: speaker } : speaker;
    return [
      {
        rule: "delivered",
        type: status === "inProgress" ? "reaffirm" : "state",
        statement,
        cue: { first: clause.group.first, last: afterVerb(clause) },
        ...given({ actor, committer: own || speaker === undefined ? undefined : subject }),
        content: contentSpan(reading, statement, "clause"),
        polarity: "positive",
        modality: "actual",
        status,
      },
    ];
  },
};
