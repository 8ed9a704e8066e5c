import type { Quad } from "@rdfjs/types";
import type { GraphChange } from "../graph/recorder.ts";
import { openSparql, type SparqlEngine } from "./sparql.ts";

/** The SPARQL engine of one graph, made when first asked for. */
export interface EngineHolder {
  get(): Promise<SparqlEngine>;
  /** To be told of every change of the graph: the next query sees it. */
  changed(change: GraphChange): void;
}

export function holdEngine(graph: Iterable<Quad>): EngineHolder {
  let engine: Promise<SparqlEngine> | undefined;
  return {
    get: () => (engine ??= openSparql(graph)),
    changed: (change) => {
      engine = engine?.then((open) => {
        open.update(change);
        return open;
      });
    },
  };
}
