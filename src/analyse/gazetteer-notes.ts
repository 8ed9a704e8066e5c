import type { Problem } from "../types.ts";
import { entryByKey, matchName, type GazetteerEntry } from "./gazetteer.ts";

/** What a user's entries change in what is known: names that go to them, and keys that get names. */
export function gazetteerNotes(entries: readonly GazetteerEntry[]): readonly Problem[] {
  return entries.flatMap(({ key, label, where = key, ...entry }): readonly Problem[] => {
    const known = entryByKey(key);
    const names = [label, ...entry.aliases, ...entry.adjectives, ...entry.people, ...entry.seats];
    const taken = names.flatMap((name): readonly Problem[] => {
      const before = matchName(name)?.entry;
      if (before === undefined || before.key === key) return [];
      const message = `"${name}" is ${known?.label ?? label} now, not ${before.label}`;
      return [{ code: "name-taken", message, document: where }];
    });
    if (known === undefined) return taken;
    const message = `${key} is known: these names are added to those of ${known.label}`;
    return [{ code: "key-known", message, document: where }, ...taken];
  });
}
