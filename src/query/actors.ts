import { ACTOR_BASE } from "../graph/iri.ts";
import { expand } from "../graph/prefixes.ts";
import type { Actor } from "../types.ts";

/** The name to print for an actor's id and its IRI. An actor that another namespace names has its IRI as id. */
export function resolveActor(
  id: string,
  actors: ReadonlyMap<string, Actor>,
): { readonly iri: string; readonly label: string } {
  return { iri: actorName(id), label: actors.get(id)?.label ?? id };
}

export function actorName(id: string): string {
  return id.includes("/") ? id : ACTOR_BASE + id;
}

/**
 * Ids of the actors that somebody may call so: by id, label, alias (in any case) or IRI, full or prefixed. Several, when several
 * have the name; none, when nobody has.
 */
export function actorsCalled(name: string, actors: Iterable<Actor>): ReadonlySet<string> {
  const wanted = name.toLowerCase();
  const iri = expand(name) ?? name;
  const found = [...actors].filter(({ id, label, aliases }) => {
    return actorName(id) === iri || [id, label, ...aliases].some((known) => known.toLowerCase() === wanted);
  });
  return new Set(found.map(({ id }) => id));
}
