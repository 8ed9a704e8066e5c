import type { Act, Commitment, Reference } from "../types.ts";
import type { EdgeRole, SceneEdge, Statement } from "./scene.ts";
import { isHedged } from "./wording.ts";

/** The act or the commitment it is about is put as merely likely or possible. */
export function isHedgedAct(act: Act<Reference>, commitment: Commitment<Reference> | undefined): boolean {
  return isHedged(act) || (commitment !== undefined && isHedged(commitment));
}

/** From the speakers and those bound to the statement, from there to those it is aimed at or meant for. */
export function statementEdges(
  { id, family }: Statement,
  acts: readonly Act<Reference>[],
  commitment: Commitment<Reference> | undefined,
): readonly SceneEdge[] {
  const edges = new Map<string, SceneEdge>();
  const add = (side: "from" | "to", role: EdgeRole, [actor, index]: readonly [string, number]): void => {
    const key = side === "from" ? `${actor} > ${id}` : `${id} > ${actor}`;
    const act = acts[index];
    const known = edges.get(key);
    const isNew = known === undefined;
    edges.set(key, {
      id: key,
      side,
      actor,
      statement: id,
      roles: isNew ? [role] : known.roles.includes(role) ? known.roles : [...known.roles, role],
      hedged: (isNew || known.hedged) && act !== undefined && isHedgedAct(act, commitment),
      evidence: isNew
        ? [index]
        : known.evidence.includes(index)
          ? known.evidence
          : [...known.evidence, index],
    });
  };
  const others = doersBeside(acts, commitment);
  acts.forEach((act, index) => {
    for (const { actor } of act.actors) add("from", "speaker", [actor, index]);
    if (act.onBehalfOf) add("from", "onBehalfOf", [act.onBehalfOf.actor, index]);
    for (const { actor } of act.addressees) add("to", "addressee", [actor, index]);
    for (const { actor } of act.targets) add("to", "target", [actor, index]);
    for (const { actor } of commitment?.beneficiaries ?? []) add("to", "beneficiary", [actor, index]);
    for (const { actor } of commitment?.targets ?? []) add("to", "target", [actor, index]);
    // A demand or a proposal asks others to act: they are on the receiving side. Else they are bound by it, with the speaker.
    const asks = family === "demand" || family === "propose" || family === "report";
    for (const actor of others) add(asks ? "to" : "from", asks ? "asked" : "committer", [actor, index]);
  });
  return [...edges.values()];
}

/** Ids of those who would do it, speakers left out. */
export function doersBeside(
  acts: readonly Act<Reference>[],
  commitment: Commitment<Reference> | undefined,
): readonly string[] {
  const speakers = new Set(acts.flatMap((act) => [...act.actors, ...(act.onBehalfOf ? [act.onBehalfOf] : [])]).map(({ actor }) => actor)); // prettier-ignore
  const ids = new Set((commitment?.committers ?? []).map(({ actor }) => actor));
  return [...ids].filter((actor) => !speakers.has(actor));
}
