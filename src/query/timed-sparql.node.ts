/** SPARQL with an end: Oxigraph cannot be interrupted, so it runs in a thread that can be ended and started anew. */

import type { Worker } from "node:worker_threads";
import type { Quad } from "@rdfjs/types";
import { startThread } from "../thread.node.ts";
import { plainMediaType, readAnswer } from "./read-answer.ts";
import { SparqlError } from "./sparql-error.ts";
import { DEFAULT_LIMIT, type SparqlResult, type SparqlText, type SparqlTextOptions } from "./sparql.ts";
import type { WorkerMessage, WorkerRequest } from "./sparql-worker.node.ts";
import { splitTriples, type Triples } from "./split-triples.ts";

export interface TimedSparqlOptions {
  /** Milliseconds that a query may run, 60,000 unless told, 0 for no end. Waiting and loading the graph do not count. */
  readonly timeoutMs?: number;
  /** Most rows or triples of an answer, 100,000 unless told. */
  readonly limit?: number;
  /** Queries that run at once, 1 unless told; each thread holds a copy of the graph, loaded with its first query. */
  readonly threads?: number;
  /** Queries that may wait, 100 unless told; one more fails as `busy`. */
  readonly waiting?: number;
}

export interface TimedQueryOptions extends SparqlTextOptions {
  readonly timeoutMs?: number;
  /** Ends the query, which then fails as `stopped`. */
  readonly signal?: AbortSignal;
}

/** An engine whose queries end. They fail with a {@link SparqlError}; the next one finds the graph again. */
export interface TimedSparql {
  query(query: string, options?: TimedQueryOptions): Promise<SparqlResult>;
  /** As {@link SparqlEngine.answer}. */
  answer(query: string, mediaType: string, options?: TimedQueryOptions): Promise<SparqlText>;
  /** Ends all queries and threads. */
  close(): Promise<void>;
}

interface Job {
  readonly request: WorkerRequest;
  readonly timeoutMs: number;
  readonly resolve: (answer: SparqlText) => void;
  readonly reject: (error: Error) => void;
}

/** Opens a graph, as `openSparql` does, for queries with a time limit. A program that has closed nothing can still end. */
export function openTimedSparql(
  graph: Iterable<Quad> | Triples,
  { timeoutMs = 60_000, limit = DEFAULT_LIMIT, threads = 1, waiting = 100 }: TimedSparqlOptions = {},
): TimedSparql {
  // shared, so that a thread that is started anew finds it without a copy
  const triples =
    "statements" in graph ? graph : splitTriples(graph, (bytes) => new SharedArrayBuffer(bytes));
  const queue: Job[] = [];
  let closed = false;
  const next = (): void => {
    for (const lane of lanes) if (!lane.busy() && queue.length > 0) lane.run(take(queue));
  };
  const lanes = Array.from({ length: threads }, () => createLane(triples, next));

  function answer(query: string, mediaType: string, options: TimedQueryOptions = {}): Promise<SparqlText> {
    const { signal, timeoutMs: time = timeoutMs, ...rest } = options;
    return new Promise((resolve, reject) => {
      if (closed || signal?.aborted === true) throw stopped();
      if (queue.length >= waiting && lanes.every(({ busy }) => busy())) {
        throw new SparqlError("busy", `${waiting} queries are waiting already: ask again later.`);
      }
      const settled = <Value>(act: (value: Value) => void) => {
        return (value: Value): void => {
          signal?.removeEventListener("abort", stop);
          act(value);
        };
      };
      const job: Job = {
        request: { query, mediaType, options: { limit, ...rest } },
        timeoutMs: time,
        resolve: settled(resolve),
        reject: settled(reject),
      };
      const stop = (): void => {
        const place = queue.indexOf(job);
        if (place !== -1) queue.splice(place, 1)[0]?.reject(stopped());
        else for (const lane of lanes) lane.stop(job, stopped());
      };
      signal?.addEventListener("abort", stop, { once: true });
      queue.push(job);
      next();
    });
  }

  return {
    answer,
    query: async (query, options) => readAnswer(await answer(query, plainMediaType(query), options), query),
    close: async () => {
      closed = true;
      for (const job of queue.splice(0)) job.reject(stopped());
      await Promise.all(lanes.map(({ close }) => close()));
    },
  };
}

function take(queue: Job[]): Job {
  const job = queue.shift();
  if (job === undefined) throw new Error("No query is waiting.");
  return job;
}

function stopped(): SparqlError {
  return new SparqlError("stopped", "The query was stopped.");
}

/** One thread, started with its first query and again after one that had to be ended; `free` is called when it can take another. */
function createLane(triples: Triples, free: () => void) {
  let worker: Worker | undefined;
  let [ready, job, timer]: [boolean, Job | undefined, NodeJS.Timeout | undefined] = [
    false,
    undefined,
    undefined,
  ];

  const settle = (act: (job: Job) => void): void => {
    clearTimeout(timer);
    const done = job;
    job = undefined;
    // idle, it does not keep the program from ending
    worker?.unref();
    if (done !== undefined) act(done);
    free();
  };
  const end = (error: Error): Promise<number> | undefined => {
    const ended = worker;
    [worker, ready] = [undefined, false];
    ended?.removeAllListeners().on("error", () => undefined);
    const exit = ended?.terminate();
    settle(({ reject }) => {
      reject(error);
    });
    return exit;
  };
  const startClock = (): void => {
    if (job === undefined || job.timeoutMs === 0) return;
    const { timeoutMs } = job;
    timer = setTimeout(() => {
      void end(
        new SparqlError(
          "time-out",
          `The query was stopped after ${timeoutMs / 1000} s. Ask for less, or allow more time.`,
        ),
      );
    }, timeoutMs);
  };
  const hear = (message: WorkerMessage): void => {
    if (message.kind === "ready") {
      ready = true;
      startClock();
    } else if (message.kind === "answer") {
      settle(({ resolve }) => {
        resolve(message.answer);
      });
    } else {
      const { code, message: words, place } = message;
      const error = new SparqlError(code, words, place === undefined ? {} : { place });
      if (message.code === "broken") void end(error);
      else
        settle(({ reject }) => {
          reject(error);
        });
    }
  };
  const start = (): Worker =>
    startWorker(triples)
      .on("message", hear)
      .on("error", (error) => {
        void end(
          new SparqlError("broken", `The query engine could not go on: ${error.message}`, { cause: error }),
        );
      });

  return {
    busy: () => job !== undefined,
    run: (next: Job): void => {
      job = next;
      worker ??= start();
      worker.ref();
      worker.postMessage(next.request);
      if (ready) startClock();
    },
    stop: (which: Job, error: Error): void => {
      if (job === which) void end(error);
    },
    close: async (): Promise<void> => {
      await end(stopped());
    },
  };
}

/**
 * Bounds the heap of JavaScript, where the text of an answer is. It does not bound the memory of WebAssembly, where Oxigraph has
 * the graph and its work: that ends at the 4 GB a 32-bit machine can name, and the engine is then started anew.
 */
const HEAP_MB = 4096;

function startWorker(triples: Triples): Worker {
  return startThread("sparql-worker", import.meta.url, {
    workerData: triples,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
}
