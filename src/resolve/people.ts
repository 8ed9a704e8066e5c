import { entryByKey } from "../analyse/gazetteer.ts";
import { officeOf, type Office } from "../analyse/offices.ts";
import { lastBefore, within } from "../extract/within.ts";
import { given } from "../given.ts";
import type { Document, Span } from "../types.ts";
import type { ActorBook, NewActor } from "./actors.ts";
import { sideOf, type Character } from "./cast.ts";
import type { Discourse } from "./discourse.ts";
import { knownPerson, listedPerson } from "./known-people.ts";
import { holderOf } from "./office-holders.ts";

/** A person known from the cast as an actor. */
export function personActor(discourse: Discourse, character: Character, alias?: string): string {
  const { book } = discourse;
  const known = knownPerson(discourse, character);
  const person: NewActor =
    known === undefined
      ? { type: "Person", label: character.label, reach: /\s/u.test(character.label) ? "named" : "local" }
      : listedPerson(known.person);
  const id = book.add(person, alias);
  if (discourse.people.has(id)) return id;
  discourse.people.set(id, character);
  for (const name of character.names) book.add(person, name);
  if (known !== undefined) {
    character.gender = known.person.gender;
    if (known.term !== undefined) character.side ??= known.term.office.partOf;
  }
  const post = character.side ?? character.place;
  if (post !== undefined) book.setSide(id, post);
  const side = sideOf(character);
  const title = [...character.titles][0];
  const stated = side === undefined || title === undefined ? undefined : officeOf(title, side.key);
  const office = stated ?? known?.term?.office;
  if (office !== undefined && side !== undefined && side.type !== "Place") {
    book.addEntry(side);
    book.setOffice(id, addOffice(book, office));
  }
  return id;
}

/**
 * An office as an actor: whoever is known to have held it when the sentence is about the past ("in 2015"), else on the day of the
 * document; else the office itself.
 */
export function officeActor(discourse: Discourse, office: Office, mention: Span & { text: string }): string {
  const { book, document, people } = discourse;
  const { published } = document.source;
  const { text: alias } = mention;
  const past = pastAround(document, mention);
  const holder = holderOf(office.key, past?.first ?? published);
  if (past !== undefined && holder?.key !== holderOf(office.key, past.last)?.key)
    return addOffice(book, office, alias);
  if (holder === undefined) return addOffice(book, office, alias);
  const id = book.add(listedPerson(holder), alias);
  const { partOf } = office;
  if (!people.has(id)) {
    const { label, gender } = holder;
    people.set(id, { label, gender, names: new Set(), titles: new Set(), posts: [], side: partOf, first: 0 });
  }
  const body = entryByKey(partOf);
  if (body !== undefined) book.addEntry(body);
  book.setOffice(id, addOffice(book, office));
  book.setSide(id, partOf);
  return id;
}

/** The time that a sentence puts its telling in, where that is before the document's month. */
function pastAround(
  { sentences, times, source: { published = "" } }: Document,
  { start }: Span,
): { readonly first: string; readonly last: string } | undefined {
  const sentence = lastBefore(sentences, start + 1);
  const found =
    sentence &&
    within(times, sentence).find(
      ({ relation, last = "9" }) => relation === "on" && last < published.slice(0, 7),
    );
  return found?.first === undefined || found.last === undefined
    ? undefined
    : { first: found.first, last: found.last };
}

export function addOffice(book: ActorBook, { key, label, partOf, wikidata }: Office, alias?: string): string {
  return book.add({ id: key, type: "Office", label, postIn: partOf, ...given({ wikidata }) }, alias);
}
