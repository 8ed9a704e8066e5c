/** Parts of speech and lemmas. wink-nlp does the work behind an interface that a model of our own can fill too. */

import winkNLP, { type ItsFunction } from "wink-nlp";
import model from "wink-eng-lite-web-model";
import type { Token, Upos } from "../types.ts";
import { repairTags } from "./repair-tags.ts";

/** What an analyser says of one token. */
export type Tag = Pick<Token, "upos" | "lemma" | "head" | "relation">;

/** Gives every word of a sentence a tag: as many tags as words, in the same order. */
export interface Analyser {
  readonly name: string;
  readonly tag: (words: readonly string[]) => readonly Tag[];
  /** A label for every word of a document's sentences: "B-PER" begins a person's name, "I-PER" goes on with it, "O" is outside of names. */
  readonly labelNames?: (sentences: readonly (readonly string[])[]) => readonly (readonly string[])[];
}

let wink: ReturnType<typeof winkNLP> | undefined;

/** wink-nlp with its light English model; loaded at the first sentence, 0.1 s. It does not parse. */
export const winkAnalyser: Analyser = {
  name: "wink-eng-lite-web-model",
  tag: (words) => {
    if (words.length === 0) return [];
    wink ??= winkNLP(model, ["pos"]);
    const { its } = wink;
    // its typings know three parameters where those of `out` want four
    const lemmaOf = its.lemma as unknown as ItsFunction<string>;
    const tokens = wink.readDoc(words.map(plain).join(" ")).tokens();
    const pieces = { texts: tokens.out(), upos: tokens.out(its.pos), lemmas: tokens.out(lemmaOf) };
    return repairTags(words, align(words, pieces));
  },
};

interface Pieces {
  readonly texts: readonly string[];
  readonly upos: readonly string[];
  readonly lemmas: readonly string[];
}

/**
 * wink knows straight quotes only, and takes white space inside a word for a border; `_` keeps the length, so that
 * characters can be counted.
 */
function plain(word: string): string {
  return word.replace(/[’‘]/g, "'").replace(/[“”„]/g, '"').replace(/\s/g, "_");
}

/** wink may cut a word further ("co", "-", "operate"): its last piece, the head in English, speaks for the word. */
function align(words: readonly string[], pieces: Pieces): readonly Tag[] {
  const tags: Tag[] = [];
  let piece = -1;
  let seen = 0;
  let wanted = 0;
  for (const word of words) {
    wanted += word.length;
    while (seen < wanted && piece + 1 < pieces.texts.length) {
      piece += 1;
      seen += pieces.texts[piece]?.replace(/\s/g, "").length ?? 0;
    }
    const whole = pieces.texts[piece]?.length === word.length;
    const lemma = whole ? (pieces.lemmas[piece] ?? word) : word;
    tags.push({ upos: toUpos(pieces.upos[piece]), lemma: lemma.toLowerCase() });
  }
  return tags;
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
