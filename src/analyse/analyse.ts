/** The second stage: what the language of a source is made of. */

import type { Document, Problem, Sentence, Source, Token } from "../types.ts";
import { findNames } from "./names.ts";
import { findMoney } from "./money.ts";
import { findQuantities } from "./quantities.ts";
import { findQuotations } from "./quotations.ts";
import { MAX_SENTENCE, splitSentences, type SentenceSpan } from "./sentences.ts";
import type { Analyser } from "./tags.ts";
import { findTimes } from "./times.ts";
import { tokenise } from "./tokens.ts";

/**
 * Sentences, words, quotations, times, money, quantities and names of a source, with offsets into its text. The analyser
 * tags the words: `await loadEnglish()` in Node.js, `await loadAnalyser(files)` in a browser.
 */
export function analyse(source: Source, analyser: Analyser): Document {
  const { text } = source;
  const sentences = splitSentences(text, source.title).map((span) => withTokens(text, span, analyser));
  const amounts = sentences.map((sentence) => {
    const times = findTimes(text, sentence, source.published);
    const money = findMoney(text, sentence);
    return { times, money, quantities: findQuantities(text, sentence, [...times, ...money]) };
  });
  return {
    source,
    sentences,
    quotations: findQuotations(text, sentences),
    times: amounts.flatMap(({ times }) => times),
    money: amounts.flatMap(({ money }) => money),
    quantities: amounts.flatMap(({ quantities }) => quantities),
    names: findNames(
      sentences,
      analyser.labelNames?.(sentences.map(({ tokens }) => tokens.map((token) => token.text))),
    ),
    problems: longSentences(source.id, sentences),
  };
}

function withTokens(text: string, span: SentenceSpan, analyser: Analyser): Sentence {
  const pieces = tokenise(text, span);
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  const tags = analyser.tag(words);
  const tokens = pieces.map((piece, i): Token => ({
    ...piece,
    text: words[i] ?? "",
    ...(tags[i] ?? { upos: "X", lemma: "" }),
  }));
  return { ...span, tokens };
}

function longSentences(document: string, sentences: readonly Sentence[]): readonly Problem[] {
  const long = sentences.filter(({ start, end }) => end - start > MAX_SENTENCE * 0.9);
  return long.map(({ start, end }) => ({
    code: "long-sentence",
    message: `${end - start} characters without the end of a sentence: cut there. A table? Nothing reliable can be found in it.`,
    document,
    span: { start, end },
  }));
}
