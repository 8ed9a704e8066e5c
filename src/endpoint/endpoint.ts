/** A read-only endpoint of the SPARQL 1.1 Protocol: https://www.w3.org/TR/sparql11-protocol/ */

import { EDGES_GRAPH } from "../graph/iri.ts";
import {
  DEFAULT_LIMIT,
  ONTOLOGY_GRAPH,
  formOf,
  SparqlError,
  type SparqlErrorCode,
  type SparqlText,
  type SparqlTextOptions,
} from "../query/index.ts";
import { contentType, mediaTypesFor, properName } from "./media-types.ts";
import { negotiate } from "./negotiate.ts";
import { readOperation } from "./read-operation.ts";
import { refuse } from "./refuse.ts";
import { serviceDescription } from "./service-description.ts";

/** What answers: `openTimedSparql` gives one. */
export interface Answerer {
  answer(
    query: string,
    mediaType: string,
    options?: SparqlTextOptions & { readonly signal?: AbortSignal },
  ): Promise<SparqlText>;
}

export interface EndpointOptions {
  /** Most rows or triples of an answer, 100,000 unless told; one that was cut has the header `X-SPARQL-MaxRows`. */
  readonly limit?: number;
  /** Whose pages may read the answers: an origin such as `https://example.org`, or `*`. None unless told. */
  readonly cors?: string;
}

const METHODS = "GET, HEAD, POST, OPTIONS";
/** The named graphs of `openSparql`. */
const GRAPHS = [EDGES_GRAPH.value, ONTOLOGY_GRAPH];

const STATUS: Readonly<Record<SparqlErrorCode, number>> = {
  syntax: 400,
  update: 400,
  service: 400,
  form: 400,
  value: 400,
  parameter: 400,
  "unknown-query": 400,
  "too-many": 400,
  evaluation: 400,
  "time-out": 504,
  stopped: 503,
  busy: 503,
  broken: 500,
};

/** Answers requests for one address, in terms of the web's own Request and Response. */
export function createEndpoint(
  engine: Answerer,
  { limit = DEFAULT_LIMIT, cors }: EndpointOptions = {},
): (request: Request) => Promise<Response> {
  async function respond(request: Request): Promise<Response> {
    const { method, headers } = request;
    if (method === "OPTIONS") return new Response(null, { status: 204, headers: { allow: METHODS } });
    if (!["GET", "HEAD", "POST"].includes(method))
      return refuse(405, `This address takes ${METHODS}.`, { allow: METHODS });
    const wanted = await readOperation(request, GRAPHS);
    if (wanted instanceof Response) return wanted;
    const accept = headers.get("accept");
    if (wanted.kind === "description") return describe(request.url, accept);
    const offered = mediaTypesFor(formOf(wanted.query));
    const chosen = negotiate(accept, offered);
    if (chosen === undefined) return notAcceptable(offered);
    return answer(wanted, properName(chosen), request.signal);
  }

  async function answer(
    { query, dataset }: { readonly query: string; readonly dataset: SparqlTextOptions["dataset"] },
    mediaType: string,
    signal: AbortSignal,
  ): Promise<Response> {
    try {
      const asked = { limit, signal, ...(dataset === undefined ? {} : { dataset }) };
      const { text, truncated } = await engine.answer(query, mediaType, asked);
      return new Response(text, {
        headers: {
          "content-type": contentType(mediaType),
          ...(truncated ? { "x-sparql-maxrows": String(limit) } : {}),
        },
      });
    } catch (error) {
      if (!(error instanceof SparqlError)) throw error;
      return refuse(
        STATUS[error.code],
        error.message,
        STATUS[error.code] === 503 ? { "retry-after": "5" } : {},
      );
    }
  }

  return async (request) => {
    const response = await respond(request);
    for (const [name, value] of Object.entries(always(request, cors))) response.headers.set(name, value);
    return response;
  };
}

function describe(address: string, accept: string | null): Response {
  const offered = ["text/turtle"];
  if (negotiate(accept, offered) === undefined) return notAcceptable(offered);
  const url = new URL(address);
  return new Response(serviceDescription(url.origin + url.pathname, GRAPHS), {
    headers: { "content-type": contentType("text/turtle") },
  });
}

function notAcceptable(offered: readonly string[]): Response {
  return refuse(406, `The answer can be had as ${offered.join(", ")}.`);
}

function always({ method }: Request, cors: string | undefined): Readonly<Record<string, string>> {
  return {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    vary: "Accept, Origin",
    ...(cors === undefined
      ? {}
      : { "access-control-allow-origin": cors, "access-control-expose-headers": "X-SPARQL-MaxRows" }),
    ...(cors === undefined || method !== "OPTIONS"
      ? {}
      : {
          "access-control-allow-methods": METHODS,
          "access-control-allow-headers": "Accept, Content-Type",
          "access-control-max-age": "86400",
        }),
  };
}
