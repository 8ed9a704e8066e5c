/** The analyser with our own model: parts of speech, dictionary forms, and who depends on whom. */

import type { Upos } from "../../types.ts";
import type { Model } from "../model/model.ts";
import { toUpos, type Analyser } from "../tags.ts";
import { lemmaOf, type Lemmas } from "./lemmas.ts";
import { createEmbed } from "./embed.ts";
import { createLabelNames } from "./label-names.ts";
import { createParseWords, type ParserOptions } from "./parse-words.ts";
import { pieces } from "./pieces.ts";

/** All that the model says of a word; {@link Analyser} gives the part that other stages use. */
export interface ParsedWord {
  readonly upos: Upos;
  /** Penn Treebank tag: "VBD" is a past tense, "VBN" a participle. */
  readonly xpos: string;
  /** In the treebank's spelling: names keep their capitals. */
  readonly lemma: string;
  /** Index of the head, -1 for the root. */
  readonly head: number;
  /** With subtype: "nsubj:pass". */
  readonly relation: string;
}

export interface NeuralAnalyser extends Analyser {
  readonly parse: (words: readonly string[]) => readonly ParsedWord[];
  /** A label for every word of a document's sentences: "B-PER" begins a person's name, "I-PER" goes on with it, "O" is outside of names. */
  readonly labelNames: (sentences: readonly (readonly string[])[]) => readonly (readonly string[])[];
}

/** Makes an analyser of a model and its lemmas. Throws when the model's header and tables do not fit together. */
export function createNeuralAnalyser(
  model: Model,
  lemmas: Lemmas,
  options: ParserOptions = {},
): NeuralAnalyser {
  const embed = createEmbed(model);
  const parseWords = createParseWords(model, options, embed);

  const parsePiece = (words: readonly string[]): readonly ParsedWord[] => {
    const { tags, heads, relations } = parseWords(words);
    return words.map((word, i) => {
      const tag = tags[i] ?? "X|FW";
      const bar = tag.indexOf("|");
      return {
        upos: toUpos(tag.slice(0, bar)),
        xpos: tag.slice(bar + 1),
        lemma: lemmaOf(word, tag, lemmas),
        head: heads[i] ?? -1,
        relation: relations[i] ?? "dep",
      };
    });
  };

  const parse = (words: readonly string[]): readonly ParsedWord[] => {
    const parsed = pieces(words).map(({ start, end }) => ({
      start,
      words: parsePiece(words.slice(start, end)),
    }));
    return joinPieces(parsed);
  };

  return {
    name: `${model.name} ${model.version}`,
    parse,
    labelNames: createLabelNames(model, options, embed),
    tag: (words) => parse(words).map((word) => ({ ...word, lemma: word.lemma.toLowerCase() })),
  };
}

interface Piece {
  /** Index of its first word in the sentence. */
  readonly start: number;
  readonly words: readonly ParsedWord[];
}

/** One tree of the trees of pieces: each root but the first hangs on the first, as a sentence beside a sentence does. */
function joinPieces(parsed: readonly Piece[]): readonly ParsedWord[] {
  const [first] = parsed;
  if (first === undefined || parsed.length === 1) return first?.words ?? [];
  const root = first.words.findIndex(({ head }) => head === -1);
  return parsed.flatMap(({ start, words }) =>
    words.map((word) => {
      if (word.head >= 0) return { ...word, head: word.head + start };
      return start === 0 ? word : { ...word, head: root, relation: "parataxis" };
    }),
  );
}
