/** When two names are the same actor: names are compared without accents, articles, titles and possessives. */

import type { AnnotatedActor } from "./annotations.ts";

/** An actor as the score compares it. */
export interface KnownActor {
  readonly wikidata: string | undefined;
  readonly names: ReadonlySet<string>;
}

const RANK =
  "(?:president|prime minister|foreign minister|minister|secretary general|secretary of state|secretary of defen[cs]e|" +
  "(?:foreign|home|defen[cs]e) secretary|secretary|high representative|chancellor|premier|ambassador|senator|general|" +
  "gen|lt gen|colonel|col|king|queen|mrs?|ms|dr|sir|lord|lady)";
/** "french president rivers" -> "rivers"; "president of the council" keeps its words, which are its name. */
const TITLE = new RegExp(
  `^(?:[a-z]+ )?(?:(?:deputy|vice|acting|former) )?${RANK} (?!(?:of|for|general|staff|assembly|office)\\b)(?=.)`,
);

/** A name without what does not tell it from others: "The Mayor’s Office" -> "mayor office", "Dr. Ada Lund" -> "ada lund". */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}|[\u200b-\u200f]/gu, "")
    .toLowerCase()
    .replace(/[’'](?:s\b)?/g, "")
    .replace(/\./g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:the|an?)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(TITLE, "");
}

/** Looks actors up by id. An id that is not listed counts as a name. */
export function actorBook(
  actors: readonly AnnotatedActor[],
): (ids: readonly string[]) => readonly KnownActor[] {
  const book = new Map(
    actors.map(({ id, label = "", aliases, wikidata }) => [
      id,
      {
        wikidata,
        names: new Set([label, ...aliases].map(plainName).filter((name) => name !== "")),
      },
    ]),
  );
  return (ids) =>
    [...new Set(ids)].map((id) => book.get(id) ?? { wikidata: undefined, names: new Set([plainName(id)]) });
}

function isSame(a: KnownActor, b: KnownActor): boolean {
  if (a.wikidata !== undefined && b.wikidata !== undefined) return a.wikidata === b.wikidata;
  return [...a.names].some((name) => b.names.has(name));
}

export function isAmong(actor: KnownActor, others: readonly KnownActor[]): boolean {
  return others.some((other) => isSame(actor, other));
}

export function shareOne(some: readonly KnownActor[], others: readonly KnownActor[]): boolean {
  return some.some((actor) => isAmong(actor, others));
}

/** Both name the same actors, one at least. */
export function areSame(some: readonly KnownActor[], others: readonly KnownActor[]): boolean {
  const each = (list: readonly KnownActor[], among: readonly KnownActor[]): boolean =>
    list.length > 0 && list.every((actor) => isAmong(actor, among));
  return each(some, others) && each(others, some);
}
