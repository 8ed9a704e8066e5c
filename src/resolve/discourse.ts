import { entryByKey } from "../analyse/gazetteer.ts";
import { officeOf, titleOf, type Office } from "../analyse/offices.ts";
import { given } from "../given.ts";
import {
  holderOf,
  personCalled,
  termsOfSurname,
  termsOn,
  type KnownPerson,
  type Term,
} from "./office-holders.ts";
import type { Document, Span } from "../types.ts";
import { lastBefore, within } from "../extract/within.ts";
import type { ActorBook, NewActor } from "./actors.ts";
import { appearancesOf, sideOf } from "./cast.ts";
import type { Appearance, Character } from "./cast.ts";

export interface NamedBody extends Span {
  readonly name: string;
}

/** An act that has been resolved. */
export interface Turn {
  readonly actors: readonly string[];
  readonly at: number;
  /** True when they are only the source of what others do: "according to two officials". */
  readonly tells: boolean;
}

/** One document while its mentions are resolved, in text order. */
export interface Discourse {
  readonly document: Document;
  /** Mentions of people by name, in document order. */
  readonly appearances: readonly Appearance[];
  /** The people themselves, in order of first mention. */
  readonly cast: readonly Character[];
  /** Organisations by the first and the last word of their names, in document order: "ministry", "union". */
  readonly bodies: ReadonlyMap<string, readonly NamedBody[]>;
  /** People by the id they have in the book, as far as they have been needed. */
  readonly people: Map<string, Character>;
  readonly book: ActorBook;
  /** Who has been spoken of without a name, by the noun for them: "a spokesperson for the port". */
  readonly introduced: { readonly noun: string; readonly actor: string; readonly at: number }[];
  /** Actors of the acts so far, most recent last: what pronouns look back to. */
  readonly recent: Turn[];
}

function bodiesOf({ names, source }: Document): ReadonlyMap<string, readonly NamedBody[]> {
  const bodies = new Map<string, NamedBody[]>();
  for (const { kind, start, end } of names) {
    const name = source.text.slice(start, end);
    const parts = name.toLowerCase().split(/\s/u);
    if (kind !== "organisation" || parts.length < 2) continue;
    for (const word of new Set([parts[0] ?? "", parts.at(-1) ?? ""])) {
      const known = bodies.get(word);
      if (known === undefined) bodies.set(word, [{ start, end, name }]);
      else known.push({ start, end, name });
    }
  }
  return bodies;
}

export function discourseOf(document: Document, book: ActorBook): Discourse {
  const appearances = appearancesOf(document);
  const cast = [...new Set(appearances.map(({ character }) => character))];
  return {
    document,
    appearances,
    cast,
    bodies: bodiesOf(document),
    people: new Map(),
    book,
    introduced: [],
    recent: [],
  };
}

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

export function listedPerson({ key, label, wikidata }: KnownPerson): NewActor {
  return { id: key, type: "Person", label, ...given({ wikidata }) };
}

interface Known {
  readonly person: KnownPerson;
  /** What the person was on the day of the document, where that is one thing or the text says it. */
  readonly term?: Term;
}

/**
 * Whom of the people in office somebody is: by the full name, or by a surname with the title or the state to it on the day of the
 * document: "President Macron"; "Macron" where France is spoken of.
 */
function knownPerson({ document }: Discourse, character: Character): Known | undefined {
  const day = document.source.published;
  const fits = (term: Term): boolean => isOf(term, character);
  const person = /\s/u.test(character.label) ? personCalled(character.label) : undefined;
  if (person !== undefined) {
    const terms = termsOn(person, day);
    const term = terms.find(fits) ?? (character.side === undefined ? terms[0] : undefined);
    return { person, ...given({ term }) };
  }
  if (/\s/u.test(character.label)) return undefined;
  const terms = termsOfSurname(character.label, day);
  const described = character.side !== undefined || character.titles.size > 0;
  const candidates = terms.filter((term) => (described ? fits(term) : isSpokenOf(document, term)));
  const [term] = candidates;
  return term !== undefined && candidates.every((other) => other.person === term.person)
    ? { person: term.person, term }
    : undefined;
}

/** Of the side and with the title that the document gives, as far as it gives them. */
function isOf({ title, office }: Term, { side, titles }: Character): boolean {
  const sameSide = side === undefined || side === office.partOf || entryByKey(side)?.partOf === office.partOf;
  const wanted = titleOf(title)?.word ?? title;
  return (
    sameSide && (titles.size === 0 || [...titles].some((word) => (titleOf(word)?.word ?? word) === wanted))
  );
}

function isSpokenOf({ names }: Document, { office }: Term): boolean {
  return names.some(
    ({ entry = "" }) => entry === office.partOf || entryByKey(entry)?.partOf === office.partOf,
  );
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
