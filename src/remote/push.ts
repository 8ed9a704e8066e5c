import type { Quad } from "@rdfjs/types";
import { EDGES_GRAPH } from "../graph/iri.ts";
import { readManifest } from "./manifest.ts";
import { MANIFEST_GRAPH, SHARED_GRAPH, splitGraph, type Part } from "./parts.ts";
import { RemoteError } from "./remote-error.ts";
import type { Entry, RemoteStore } from "./remote-store.ts";

export interface PushOptions {
  /** Take the place of what an earlier push brought, though this graph has none of its documents. */
  readonly replace?: boolean;
  /** Called after each graph. */
  readonly step?: (done: number, total: number, graph: string) => void;
}

/** How many graphs were sent, were there already, and were dropped. */
export interface Pushed {
  readonly sent: number;
  readonly unchanged: number;
  readonly dropped: number;
  /** In all graphs that are sent or unchanged. */
  readonly triples: number;
}

/**
 * Makes a store have the graph, a named graph for each part of it. The manifest says what an earlier push brought: a part whose
 * digest and number of triples are the same is left alone, and one that is no longer in the graph is dropped. It says that
 * a graph is ours before that is written, and that it is whole when the store has been seen to have all of it, so that a push that
 * was interrupted at any point is made good by the next. Graphs that are not in the manifest, or a part of this graph, are never touched.
 *
 * A store holds one graph, for actors and edges are shared by its documents. Throws a {@link RemoteError} "other-graph", before
 * anything is written, when the store has documents and this graph has none of them, unless told to replace them.
 */
export async function push(
  graph: Iterable<Quad>,
  store: RemoteStore,
  { replace = false, step }: PushOptions = {},
): Promise<Pushed> {
  const parts = splitGraph(graph);
  const known = readManifest(await store.read(MANIFEST_GRAPH));
  if (!replace) checkSameGraph(known, parts);
  const counts = await store.count(known.map(({ graph: name }) => name));
  const whole = new Map(
    known.flatMap(({ graph: name, digest, triples }): [string, string][] =>
      digest !== undefined && counts.get(name) === triples ? [[name, digest]] : [],
    ),
  );
  const names = new Set(parts.map(({ graph: name }) => name));
  const gone = known.map(({ graph: name }) => name).filter((name) => !names.has(name));
  const changed = parts.filter(({ graph: name, digest }) => whole.get(name) !== digest);
  const total = changed.length + gone.length;

  const rest = known.filter(without(changed.map(({ graph: name }) => name)));
  await store.begin(
    changed.map(({ graph: name }) => name),
    rest,
  );
  let done = 0;
  for (const { graph: name, lines, digest } of changed) {
    await store.replace(name, lines);
    await verify(store, name, lines.length);
    await store.record({ graph: name, digest, triples: lines.length });
    step?.(++done, total, name);
  }
  for (const name of gone) {
    await store.drop(name);
    step?.(++done, total, name);
  }
  if (gone.length > 0) {
    const now = changed.map(({ graph: name, lines, digest }): Entry => {
      return { graph: name, digest, triples: lines.length };
    });
    await store.forget(gone, [...rest.filter(without(gone)), ...now]);
  }
  return {
    sent: changed.length,
    unchanged: parts.length - changed.length,
    dropped: gone.length,
    triples: parts.reduce((sum, { lines }) => sum + lines.length, 0),
  };
}

/** Somebody who pushes two files to one store means to have both, and would lose the first. */
function checkSameGraph(known: readonly Entry[], parts: readonly Part[]): void {
  const there = known.map(({ graph }) => graph).filter(isDocument);
  const here = new Set(parts.map(({ graph }) => graph));
  if (there.length === 0 || there.some((graph) => here.has(graph))) return;
  throw new RemoteError(
    "other-graph",
    `The store has ${there.length} documents of another graph, and none of this one. To have both, build one graph of them and push that; to drop those that are there, say so (replace).`,
  );
}

function isDocument(graph: string): boolean {
  return graph !== SHARED_GRAPH && graph !== EDGES_GRAPH.value;
}

function without(graphs: readonly string[]): (entry: Entry) => boolean {
  const names = new Set(graphs);
  return ({ graph }) => !names.has(graph);
}

/** Some stores refuse a literal without a word, or take two that they write alike for one. */
async function verify(store: RemoteStore, graph: string, sent: number): Promise<void> {
  const has = (await store.count([graph])).get(graph) ?? 0;
  if (has === sent) return;
  throw new RemoteError(
    "differs",
    `The store has ${has} triples in <${graph}>, and ${sent} were sent: it refuses or joins some, or somebody else writes there.`,
  );
}
