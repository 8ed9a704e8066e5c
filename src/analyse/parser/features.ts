/**
 * What the parser sees of a word before it knows anything about its sentence: the word itself, how it begins and ends,
 * and its shape. "Unfollowed" may never have been seen, but words in "un-" and in "-ed" have, and a capital that begins
 * it says that it is a name or opens a sentence.
 */

import type { Vocabularies } from "../model/model.ts";

/** Beginnings and ends of one to four characters. */
const LONGEST_AFFIX = 4;
/** Of a shape only this much counts. */
const LONGEST_SHAPE = 8;

/** Numbers of rows in the tables of the model; 0 is what is not in a list. */
export interface Features {
  readonly vector: number;
  readonly word: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly shape: number;
}

/** Makes the function that looks a word up. */
export function featureReader(vocabularies: Vocabularies): (word: string) => Features {
  const vectors = numbered(vocabularies.vectors);
  const words = numbered(vocabularies.words);
  const prefixes = numbered(vocabularies.prefixes);
  const suffixes = numbered(vocabularies.suffixes);
  const shapes = numbered(vocabularies.shapes);
  return (word) => {
    const lower = word.toLowerCase();
    const plain = lower.replace(/[0-9]/g, "0");
    // characters, not the halves of a surrogate pair: an emoji has two of them
    const characters = Array.from(plain);
    const lengths = Array.from({ length: Math.min(LONGEST_AFFIX, characters.length) }, (_, i) => i + 1);
    return {
      vector: vectors.get(lower) ?? 0,
      word: words.get(plain) ?? 0,
      prefixes: lengths.map((length) => prefixes.get(characters.slice(0, length).join("")) ?? 0),
      suffixes: lengths.map((length) => suffixes.get(characters.slice(-length).join("")) ?? 0),
      shape: shapes.get(shapeOf(word)) ?? 0,
    };
  };
}

function numbered(list: readonly string[]): ReadonlyMap<string, number> {
  return new Map(list.map((item, i) => [item, i + 1]));
}

/** "Washington" -> "Xxx", "U.S." -> "X.X.", "1999" -> "dd", "half-baked" -> "xx-xx". */
export function shapeOf(word: string): string {
  let shape = "";
  let run = 0;
  let last = "";
  for (const character of word) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
    // twice as long as wanted, since a kind can be a character of two units
    if (shape.length >= LONGEST_SHAPE * 2) break;
  }
  return Array.from(shape).slice(0, LONGEST_SHAPE).join("");
}

function kindOf(character: string): string {
  if (/^[0-9]$/.test(character)) return "d";
  if (character !== character.toLowerCase()) return "X";
  if (character !== character.toUpperCase()) return "x";
  return character;
}
