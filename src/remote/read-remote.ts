import { DataFactory, Parser } from "n3";
import type { Quad } from "@rdfjs/types";
import { EDGES_GRAPH } from "../graph/iri.ts";
import { ONTOLOGY_GRAPH } from "../query/index.ts";
import { ask } from "./ask-remote.ts";
import { createClient, type ClientOptions } from "./client.ts";
import { readManifest } from "./manifest.ts";
import { MANIFEST_GRAPH } from "./parts.ts";
import { RemoteError } from "./remote-error.ts";
import { updateStore } from "./update-store.ts";

export interface ReadRemoteOptions extends ClientOptions {
  /** Most triples to read, 5,000,000 unless told; a graph that has more is not read at all. */
  readonly maxQuads?: number;
}

/**
 * Reads a graph from a SPARQL endpoint, for `openGraph`: the named graphs that `push` put there; where there are none, the default
 * graph without our ontology. Throws a {@link RemoteError} when it has more than `maxQuads`, or gives fewer than it counts.
 */
export async function readRemote(
  url: string,
  { maxQuads = 5_000_000, ...options }: ReadRemoteOptions = {},
): Promise<Quad[]> {
  const client = createClient(options);
  const store = updateStore(client, url);
  const manifest = readManifest(await store.read(MANIFEST_GRAPH));
  if (manifest.length === 0) return readDefaultGraph(url, maxQuads, options);
  // edges are derived from the rest
  const graphs = manifest.map(({ graph }) => graph).filter((graph) => graph !== EDGES_GRAPH.value);
  const counts = await store.count(graphs);
  bound(
    [...counts.values()].reduce((sum, count) => sum + count, 0),
    maxQuads,
    url,
  );
  const all: Quad[] = [];
  for (const graph of graphs) {
    const quads = await store.read(graph);
    complete(quads.length, counts.get(graph) ?? 0, `${url}: <${graph}>`);
    for (const { subject, predicate, object } of quads)
      all.push(DataFactory.quad(subject, predicate, object));
  }
  return all;
}

async function readDefaultGraph(url: string, maxQuads: number, options: ClientOptions): Promise<Quad[]> {
  const client = createClient(options);
  const pattern = `?s ?p ?o FILTER NOT EXISTS { GRAPH <${ONTOLOGY_GRAPH}> { ?s ?p ?o } }`;
  const count = await ask(client, url, `SELECT (COUNT(*) AS ?n) { ${pattern} }`, "text/csv");
  const triples = Number(/\d+/.exec(count.text)?.[0]);
  bound(triples, maxQuads, url);
  const { text } = await ask(
    client,
    url,
    `CONSTRUCT { ?s ?p ?o } WHERE { ${pattern} }`,
    "application/n-triples",
  );
  const quads = new Parser({ format: "application/n-triples" }).parse(text);
  complete(quads.length, triples, url);
  return quads;
}

function bound(triples: number, most: number, url: string): void {
  if (triples <= most) return;
  throw new RemoteError(
    "too-much",
    `${url} has ${triples} triples, and ${most} may be read: allow more, or ask for less with a query.`,
  );
}

function complete(got: number, has: number, where: string): void {
  if (got === has) return;
  throw new RemoteError(
    "differs",
    `${where} has ${has} triples and gave ${got}: it cuts its answers, or somebody writes to it. Try again, or have its limit raised.`,
  );
}
