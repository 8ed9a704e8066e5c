/**
 * What the gazetteer says of the words of a sentence, and how the sentence is written: a list of numbers for each word, 1
 * for yes and 0 for no. The network that finds names gets them beside the words themselves, and has learnt how far to
 * trust them: "Victoria" is a place, a given name, and part of much else.
 */

import {
  GIVEN_NAMES,
  ORGANISATION_NAMES,
  ORGANISATIONS,
  PLACE_NAMES,
  PLACES,
  STATES,
  TITLES,
  WORDS,
} from "../gazetteer.generated.ts";
import { ownEntries, type GazetteerEntry } from "../gazetteer.ts";

/** Longest name that is looked for, in words. */
const LONGEST = 8;

/** What a listed name is: a place, an organisation, or what belongs to a place ("French", "Parisians"). */
const KINDS = ["place", "organisation", "demonym"] as const;

/** Letters of a name that counts in other capitals too: "us" is seldom the US. */
const SHORTEST_FOLDED = 4;

/**
 * How many numbers a word has: begins a name of each kind, goes on with one of each kind, the same twice, for names that
 * are written as they are listed and for names that are not; six that look at the word alone, and six of its sentence.
 */
export const NAME_FEATURES = 4 * KINDS.length + 6 + 6;

type Kinds = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Names by their letters without spaces, so that it does not matter how a name is cut into words; and the same in small
 * letters, for those who write "new york".
 */
interface Listed {
  readonly asListed: Kinds;
  readonly inSmall: Kinds;
}

const listed: Listed = listNames((add) => {
  for (const { label, aliases, capitals, seats, adjectives, people } of STATES) {
    add("place", [label, ...aliases, ...capitals, ...seats]);
    add("demonym", [...adjectives, ...people]);
  }
  for (const { label, aliases, adjectives } of PLACES) {
    add("place", [label, ...aliases]);
    add("demonym", adjectives);
  }
  for (const { label, aliases } of ORGANISATIONS) add("organisation", [label, ...aliases]);
  for (const { name } of ORGANISATION_NAMES) add("organisation", [name]);
  for (const { name } of PLACE_NAMES) add("place", [name]);
});

function listNames(
  fill: (add: (kind: (typeof KINDS)[number], names: readonly string[]) => void) => void,
): Listed {
  const [asListed, inSmall] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  const put = (kinds: Map<string, Set<number>>, key: string, kind: number): void => {
    kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
  };
  fill((kind, names) => {
    for (const name of names) {
      const key = name.replaceAll(" ", "");
      put(asListed, key, KINDS.indexOf(kind));
      if (Array.from(key).length >= SHORTEST_FOLDED) put(inSmall, key.toLowerCase(), KINDS.indexOf(kind));
    }
  });
  return { asListed, inSmall };
}

const ownLists = new WeakMap<readonly GazetteerEntry[], Listed>();

/** The names of the user's own entries, told as ours are; offices are no names of these kinds. */
function ownListed(): Listed | undefined {
  const entries = ownEntries();
  if (entries.length === 0) return undefined;
  const known = ownLists.get(entries);
  if (known !== undefined) return known;
  const made = listNames((add) => {
    for (const { type, label, aliases, adjectives, people, seats } of entries) {
      if (type === "Office") continue;
      const isPlace = type === "State" || type === "Place";
      add(isPlace ? "place" : "organisation", [label, ...aliases]);
      if (isPlace) add("place", seats);
      if (isPlace) add("demonym", [...adjectives, ...people]);
    }
  });
  ownLists.set(entries, made);
  return made;
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(WORDS.find((row) => row.list === list)?.words);
const given: ReadonlySet<string> = new Set(GIVEN_NAMES.map(({ name }) => name));
const titles: ReadonlySet<string> = new Set(TITLES.map(({ word }) => word.toLowerCase()));
const heads = wordsOf("organisation-head");
const headsWithOf = wordsOf("organisation-of");
const organisationNouns = wordsOf("organisation-noun");
const geography = wordsOf("geography");

/** {@link NAME_FEATURES} numbers for each word. Of several names that begin at a word the longest counts, and the search goes on behind it. */
export function nameFeatures(words: readonly string[]): readonly (readonly number[])[] {
  const manner = mannerOf(words).map(Number);
  const rows = words.map((word, i) => [...NOTHING, ...ofWord(word), Number(i === 0), ...manner]);
  const own = ownListed();
  const asListed = (key: string): ReadonlySet<number> | undefined =>
    own?.asListed.get(key) ?? listed.asListed.get(key);
  const inSmall = (key: string): ReadonlySet<number> | undefined =>
    own?.inSmall.get(key) ?? listed.inSmall.get(key);
  mark(words, rows, 0, asListed);
  mark(words, rows, 2 * KINDS.length, (key) =>
    asListed(key) === undefined ? inSmall(key.toLowerCase()) : undefined,
  );
  return rows;
}

const NOTHING: readonly number[] = Array.from({ length: 4 * KINDS.length }, () => 0);

/** From the number `first` on, says of each word which of the names that `find` knows begin there or go on. */
function mark(
  words: readonly string[],
  rows: readonly number[][],
  first: number,
  find: (key: string) => ReadonlySet<number> | undefined,
): void {
  for (let i = 0; i < words.length; i += 1) {
    const found = longestAt(words, i, find);
    if (found === undefined) continue;
    for (const kind of found.kinds) {
      rows
        .slice(i, i + found.length)
        .forEach((row, k) => (row[first + (k === 0 ? kind : KINDS.length + kind)] = 1));
    }
    i += found.length - 1;
  }
}

/** A sentence longer than this has room for more than a greeting, a signature or a line of an address. */
const SHORT = 4;

/** A word of a headline has a capital if it is longer than this: "The" has one, "of" has none. */
const UNSTRESSED = 3;

/**
 * How a sentence is written, for in headings a capital says little, and where there are none a small letter says nothing: has
 * it no small letters, is it a headline, is it short, has it no capitals, does it begin with a small letter?
 */
function mannerOf(words: readonly string[]): readonly boolean[] {
  const text = words.join("");
  const lettered = words.filter((word) => word.toLowerCase() !== word.toUpperCase());
  const long = lettered.filter((word) => Array.from(word).length > UNSTRESSED);
  const [first] = lettered;
  return [
    text === text.toUpperCase() && text !== text.toLowerCase(),
    long.length > 1 && long.every(beginsWithCapital),
    words.length <= SHORT,
    text === text.toLowerCase() && text !== text.toUpperCase(),
    first !== undefined && !beginsWithCapital(first),
  ];
}

function beginsWithCapital(word: string): boolean {
  const [first = ""] = word;
  return first !== first.toLowerCase();
}

function ofWord(word: string): number[] {
  const lower = word.toLowerCase();
  const alone = [
    given.has(word),
    heads.has(word),
    headsWithOf.has(word),
    organisationNouns.has(lower),
    geography.has(word),
    titles.has(lower),
  ];
  return alone.map(Number);
}

/** The longest name that begins at a word. */
function longestAt(
  words: readonly string[],
  start: number,
  find: (key: string) => ReadonlySet<number> | undefined,
): { readonly length: number; readonly kinds: ReadonlySet<number> } | undefined {
  let joined = "";
  let best: { readonly length: number; readonly kinds: ReadonlySet<number> } | undefined;
  for (let length = 1; length <= LONGEST && start + length <= words.length; length += 1) {
    joined += words[start + length - 1] ?? "";
    const kinds = find(joined);
    if (kinds !== undefined) best = { length, kinds };
  }
  return best;
}
