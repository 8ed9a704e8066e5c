/* eslint-disable no-console -- what it prints is what it is for */
/** Opens a graph in a process of its own, so that its memory is nobody else's: `tsx tests/bench/measure-graph.ts file.nq`. */
import { createReadStream } from "node:fs";
import { openGraphStream, readGraphStream } from "../../src/index.ts";

const cpu = (from?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

const before = process.cpuUsage();
const graph = await openGraphStream(
  readGraphStream(createReadStream(process.argv[2] ?? "", { highWaterMark: 1 << 18 }), "nquads"),
);
const load = cpu(before);
const peak = process.resourceUsage().maxRSS / 1000;
(globalThis as { readonly gc?: () => void }).gc?.();
const { rss, heapUsed } = process.memoryUsage();
const megabytes = (bytes: number): number => Math.round(bytes / 1e6);
console.log(
  JSON.stringify({
    quads: graph.store.size,
    loadMs: Math.round(load),
    peakMB: Math.round(peak),
    rssMB: megabytes(rss),
    heapMB: megabytes(heapUsed),
  }),
);
