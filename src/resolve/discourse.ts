import { officeOf } from "../analyse/offices.ts";
import type { Document } from "../types.ts";
import type { ActorBook } from "./actors.ts";
import { sideOf } from "./cast.ts";
import type { Character } from "./cast.ts";

/** One document while its mentions are resolved, in text order. */
export interface Discourse {
  readonly document: Document;
  readonly cast: readonly Character[];
  readonly book: ActorBook;
  /** Actors of the acts so far, most recent last: what pronouns look back to. */
  readonly recent: { readonly actors: readonly string[]; readonly at: number }[];
}

/** A person known from the cast as an actor. */
export function personActor(discourse: Discourse, character: Character, alias?: string): string {
  const { book } = discourse;
  const id = book.add({ type: "Person", label: character.label }, alias);
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
