/** Who is who without asking anybody: states, international bodies, offices and places with their other names. */

import type { ActorType } from "../types.ts";
import { OFFICES, ORGANISATIONS, PLACES, STATES } from "./gazetteer.generated.ts";

/** A line of `data/gazetteer/`: an actor, or a place. */
export interface GazetteerEntry {
  /** Readable and unique: "UnitedKingdom", "EuropeanCommission". */
  readonly key: string;
  readonly type: ActorType | "Place";
  readonly label: string;
  /** "Q145"; absent where nobody was sure. */
  readonly wikidata?: string;
  /** Other names and acronyms. */
  readonly aliases: readonly string[];
  /** Adjectives: "French". */
  readonly adjectives: readonly string[];
  /** What its people are called: "Britons". */
  readonly people: readonly string[];
  /** Capital first, then other words that stand for the government: "Kyiv", "Downing Street", "Brussels". */
  readonly seats: readonly string[];
  /** Key of the state or body that it belongs to. */
  readonly partOf?: string;
}

/** How a name stands for its entry: by name, by adjective or people, or by the place it governs from. */
export type GazetteerUse = "name" | "demonym" | "seat";

export interface GazetteerMatch {
  readonly entry: GazetteerEntry;
  readonly use: GazetteerUse;
}

/** Longest name in the gazetteer, in words: how far {@link matchName} is worth trying. */
export const MAX_NAME_WORDS = 14;

const ENTRIES: readonly GazetteerEntry[] = [
  ...STATES.map((row) => entryOf({ ...row, type: "State", seats: [...row.capitals, ...row.seats] })),
  ...ORGANISATIONS.map(({ state, ...row }) =>
    entryOf({ ...row, type: row.type as ActorType, partOf: state }),
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

const byKey: ReadonlyMap<string, GazetteerEntry> = new Map(ENTRIES.map((entry) => [entry.key, entry]));
const byName: ReadonlyMap<string, GazetteerMatch> = indexByName();

/** The first to claim a name keeps it: names before adjectives ("US") before seats; bodies before states ("Brussels" is the EU's). */
function indexByName(): ReadonlyMap<string, GazetteerMatch> {
  const index = new Map<string, GazetteerMatch>();
  const add = (entry: GazetteerEntry, use: GazetteerUse, names: readonly string[]): void => {
    for (const name of names) if (!index.has(normalise(name))) index.set(normalise(name), { entry, use });
  };
  for (const entry of ENTRIES) add(entry, "name", [entry.label, ...entry.aliases]);
  for (const entry of ENTRIES) add(entry, "demonym", [...entry.adjectives, ...entry.people]);
  for (const entry of ENTRIES) if (entry.type !== "State") add(entry, "seat", entry.seats);
  for (const entry of ENTRIES) add(entry, "seat", entry.seats);
  // headlines shout: "UKRAINE"; words of up to three letters could be anything: "us"
  for (const [name, match] of [...index]) {
    const loud = name.toUpperCase();
    if (name.length > 3 && !index.has(loud)) index.set(loud, match);
  }
  return index;
}

/** First words of all names, lower case: most words of a text are none, and need no further look. */
const firstWords: ReadonlySet<string> = new Set([...byName.keys()].map(firstWord));

function firstWord(name: string): string {
  return /^[\p{L}\p{N}]+/u.exec(name)?.[0].toLowerCase() ?? "";
}

/** Some name of the gazetteer starts with the first word of this text, in any case. */
export function mayStartName(text: string): boolean {
  return firstWords.has(firstWord(text));
}

/** White space and apostrophes as in the tables; without "the", which headlines drop and sentences add. */
function normalise(name: string): string {
  return name.replace(/\s+/g, " ").replaceAll("’", "'").trim().replace(/^the /i, "");
}

/**
 * Whom a name stands for, and how: "Britain", "the United Kingdom", "British", "London". Upper and lower case matter:
 * "US" is a state, "us" is nobody.
 */
export function matchName(text: string): GazetteerMatch | undefined {
  return byName.get(normalise(text));
}

/** The entry of that name, adjective, people or seat: "Britain", "Ukrainians", "Kyiv". */
export function lookup(text: string): GazetteerEntry | undefined {
  return matchName(text)?.entry;
}

export function entryByKey(key: string): GazetteerEntry | undefined {
  return byKey.get(key);
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
