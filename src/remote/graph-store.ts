/** A store that speaks the SPARQL 1.1 Graph Store HTTP Protocol: https://www.w3.org/TR/sparql11-http-rdf-update/ */

import { Parser } from "n3";
import type { Quad } from "@rdfjs/types";
import type { Client } from "./client.ts";
import { entryLines, markLine } from "./manifest.ts";
import { MANIFEST_GRAPH } from "./parts.ts";
import type { RemoteStore } from "./remote-store.ts";

const TURTLE = "text/turtle";

export function graphStore(client: Client, url: string): RemoteStore {
  const at = (graph: string): string => {
    const address = new URL(url);
    address.searchParams.set("graph", graph);
    return address.href;
  };
  const read = async (graph: string): Promise<Quad[]> => {
    const accept = "application/n-triples, text/turtle;q=0.9";
    const { status, text } = await client({ method: "GET", url: at(graph), accept });
    return status === 404 ? [] : new Parser({ format: TURTLE }).parse(text);
  };
  // N-Triples is Turtle, which every graph store has to read
  const send = async (method: "PUT" | "POST", graph: string, lines: readonly string[]): Promise<void> => {
    const { status } = await client({
      method,
      url: at(graph),
      contentType: TURTLE,
      body: `${lines.join("\n")}\n`,
    });
    if (status === 404) throw new Error(`${url}: there is no graph store at this address.`);
  };
  const drop = async (graph: string): Promise<void> => {
    await client({ method: "DELETE", url: at(graph) });
  };
  return {
    read,
    drop,
    count: async (graphs) => {
      const counts = new Map<string, number>();
      for (const graph of graphs) counts.set(graph, (await read(graph)).length);
      return counts;
    },
    replace: (graph, lines) => send("PUT", graph, lines),
    begin: async (graphs, rest) => {
      if (graphs.length > 0)
        await send("PUT", MANIFEST_GRAPH, [...rest.flatMap(entryLines), ...graphs.map(markLine)]);
    },
    forget: async (_graphs, rest) => {
      // an empty PUT is not taken by all
      if (rest.length === 0) await drop(MANIFEST_GRAPH);
      else await send("PUT", MANIFEST_GRAPH, rest.flatMap(entryLines));
    },
    record: (entry) => send("POST", MANIFEST_GRAPH, entryLines(entry)),
  };
}
