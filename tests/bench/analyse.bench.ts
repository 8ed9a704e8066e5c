/**
 * How fast texts are analysed. Every text has 1,000 words and marks, and time is processor time of this process, so that
 * "hz" is *thousands of tokens per CPU-second*, whatever else the machine does. `npm run bench`.
 */

import { existsSync, readFileSync } from "node:fs";
import nlp from "compromise";
import { bench, describe } from "vitest";
import winkNLP from "wink-nlp";
import winkModel from "wink-eng-lite-web-model";
import { analyse } from "../../src/analyse/analyse.ts";
import { createPlainKernel } from "../../src/analyse/kernel/plain-kernel.ts";
import { loadEnglish } from "../../src/analyse/parser/load-english.node.ts";
import { loadAnalyser } from "../../src/analyse/parser/load-analyser.ts";
import { splitSentences } from "../../src/analyse/sentences.ts";
import { tokenise } from "../../src/analyse/tokens.ts";
import type { Source } from "../../src/types.ts";

const SHORT = [
  "The ferry will run again.", "Nobody asked the harbour board.", "“We are ready,” said Ada Brook.", "It starts in May.",
  "The river towns must pay 12 million francs by 2030.", "Why so late?", "Costs rose by 4.5% last year.", "They didn't agree.",
]; // prettier-ignore
const LONG = [
  "The transport minister, who had refused for months to say when the new ferries would be delivered, promised on Thursday that the first of the three ships would reach the northern islands before the end of the year, provided that the yard received the remaining 40 million euros which the regional assembly had approved in March but never paid.",
  "Speaking after a meeting of the river commission in the old customs house, where delegates of seven towns had argued until midnight over flood walls, fishing rights and the price of drinking water, the chairwoman said that none of them would leave the treaty, that all would keep sending experts, and that a common fund would be opened within six months.",
];

/** A text of exactly 1,000 tokens, the sentences again and again. */
function textOf(sentences: readonly string[]): string {
  let text = "";
  for (let i = 0; tokensOf(text).length < 1000; i += 1) text += `${sentences[i % sentences.length] ?? ""} `;
  return text.slice(0, tokensOf(text)[999]?.end);
}

function tokensOf(text: string): readonly { readonly end: number }[] {
  return splitSentences(text).flatMap((span) => tokenise(text, span));
}

const source = (text: string): Source => ({
  id: "bench",
  text,
  genre: "news",
  speakers: [],
  published: "2026-04-16",
});
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
// few iterations at least: one without SIMD takes seconds
const options = { now: processorTime, time: 1500, iterations: 3, warmupTime: 500, warmupIterations: 1 };

const file = (name: string): URL => new URL(`../../data/models/${name}`, import.meta.url);
const there = existsSync(file("english.bin.gz"));
const files = there
  ? {
      model: new Uint8Array(readFileSync(file("english.bin.gz"))),
      lemmas: readFileSync(file("english.lemmas.json"), "utf8"),
    }
  : undefined;

describe.skipIf(files === undefined)("thousands of tokens per CPU-second", async () => {
  if (files === undefined) return;
  const neural = await loadAnalyser(files);
  const plain = await loadAnalyser(files, { kernel: createPlainKernel });
  const wink = winkNLP(winkModel, ["sbd", "pos"]);

  describe.each([
    ["short sentences", textOf(SHORT)],
    ["long sentences", textOf(LONG)],
  ])("%s", (_name, text) => {
    const words = splitSentences(text).map((span) =>
      tokenise(text, span).map(({ start, end }) => text.slice(start, end)),
    );
    bench("tags and trees alone", () => void words.map((sentence) => neural.parse(sentence)), options);
    bench("the same without SIMD", () => void words.map((sentence) => plain.parse(sentence)), options);
    bench("the whole analysis, with trees", () => void analyse(source(text), neural), options);
    bench(
      "peer: wink-nlp, words, sentences, tags, no trees",
      () => void wink.readDoc(text).tokens().out(wink.its.pos),
      options,
    );
    bench(
      "peer: compromise, words, sentences, tags, no trees",
      () => void nlp(text).docs.map((sentence) => sentence.map(({ tags }) => tags)),
      options,
    );
  });
});

describe.skipIf(files === undefined)("loading, per CPU-second", () => {
  bench(
    "from files, in Node.js",
    async () => {
      await loadEnglish();
    },
    { ...options, time: 3000 },
  );
  bench("from bytes, as in a browser", async () => {
    if (files !== undefined) await loadAnalyser(files);
  }, { ...options, time: 3000 }); // prettier-ignore
});
