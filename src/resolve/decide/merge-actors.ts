import type { Actor, Facts } from "../../types.ts";
import { given } from "../../given.ts";
import { mapReferences } from "../map-references.ts";
import { namesBeside } from "./move-names.ts";

/**
 * Facts in which each group of actors is one. `idOf` gives for each id of a group the id that stays. Who stays keeps label and
 * type; the names of the others become aliases, and what is lacking (a Wikidata key, an office) comes from them, in the order of
 * their ids.
 */
export function mergeActors(facts: Facts, idOf: (id: string) => string): Facts {
  const groups = new Map<string, Actor[]>();
  for (const actor of facts.actors) {
    const into = idOf(actor.id);
    groups.set(into, [...(groups.get(into) ?? []), actor]);
  }
  return {
    actors: [...groups].map(([id, group]) => merged(id, group, idOf)),
    documents: facts.documents.map((document) => {
      const left = mapReferences(document, (reference) => {
        const actor = idOf(reference.actor);
        return actor === reference.actor ? reference : { ...reference, actor };
      });
      const publisher = document.publisher === undefined ? undefined : idOf(document.publisher);
      return publisher === left.publisher ? left : { ...left, ...given({ publisher }) };
    }),
  };
}

function merged(id: string, group: readonly Actor[], idOf: (id: string) => string): Actor {
  const first = group.find((actor) => actor.id === id);
  const others = group.filter((actor) => actor.id !== id).sort((a, b) => (a.id < b.id ? -1 : 1));
  const all = first === undefined ? others : [first, ...others];
  const [kept] = all;
  if (kept === undefined) throw new TypeError(`no actor for ${id}`);
  const other = (key: "holds" | "postIn"): string | undefined =>
    all.flatMap((actor) => (actor[key] === undefined ? [] : [idOf(actor[key])])).find((one) => one !== id);
  const { wikidata: _, holds: __, postIn: ___, ...rest } = kept;
  return {
    ...rest,
    id,
    aliases:
      others.length === 0
        ? kept.aliases
        : namesBeside(
            kept.label,
            all.flatMap(({ label, aliases }) => [label, ...aliases]),
          ),
    ...given({
      wikidata: all.find(({ wikidata }) => wikidata !== undefined)?.wikidata,
      holds: other("holds"),
      postIn: other("postIn"),
    }),
  };
}
