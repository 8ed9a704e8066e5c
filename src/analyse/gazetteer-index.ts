/** Names to entries: the index of a gazetteer, and the same with entries of a user's own before it. */

import type { ActorType } from "../types.ts";

/** A line of `data/gazetteer/`, or of a user's own: an actor, or a place. */
export interface GazetteerEntry {
  /** Readable and unique, letters and digits: "UnitedKingdom", "EuropeanCommission". It ends up in the IRI. */
  readonly key: string;
  /** People are in no gazetteer: they are found by how they are named. */
  readonly type: Exclude<ActorType, "Person"> | "Place";
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
  /** Where a user's entry is written, for messages: `ports.tsv:3`. Set by `parseGazetteer`. */
  readonly where?: string;
}

/** How a name stands for its entry: by name, by adjective or people, or by the place it governs from. */
export type GazetteerUse = "name" | "demonym" | "seat";

export interface GazetteerMatch {
  readonly entry: GazetteerEntry;
  readonly use: GazetteerUse;
}

export interface GazetteerIndex {
  readonly byKey: ReadonlyMap<string, GazetteerEntry>;
  /** By {@link normalise}d name. */
  readonly byName: ReadonlyMap<string, GazetteerMatch>;
  /** First words of all names, lower case: most words of a text are none, and need no further look. */
  readonly firstWords: ReadonlySet<string>;
  /** The most words that a name may have; marks count as words. */
  readonly longest: number;
  /** The entries of the user, as they are in the index. */
  readonly own: readonly GazetteerEntry[];
}

/** White space and apostrophes as in the tables; without "the", which headlines drop and sentences add. */
export function normalise(name: string): string {
  return name.replace(/\s+/g, " ").replaceAll("’", "'").trim().replace(/^the /i, "");
}

export function firstWord(name: string): string {
  return /^[\p{L}\p{N}]+/u.exec(name)?.[0].toLowerCase() ?? "";
}

/** Words and marks of a name, as many as a tokeniser can find in it. */
const wordsIn = (name: string): number =>
  name.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0;

/** The first to claim a name keeps it: names before adjectives ("US") before seats; bodies before states ("Brussels" is the EU's). */
function claimNames(
  entries: readonly GazetteerEntry[],
  meant: (entry: GazetteerEntry) => GazetteerEntry,
): Map<string, GazetteerMatch> {
  const index = new Map<string, GazetteerMatch>();
  const add = (entry: GazetteerEntry, use: GazetteerUse, names: readonly string[]): void => {
    for (const name of names)
      if (!index.has(normalise(name))) index.set(normalise(name), { entry: meant(entry), use });
  };
  for (const entry of entries) add(entry, "name", [entry.label, ...entry.aliases]);
  for (const entry of entries) add(entry, "demonym", [...entry.adjectives, ...entry.people]);
  for (const entry of entries) if (entry.type !== "State") add(entry, "seat", entry.seats);
  for (const entry of entries) add(entry, "seat", entry.seats);
  return index;
}

/** Headlines shout: "UKRAINE"; words of up to three letters could be anything: "us". */
const isShouted = (name: string): boolean => name.length > 3;

export function indexEntries(entries: readonly GazetteerEntry[], longest: number): GazetteerIndex {
  const byName = claimNames(entries, (entry) => entry);
  for (const [name, match] of [...byName]) {
    const loud = name.toUpperCase();
    if (isShouted(name) && !byName.has(loud)) byName.set(loud, match);
  }
  return {
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    byName,
    firstWords: new Set([...byName.keys()].map(firstWord)),
    longest,
    own: [],
  };
}

/**
 * An index with entries before those it has. A name that both claim is the new one's. A key that it has already stays what it
 * is, and gets the names of the new entry.
 */
export function extendIndex(base: GazetteerIndex, entries: readonly GazetteerEntry[]): GazetteerIndex {
  const byKey = new Map(base.byKey);
  for (const entry of entries) byKey.set(entry.key, joined(byKey.get(entry.key), entry));
  const meant = (entry: GazetteerEntry): GazetteerEntry => byKey.get(entry.key) ?? entry;
  const renewed = new Map<GazetteerMatch, GazetteerMatch>();
  const byName = new Map(
    [...base.byName].map(([name, match]): [string, GazetteerMatch] => {
      if (meant(match.entry) === match.entry) return [name, match];
      const known = renewed.get(match) ?? { ...match, entry: meant(match.entry) };
      renewed.set(match, known);
      return [name, known];
    }),
  );
  const claimed = claimNames(entries, meant);
  for (const [name, match] of claimed) {
    const loud = name.toUpperCase();
    const [before, shouted] = [byName.get(name), byName.get(loud)];
    byName.set(name, match);
    // "NATO" is not what "Nato" is shouted, when both are listed
    if (isShouted(name) && !claimed.has(loud) && (shouted === undefined || shouted === before))
      byName.set(loud, match);
  }
  return {
    byKey,
    byName,
    firstWords: new Set([...base.firstWords, ...[...claimed.keys()].map(firstWord)]),
    longest: [...claimed.keys()].reduce((most, name) => Math.max(most, wordsIn(name)), base.longest),
    own: [...new Set([...base.own, ...entries].map(meant))],
  };
}

/** What is known stays; names are added. */
function joined(known: GazetteerEntry | undefined, entry: GazetteerEntry): GazetteerEntry {
  if (known === undefined) return entry;
  const both = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];
  const { label, aliases } = entry;
  return {
    ...entry,
    ...known,
    aliases: both(known.aliases, label === known.label ? aliases : [label, ...aliases]),
    adjectives: both(known.adjectives, entry.adjectives),
    people: both(known.people, entry.people),
    seats: both(known.seats, entry.seats),
  };
}
