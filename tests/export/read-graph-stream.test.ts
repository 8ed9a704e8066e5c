import { ReadableStream } from "node:stream/web";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exporterFor, readGraph, readGraphStream } from "../../src/export/index.ts";
import { openGraph, openGraphStream } from "../../src/query/index.ts";
import { exampleTurtle } from "../ontology/example.ts";

function pieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => i * size);
  return ReadableStream.from(starts.map((start) => bytes.subarray(start, start + size)));
}

async function read(text: string, format: string, size: number): Promise<ReturnType<typeof readGraph>> {
  const lots = [];
  for await (const lot of readGraphStream(pieces(new TextEncoder().encode(text), size), format))
    lots.push(lot);
  return lots.flat();
}

test("pieces of any size give what the whole gives", async () => {
  const texts = {
    turtle: `${exampleTurtle}\n<https://e.org/é😀> <https://e.org/p> "🌊 ümlaut" .`,
    nquads: "",
  };
  texts.nquads = exporterFor("nquads").write(readGraph(texts.turtle, "turtle"));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("turtle", "nquads"),
      fc.integer({ min: 1, max: 3000 }),
      async (format, size) => {
        const text = texts[format];
        expect(await read(text, format, size)).toEqual(readGraph(text, format));
      },
    ),
    { numRuns: 12 },
  );
});

test.each([
  ["a syntax error", "<https://e.org/a> <https://e.org/b> .", "line 1"],
  ["an end too early", "<https://e.org/a> <https://e.org/b> ", "line 1"],
  ["a relative IRI", "<a> <https://e.org/b> <https://e.org/c> .", "<a> is relative to nothing"],
])("%s is refused", async (_what, text, message) => {
  await expect(read(text, "turtle", 7)).rejects.toThrow(message);
  expect(() => readGraph(text, "turtle")).toThrow(message);
});

test("a format that cannot be read is refused", async () => {
  await expect(read("", "csv", 7)).rejects.toThrow('Graphs cannot be read from "csv"');
});

test("the graph is the one that all quads at once give", async () => {
  const bytes = new TextEncoder().encode(exampleTurtle);
  const graph = await openGraphStream(readGraphStream(pieces(bytes, 1000), "turtle"));
  expect(graph.quads()).toEqual(openGraph(readGraph(exampleTurtle, "turtle")).quads());
});
