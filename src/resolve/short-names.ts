import { lookup } from "../analyse/gazetteer.ts";
import { wordsOf } from "../analyse/name-words.ts";
import { lastBefore } from "../extract/within.ts";
import type { Document, Name, Upos } from "../types.ts";

const CAPITAL = /^\p{Lu}/u;
/** Words that begin many names: "Federal Court", "Finance Ministry", "Senior Officers". */
const COMMON: readonly ReadonlySet<string>[] = [wordsOf("portfolio"), wordsOf("title-modifier")];
const NEVER_ALONE: readonly ReadonlySet<string>[] = [
  wordsOf("not-a-name"),
  wordsOf("not-alone"),
  wordsOf("organisation-head"),
];

function canStandAlone(short: string): boolean {
  const isCommon =
    COMMON.some((list) => list.has(short.toLowerCase())) || NEVER_ALONE.some((list) => list.has(short));
  return short.length > 2 && !isCommon && lookup(short) === undefined;
}

/** "Veridia Steel" -> "Veridia"; "Bank of Arn" has none: what stands before "of" is any bank. */
function beginnings(name: string): readonly string[] {
  const parts = name.split(" ");
  return parts.slice(1).flatMap((next, index) => {
    const short = parts.slice(0, index + 1).join(" ");
    return CAPITAL.test(next) && CAPITAL.test(short) && canStandAlone(short) ? [short] : [];
  });
}

const NAME_LIKE: ReadonlySet<Upos> = new Set<Upos>(["PROPN", "NOUN", "ADJ", "PRON", "X"]);

/** Where a short name stands by itself in a text: in no other name, whatever it has been taken for. */
function appearances({ names, sentences }: Document, short: string): readonly Name[] {
  const [first, ...rest] = short.split(" ");
  return sentences.flatMap(({ tokens }) =>
    tokens.flatMap(({ text, start, upos }, index): readonly Name[] => {
      const goesOn = rest.every((word, i) => tokens[index + 1 + i]?.text === word);
      if (text !== first || !NAME_LIKE.has(upos) || !goesOn) return [];
      const end = tokens[index + rest.length]?.end ?? start;
      if (tokens[index + rest.length + 1]?.upos === "PROPN") return [];
      const holder = lastBefore(names, end);
      const isPart = holder !== undefined && holder.end >= end && holder.end - holder.start > end - start;
      return isPart ? [] : [{ kind: "organisation", start, end }];
    }),
  );
}

/** A document with the short names of its organisations, and the name that each is short for. */
export interface WithShortNames {
  readonly document: Document;
  readonly shortNames: ReadonlyMap<string, string>;
}

/**
 * Finds what a document calls organisations after it has named them in full: the beginning of one name and of no other. Not
 * "Malta" for "Malta Airways", nor anything else that the gazetteer lists, nor words that begin many names.
 */
export function withShortNames(document: Document): WithShortNames {
  const { names, source } = document;
  const nameOf = ({ start, end }: Name): string =>
    source.text.slice(start, end).replace(/\s+/gu, " ").replace(/^The /u, "");
  const organisations = new Set(
    names.filter(({ kind, entry }) => kind === "organisation" && entry === undefined).map(nameOf),
  );
  // a name of one word may be a company taken for a person
  const people = new Set(
    names
      .filter(({ kind }) => kind === "person")
      .map((name) => nameOf(name).split(" "))
      .filter((words) => words.length > 1)
      .flat(),
  );
  const longer = new Map<string, Set<string>>();
  for (const name of organisations)
    for (const short of beginnings(name)) longer.set(short, (longer.get(short) ?? new Set()).add(name));
  const shortNames = new Map<string, string>();
  const found: Name[] = [];
  for (const [short, [full, ...rest]] of longer) {
    if (full === undefined || rest.length > 0 || people.has(short)) continue;
    const alone = appearances(document, short);
    if (alone.length === 0 && !organisations.has(short)) continue;
    shortNames.set(short, full);
    found.push(...alone);
  }
  if (found.length === 0) return { document, shortNames };
  const starts = new Set(found.map(({ start }) => start));
  const kept = names.filter(({ start }) => !starts.has(start));
  return {
    document: { ...document, names: [...kept, ...found].sort((a, b) => a.start - b.start) },
    shortNames,
  };
}
