import type { Actor } from "../../types.ts";
import {
  acronymIn,
  deletions,
  foldName,
  initialsOf,
  isName,
  lettersIn,
  partsOf,
  soundKey,
} from "./name-keys.ts";

/** Why two actors may be one, the strongest reason first. */
export const SUGGESTION_CODES = [
  "same-wikidata",
  "same-name",
  "spelling",
  "acronym",
  "surname",
  "part",
] as const;
export type SuggestionCode = (typeof SUGGESTION_CODES)[number];

/** Two actors that one key brought together. */
export interface Candidate {
  readonly code: SuggestionCode;
  readonly message: string;
  /** Of "surname", "acronym" and "part": who has the shorter name. */
  readonly a: Actor;
  readonly b: Actor;
}

/** What more actors than this share tells nothing of any two of them. */
const MOST_SHARING = 5;
/** Letters of names that may be misspelt; shorter names differ by a letter because they are others. */
const LEAST_LETTERS = 6;

/** Actors with the forms of their labels that are looked up again and again. */
interface Named {
  readonly actor: Actor;
  readonly folded: string;
  readonly words: readonly string[];
}

/** All pairs that are worth a look, in no special order; a pair may come several times. Takes time in proportion to the names. */
export function candidatesAmong(actors: readonly Actor[]): readonly Candidate[] {
  const all = actors.map((actor): Named => {
    const folded = foldName(actor.label);
    return { actor, folded, words: folded.split(" ") };
  });
  const named = all.filter(({ actor }) => isName(actor.label));
  return [
    ...sameWikidata(all),
    ...sameName(all),
    ...spelling(named),
    ...acronyms(named),
    ...surnames(named),
    ...parts(named),
  ];
}

/** Those under each key. */
function grouped(
  entries: Iterable<readonly [key: string, value: Named]>,
): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Set<Named>>();
  for (const [key, value] of entries) groups.set(key, (groups.get(key) ?? new Set<Named>()).add(value));
  return new Map([...groups].map(([key, group]) => [key, [...group]]));
}

/** The first of a group with each of the others: what they have in common chains them. */
function withFirst([first, ...others]: readonly Named[]): readonly (readonly [Named, Named])[] {
  return first === undefined ? [] : others.map((other) => [first, other]);
}

function sameWikidata(all: readonly Named[]): readonly Candidate[] {
  const groups = grouped(
    all.flatMap((one) => (one.actor.wikidata === undefined ? [] : [[one.actor.wikidata, one] as const])),
  );
  return [...groups].flatMap(([key, group]) =>
    withFirst(group).map(([{ actor: a }, { actor: b }]): Candidate => {
      return { code: "same-wikidata", message: `both are ${key} in Wikidata`, a, b };
    }),
  );
}

/** The same label, or a label that is another’s other name, in any case and with or without "the". */
function sameName(all: readonly Named[]): readonly Candidate[] {
  const labels = grouped(all.map((one) => [one.folded, one]));
  const aliases = grouped(
    all.flatMap((one) =>
      // "the minister" may be anybody
      one.actor.aliases
        .filter((alias) => isName(alias.replace(/^the /u, "")))
        .map((alias) => [foldName(alias), one] as const),
    ),
  );
  const candidate = (a: Actor, b: Actor, name: string): Candidate => {
    const types = a.type === b.type ? "" : `, ${a.label} as ${a.type} and ${b.label} as ${b.type}`;
    return { code: "same-name", message: `both are called "${name}"${types}`, a, b };
  };
  return [...labels].flatMap(([key, group]) => {
    if (key === "") return [];
    const others = (aliases.get(key) ?? []).filter((one) => !group.includes(one));
    const [first] = group;
    const label = first?.actor.label ?? key;
    const aliased = others.length > MOST_SHARING ? [] : others;
    return withFirst([...group, ...aliased]).map(([a, b]) => candidate(a.actor, b.actor, label));
  });
}

