import type { Status } from "../types.ts";
import { FATES } from "./lexicon.generated.ts";
import type { Reading } from "./draft.ts";
import { isPostponing } from "./postponing.ts";
import { isNegated } from "./stance.ts";
import type { Statement } from "./statements.ts";

/** Acts by which somebody undertakes something, of which something can become. */
export const UNDERTAKING_ACTS: ReadonlySet<string> = new Set([
  "pledge",
  "propose",
  "agree",
  "decide",
  "announce",
]);

const FATE_OF = new Map(FATES.map(({ verb, status, denied }) => [verb, { status, denied }]));

/**
 * What the verb of a clause says has become of an undertaking that is its subject or object.
 * + "the promise was kept": fulfilled; "broke its promise", "the promise was never kept": broken; "rejected the offer": rejected
 * - "welcomed the promise", "will keep its promise"
 */
export function fateIn({ clause, cue }: Statement, { document }: Reading): Status | undefined {
  const { group } = clause;
  if (group.modal !== undefined || group.form === "infinitive") return undefined;
  const negated = isNegated(clause, document.source.text);
  const act = cue?.cue.act;
  if (!negated && (act === "reject" || act === "cancel")) {
    if (act === "reject") return "rejected";
    return isPostponing(cue) ? "stalled" : "withdrawn";
  }
  const fate = FATE_OF.get(group.lemma);
  if (fate === undefined) return undefined;
  const underWay =
    group.progressive ||
    clause.sentence.tokens.slice(group.first, group.last).some(({ text }) => text === "being");
  if (underWay && fate.status === "fulfilled") return negated ? "stalled" : "inProgress";
  const status = negated ? fate.denied : fate.status;
  return status === "" ? undefined : (status as Status);
}
