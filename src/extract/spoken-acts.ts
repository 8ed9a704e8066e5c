import type { ActType, Document } from "../types.ts";
import { isActorLike } from "./actors.ts";
import type { Clause } from "./clauses.ts";
import type { CuedClause } from "./governors.ts";
import { subjectOf } from "./speakers.ts";
import { isPastForm } from "./verb-groups.ts";

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
    if (!spoken || clause.group.passive || clause.group.modal !== undefined) return current;
    if (canSpeak(document, current) && !tellsAnotherTime(clause, all)) return current;
    const first = all
      .slice(0, clause.index)
      .findLast(
        (other) =>
          other.cue !== undefined &&
          other.clause.group.form === "finite" &&
          other.clause.quotation === clause.quotation &&
          other.clause.index !== clause.partner &&
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

const isPast = ({ sentence, group }: Clause): boolean => isPastForm(sentence.tokens, group);

/** "The union warned that clinics *lack* staff *and asked* for help": what is past stands beside what is past, whatever the tree says. */
function tellsAnotherTime(clause: Clause, all: readonly CuedClause[]): boolean {
  const beside = all.find(({ clause: { index } }) => index === clause.partner)?.clause;
  return beside !== undefined && beside.group.modal === undefined && isPast(clause) && !isPast(beside);
}

/** Only somebody threatens *to* do something. */
function threatensTo({ group, sentence }: Clause): boolean {
  return group.lemma === "threaten" && sentence.tokens[group.last + 1]?.text === "to";
}

function canSpeak(document: Document, { clause }: CuedClause): boolean {
  return isActorLike(document, subjectOf(document, clause));
}
