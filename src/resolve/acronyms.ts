import { lookup } from "../analyse/gazetteer.ts";
import type { Document } from "../types.ts";

/** Two capitals at least, as printed right behind a name: " (MPU)", " (the “SdP”)". */
const IN_BRACKETS = /^ \((?:the )?["“]?(?=[^)]*\p{Lu}[^)]*\p{Lu})([\p{L}\p{N}&.-]{2,12})["”]?\)/u;
const NEAR = 24;

/**
 * The acronyms that a document defines in brackets, with the name that each is short for.
 * + "the Marlow Port Union (MPU)"
 * - "the Marlow Port Union (UK)": somebody else's name says where it is
 */
export function acronymsOf({ names, source: { text } }: Document): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>();
  for (const { kind, start, end } of names) {
    if (kind !== "organisation") continue;
    const acronym = IN_BRACKETS.exec(text.slice(end, end + NEAR))?.[1];
    const name = text.slice(start, end).replace(/\s+/gu, " ");
    if (acronym === undefined || acronyms.has(acronym) || acronym === name) continue;
    const listed = lookup(acronym);
    if (listed === undefined || listed === lookup(name)) acronyms.set(acronym, name);
  }
  return acronyms;
}
