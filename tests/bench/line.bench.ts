import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Writer } from "n3";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { bench, describe } from "vitest";
import {
  analyse,
  buildGraph,
  exporterFor,
  extractFacts,
  loadEnglish,
  readSource,
  rulesExtractor,
  type Source,
} from "../../src/node.ts";

/**
 * The stages of the line on the example texts, each beside a named peer that does part of the same work in the same run:
 * read the ratios, not the absolute figures.
 */
const EXAMPLES = fileURLToPath(new URL("../../data/examples/", import.meta.url));
const files = readdirSync(EXAMPLES)
  .filter((name) => name !== "README.md")
  .sort();
const sources: readonly Source[] = await Promise.all(
  files.map(async (name) => (await readSource(EXAMPLES + name)).source),
);
const analyser = await loadEnglish();
const documents = sources.map((source) => analyse(source, analyser));
const { graph } = buildGraph(sources, { analyser });
const quads = graph.quads();
const wink = winkNLP(model);

describe("language of four texts", () => {
  bench("peer: wink-nlp reads them (sentences, tags, its own entities)", () => {
    for (const { text } of sources) wink.readDoc(text).sentences().length();
  });
  bench("analyse: sentences, tags, quotations, times, money, names", () => {
    for (const source of sources) analyse(source, analyser);
  });
  bench("extract: acts and commitments from what analyse found", () => {
    for (const document of documents) rulesExtractor.extract(document);
  });
  bench("text to facts", () => {
    extractFacts(sources, { analyser });
  });
});

describe("a graph of four texts as Turtle", () => {
  bench("peer: the n3 Writer, unsorted, with long names", () => {
    new Writer({ format: "text/turtle" }).quadsToString([...quads]);
  });
  bench("turtle: sorted, grouped, prefixed, edges derived anew", () => {
    exporterFor("turtle").write(quads);
  });
});
