import type { Quad } from "@rdfjs/types";

/** What the manifest says of a graph that a push made; without digest while the graph is not whole. */
export interface Entry {
  readonly graph: string;
  readonly digest?: string;
  readonly triples?: number;
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
  /** Notes in the manifest that these graphs are ours and not whole now; `rest` are the entries that stay as they are. */
  begin(graphs: readonly string[], rest: readonly Entry[]): Promise<void>;
  /** Notes that a graph is whole. */
  record(entry: Entry): Promise<void>;
  /** Takes graphs out of the manifest; `rest` are the entries that stay. */
  forget(graphs: readonly string[], rest: readonly Entry[]): Promise<void>;
}
