import type { Actor, Facts, Problem } from "../../types.ts";
import { contradictionProblem, unusedProblem } from "./contradictions.ts";
import { actorsNamed, type Decision } from "./decisions.ts";
import { describeActors } from "./describe-actors.ts";
import { hideActors } from "./hide-actors.ts";
import { identitiesOf, type Identities } from "./identities.ts";
import { mergeActors } from "./merge-actors.ts";
import { splitMentions } from "./split-mentions.ts";

export interface Applied {
  readonly facts: Facts;
  /** Decisions that contradict each other (`decision-conflict`) or name what is not here (`decision-unused`). */
  readonly problems: readonly Problem[];
}

/**
 * Facts as a person decided them to be. Decisions take effect in a fixed order (split, same, retype, rename, link, hide), so the
 * order of their lines does not matter, unless two contradict each other: then the later day counts, then the later line. What
 * is decided of an actor that was merged into another is decided of that one. No decisions give the very same facts.
 */
export function applyDecisions(facts: Facts, decisions: readonly Decision[]): Applied {
  if (decisions.length === 0) return { facts, problems: [] };
  const identities = identitiesOf(decisions);
  const stayed = stayingIn(facts.actors, identities);
  const split = splitMentions(
    facts,
    decisions.filter((decision) => decision.decide === "split"),
    // what was merged into an actor is split with it
    (actor, { actor: from }) => actor === from || stayed(actor) === from,
  );
  const known = new Set([...facts.actors, ...split.facts.actors].map(({ id }) => id));
  const idOf = stayingIn(split.facts.actors, identities);
  const described = describeActors(mergeActors(split.facts, idOf), decisions, idOf);
  const hidden = decisions
    .filter(({ decide }) => decide === "hide")
    .flatMap(actorsNamed)
    .map(idOf);
  const shown = hideActors(described.facts, new Set(hidden));
  return {
    facts: { ...shown, actors: [...shown.actors].sort((a, b) => (a.id < b.id ? -1 : 1)) },
    problems: [
      ...[...identities.contradictions, ...split.contradictions, ...described.contradictions].map(
        contradictionProblem,
      ),
      ...decisions.flatMap((decision) => namesNobody(decision, known, idOf)),
      ...split.problems,
    ],
  };
}

/** The id that an actor has once what is the same is one. */
function stayingIn(actors: readonly Actor[], { classOf, staying }: Identities): (id: string) => string {
  const classes = new Map<string, string[]>();
  for (const { id } of actors) classes.set(classOf(id), [...(classes.get(classOf(id)) ?? []), id]);
  const stays = new Map([...classes].map(([name, ids]) => [name, staying(ids)]));
  return (id) => stays.get(classOf(id)) ?? id;
}

function namesNobody(
  decision: Decision,
  known: ReadonlySet<string>,
  idOf: (id: string) => string,
): readonly Problem[] {
  const itself = ["same", "different", "split"].includes(decision.decide);
  const missing = actorsNamed(decision).filter((id) => !known.has(itself ? id : idOf(id)));
  if (missing.length === 0) return [];
  return [unusedProblem(decision, `no actor here has the id ${missing.join(" or ")}`)];
}
