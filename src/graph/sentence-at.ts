import type { DocumentFacts } from "../types.ts";

type Sentence = DocumentFacts["sentences"][number];

/** The sentence that holds an offset; `sentences` are in text order. By halving, for a graph asks this for every passage. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  return sentence !== undefined && offset < sentence.end ? sentence : undefined;
}
