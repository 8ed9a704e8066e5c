/** A store that speaks SPARQL 1.1 Update: https://www.w3.org/TR/sparql11-protocol/#update-operation */

import { Parser } from "n3";
import type { Quad } from "@rdfjs/types";
import { checkedIri } from "../graph/ntriples-term.ts";
import { ask } from "./ask-remote.ts";
import type { Client } from "./client.ts";
import { entryLines, markLine, SHA256, TRIPLES } from "./manifest.ts";
import { MANIFEST_GRAPH } from "./parts.ts";
import type { RemoteStore } from "./remote-store.ts";

/** Of one INSERT DATA: some stores, Virtuoso among them, bound the text of a request. */
const [MOST_LINES, MOST_CHARACTERS] = [1_000, 400_000];
/** Graphs named in one query. */
const MOST_GRAPHS = 100;
/** Triples of one answer: more than that some stores cut without a word. */
const PAGE = 10_000;

export function updateStore(client: Client, updateUrl: string, queryUrl = updateUrl): RemoteStore {
  const update = async (body: string): Promise<void> => {
    const { status } = await client({
      method: "POST",
      url: updateUrl,
      contentType: "application/sparql-update",
      body,
    });
    if (status === 404) throw new Error(`${updateUrl}: there is no endpoint at this address.`);
  };
  const insert = async (graph: string, lines: readonly string[]): Promise<void> => {
    for (const chunk of chunks(lines))
      await update(`INSERT DATA { GRAPH ${iri(graph)} {\n${chunk.join("\n")}\n} }`);
  };
  const erase = async (graphs: readonly string[], which: string): Promise<void> => {
    for (const some of groups(graphs)) {
      const entry = `GRAPH ${iri(MANIFEST_GRAPH)} { ?g ?p ?o }`;
      await update(
        `DELETE { ${entry} } WHERE { ${entry} FILTER(?g IN (${some.map(iri).join(", ")})) ${which} }`,
      );
    }
  };
  const count = async (graphs: readonly string[]): Promise<ReadonlyMap<string, number>> => {
    const counts = new Map<string, number>(graphs.map((graph) => [graph, 0]));
    for (let i = 0; i < graphs.length; i += MOST_GRAPHS) {
      const names = graphs
        .slice(i, i + MOST_GRAPHS)
        .map(iri)
        .join(" ");
      const query = `SELECT ?g (COUNT(*) AS ?n) { VALUES ?g { ${names} } GRAPH ?g { ?s ?p ?o } } GROUP BY ?g`;
      const { text } = await ask(client, queryUrl, query, "application/sparql-results+json");
      const { results } = JSON.parse(text) as { results: { bindings: Record<string, { value: string }>[] } };
      for (const { g, n } of results.bindings) if (g !== undefined) counts.set(g.value, Number(n?.value));
    }
    return counts;
  };
  return {
    count,
    read: async (graph) => readGraphPages(client, queryUrl, graph, (await count([graph])).get(graph) ?? 0),
    replace: async (graph, lines) => {
      await update(`DROP SILENT GRAPH ${iri(graph)}`);
      await insert(graph, lines);
    },
    drop: (graph) => update(`DROP SILENT GRAPH ${iri(graph)}`),
    begin: async (graphs) => {
      await insert(MANIFEST_GRAPH, graphs.map(markLine));
      await erase(graphs, `FILTER(?p IN (<${SHA256}>, <${TRIPLES}>))`);
    },
    forget: (graphs) => erase(graphs, ""),
    record: (entry) => insert(MANIFEST_GRAPH, entryLines(entry)),
  };
}

/** All triples of a graph, in one answer or in sorted pages. */
async function readGraphPages(client: Client, url: string, graph: string, triples: number): Promise<Quad[]> {
  const quads: Quad[] = [];
  for (let offset = 0; offset < triples; offset += PAGE) {
    const pattern = `GRAPH ${iri(graph)} { ?s ?p ?o }`;
    const query =
      triples <= PAGE
        ? `CONSTRUCT { ?s ?p ?o } WHERE { ${pattern} }`
        : `CONSTRUCT { ?s ?p ?o } WHERE { { SELECT * { ${pattern} } ORDER BY ?s ?p ?o LIMIT ${PAGE} OFFSET ${offset} } }`;
    const { text } = await ask(client, url, query, "application/n-triples");
    quads.push(...new Parser({ format: "application/n-triples" }).parse(text));
  }
  return quads;
}

function iri(value: string): string {
  return `<${checkedIri(value)}>`;
}

function* groups(graphs: readonly string[]): Generator<readonly string[]> {
  for (let i = 0; i < graphs.length; i += MOST_GRAPHS) yield graphs.slice(i, i + MOST_GRAPHS);
}

function* chunks(lines: readonly string[]): Generator<readonly string[]> {
  let [chunk, size]: [string[], number] = [[], 0];
  for (const line of lines) {
    if (chunk.length > 0 && (chunk.length >= MOST_LINES || size + line.length > MOST_CHARACTERS)) {
      yield chunk;
      [chunk, size] = [[], 0];
    }
    chunk.push(line);
    size += line.length;
  }
  if (chunk.length > 0) yield chunk;
}
