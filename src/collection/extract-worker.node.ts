/** A thread that extracts what it is sent. `extract-many.node.ts` starts it. */

import { parentPort, workerData } from "node:worker_threads";
import type { GazetteerEntry } from "../analyse/gazetteer.ts";
import { loadEnglish } from "../analyse/parser/load-english.node.ts";
import type { Source } from "../types.ts";
import { extractOutcome, READY } from "./outcome.ts";

const gazetteer = workerData as readonly GazetteerEntry[];
const analyser = await loadEnglish();
parentPort?.on("message", (source: Source) => {
  parentPort?.postMessage(extractOutcome(source, { analyser, gazetteer }));
});
parentPort?.postMessage(READY);
