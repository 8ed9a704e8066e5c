import type { Store } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { readFacts, readNames } from "../graph/read.ts";
import { createStore } from "../graph/store.ts";
import type { Facts } from "../types.ts";
import { explain, type EdgeName, type Explanation } from "./explain.ts";
import {
  actorTest,
  actTest,
  commitmentTest,
  type ActFilter,
  type ActorFilter,
  type CommitmentFilter,
} from "./filters.ts";
import { resolveName, type Name } from "./names.ts";
import {
  actorRecord,
  actRecord,
  commitmentRecord,
  type ActorRecord,
  type ActRecord,
  type CommitmentRecord,
  type Context,
} from "./records.ts";
import { openSparql, type SparqlEngine, type SparqlOptions, type SparqlResult } from "./sparql.ts";

/** A graph to ask. Nothing that it gives changes it. */
export interface Graph {
  /** Statements in the default graph, direct edges in `…/graph/edges`. */
  readonly store: Store;
  /** The graph as plain data; read when first asked for. */
  readonly facts: Facts;
  /** In the order of the text. Optional findings are left out unless `optional: true`. */
  commitments(filter?: CommitmentFilter): readonly CommitmentRecord[];
  acts(filter?: ActFilter): readonly ActRecord[];
  /** Sorted by id. */
  actors(filter?: ActorFilter): readonly ActorRecord[];
  /** Quads with these terms, statements and edges; leave one out, or give undefined, for any. */
  match(subject?: Name, predicate?: Name, object?: Name): readonly Quad[];
  /** SPARQL 1.1: see {@link openSparql}. The engine is loaded with the first query. */
  sparql(query: string, options?: SparqlOptions): Promise<SparqlResult>;
  /** The words behind an act, a commitment, an actor, or an edge given as subject, predicate and object. */
  explain(what: string | EdgeName): readonly Explanation[];
  quads(): readonly Quad[];
}

/** Opens a graph for queries, from quads that `assertFacts` made or `readGraph` read. Direct edges are derived anew. */
export function openGraph(quads: Iterable<Quad>): Graph {
  const store = createStore(quads);
  const facts = once(() => readFacts(store));
  const context = once((): Context => {
    const actors = new Map(facts().actors.map((actor) => [actor.id, actor]));
    return { facts: facts(), actors, names: readNames(store) };
  });
  const acts = once(() =>
    facts().documents.flatMap((document) => document.acts.map((act) => actRecord(act, document, context()))),
  );
  const commitments = once(() =>
    facts().documents.flatMap((document) =>
      document.commitments.map((commitment) => commitmentRecord(commitment, document, context())),
    ),
  );
  const actors = once(() => facts().actors.map((actor) => actorRecord(actor, context())));
  const engine = once((): Promise<SparqlEngine> => openSparql(store));

  return {
    store,
    get facts() {
      return facts();
    },
    commitments: (filter = {}) => commitments().filter(commitmentTest(filter, facts().actors)),
    acts: (filter = {}) => acts().filter(actTest(filter, facts().actors)),
    actors: (filter = {}) => actors().filter(actorTest(filter, facts().actors)),
    match: (subject, predicate, object) => {
      const [s, p, o] = [subject, predicate, object].map((name) =>
        name === undefined ? null : resolveName(name),
      );
      return store.getQuads(asSearch(s), asSearch(p), asSearch(o), null);
    },
    sparql: async (query, options) => (await engine()).query(query, options),
    explain: (what) => explain(store, what),
    quads: () => [...store],
  };
}

function asSearch(term: Term | null | undefined): Term | null {
  return term ?? null;
}

/** Makes a value when it is first asked for, and keeps it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
