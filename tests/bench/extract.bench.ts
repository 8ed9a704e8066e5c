/**
 * How fast acts and commitments are found. Time is processor time of this process, so that what else the machine does
 * changes little. `npm run bench`.
 */

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import nlp from "compromise";
import { bench, describe } from "vitest";
import {
  analyse,
  buildGraph,
  loadEnglish,
  makeSource,
  readSource,
  rulesExtractor,
  type Document,
  type Source,
} from "../../src/node.ts";

const EXAMPLES = fileURLToPath(new URL("../../data/examples/", import.meta.url));
const files = readdirSync(EXAMPLES)
  .filter((name) => name !== "README.md")
  .sort();
const sources: readonly Source[] = await Promise.all(
  files.map(async (name) => (await readSource(EXAMPLES + name)).source),
);
const analyser = await loadEnglish();
const documents = sources.map((source) => analyse(source, analyser));

/** Documents with 1,000 sentences in all, the same again and again; the last is cut. */
function thousandSentences(): readonly Document[] {
  const taken: Document[] = [];
  let left = 1000;
  for (let i = 0; left > 0; i += 1) {
    const document = documents[i % documents.length]!;
    const sentences = document.sentences.slice(0, left);
    taken.push({ ...document, sentences });
    left -= sentences.length;
  }
  return taken;
}

/** A text of 1,000 words: the examples one behind the other, again and again. */
function thousandWords(): string {
  const words = sources.flatMap(({ text }) => text.split(/(?<=\s)(?=\S)/u));
  return Array.from({ length: 1000 }, (_, i) => words[i % words.length] ?? "").join("");
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const options = { now: processorTime, time: 3000, iterations: 3, warmupTime: 1500, warmupIterations: 2 };

describe("thousands of sentences per CPU-second (hz), analysed before", () => {
  const thousand = thousandSentences();
  const read = thousand.map(({ source, sentences }) =>
    nlp(source.text.slice(sentences[0]?.start, sentences.at(-1)?.end)),
  );
  bench("extract: acts and commitments with their slots", () => {
    for (const document of thousand) rulesExtractor.extract(document);
  }, options); // prettier-ignore
  bench("peer: compromise, verb phrases and noun phrases as JSON", () => {
    for (const doc of read) {
      doc.verbs().json();
      doc.nouns().json();
    }
  }, options); // prettier-ignore
  bench("peer: compromise, only words by their tags", () => {
    for (const doc of read) {
      doc.match("#Verb+").out("array");
      doc.match("#Noun+").out("array");
    }
  }, options); // prettier-ignore
});

describe("an article of 1,000 words, warm, per CPU-second (hz)", () => {
  const source = makeSource("article", thousandWords(), { published: "2026-02-12", genre: "news" });
  bench("from text to graph", () => void buildGraph([source], { analyser }), options);
  bench("peer: compromise reads it and matches verbs and nouns", () => {
    const doc = nlp(source.text);
    doc.match("#Verb+").out("array");
    doc.match("#Noun+").out("array");
  }, options); // prettier-ignore
});
