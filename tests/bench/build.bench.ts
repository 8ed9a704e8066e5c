/* eslint-disable no-console -- its table is what it is for */
/**
 * How fast a collection is built: extraction by number of threads, then everything that is made anew with each build. Threads share
 * the processors with whatever else runs, so read documents a second on a quiet machine. `DOCUMENTS=1000 npx vitest bench --run
 * tests/bench/build.bench.ts`; 200 generated articles unless told.
 */

import { availableParallelism } from "node:os";
import { bench } from "vitest";
import {
  exporterFor,
  extractMany,
  joinDocuments,
  openGraph,
  assertFacts,
  type DocumentExtraction,
} from "../../src/node.ts";
import { generateArticles } from "../resolve/generated-articles.ts";

const DOCUMENTS = Number(process.env["DOCUMENTS"] ?? 200);
const sources = generateArticles(DOCUMENTS).map(({ source }) => source);

interface Line {
  readonly what: string;
  readonly seconds: number;
  readonly processor: number;
}

async function timed<Value>(what: string, lines: Line[], work: () => Promise<Value>): Promise<Value> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  lines.push({ what, seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 });
  return value;
}

async function extract(jobs: number): Promise<readonly DocumentExtraction["facts"][]> {
  const facts: DocumentExtraction["facts"][] = [];
  for await (const { extraction } of extractMany(sources, { jobs }))
    if (extraction !== undefined) facts.push(extraction.facts);
  return facts;
}

bench(
  `a collection of ${DOCUMENTS} articles`,
  async () => {
    const lines: Line[] = [];
    let facts: readonly DocumentExtraction["facts"][] = [];
    for (const jobs of new Set([1, 2, availableParallelism()]))
      facts = await timed(`extract, ${jobs} threads, with starting them`, lines, () => extract(jobs));
    const joined = await timed("link actors", lines, () => Promise.resolve(joinDocuments(facts)));
    const graph = await timed("open the graph", lines, () =>
      Promise.resolve(openGraph(assertFacts(joined.facts))),
    );
    await timed("write Turtle", lines, () => Promise.resolve(exporterFor("turtle").write(graph.store)));
    console.log(
      `${DOCUMENTS} documents, ${graph.store.size} quads, ${Math.round(process.memoryUsage.rss() / 1e6)} MB`,
    );
    console.table(
      lines.map(({ what, seconds, processor }) => ({
        what,
        seconds: seconds.toFixed(1),
        "processor seconds": processor.toFixed(1),
        "documents a second": (DOCUMENTS / seconds).toFixed(1),
      })),
    );
  },
  { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
);