/** One letter more, less or other, or the same sounds as other scripts are written in Latin letters. */
function spelling(named: readonly Named[]): readonly Candidate[] {
  const long = named.filter(({ folded }) => lettersIn(folded) >= LEAST_LETTERS);
  const cut = long.map((one) => ({ one, cuts: deletions(one.folded) }));
  const replaced = grouped(
    cut.flatMap(({ one, cuts }) => cuts.map(({ at, rest }) => [`${at} ${rest}`, one] as const)),
  );
  const whole = grouped(long.map((one) => [one.folded, one]));
  const shortened = grouped(cut.flatMap(({ one, cuts }) => cuts.map(({ rest }) => [rest, one] as const)));
  const sounds = grouped(long.map((one) => [soundKey(one.folded), one]));
  const pairs = [
    ...[...replaced.values(), ...sounds.values()]
      .filter(({ length }) => length <= MOST_SHARING)
      .flatMap(withEach),
    ...[...shortened]
      .filter(([, { length }]) => length <= MOST_SHARING)
      .flatMap(([rest, group]) =>
        (whole.get(rest) ?? []).slice(0, 1).flatMap((one) => group.map((other) => [one, other] as const)),
      ),
  ];
  return pairs
    .filter(([a, b]) => a.folded !== b.folded && (a.actor.type === "Person") === (b.actor.type === "Person"))
    .map(([{ actor: a }, { actor: b }]) => {
      return { code: "spelling", message: `"${a.label}" and "${b.label}" are spelled nearly alike`, a, b };
    });
}

function withEach(group: readonly Named[]): readonly (readonly [Named, Named])[] {
  return group.flatMap((a, i) => group.slice(i + 1).map((b) => [a, b] as const));
}

/** "PU" and "Port Union". */
function acronyms(named: readonly Named[]): readonly Candidate[] {
  const bodies = named.filter(({ actor }) => actor.type !== "Person");
  const initials = grouped(
    bodies.flatMap((one) => initialsOf(one.actor.label).map((letters) => [letters, one] as const)),
  );
  return bodies.flatMap(({ actor: a }) => {
    const letters = acronymIn(a.label);
    const full = letters === undefined ? [] : (initials.get(letters) ?? []);
    return (full.length > MOST_SHARING ? [] : full).map(({ actor: b }): Candidate => {
      return { code: "acronym", message: `"${a.label}" has the first letters of "${b.label}"`, a, b };
    });
  });
}

/** "Otieno" and "Amina Otieno". */
function surnames(named: readonly Named[]): readonly Candidate[] {
  const people = named.filter(({ actor }) => actor.type === "Person");
  const bearers = grouped(
    people.filter(({ words }) => words.length > 1).map((one) => [one.words.at(-1) ?? "", one]),
  );
  return people
    .filter(({ words }) => words.length === 1)
    .flatMap(({ actor: a, folded }) => {
      const full = bearers.get(folded) ?? [];
      return (full.length > MOST_SHARING ? [] : full).map(({ actor: b }): Candidate => {
        return { code: "surname", message: `"${a.label}" is the surname of "${b.label}"`, a, b };
      });
    });
}

/** "Port Union" and "Dover Port Union", "Ana Sorel" and "Ana Maria Sorel". */
function parts(named: readonly Named[]): readonly Candidate[] {
  const whole = named.filter(({ actor }) => ["Organisation", "Coalition", "Person"].includes(actor.type));
  const key = (type: string, name: string): string => `${type === "Person" ? type : "Body"} ${name}`;
  const holders = grouped(
    whole.flatMap((one) => {
      const ends = [one.words[0], one.words.at(-1)].join(" ");
      const middle = one.actor.type === "Person" && one.words.length > 2 ? [ends] : [];
      return [...partsOf(one.folded), ...middle].map((part) => [key(one.actor.type, part), one] as const);
    }),
  );
  return whole
    .filter(({ words }) => words.length > 1)
    .flatMap(({ actor: a, folded }) => {
      const longer = holders.get(key(a.type, folded)) ?? [];
      return (longer.length > MOST_SHARING ? [] : longer).map(({ actor: b }): Candidate => {
        return { code: "part", message: `"${a.label}" is a part of "${b.label}"`, a, b };
      });
    });
}
