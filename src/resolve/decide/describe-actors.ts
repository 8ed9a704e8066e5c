import { given } from "../../given.ts";
import type { Actor, ActorType, Facts } from "../../types.ts";
import { latestFirst, type Contradiction } from "./contradictions.ts";
import type { Decision } from "./decisions.ts";
import { namesBeside } from "./move-names.ts";

export interface Described {
  readonly facts: Facts;
  readonly contradictions: readonly Contradiction[];
}

/** Facts whose actors have the types, labels and Wikidata keys that were decided. `idOf` gives the id of who an actor is now. */
export function describeActors(
  facts: Facts,
  decisions: readonly Decision[],
  idOf: (id: string) => string,
): Described {
  const contradictions: Contradiction[] = [];
  const types = new Map<string, Value<ActorType>>();
  const labels = new Map<string, Value<string>>();
  const keys = new Map<string, Value<string>>();
  function choose<T>(values: Map<string, Value<T>>, id: string, value: Value<T>): void {
    const winner = values.get(id);
    if (winner === undefined) values.set(id, value);
    else if (winner.value !== value.value)
      contradictions.push({ loser: value.decision, winner: winner.decision, about: id });
  }
  for (const { decision } of latestFirst(decisions)) {
    if (decision.decide === "retype") choose(types, idOf(decision.actor), { value: decision.type, decision });
    else if (decision.decide === "rename")
      choose(labels, idOf(decision.actor), { value: decision.label, decision });
    else if (decision.decide === "link")
      choose(keys, idOf(decision.actor), { value: decision.wikidata, decision });
  }
  const actors = facts.actors.map((actor) =>
    described(actor, labels.get(actor.id)?.value, types.get(actor.id)?.value, keys.get(actor.id)?.value),
  );
  return { facts: { ...facts, actors: postsOf(actors) }, contradictions };
}

interface Value<T> {
  readonly value: T;
  readonly decision: Decision;
}

function described(actor: Actor, label = actor.label, type = actor.type, wikidata = actor.wikidata): Actor {
  const aliases = label === actor.label ? actor.aliases : namesBeside(label, [actor.label, ...actor.aliases]);
  return { ...actor, label, type, aliases, ...given({ wikidata }) };
}

/** Only a person holds an office, and only an office belongs to somebody: what no longer fits its type is left out. */
function postsOf(actors: readonly Actor[]): readonly Actor[] {
  const typeOf = new Map(actors.map(({ id, type }) => [id, type]));
  return actors.map((actor) => {
    const { holds, postIn, ...rest } = actor;
    const keepsHolds = holds === undefined || (actor.type === "Person" && typeOf.get(holds) === "Office");
    const keepsPost = postIn === undefined || actor.type === "Office";
    if (keepsHolds && keepsPost) return actor;
    return {
      ...rest,
      ...given({ holds: keepsHolds ? holds : undefined, postIn: keepsPost ? postIn : undefined }),
    };
  });
}
