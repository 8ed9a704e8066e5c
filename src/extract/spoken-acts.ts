import type { ActType, Document } from "../types.ts";
import { isActorLike } from "./actors.ts";
import type { Clause } from "./clauses.ts";
import type { CuedClause } from "./governors.ts";
import { subjectOf } from "./speakers.ts";

/** What only somebody can do who speaks; things can "threaten", "stop" or "reject" too. */
const SPOKEN: ReadonlySet<ActType | "none"> = new Set<ActType>([
  "state", "announce", "pledge", "urge", "ask", "demand", "propose", "praise", "criticize", "accuse", "deny", "reaffirm",
]); // prettier-ignore

/**
 * The tree puts a second act beside the clause that the first one reports. Where that clause is about a thing, the act
 * is of whoever did the first.
 * + "The union said the grants were small *and urged* ministers to give more": the union urged
 * - "The mayor said the doctors were tired and asked for help": the doctors may have asked
 */
export function withSpeakers(document: Document, all: readonly CuedClause[]): readonly CuedClause[] {
  return all.map((current) => {
    const { clause, cue } = current;
    const spoken =
      cue !== undefined && clause.link === "coordinate" && (SPOKEN.has(cue.cue.act) || threatensTo(clause));
    if (!spoken || clause.group.passive || clause.group.modal !== undefined || canSpeak(document, current))
      return current;
    const first = all
      .slice(0, clause.index)
      .findLast(
        (other) =>
          other.cue !== undefined &&
          other.clause.group.form === "finite" &&
          other.clause.quotation === clause.quotation &&
          canSpeak(document, other),
      );
    if (first === undefined) return current;
    const { subject, index } = first.clause;
    return {
      ...current,
      clause: { ...clause, ...(subject === undefined ? {} : { subject }), partner: index },
    };
  });
}

/** Only somebody threatens *to* do something. */
function threatensTo({ group, sentence }: Clause): boolean {
  return group.lemma === "threaten" && sentence.tokens[group.last + 1]?.text === "to";
}

function canSpeak(document: Document, { clause }: CuedClause): boolean {
  return isActorLike(document, subjectOf(document, clause));
}
