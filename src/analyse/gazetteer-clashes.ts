/** What the lines of a user's gazetteer say against each other, and against our own entries. */

import { entryByKey, listEntries, type GazetteerEntry } from "./gazetteer.ts";
import { normalise } from "./gazetteer-index.ts";

/** A line, read. */
export interface Row {
  readonly entry: GazetteerEntry;
  readonly where: string;
  /** The type was not given, and is Organisation. */
  readonly untyped: boolean;
}

/** Steps up from part to whole that are looked at for circles. */
const MOST_STEPS = 50;

export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Each with its place, cause and remedy. */
export function clashes(rows: readonly Row[]): readonly string[] {
  const known = new Map(
    listEntries().flatMap(({ key, wikidata }): [string, string][] =>
      wikidata === undefined ? [] : [[wikidata, key]],
    ),
  );
  const keys = new Map<string, Row>();
  const inFile = new Set(rows.map(({ entry }) => entry.key));
  const items = new Map<string, Row>();
  const claimed = new Map<string, Row>();
  const bad: string[] = [];
  for (const row of rows) {
    const { where, entry } = row;
    const { key, wikidata, partOf } = entry;
    const say = (message: string): void => void bad.push(`${where}: ${message}`);
    const twin = keys.get(key);
    if (twin !== undefined)
      say(`the key ${key} is in ${twin.where} already: join the lines, or give one a key of its own`);
    else keys.set(key, row);
    const ours = entryByKey(key);
    if (ours !== undefined) contradictions(row, ours).forEach(say);
    const same = wikidata === undefined ? undefined : known.get(wikidata);
    if (same !== undefined && same !== key)
      say(`${wikidata} is known as ${same}: give the line that key, and it adds names to it`);
    const item = wikidata === undefined ? undefined : items.get(wikidata);
    if (item !== undefined) say(`${wikidata} is in ${item.where} already: one item is one entry`);
    else if (wikidata !== undefined) items.set(wikidata, row);
    if (partOf !== undefined && entryByKey(partOf) === undefined && !inFile.has(partOf))
      say(`there is no "${shown(partOf)}" to be part of: partOf is the key of a line here, or one of ours`);
    for (const name of claims(entry)) {
      const other = claimed.get(name);
      if (other !== undefined && other !== row)
        say(
          `"${shown(name.slice(2))}" is in ${other.where} too: a name stands for one entry, take it out of one`,
        );
      else claimed.set(name, row);
    }
  }
  return [...bad, ...circles(keys)];
}

/** The names of an entry, each with the way it stands for it: a name may be an adjective of another entry, and then goes first. */
function claims({ label, aliases, adjectives, people, seats }: GazetteerEntry): ReadonlySet<string> {
  const marked = (mark: string, names: readonly string[]): readonly string[] =>
    names.map((name) => `${mark} ${normalise(name)}`);
  return new Set([
    ...marked("n", [label, ...aliases]),
    ...marked("d", [...adjectives, ...people]),
    ...marked("s", seats),
  ]);
}

function contradictions({ entry, untyped }: Row, ours: GazetteerEntry): readonly string[] {
  const { key, type, wikidata = ours.wikidata, partOf = ours.partOf } = entry;
  const differs = (what: string, here: string | undefined, there: string | undefined): readonly string[] =>
    here === there || there === undefined
      ? []
      : [
          `${key} is one of ours, and its ${what} is ${there}: leave that empty to add names to it, or give another key`,
        ];
  return [
    ...(untyped ? [] : differs("type", type, ours.type)),
    ...differs("wikidata", wikidata, ours.wikidata),
    ...differs("partOf", partOf, ours.partOf),
  ];
}

/** Entries that are part of themselves. */
function circles(keys: ReadonlyMap<string, Row>): readonly string[] {
  return [...keys.values()].flatMap(({ entry, where }) => {
    const path = [entry.key];
    for (
      let above = entry.partOf;
      above !== undefined;
      above = (keys.get(above)?.entry ?? entryByKey(above))?.partOf
    ) {
      if (above === entry.key)
        return [`${where}: ${[...path, above].join(" is part of ")}: take one partOf out`];
      if (path.length > MOST_STEPS) return [];
      path.push(above);
    }
    return [];
  });
}
