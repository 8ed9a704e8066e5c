/** Names of a document as labels of its words: scores, what sentences tell each other, and the best sequence. */

import type { Model } from "../model/model.ts";
import type { Embed } from "./embed.ts";
import { withDocument } from "./name-consistency.ts";
import { bestNameLabels } from "./name-labels.ts";
import type { NeuralAnalyser } from "./neural-analyser.ts";
import type { ParserOptions } from "./parse-words.ts";
import { MAX_WORDS, pieces } from "./pieces.ts";
import { createNameNetwork } from "./score-names.ts";

/** Makes the function of the analyser; every label is "O" when the model knows no names. */
export function createLabelNames(
  model: Model,
  options: ParserOptions,
  embed: Embed,
): NeuralAnalyser["labelNames"] {
  const network = createNameNetwork(model, options, embed);
  const labels = model.labels.names;
  return (sentences) => {
    if (network === undefined) return sentences.map((words) => words.map(() => "O"));
    const cut = sentences.map((words) => pieces(words).map(({ start, end }) => words.slice(start, end)));
    const scored = neighbours(cut.flat()).flatMap((group) =>
      network.score(group).map((scores, i) => ({ words: group[i] ?? [], ...scores })),
    );
    const rows = withDocument(scored, labels);
    const labelled = scored.map(({ words, width }, i) =>
      bestNameLabels(labels, { ...network, rows: rows[i] ?? new Float32Array(), width, words: words.length }),
    );
    let next = 0;
    return cut.map((parts) => parts.flatMap(() => labelled[next++] ?? []));
  };
}

/** Sentences that the network reads in one go: as many as follow each other within {@link MAX_WORDS} words. */
function neighbours(sentences: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const groups: (readonly string[])[][] = [];
  let words: number = MAX_WORDS;
  for (const sentence of sentences) {
    words += sentence.length;
    if (words <= MAX_WORDS) groups.at(-1)?.push(sentence);
    else {
      groups.push([sentence]);
      words = sentence.length;
    }
  }
  return groups;
}
