import { camelCase, entryByKey } from "../analyse/gazetteer.ts";
import { wordsOf } from "../analyse/name-words.ts";
import { given } from "../given.ts";
import type { Actor, DocumentFacts } from "../types.ts";
import type { LocalActor } from "./actors.ts";
import { mapReferences } from "./map-references.ts";

/** A document whose actors have ids of that document only. */
export interface LocalFacts {
  readonly document: DocumentFacts;
  readonly actors: readonly LocalActor[];
}

/** Hexadecimal digits of a document's hash in the id of an actor that only this document knows: 48 bits tell documents apart. */
const HASH_DIGITS = 12;

/**
 * One actor for one actor across documents. The same: the same entry of the gazetteer; the same full name and type, for people
 * with posts that do not contradict. Never the same: surnames alone, and those without a name. What one document gives depends
 * on no other, but for people who share a name: then each has the side in the id, and those of whom no side is known stay apart.
 */
export function linkActors(documents: readonly LocalFacts[]): {
  readonly documents: readonly DocumentFacts[];
  readonly actors: readonly Actor[];
} {
  const sides = sidesByName(documents);
  const linked = new Map<string, Actor>();
  const renamed = documents.map(({ document, actors }) => {
    const ids = new Map<string, string>();
    for (const actor of actors) {
      const id = sharedId(actor, document.hash, sides.get(actor.id) ?? []);
      ids.set(actor.id, id);
      linked.set(id, joined(linked.get(id), { ...actor, id }));
    }
    return mapActors(document, (id) => ids.get(id) ?? id);
  });
  const actors = [...linked.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { documents: renamed, actors };
}

function sharedId(actor: LocalActor, hash: string, sides: readonly string[]): string {
  const { id, reach, side } = actor;
  if (reach === "listed") return id;
  const own = `${id}-${hash.slice(0, HASH_DIGITS)}`;
  if (reach === "local") return own;
  if (sides.length < 2) return id;
  const group = side === undefined ? undefined : sides.find((other) => agree(side, other));
  return group === undefined ? own : `${id}-${camelCase(group)}`;
}

/** For the people of each name, the sides that contradict each other: one for each person there must be. */
function sidesByName(documents: readonly LocalFacts[]): ReadonlyMap<string, readonly string[]> {
  const sides = new Map<string, string[]>();
  for (const { actors } of documents) {
    for (const { id, reach, side } of actors) {
      if (reach !== "named" || side === undefined) continue;
      const known = sides.get(id);
      if (known === undefined) sides.set(id, [side]);
      else if (!known.some((other) => agree(side, other))) known.push(side);
    }
  }
  return sides;
}

const BODIES = wordsOf("organisation-head");

/**
 * "France" and the French foreign ministry are of one side, and so are bodies that share a word of their names: the Port Union
 * and the Port Authority. All unions are not.
 */
function agree(side: string, other: string): boolean {
  const [a, b] = [rootOf(side), rootOf(other)];
  if (a === b) return true;
  if (entryByKey(a) !== undefined && entryByKey(b) !== undefined) return false;
  const telling = (name: string): readonly string[] =>
    (name.match(/\p{Lu}\p{L}+/gu) ?? []).filter((word) => !BODIES.has(word));
  const words = new Set(telling(a));
  return telling(b).some((word) => words.has(word));
}

/** The state or body at the top: France for a French ministry. */
function rootOf(side: string): string {
  let root = side;
  for (let depth = 0; depth < 5; depth += 1) {
    const above = entryByKey(root)?.partOf;
    if (above === undefined) return root;
    root = above;
  }
  return root;
}

/** What two documents say of one actor; of what only one can hold, the first. */
function joined(known: Actor | undefined, { reach: _reach, side: _side, ...actor }: LocalActor): Actor {
  if (known === undefined) return actor;
  const { wikidata = actor.wikidata, holds = actor.holds, postIn = actor.postIn } = known;
  const names = new Set([...known.aliases, ...actor.aliases, actor.label]);
  names.delete(known.label);
  return { ...known, aliases: [...names].sort(), ...given({ wikidata, holds, postIn }) };
}

/** The document with other ids for its actors. */
export function mapActors(document: DocumentFacts, idOf: (id: string) => string): DocumentFacts {
  const mapped = mapReferences(document, (reference) => ({ ...reference, actor: idOf(reference.actor) }));
  const { publisher } = document;
  return publisher === undefined ? mapped : { ...mapped, publisher: idOf(publisher) };
}
