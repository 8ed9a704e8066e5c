import { lookup } from "../analyse/gazetteer.ts";
import type { Document } from "../types.ts";

/** Two capitals at least, as printed right behind a name: " (MPU)", " (the “SdP”)", ", or MPU,". */
const BEHIND =
  /^(?: \((?:the )?["“]?(?=[^)]*\p{Lu}[^)]*\p{Lu})(?<bracketed>[\p{L}\p{N}&.-]{2,12})["”]?\)|, or (?:the )?(?<joined>\p{Lu}{2,10}),)/u;
const NEAR = 24;
const ACRONYM = /^\p{Lu}{2,10}$/u;

/**
 * The acronyms that a document explains, with the name that each is short for.
 * + "the Marlow Port Union (MPU)", "the Marlow Port Union, or MPU, …", "the MPU (Marlow Port Union)"
 * - "the Marlow Port Union (UK)": somebody else's name says where it is
 */
export function acronymsOf({ names, source: { text } }: Document): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>();
  const add = (acronym: string | undefined, name: string): void => {
    if (acronym === undefined || acronyms.has(acronym) || acronym === name) return;
    const listed = lookup(acronym);
    if (listed === undefined || listed === lookup(name)) acronyms.set(acronym, name);
  };
  names.forEach(({ kind, start, end }, index) => {
    if (kind !== "organisation") return;
    const name = text.slice(start, end).replace(/\s+/gu, " ");
    const { bracketed, joined } = BEHIND.exec(text.slice(end, end + NEAR))?.groups ?? {};
    add(bracketed ?? joined, name);
    const next = names[index + 1];
    const explained = next !== undefined && text.slice(end, next.start) === " (" && text[next.end] === ")";
    if (explained && ACRONYM.test(name)) add(name, text.slice(next.start, next.end).replace(/\s+/gu, " "));
  });
  return acronyms;
}
