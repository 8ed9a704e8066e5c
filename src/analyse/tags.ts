/** Parts of speech, dictionary forms and trees: what an analyser gives, whichever it is. */

import type { Token, Upos } from "../types.ts";

/** What an analyser says of one token. */
export type Tag = Pick<Token, "upos" | "xpos" | "lemma" | "head" | "relation">;

/** Gives every word of a sentence a tag: as many tags as words, in the same order. */
export interface Analyser {
  readonly name: string;
  readonly tag: (words: readonly string[]) => readonly Tag[];
  /** A label for every word of a document's sentences: "B-PER" begins a person's name, "I-PER" goes on with it, "O" is outside of names. */
  readonly labelNames?: (sentences: readonly (readonly string[])[]) => readonly (readonly string[])[];
}

const KNOWN: ReadonlySet<string> = new Set([
  "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
  "VERB", "X",
]); // prettier-ignore

function isUpos(tag: string): tag is Upos {
  return KNOWN.has(tag);
}

/** A tag of a tagger as one of ours; "X" when we do not know it. */
export function toUpos(tag: string | undefined): Upos {
  return tag !== undefined && isUpos(tag) ? tag : "X";
}
