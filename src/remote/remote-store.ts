import type { Quad } from "@rdfjs/types";

/** One line of the manifest. */
export interface Entry {
  readonly graph: string;
  readonly digest: string;
  readonly triples: number;
}

/** What a push needs of a store, whatever protocol it speaks. Each may be done twice. */
export interface RemoteStore {
  /** The triples of a graph, none when there is no such graph. */
  read(graph: string): Promise<Quad[]>;
  /** How many triples each of these graphs has. */
  count(graphs: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Puts these lines of N-Triples in place of what the graph had. */
  replace(graph: string, lines: readonly string[]): Promise<void>;
  drop(graph: string): Promise<void>;
  /** Takes the entries of graphs out of the manifest; `rest` are those that stay. */
  forget(graphs: readonly string[], rest: readonly Entry[]): Promise<void>;
  /** Adds an entry to the manifest. */
  record(entry: Entry): Promise<void>;
}
