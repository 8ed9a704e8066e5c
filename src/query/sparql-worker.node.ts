/** The thread that `timed-sparql.node.ts` runs queries in: it loads the graph, says so, and answers one request after another. */

import { parentPort, workerData } from "node:worker_threads";
import { explainSparqlError } from "./explain-sparql-error.ts";
import { SparqlError, type Place, type SparqlErrorCode } from "./sparql-error.ts";
import { openSparql, type SparqlText, type SparqlTextOptions } from "./sparql.ts";
import type { Triples } from "./split-triples.ts";

export interface WorkerRequest {
  readonly query: string;
  readonly mediaType: string;
  readonly options: SparqlTextOptions;
}

export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly answer: SparqlText }
  | {
      readonly kind: "error";
      readonly code: SparqlErrorCode;
      readonly message: string;
      readonly place?: Place;
    };

if (parentPort === null) throw new Error("This file is for a worker thread: use openTimedSparql.");
const port = parentPort;
const engine = await openSparql(workerData as Triples);
const send = (message: WorkerMessage): void => {
  port.postMessage(message);
};

async function respond({ query, mediaType, options }: WorkerRequest): Promise<void> {
  try {
    send({ kind: "answer", answer: engine.answer(query, mediaType, options) });
  } catch (cause) {
    const error = await explainSparqlError(cause, query);
    if (!(error instanceof SparqlError)) throw error;
    const { code, message, place } = error;
    send({ kind: "error", code, message, ...(place === undefined ? {} : { place }) });
  }
}

port.on("message", (request: WorkerRequest) => void respond(request));
send({ kind: "ready" });
