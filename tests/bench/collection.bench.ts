/* eslint-disable no-console -- its tables are what it is for */
/**
 * A generated collection: memory of a process that opens it; `graph.sparql` beside Oxigraph alone, Comunica over N3 and rdflib; typed
 * queries beside the SPARQL that asks the same. Times are processor time, the least of seven; read the ratios. `DOCUMENTS=10000 npx vitest bench --run
 * tests/bench/collection.bench.ts`; 2,000 documents (300,000 quads) unless told. Slow peers get one run, and a minute or three.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import { Store } from "oxigraph";
import { bench } from "vitest";
import { openGraph, prefixes } from "../../src/index.ts";
import { ontologyTurtle } from "../../src/graph/ontology.generated.ts";
import { splitTriples } from "../../src/query/split-triples.ts";
import { aggregateQueries, collectionQueries } from "./collection-queries.ts";
import { openComunica } from "./comunica.ts";
import { generateQuads } from "./generate-collection.ts";
import { writeCollection } from "./write-collection.ts";

const DOCUMENTS = Number(process.env["DOCUMENTS"] ?? 2000);
const PYTHON = "/usr/bin/python3";
const MINUTE = 60_000;
const prologue = Object.entries(prefixes)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}> `)
  .join("");

const processorTime = (from?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

async function once(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return processorTime(before);
}

async function least(work: () => unknown, runs = 7): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) best = Math.min(best, await once(work));
  return best;
}

const geometricMean = (ratios: readonly number[]): number =>
  Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
const ms = (time: number | undefined): string => (time === undefined ? "-" : time.toFixed(1));

/** Milliseconds of processor time by query, or nothing where rdflib is missing. */
function rdflib(file: string, folder: string): Readonly<Record<string, number>> {
  if (spawnSync(PYTHON, ["-c", "import rdflib"]).status !== 0) {
    console.warn("rdflib is missing: apt-get install python3-rdflib. Its column is empty.");
    return {};
  }
  const queries = join(folder, "queries.json");
  writeFileSync(
    queries,
    JSON.stringify(
      Object.fromEntries(Object.entries(collectionQueries).map(([name, text]) => [name, prologue + text])),
    ),
  );
  const script = `
import json, sys, time, rdflib
graph = rdflib.ConjunctiveGraph()
start = time.process_time(); graph.parse(sys.argv[1], format="nquads")
print(json.dumps({"load": (time.process_time() - start) * 1000}), flush=True)
for name, text in json.load(open(sys.argv[2])).items():
    start = time.process_time(); list(graph.query(text)); print(json.dumps({name: (time.process_time() - start) * 1000}), flush=True)`;
  const { stdout, error } = spawnSync(PYTHON, ["-c", script, file, queries], {
    encoding: "utf8",
    timeout: 3 * MINUTE,
  });
  const times = stdout.split("\n").filter((line) => line !== "");
  if (error !== undefined) console.warn(`rdflib was stopped after three minutes, at query ${times.length}.`);
  return Object.assign({}, ...times.map((line) => JSON.parse(line) as Record<string, number>)) as Record<
    string,
    number
  >;
}

/** Milliseconds of processor time by query; queries that a minute in all does not suffice for are missing. */
async function comunica(quads: Iterable<Quad>): Promise<Readonly<Record<string, number>>> {
  const ask = openComunica(quads);
  const times: Record<string, number> = {};
  const end = Date.now() + MINUTE;
  for (const [name, query] of ask === undefined ? [] : Object.entries(collectionQueries))
    if (Date.now() < end) times[name] = await once(() => ask?.(prologue + query));
  return times;
}

/** Opens the file in a process of its own. */
function printMemory(file: string): void {
  const script = fileURLToPath(new URL("measure-graph.ts", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", script, file], {
    encoding: "utf8",
  });
  console.log(`a process that opens it: ${stdout || stderr}`);
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "collection-"));
  try {
    const file = join(folder, "collection.nq");
    writeCollection(DOCUMENTS, file);
    printMemory(file);
    const load = { ours: 0, oxigraph: 0, mirror: 0 };
    const begun = process.cpuUsage();
    const graph = openGraph(generateQuads(DOCUMENTS));
    load.ours = processorTime(begun);
    const alone = new Store();
    load.oxigraph = await once(() => {
      // in pieces, as the mirror is made: one text of the whole takes ten times as long
      for (const piece of Object.values(splitTriples(graph.store)).flat())
        alone.load(piece, { format: "application/n-triples", no_transaction: true });
      alone.load(ontologyTurtle, { format: "text/turtle" });
    });
    load.mirror = await once(() => graph.sparql("ASK {}"));
    const ask = (query: string): unknown =>
      JSON.parse(
        alone.query(prologue + query, {
          results_format: "application/sparql-results+json",
          use_default_graph_as_union: true,
        }) as string,
      );
    const python = rdflib(file, folder);
    const javascript = await comunica(graph.store);
    const rows: Record<string, Record<string, string>> = {
      load: {
        ours: ms(load.ours),
        oxigraph: ms(load.oxigraph),
        comunica: "",
        rdflib: ms(python["load"]),
        ratio: `and ${ms(load.mirror)} for the mirror`,
      },
    };
    const ratios: number[] = [];
    for (const [name, query] of Object.entries(collectionQueries)) {
      const [ours, theirs] = [await least(() => graph.sparql(query)), await least(() => ask(query))];
      ratios.push(ours / theirs);
      rows[name] = {
        ours: ms(ours),
        oxigraph: ms(theirs),
        comunica: ms(javascript[name]),
        rdflib: ms(python[name]),
        ratio: (ours / theirs).toFixed(2),
      };
    }
    rows["geometric mean"] = { ratio: geometricMean(ratios).toFixed(2) };
    console.log(
      `${DOCUMENTS} documents, ${graph.store.size} quads; ms of processor time, least of 7 (Comunica, rdflib: 1)`,
    );
    console.table(rows);

    const typed: Readonly<Record<keyof typeof aggregateQueries, () => unknown>> = {
      sums: () => graph.sums(),
      due: () => graph.due({ from: "2023-01-01", to: "2023-02-28" }),
      monthSaid: () => graph.counts("monthSaid"),
    };
    const aggregates: Record<string, Record<string, string>> = {};
    for (const [name, answer] of Object.entries(typed) as [keyof typeof aggregateQueries, () => unknown][]) {
      // a statement that changes nothing: what was read before is forgotten
      graph.add([]);
      const first = await once(answer);
      const [again, theirs] = [await least(answer), await least(() => ask(aggregateQueries[name]))];
      aggregates[name] = {
        first: ms(first),
        again: ms(again),
        oxigraph: ms(theirs),
        "first/oxigraph": (first / theirs).toFixed(2),
        "again/oxigraph": (again / theirs).toFixed(2),
      };
    }
    console.table(aggregates);

    const selective = {
      "one committer": () => graph.commitments({ committer: "Actor20" }),
      "one document": () => graph.commitments({ document: "articles/7.txt" }),
      "all commitments": () => graph.commitments(),
      "all facts": () => graph.facts,
      "remove a document": () => graph.add(graph.remove("articles/8.txt").removed),
    };
    const reads: Record<string, { readonly ms: string }> = {};
    graph.actors({ actor: "Actor0" });
    for (const [name, answer] of Object.entries(selective)) reads[name] = { ms: ms(await once(answer)) };
    console.table(reads);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

bench("a collection: the tables are above", compare, {
  iterations: 1,
  time: 0,
  warmupIterations: 0,
  warmupTime: 0,
});
