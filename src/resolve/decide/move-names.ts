import type { Actor, DocumentFacts, Reference } from "../../types.ts";
import { referencesOf } from "../map-references.ts";

/** A mention that was given to another actor. `reference` is as it was before. */
export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly reference: Reference;
}

/**
 * Actors with the names that moved mentions take along: a name goes when only moved mentions print it. An actor of whom no
 * mention is left, and whom no document or other actor needs, goes too.
 */
export function moveNames(
  actors: readonly Actor[],
  moved: readonly Moved[],
  documents: readonly DocumentFacts[],
): readonly Actor[] {
  const losers = new Set(moved.map(({ from }) => from));
  const printed = new Map<string, Set<string>>([...losers].map((id) => [id, new Set()]));
  for (const { actor, text } of documents.flatMap(referencesOf)) printed.get(actor)?.add(plain(text));
  const needed = new Set([
    ...actors.flatMap(({ holds, postIn }) => [holds, postIn]),
    ...documents.map(({ publisher }) => publisher),
  ]);
  const names = new Map(actors.map(({ id, label, aliases }) => [id, new Set([label, ...aliases])]));
  const [lost, gained] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const { from, to, reference } of moved) {
    const name = plain(reference.text);
    if (reference.basis === "pronoun" || names.get(from)?.has(name) !== true) continue;
    add(gained, to, name);
    if (printed.get(from)?.has(name) !== true) add(lost, from, name);
  }
  return actors
    .filter(({ id }) => !losers.has(id) || needed.has(id) || (printed.get(id)?.size ?? 0) > 0)
    .map((actor) => {
      const [less, more] = [lost.get(actor.id), gained.get(actor.id)];
      if (less === undefined && more === undefined) return actor;
      const kept = actor.aliases.filter((alias) => less?.has(alias) !== true);
      return { ...actor, aliases: namesBeside(actor.label, [...kept, ...(more ?? [])]) };
    });
}

/** Aliases: sorted, each once, without the label. */
export function namesBeside(label: string, names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== label).sort();
}

const plain = (words: string): string => words.replace(/\s+/gu, " ").trim();

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set<string>()).add(value));
}
