import { camelCase } from "../analyse/gazetteer.ts";
import { officeOf, type Office } from "../analyse/offices.ts";
import { PEOPLE, TERMS } from "./over-time.generated.ts";
import type { Gender } from "./gender.ts";

/** A person of `data/gazetteer/over-time/people.tsv`. */
export interface KnownPerson {
  /** Unique, CamelCase of the label: "EmmanuelMacron". */
  readonly key: string;
  readonly label: string;
  readonly wikidata?: string;
  readonly gender: Gender;
  readonly aliases: readonly string[];
}

/** An unbroken time of one person in one office. */
export interface Term {
  readonly person: KnownPerson;
  /** As the table has it, lower case: "foreign secretary". */
  readonly title: string;
  readonly office: Office;
  /** `YYYY-MM-DD`, or `YYYY-MM` where the day is not known. */
  readonly from: string;
  /** Last day or month; absent while it is not known to have ended. */
  readonly to?: string;
  /** Where it is not: the last month for which the person is known to have been in office. */
  readonly seen?: string;
}

const people: ReadonlyMap<string, KnownPerson> = new Map(
  PEOPLE.map(({ key, label, wikidata, gender, aliases }) => [
    key,
    { key, label, gender: gender === "f" ? "f" : "m", aliases, ...(wikidata === "" ? {} : { wikidata }) },
  ]),
);

const byName: ReadonlyMap<string, KnownPerson> = new Map(
  [...people.values()].flatMap((person) =>
    [person.label, ...person.aliases].map((name): [string, KnownPerson] => [camelCase(name), person]),
  ),
);

const terms: readonly Term[] = TERMS.flatMap(({ body, title, person, from, to, seen }) => {
  const office = officeOf(title, body);
  const known = people.get(person);
  if (office === undefined || known === undefined) return [];
  return [
    { person: known, title, office, from, ...(to === "" ? {} : { to }), ...(seen === "" ? {} : { seen }) },
  ];
});

function groupTerms(keyOf: (term: Term) => string): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const group = groups.get(keyOf(term));
    if (group === undefined) groups.set(keyOf(term), [term]);
    else group.push(term);
  }
  return groups;
}

const byOffice = groupTerms(({ office }) => office.key);
const byPerson = groupTerms(({ person }) => person.key);
const bySurname = groupTerms(({ person }) => surnameOf(person.label));

function surnameOf(name: string): string {
  return camelCase(name.split(/\s/u).at(-1) ?? name);
}

/** All people and all terms, in the order of the tables. */
export function listPeople(): readonly KnownPerson[] {
  return [...people.values()];
}

export function listTerms(): readonly Term[] {
  return terms;
}

/** Whom a full name means, in any spelling that the table has: "Volodymyr Zelensky". */
export function personCalled(name: string): KnownPerson | undefined {
  return byName.get(camelCase(name));
}

/** The terms of a person, in the order of the table: by body, title and time. */
export function termsOf({ key }: Pick<KnownPerson, "key">): readonly Term[] {
  return byPerson.get(key) ?? [];
}

/**
 * Whether a term certainly covers a day, `YYYY-MM-DD`. Of a month of unknown day the first and last are certain for nobody, and
 * a term without an end is certain as far as it was seen. Compares texts: "-32" is behind every day of its month.
 */
function covers({ from, to, seen }: Term, day: string): boolean {
  const first = from.length === 7 ? `${from}-32` : from;
  const last = to === undefined ? `${seen ?? ""}-32` : to.length === 7 ? `${to}-00` : to;
  return first <= day && day <= last;
}

/**
 * Who held an office on a day; on the day of a change, the successor. Undefined where nobody is known to have: then the office
 * speaks for itself.
 */
export function holderOf(office: string, day: string | undefined): KnownPerson | undefined {
  if (day === undefined) return undefined;
  return byOffice.get(office)?.findLast((term) => covers(term, day))?.person;
}

/** Whether anybody is known to have held an office, at any time. */
export function isHeld(office: string): boolean {
  return byOffice.has(office);
}

/** The terms of a person on a day. */
export function termsOn(person: Pick<KnownPerson, "key">, day: string | undefined): readonly Term[] {
  return day === undefined ? [] : termsOf(person).filter((term) => covers(term, day));
}

/** The terms on a day of all people with a surname. */
export function termsOfSurname(surname: string, day: string | undefined): readonly Term[] {
  if (day === undefined) return [];
  return (bySurname.get(camelCase(surname)) ?? []).filter((term) => covers(term, day));
}
