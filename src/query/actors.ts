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
 * Finds the ids of the actors that somebody may call so: by id, label, alias (in any case) or IRI, full or prefixed. Several, when
 * several have the name; none, when nobody has.
 */
export function indexNames(actors: Iterable<Actor>): (name: string) => ReadonlySet<string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, label, aliases } of actors)
    for (const name of [actorName(id), ...[id, label, ...aliases].map(asCalled)]) {
      const known = ids.get(name);
      if (known === undefined) ids.set(name, new Set([id]));
      else known.add(id);
    }
  return (name) => new Set([...(ids.get(expand(name) ?? name) ?? []), ...(ids.get(asCalled(name)) ?? [])]);
}

/** In any case, and never taken for an IRI, which has one case only. */
function asCalled(name: string): string {
  return ` ${name.toLowerCase()}`;
}
