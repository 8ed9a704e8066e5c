import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import {
  buildGraph,
  exporterFor,
  openGraph,
  readFacts,
  readGraph,
  readSource,
  type Analyser,
  type Source,
  validate,
} from "../src/node.ts";
import { english } from "./english.ts";

const config = { analyser: english };
const EXAMPLES = fileURLToPath(new URL("../data/examples/", import.meta.url));
const files = readdirSync(EXAMPLES)
  .filter((name) => name !== "README.md")
  .sort();

let sources: readonly Source[] = [];
beforeAll(async () => {
  sources = await Promise.all(files.map(async (name) => (await readSource(EXAMPLES + name)).source));
});

describe("the examples, from file to graph", () => {
  test("there are articles and a statement", () => {
    expect(sources.map(({ genre }) => genre).sort()).toEqual(["news", "news", "news", "statement"]);
  });

  test("every passage of the graph equals the text it cites", () => {
    const { graph } = buildGraph(sources, config);
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    const passages = graph.facts.documents.flatMap(({ source, acts, commitments }) =>
      [
        ...acts.flatMap(({ cue, evidence, contentSpan, actors }) => [
          cue,
          ...evidence,
          contentSpan,
          ...actors.map(({ span }) => span),
        ]),
        ...commitments.flatMap((k) => [...k.evidence, k.amount?.span, k.due?.span, ...k.conditions]),
      ].map((span) => ({ id: source.id, span })),
    );
    expect(passages.length).toBeGreaterThan(200);
    for (const { id, span } of passages)
      if (span !== undefined) expect(texts.get(id)?.slice(span.start, span.end)).toBe(span.quote);
  });

  test("the graph conforms to the shapes", async () => {
    expect(await validate(buildGraph(sources, config).graph.quads())).toEqual([]);
  });

  test("the same sources give the same bytes, in any order", () => {
    const write = (list: readonly Source[]): string =>
      exporterFor("trig").write(buildGraph(list, config).graph.quads());
    expect(write([...sources].reverse())).toBe(write(sources));
  });

  test("a graph read back from Turtle says the same", () => {
    const { graph } = buildGraph(sources, config);
    const again = openGraph(readGraph(exporterFor("turtle").write(graph.quads()), "turtle"));
    expect(readFacts(again.quads())).toEqual(graph.facts);
  });
});

test("the same text under two names is one document, and is reported", () => {
  const [source] = sources;
  if (source === undefined) throw new Error("no example");
  const { graph, problems } = buildGraph([source, { ...source, id: "copy.txt" }], config);
  expect(graph.facts.documents).toHaveLength(1);
  expect(problems).toMatchObject([{ code: "duplicate-text", document: "copy.txt" }]);
});

test("an extractor of one's own runs beside the built-in one", () => {
  const text = "Dam repair: done.";
  const source: Source = { id: "note", text, genre: "news", speakers: [] };
  const cue = { start: 0, end: 10, quote: "Dam repair" };
  const { graph } = buildGraph([source], {
    analyser: english,
    extractors: [
      {
        name: "own",
        extract: () => ({
          acts: [
            {
              id: "act-0-10",
              type: "state",
              sentence: 1,
              evidence: [{ start: 0, end: 17, quote: text }],
              cue,
              actors: [{ text: "harbour board", basis: "inferred" }],
              addressees: [],
              targets: [],
              content: "dam repair",
              voice: "author",
              distanced: false,
              reports: [],
              optional: false,
              rule: "own",
              polarity: "positive",
              modality: "actual",
              certainty: "certain",
            },
          ],
          commitments: [],
        }),
      },
    ],
  });
  expect(graph.acts().map(({ type, rule }) => [type, rule])).toEqual([["state", "own"]]);
});

test("an analyser of one's own tags the words", () => {
  const words: string[] = [];
  const analyser: Analyser = {
    name: "spy",
    tag: (list) => {
      words.push(...list);
      return english.tag(list);
    },
  };
  const source: Source = { id: "note", text: "Norway condemned the raid.", genre: "news", speakers: [] };
  const { graph } = buildGraph([source], { analyser });
  expect(words).toEqual(["Norway", "condemned", "the", "raid", "."]);
  expect(graph.acts()).toHaveLength(1);
});
