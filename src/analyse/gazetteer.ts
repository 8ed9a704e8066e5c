/** Who is who without asking anybody: states, international bodies, offices and places with their other names. */

import {
  extendIndex,
  firstWord,
  indexEntries,
  normalise,
  type GazetteerEntry,
  type GazetteerIndex,
  type GazetteerMatch,
} from "./gazetteer-index.ts";
import { OFFICES, ORGANISATIONS, PLACES, STATES } from "./gazetteer.generated.ts";

export type { GazetteerEntry, GazetteerMatch, GazetteerUse } from "./gazetteer-index.ts";

/** Longest name of the tables, in words. */
export const MAX_NAME_WORDS = 14;

const ENTRIES: readonly GazetteerEntry[] = [
  ...STATES.map((row) => entryOf({ ...row, type: "State", seats: [...row.capitals, ...row.seats] })),
  ...ORGANISATIONS.map(({ state, ...row }) =>
    entryOf({ ...row, type: row.type as GazetteerEntry["type"], partOf: state }),
  ),
  ...OFFICES.map(({ titles, body, ...row }) =>
    entryOf({ ...row, type: "Office", aliases: titles, partOf: body }),
  ),
  ...PLACES.map(({ state, ...row }) =>
    entryOf({ ...row, key: camelCase(row.label), type: "Place", partOf: state }),
  ),
];

type Row = Partial<Omit<GazetteerEntry, "key" | "label">> & Pick<GazetteerEntry, "key" | "type" | "label">;

function entryOf({
  key,
  type,
  label,
  wikidata,
  partOf,
  aliases = [],
  adjectives = [],
  people = [],
  seats = [],
}: Row): GazetteerEntry {
  const known = { ...(wikidata ? { wikidata } : {}), ...(partOf ? { partOf } : {}) };
  return { key, type, label, aliases, adjectives, people, seats, ...known };
}

/** Every stage looks names up, so the index is not handed from one to the next; only {@link withGazetteer} changes it. */
let current: GazetteerIndex = indexEntries(ENTRIES, MAX_NAME_WORDS);

/** Indexes that were made: a list is given to many runs. */
const extended = new WeakMap<
  readonly GazetteerEntry[],
  { readonly from: GazetteerIndex; readonly index: GazetteerIndex }
>();

/**
 * Runs a function for which these entries come before those that are known; afterwards, also after an error, all is as before.
 * A name that two claim is the user's; an entry whose key is known adds its names to what is known. The function must be
 * synchronous: what it leaves for later runs without the entries.
 */
export function withGazetteer<Result>(entries: readonly GazetteerEntry[], run: () => Result): Result {
  if (entries.length === 0) return run();
  const before = current;
  const known = extended.get(entries);
  const index = known?.from === before ? known.index : extendIndex(before, entries);
  extended.set(entries, { from: before, index });
  current = index;
  try {
    return run();
  } finally {
    current = before;
  }
}

/** The entries that {@link withGazetteer} put before ours; the same list as long as it runs. */
export function ownEntries(): readonly GazetteerEntry[] {
  return current.own;
}

/** All entries, by key. */
export function listEntries(): readonly GazetteerEntry[] {
  return [...current.byKey.values()];
}

/** Longest name in the gazetteer, in words: how far {@link matchName} is worth trying. */
export function longestName(): number {
  return current.longest;
}

/** Some name of the gazetteer starts with the first word of this text, in any case. */
export function mayStartName(text: string): boolean {
  return current.firstWords.has(firstWord(text));
}

/**
 * Whom a name stands for, and how: "Britain", "the United Kingdom", "British", "London". Upper and lower case matter:
 * "US" is a state, "us" is nobody.
 */
export function matchName(text: string): GazetteerMatch | undefined {
  return current.byName.get(normalise(text));
}

/** The entry of that name, adjective, people or seat: "Britain", "Ukrainians", "Kyiv". */
export function lookup(text: string): GazetteerEntry | undefined {
  return matchName(text)?.entry;
}

export function entryByKey(key: string): GazetteerEntry | undefined {
  return current.byKey.get(key);
}

/** The state or region an adjective or people belongs to: "French", "Ukrainians". Not for names: "France" has none. */
export function demonymState(text: string): GazetteerEntry | undefined {
  const name = normalise(text);
  const found = matchName(name);
  if (found?.use === "demonym") return found.entry;
  // "US" and "EU" are name and adjective at once
  return found?.entry.adjectives.includes(name) === true ? found.entry : undefined;
}

const GOVERNMENT =
  /^(?:the )?(.{2,60}?)(?:['’]s?)? (?:government|administration|authorities|regime|side|leadership|people)$/i;
const GOVERNMENT_OF =
  /^(?:the )?(?:government|administration|authorities|people|republic|kingdom|state) of (.{2,60})$/i;

/**
 * The state that a phrase for its government or people means.
 * + "the French government", "Government of Iraq", "the Lao side"
 * - "the provincial government", "the Okoro administration", "the EU side"
 */
export function governmentOf(phrase: string): GazetteerEntry | undefined {
  const name = GOVERNMENT.exec(phrase)?.[1] ?? GOVERNMENT_OF.exec(phrase)?.[1];
  const entry = name === undefined ? undefined : lookup(name);
  return entry?.type === "State" ? entry : undefined;
}

/** Letters that have no accent to take off. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: "ae", Æ: "Ae", œ: "oe", Œ: "Oe", ø: "o", Ø: "O", ł: "l", Ł: "L", đ: "d", Đ: "D", ð: "d", Ð: "D", þ: "th", Þ: "Th", ß: "ss", ı: "i",
}; // prettier-ignore

/** "São Tomé" -> "Sao Tome", "Støre" -> "Store". */
export function stripAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[æÆœŒøØłŁđĐðÐþÞßı]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** "São Tomé" -> "SaoTome": letters and digits only, words joined with capitals. */
export function camelCase(label: string): string {
  const words = stripAccents(label)
    .replace(/['’]/g, "")
    .split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
