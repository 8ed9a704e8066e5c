/** Many documents on several threads. */

import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { GazetteerEntry } from "../analyse/gazetteer.ts";
import { loadEnglish } from "../analyse/parser/load-english.node.ts";
import { startThread } from "../thread.node.ts";
import type { Source } from "../types.ts";
import type { Analyser } from "../analyse/tags.ts";
import { extractOutcome, READY, type Outcome } from "./outcome.ts";

export interface ExtractManyOptions {
  /** Threads, at least 1. One extracts in the thread that asks. */
  readonly jobs: number;
  readonly gazetteer?: readonly GazetteerEntry[];
  /** Ends it: what is finished by then has been given. */
  readonly stop?: AbortSignal;
  /** Where the thread that asks has its analyser from; `loadEnglish` unless told. */
  readonly load?: () => Promise<Analyser>;
}

/**
 * Extracts each source, with the English model and the rules, in any order; what a document gives does not depend on the number of
 * threads. Sources are taken as threads become free, so that they need not all be in memory. A thread takes 150 MB, and some
 * seconds of processor time until it is as fast as it will be.
 */
export async function* extractMany(
  sources: Iterable<Source>,
  { jobs, gazetteer = [], stop, load = loadEnglish }: ExtractManyOptions,
): AsyncGenerator<Outcome> {
  const waiting = sources[Symbol.iterator]();
  if (jobs > 1) {
    yield* extractOnThreads(waiting, jobs, gazetteer, stop);
    return;
  }
  const analyser = await load();
  for (let next = waiting.next(); next.done !== true && stop?.aborted !== true; next = waiting.next()) {
    yield extractOutcome(next.value, { analyser, gazetteer });
    // lets signals in
    await setImmediate();
  }
}

async function* extractOnThreads(
  waiting: Iterator<Source>,
  jobs: number,
  gazetteer: readonly GazetteerEntry[],
  stop: AbortSignal | undefined,
): AsyncGenerator<Outcome> {
  const ready: Outcome[] = [];
  const threads = new Set<Worker>();
  const failures: unknown[] = [];
  let wake = (): void => undefined;

  function give(outcome: Outcome): void {
    ready.push(outcome);
    wake();
  }

  /** Hands a thread the next source and gives its id; without one the thread ends. */
  function feed(thread: Worker): string | undefined {
    try {
      const next = waiting.next();
      if (next.done !== true) {
        thread.postMessage(next.value);
        return next.value.id;
      }
    } catch (error) {
      // a source that cannot be read: told to whoever waits for outcomes
      failures.push(error);
    }
    end(thread);
    return undefined;
  }

  function end(thread: Worker): void {
    threads.delete(thread);
    void thread.terminate();
    wake();
  }

  function start(): void {
    const thread = startThread("extract-worker", import.meta.url, { workerData: gazetteer });
    threads.add(thread);
    let inHand: string | undefined;
    thread.on("message", (message: Outcome | typeof READY) => {
      if (message !== READY) give(message);
      inHand = feed(thread);
    });
    thread.on("error", (error: Error) => {
      end(thread);
      if (inHand === undefined) failures.push(error);
      else {
        // out of memory, or a mistake outside of the extraction: this document is lost, another thread takes the next
        give({ document: inHand, error: error.message });
        start();
      }
    });
  }

  const stopAll = (): void => {
    for (const thread of threads) end(thread);
  };
  stop?.addEventListener("abort", stopAll, { once: true });
  try {
    for (let i = 0; i < jobs; i += 1) start();
    while (ready.length > 0 || threads.size > 0) {
      const outcome = ready.shift();
      if (outcome !== undefined) yield outcome;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
    if (failures.length > 0) throw failures[0];
  } finally {
    stop?.removeEventListener("abort", stopAll);
    stopAll();
  }
}
