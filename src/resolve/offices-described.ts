import { demonymState, entryByKey, governmentOf, lookup, type GazetteerEntry } from "../analyse/gazetteer.ts";
import { officeOf, titleOf, type Office } from "../analyse/offices.ts";
import { lastBefore } from "../extract/within.ts";
import { ARTICLE } from "./actors.ts";
import type { Discourse } from "./discourse.ts";
import { isHeld } from "./office-holders.ts";

/** "France’s president" */
const OWNED = /^(?:the )?(.{2,60}?)['’]s? (.{2,60})$/u;
/** "the president of France" */
const OF = /^(?:the )?(.{2,60}?) of (?:the )?(\p{Lu}.{1,60})$/u;
/** Offices that a state or body has one of, other than officials and envoys. */
const UNIQUE: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "minister", "head"]);

/**
 * The office that a phrase means, with or without the words for whose it is.
 * + "the French President", "France’s foreign minister", "the Prime Minister of Denmark"
 * + "the Prime Minister", where the document or its publisher is of one state that has one
 * - "a minister", "French ministers", "the German official", "the president of the club"
 */
export function officeDescribed(discourse: Discourse, phrase: string, at: number): Office | undefined {
  if (/^(?:an?|another|every) /iu.test(phrase)) return undefined;
  const bare = phrase.replace(ARTICLE, "");
  const owned = OWNED.exec(bare);
  const of = OF.exec(bare);
  if (owned !== null) return officeIn(lookup(owned[1] ?? ""), owned[2] ?? "");
  if (of !== null && isUnique(of[1] ?? "")) return officeIn(lookup(of[2] ?? ""), of[1] ?? "");
  for (const words of [1, 2, 3]) {
    const parts = bare.split(" ");
    const adjective = parts.slice(0, words).join(" ");
    const body = demonymState(adjective) ?? bodyNamed(adjective);
    const title = parts.slice(words).join(" ");
    if (body !== undefined && isUnique(title)) return officeIn(body, title);
  }
  return /^(?:the )?\p{L}+(?: \p{L}+){0,2}$/u.test(phrase) ? officeAround(discourse, bare, at) : undefined;
}

/** "fisheries minister" too, which no table lists. */
function isUnique(title: string): boolean {
  const known =
    titleOf(title) ?? (/^\p{L}+ (?:minister|secretary)$/iu.test(title) ? titleOf("minister") : undefined);
  return UNIQUE.has(known?.kind ?? "");
}

/** "EU", "NATO", "UK": names that stand before a title like an adjective. Not places, and no office of an office. */
function bodyNamed(name: string): GazetteerEntry | undefined {
  const entry = lookup(name);
  return entry?.type === "Place" || entry?.type === "Office" ? undefined : entry;
}

function officeIn(body: GazetteerEntry | undefined, title: string): Office | undefined {
  return body === undefined || body.type === "Place" || !isUnique(title)
    ? undefined
    : officeOf(title, body.key);
}

/** "The Prime Minister": of the state that speaks, that the sentence or the document is about, or that it is dated from. */
function officeAround(discourse: Discourse, title: string, at: number): Office | undefined {
  const { document } = discourse;
  if (!UNIQUE.has(titleOf(title)?.kind ?? "")) return undefined;
  const held = (key: string | undefined): Office | undefined => {
    const office = key === undefined ? undefined : officeOf(title, key);
    return office !== undefined && isHeld(office.key) ? office : undefined;
  };
  const own = held(publisherState(discourse));
  if (own !== undefined) return own;
  const sentence = lastBefore(document.sentences, at + 1);
  const named = document.names.filter(
    ({ start, kind }) => start < at && kind !== "person" && kind !== "title",
  );
  const offices = named.flatMap(({ start, entry }) => {
    const office = held(stateOf(entry));
    return office === undefined ? [] : [{ office, start }];
  });
  const near = offices.findLast(({ start }) => sentence !== undefined && start >= sentence.start);
  if (near !== undefined) return near.office;
  const [first] = offices;
  return offices.every(({ office }) => office.key === first?.office.key) ? first?.office : undefined;
}

/** The state that a name means or belongs to: "France" for "Paris". */
function stateOf(entry: string | undefined): string | undefined {
  const known = entryByKey(entry ?? "");
  return known?.type === "State" ? known.key : known?.partOf;
}

function publisherState({ document: { source } }: Discourse): string | undefined {
  const publisher = source.publisher ?? "";
  const government = governmentOf(publisher) ?? (source.genre === "news" ? undefined : lookup(publisher));
  return stateOf(government?.key);
}
