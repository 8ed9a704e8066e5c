/* eslint-disable no-console -- its tables are what it is for */
/**
 * Questions to a generated collection: `graph.sparql` beside Oxigraph alone and rdflib, and typed queries beside the SPARQL that asks
 * the same. Times are processor time, the least of three; read the ratios. `DOCUMENTS=10000 npx vitest bench --run
 * tests/bench/collection.bench.ts`; 2,000 documents (300,000 quads) unless told. Slow peers get one run.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Store } from "oxigraph";
import { bench } from "vitest";
import { openGraph, prefixes } from "../../src/index.ts";
import { ontologyTurtle } from "../../src/graph/ontology.generated.ts";
import { aggregateQueries, collectionQueries } from "./collection-queries.ts";
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

async function least(work: () => unknown, runs = 3): Promise<number> {
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
    timeout: MINUTE,
  });
  const times = stdout.split("\n").filter((line) => line !== "");
  if (error !== undefined) console.warn(`rdflib was stopped after a minute, at query ${times.length}.`);
  return Object.assign({}, ...times.map((line) => JSON.parse(line) as Record<string, number>)) as Record<
    string,
    number
  >;
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "collection-"));
  try {
    const file = join(folder, "collection.nq");
    writeCollection(DOCUMENTS, file);
    const load = { ours: 0, oxigraph: 0, mirror: 0 };
    const begun = process.cpuUsage();
    const graph = openGraph(generateQuads(DOCUMENTS));
    load.ours = processorTime(begun);
    const alone = new Store();
    load.oxigraph = await once(() => {
      alone.load(readFileSync(file), { format: "application/n-quads", no_transaction: true });
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
    const rows: Record<string, Record<string, string>> = {
      load: {
        ours: ms(load.ours),
        oxigraph: ms(load.oxigraph),
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
        rdflib: ms(python[name]),
        ratio: (ours / theirs).toFixed(2),
      };
    }
    rows["geometric mean"] = { ours: "", oxigraph: "", rdflib: "", ratio: geometricMean(ratios).toFixed(2) };
    console.log(
      `${DOCUMENTS} documents, ${graph.store.size} quads; ms of processor time, least of 3 (rdflib: 1)`,
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
