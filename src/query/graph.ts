import type { Store } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { documentNamed } from "../graph/document-named.ts";
import { createEditor } from "../graph/editor.ts";
import type { GraphChange } from "../graph/recorder.ts";
import { emptyStore } from "../graph/empty-store.ts";
import { addEdges, addStatement, createStore } from "../graph/store.ts";
import type { Facts } from "../types.ts";
import { holdEngine } from "./engine.ts";
import { explain, type EdgeName, type Explanation } from "./explain.ts";
import { resolveName, type Name } from "./names.ts";
import { openQueries, type Queries } from "./queries.ts";
import { sparqlMethods, type SparqlMethods } from "./sparql-methods.ts";

/** A graph to ask. Only `add` and `remove` change it. */
export interface Graph extends Queries, SparqlMethods {
  /** Statements in the default graph, direct edges in `…/graph/edges`. To be read only: change the graph with `add` and `remove`. */
  readonly store: Store;
  /** The graph as plain data; all of it is read when first asked for. */
  readonly facts: Facts;
  /** Quads with these terms, statements and edges; leave one out, or give undefined, for any. */
  match(subject?: Name, predicate?: Name, object?: Name): readonly Quad[];
  /** The words behind an act, a commitment, an actor, or an edge given as subject, predicate and object. */
  explain(what: string | EdgeName): readonly Explanation[];
  quads(): readonly Quad[];
  /** Adds statements, of a document of another run say, and gives what is new: with them direct edges come and go. */
  add(quads: Iterable<Quad>): GraphChange;
  /**
   * Takes one document out, given by its IRI or its id, and gives what is gone. That is every statement about the document and the
   * nodes whose IRI begins with its own; what it alone said that actors are to each other; the direct edges that no other
   * act makes; and actors and threads that nothing points at any longer, with offices that only they held. What several documents
   * told of an actor, a label or an alias, stays as long as the actor. Throws when there is no such document, or several.
   */
  remove(document: string): GraphChange;
}

/** Opens a graph for queries, from quads that `assertFacts` made or `readGraph` read. Direct edges are derived anew. */
export function openGraph(quads: Iterable<Quad>): Graph {
  return graphOf(createStore(quads));
}

/** The same for quads that come one lot after the other, as `readGraphStream` gives them: none is kept beside the graph. */
export async function openGraphStream(lots: AsyncIterable<Iterable<Quad>>): Promise<Graph> {
  const store = emptyStore();
  for await (const lot of lots) for (const quad of lot) addStatement(store, quad);
  addEdges(store);
  return graphOf(store);
}

function graphOf(store: Store): Graph {
  const { queries, facts, forget } = openQueries(store);
  const engine = holdEngine(store);
  const editor = createEditor(store);

  function changed(change: GraphChange): GraphChange {
    forget();
    engine.changed(change);
    return change;
  }

  return {
    ...queries,
    get facts() {
      return facts();
    },
    store,
    match: (subject, predicate, object) => {
      const [s, p, o] = [subject, predicate, object].map((name) =>
        name === undefined ? null : resolveName(name),
      );
      return store.getQuads(asSearch(s), asSearch(p), asSearch(o), null);
    },
    ...sparqlMethods(engine.get, () => facts().actors),
    explain: (what) => explain(store, what),
    quads: () => [...store],
    add: (added) => changed(editor.add(added)),
    remove: (document) => changed(editor.remove(documentNamed(document, store))),
  };
}

function asSearch(term: Term | null | undefined): Term | null {
  return term ?? null;
}
