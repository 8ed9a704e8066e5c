import { officeOf } from "../analyse/offices.ts";
import type { Document } from "../types.ts";
import type { ActorBook } from "./actors.ts";
import { appearancesOf, sideOf } from "./cast.ts";
import type { Appearance, Character } from "./cast.ts";

/** One document while its mentions are resolved, in text order. */
export interface Discourse {
  readonly document: Document;
  /** Mentions of people by name, in document order. */
  readonly appearances: readonly Appearance[];
  /** The people themselves, in order of first mention. */
  readonly cast: readonly Character[];
  /** People by the id they have in the book, as far as they have been needed. */
  readonly people: Map<string, Character>;
  readonly book: ActorBook;
  /** Actors of the acts so far, most recent last: what pronouns look back to. */
  readonly recent: { readonly actors: readonly string[]; readonly at: number }[];
}

export function discourseOf(document: Document, book: ActorBook): Discourse {
  const appearances = appearancesOf(document);
  const cast = [...new Set(appearances.map(({ character }) => character))];
  return { document, appearances, cast, people: new Map(), book, recent: [] };
}

/** A person known from the cast as an actor. */
export function personActor(discourse: Discourse, character: Character, alias?: string): string {
  const { book } = discourse;
  const id = book.add({ type: "Person", label: character.label }, alias);
  if (discourse.people.has(id)) return id;
  discourse.people.set(id, character);
  for (const name of character.names) book.add({ type: "Person", label: character.label }, name);
  const side = sideOf(character);
  const title = [...character.titles][0];
  const office = side === undefined || title === undefined ? undefined : officeOf(title, side.key);
  if (office !== undefined && side !== undefined && side.type !== "Place") {
    book.addEntry(side);
    book.setOffice(
      id,
      book.add({
        id: office.key,
        type: "Office",
        label: office.label,
        postIn: office.partOf,
        ...(office.wikidata === undefined ? {} : { wikidata: office.wikidata }),
      }),
    );
  }
  return id;
}
