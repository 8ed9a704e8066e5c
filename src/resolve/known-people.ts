import { entryByKey } from "../analyse/gazetteer.ts";
import { titleOf } from "../analyse/offices.ts";
import { given } from "../given.ts";
import type { Document } from "../types.ts";
import type { NewActor } from "./actors.ts";
import type { Character } from "./cast.ts";
import type { Discourse } from "./discourse.ts";
import { personCalled, termsOfSurname, termsOn, type KnownPerson, type Term } from "./office-holders.ts";

export function listedPerson({ key, label, wikidata }: KnownPerson): NewActor {
  return { id: key, type: "Person", label, ...given({ wikidata }) };
}

/** Somebody of the table of people in office. */
export interface Known {
  readonly person: KnownPerson;
  /** What the person was on the day of the document, where that is one thing or the text says it. */
  readonly term?: Term;
}

/**
 * Whom of the people in office somebody is: by the full name, or by a surname with the title or the state to it on the day of the
 * document: "President Macron"; "Macron" where France is spoken of.
 */
export function knownPerson({ document }: Discourse, character: Character): Known | undefined {
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
