/** What a request asks for: https://www.w3.org/TR/sparql11-protocol/#protocol */

import type { SparqlTextOptions } from "../query/index.ts";
import { refuse } from "./refuse.ts";

export type Operation =
  | { readonly kind: "description" }
  | {
      readonly kind: "query";
      readonly query: string;
      readonly dataset: SparqlTextOptions["dataset"];
    };

/** Longer than any query that a person or a program writes with sense. */
export const MOST_BYTES = 1_000_000;

const FORM = "application/x-www-form-urlencoded";
const QUERY = "application/sparql-query";
const UPDATE = "application/sparql-update";

/** The operation, or the answer that refuses it. `graphs` are the named graphs that can be asked. */
export async function readOperation(
  request: Request,
  graphs: readonly string[],
): Promise<Operation | Response> {
  const parameters = [...new URL(request.url).searchParams];
  if (request.method !== "POST") return operation(parameters, graphs);
  const [mediaType = "", ...rest] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = rest.map((part) => /^\s*charset="?([^"]*)"?\s*$/.exec(part)?.[1]).find(Boolean) ?? "utf-8";
  if (mediaType.trim() === UPDATE) return readOnly();
  if (![FORM, QUERY].includes(mediaType.trim()) || charset !== "utf-8") {
    return refuse(
      415,
      `Send a query as ${FORM} with query=, or as ${QUERY}, in UTF-8; this is "${mediaType.trim()}" in ${charset}.`,
      { "accept-post": `${FORM}, ${QUERY}` },
    );
  }
  const body = await readBody(request);
  if (typeof body !== "string") return body;
  const sent: [string, string][] =
    mediaType.trim() === QUERY ? [["query", body]] : [...new URLSearchParams(body)];
  const wanted = operation([...parameters, ...sent], graphs);
  if (wanted instanceof Response || wanted.kind === "query") return wanted;
  return refuse(400, "The request has no query: give one as query=.");
}

function operation(
  parameters: readonly (readonly [string, string])[],
  graphs: readonly string[],
): Operation | Response {
  const all = (name: string): string[] =>
    parameters.filter(([key]) => key === name).map(([, value]) => value);
  if (all("update").length > 0) return readOnly();
  const [query, second] = all("query");
  if (second !== undefined) return refuse(400, "The request has more than one query: send them one by one.");
  const [byDefault, named] = [all("default-graph-uri"), all("named-graph-uri")];
  const unknown = [...byDefault, ...named].find((graph) => !graphs.includes(graph));
  if (unknown !== undefined) {
    return refuse(
      400,
      `There is no graph <${unknown}> here, only ${graphs.map((name) => `<${name}>`).join(", ")}.`,
    );
  }
  if (query === undefined) return { kind: "description" };
  const dataset = byDefault.length + named.length === 0 ? undefined : { default: byDefault, named };
  return { kind: "query", query, dataset };
}

function readOnly(): Response {
  return refuse(403, "This endpoint is read-only: it takes queries, and no updates.");
}

async function readBody(request: Request): Promise<string | Response> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [text, size] = ["", 0];
  try {
    for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > MOST_BYTES) return refuse(413, `The request has more than ${MOST_BYTES} bytes.`);
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(400, "The request is no UTF-8.");
  }
}
