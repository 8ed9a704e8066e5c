import type { Document, Span } from "../types.ts";
import type { ActorBook } from "./actors.ts";
import { appearancesOf, type Appearance, type Character } from "./cast.ts";

export interface NamedBody extends Span {
  readonly name: string;
}

/** An act that has been resolved. */
export interface Turn {
  readonly actors: readonly string[];
  readonly at: number;
  /** True when they are only the source of what others do: "according to two officials". */
  readonly tells: boolean;
}

/** One document while its mentions are resolved, in text order. */
export interface Discourse {
  readonly document: Document;
  /** Mentions of people by name, in document order. */
  readonly appearances: readonly Appearance[];
  /** The people themselves, in order of first mention. */
  readonly cast: readonly Character[];
  /** Organisations by the first and the last word of their names, in document order: "ministry", "union". */
  readonly bodies: ReadonlyMap<string, readonly NamedBody[]>;
  /** People by the id they have in the book, as far as they have been needed. */
  readonly people: Map<string, Character>;
  readonly book: ActorBook;
  /** Who has been spoken of without a name, by the noun for them: "a spokesperson for the port". */
  readonly introduced: { readonly noun: string; readonly actor: string; readonly at: number }[];
  /** Actors of the acts so far, most recent last: what pronouns look back to. */
  readonly recent: Turn[];
}

function bodiesOf({ names, source }: Document): ReadonlyMap<string, readonly NamedBody[]> {
  const bodies = new Map<string, NamedBody[]>();
  for (const { kind, start, end } of names) {
    const name = source.text.slice(start, end);
    const parts = name.toLowerCase().split(/\s/u);
    if (kind !== "organisation" || parts.length < 2) continue;
    for (const word of new Set([parts[0] ?? "", parts.at(-1) ?? ""])) {
      const known = bodies.get(word);
      if (known === undefined) bodies.set(word, [{ start, end, name }]);
      else known.push({ start, end, name });
    }
  }
  return bodies;
}

export function discourseOf(document: Document, book: ActorBook): Discourse {
  const appearances = appearancesOf(document);
  const cast = [...new Set(appearances.map(({ character }) => character))];
  return {
    document,
    appearances,
    cast,
    bodies: bodiesOf(document),
    people: new Map(),
    book,
    introduced: [],
    recent: [],
  };
}
