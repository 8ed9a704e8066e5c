import { Writer } from "n3";
import { bench, describe } from "vitest";
import { exporterFor, readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { openGraph } from "../../src/query/graph.ts";
import { manyFacts } from "../graph/many-facts.ts";

/** A graph of 115,000 quads as text. The peer is given the quads sorted; ours sorts them and derives the direct edges itself. */
const quads = assertFacts(manyFacts(45));
const { store } = openGraph(quads);
const turtle = exporterFor("turtle");
const sorted = readGraph(turtle.write(store), "turtle");

/** The median of five runs, in quads for each second of processor time: on a busy machine the only figure that holds. */
function report(name: string, write: () => unknown): void {
  const seconds = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    write();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  }).sort((a, b) => a - b);
  const rate = Math.round(store.size / (seconds[2] ?? Infinity) / 1000);
  process.stderr.write(`${name}: ${rate},000 quads per CPU second\n`);
}

const writers: readonly (readonly [string, () => string])[] = [
  ["peer: the n3 Writer, quads sorted before", () => new Writer({ format: "text/turtle" }).quadsToString(sorted)],
  ["turtle of an open graph", () => turtle.write(store)],
  ["turtle of quads", () => turtle.write(quads)],
  ["trig of an open graph", () => exporterFor("trig").write(store)],
  ["nquads of an open graph", () => exporterFor("nquads").write(store)],
]; // prettier-ignore

describe(`a graph of ${store.size} quads`, () => {
  for (const [name, write] of writers) {
    report(name, write);
    bench(name, () => void write(), { iterations: 3, warmupIterations: 1, time: 1000 });
  }
});
