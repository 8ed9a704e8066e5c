import type { Status } from "../types.ts";
import type { Clause } from "./clauses.ts";
import type { ActDraft, Reading } from "./draft.ts";
import { UNDERTAKING_ACTS } from "./fate.ts";
import { isNegated } from "./stance.ts";
import type { Statement } from "./statements.ts";
import { HANDING_OVER } from "./transfer.ts";
import { words } from "./words.ts";

/** "half of which", "a third of it", "only 12 of them", "so far 3 billion". */
const IN_PART =
  /^(?:only |barely |about |nearly )?(?:half|most|some|part|much|a (?:third|quarter|fifth|tenth|fraction)|two thirds|\p{L}+|\d[\d,.]*) of (?:which|it|them|that|the (?:money|sum|total))\b/iu;
const SO_FAR = /\b(?:so far|to date|until now|as yet)\b/iu;
/** What is left unsaid is not left undone: "has not said when". */
const SAYING = words(
  "say name give specify comment explain disclose reveal elaborate decide clarify respond mention",
);

/** "has yet to pay" */
function isYetTo({ group, sentence }: Clause): boolean {
  const [yet, to] = sentence.tokens.slice(group.last + 1, group.last + 3);
  return group.lemma === "have" && yet?.text === "yet" && to?.text === "to";
}

/** What a clause behind a promise says of it: nothing has come of it, or a part. */
function outcomeIn(statement: Statement, { document }: Reading): Status | undefined {
  const { clause, subject } = statement;
  const { tokens } = clause.sentence;
  const yet = isYetTo(clause);
  if (clause.group.modal !== undefined || (!clause.group.perfect && !yet)) return undefined;
  const start = tokens[clause.subject?.first ?? clause.group.first]?.start ?? 0;
  const from = clause.inherited ? (tokens[clause.group.first]?.start ?? 0) : start;
  const text = document.source.text.slice(from, tokens[clause.rest.last]?.end ?? clause.sentence.end);
  const counted = HANDING_OVER.has(clause.group.lemma) || /\d/u.test(text);
  if (IN_PART.test(text) || (SO_FAR.test(text) && counted)) return "partlyFulfilled";
  const next = yet ? (tokens[clause.group.last + 3]?.lemma ?? "") : clause.group.lemma;
  if (SAYING.has(next)) return undefined;
  if (yet) return "stalled";
  return isNegated(clause, document.source.text) && (subject === undefined || statement.cue === undefined)
    ? "stalled"
    : undefined;
}

/**
 * What the same sentence says has become of a promise.
 * + "promised a list by April, but none has been published": stalled
 * + "pledged 200 million, half of which has been spent": partly fulfilled
 * - "agreed to send ships but has not said when"
 */
export function withOutcome(draft: ActDraft, reading: Reading): ActDraft {
  const { statement, status } = draft;
  const { group, sentence } = statement.clause;
  const past =
    group.perfect || (group.modal === undefined && sentence.tokens[group.head]?.text !== group.lemma);
  if (status !== undefined || !UNDERTAKING_ACTS.has(draft.type) || draft.rule !== "cue-verb" || !past)
    return draft;
  const after = reading
    .inSentence(sentence.number)
    .filter(({ clause, governor }) => clause.index > statement.clause.index && governor !== statement);
  const outcome = after.flatMap((other) => outcomeIn(other, reading) ?? [])[0];
  return outcome === undefined ? draft : { ...draft, status: outcome };
}
