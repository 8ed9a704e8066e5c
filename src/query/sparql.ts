import type * as Oxigraph from "oxigraph";
import type { Quad, Term } from "@rdfjs/types";
import type { GraphChange } from "../graph/recorder.ts";
import { prefixes } from "../graph/prefixes.ts";
import { capSolutions } from "./cap-solutions.ts";
import { cutAnswer } from "./cut-answer.ts";
import { sparqlError } from "./explain-sparql-error.ts";
import { plainMediaType, readAnswer } from "./read-answer.ts";
import { SparqlError } from "./sparql-error.ts";
import { addQuads, addTriples, ntriples, removeQuads } from "./sparql-store.ts";
import { bareQuery, formOf, hasKeyword, type QueryForm } from "./sparql-tokens.ts";
import type { Triples } from "./split-triples.ts";

/** What a query gave: rows for SELECT, a yes or no for ASK, quads for CONSTRUCT and DESCRIBE. */
export type SparqlResult =
  | {
      readonly form: "SELECT";
      readonly variables: readonly string[];
      /** An unbound variable is absent. */
      readonly rows: readonly Readonly<Record<string, Term>>[];
      /** True when `limit` cut rows off. */
      readonly truncated: boolean;
    }
  | { readonly form: "ASK"; readonly boolean: boolean }
  | { readonly form: "CONSTRUCT" | "DESCRIBE"; readonly quads: readonly Quad[]; readonly truncated: boolean };

export interface SparqlOptions {
  /** Most rows or quads to give, 100,000 unless told. It bounds the answer, not the work: put a LIMIT into a query that may explode. */
  readonly limit?: number;
}

/** An answer as the engine wrote it, in a format of the W3C. */
export interface SparqlText {
  readonly form: QueryForm;
  readonly mediaType: string;
  readonly text: string;
  /** True when `limit` cut rows or triples off. */
  readonly truncated: boolean;
}

export interface SparqlTextOptions extends SparqlOptions {
  /** The graphs to ask, instead of those that FROM and FROM NAMED name: https://www.w3.org/TR/sparql11-protocol/#dataset */
  readonly dataset?: { readonly default: readonly string[]; readonly named: readonly string[] };
}

/** Runs queries on one graph. */
export interface SparqlEngine {
  query(query: string, options?: SparqlOptions): SparqlResult;
  /** The answer as text of a media type that its form can have: rows as JSON, XML, CSV or TSV, a yes or no as JSON or XML, else triples. */
  answer(query: string, mediaType: string, options?: SparqlTextOptions): SparqlText;
  /**
   * Keeps in step with a graph that changes: takes `removed` out, then puts `added` in; what is there already, or is not there, is
   * no error. A term that no graph can have throws before anything is changed. Oxigraph keeps numbers by their value: of
   * `"1.10"^^xsd:decimal` and `"1.1"^^xsd:decimal` in one place, taking one out takes both.
   */
  update(change: Partial<GraphChange>): void;
}

export type SparqlForm = QueryForm;

export const DEFAULT_LIMIT = 100_000;
/** The graph that the ontology is in, so that labels, orders and codes of terms can be joined. */
export const ONTOLOGY_GRAPH = "https://w3id.org/pledgegraph/ns";

/** Ours come first in the query, on one line, so that the user's own PREFIX lines win and line numbers stay right. */
export const PROLOGUE = `${Object.entries(prefixes)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>`)
  .join(" ")} `;

/**
 * Loads a graph, and the ontology beside it, into Oxigraph for SPARQL 1.1. Our prefixes are preset; the default graph is the union
 * of statements, direct edges (graph `…/graph/edges`) and ontology (graph `…/ns`). Nothing is ever fetched: SERVICE fails, SERVICE
 * SILENT and FROM an address give nothing, and updates (LOAD, INSERT …) are refused.
 */
export async function openSparql(graph: Iterable<Quad> | Triples): Promise<SparqlEngine> {
  // Eight megabytes, so only for those who ask.
  const [oxigraph, { ontologyTurtle }] = await Promise.all([
    loadOxigraph(),
    import("../graph/ontology.generated.ts"),
  ]);
  const store = new oxigraph.Store();
  if ("statements" in graph) addTriples(store, graph, oxigraph);
  else addQuads(store, graph, oxigraph);
  store.load(ontologyTurtle, { format: "text/turtle", to_graph_name: oxigraph.namedNode(ONTOLOGY_GRAPH) });

  function run(query: string, format: string, dataset: SparqlTextOptions["dataset"]): string {
    try {
      const result = store.query(PROLOGUE + query, {
        results_format: format,
        // With the union Oxigraph would not heed FROM.
        use_default_graph_as_union: dataset === undefined && !hasKeyword(query, "FROM"),
        ...(dataset === undefined
          ? {}
          : {
              default_graph: dataset.default.map(oxigraph.namedNode),
              named_graphs: dataset.named.map(oxigraph.namedNode),
            }),
      });
      if (typeof result === "string") return result;
    } catch (error) {
      throw sparqlError(error, query, PROLOGUE.length);
    }
    throw new Error("Oxigraph gave an answer in another form than asked for.");
  }

  /** What is wrong with a query is said of the query as it was written. */
  function runCapped(
    query: string,
    most: number,
    format: string,
    dataset: SparqlTextOptions["dataset"],
  ): string {
    const capped = capSolutions(query, bareQuery(query), most);
    try {
      return run(capped, format, dataset);
    } catch (error) {
      if (capped === query || (error instanceof SparqlError && error.code === "broken")) throw error;
      return run(query, format, dataset);
    }
  }

  function answer(
    query: string,
    mediaType: string,
    { limit = DEFAULT_LIMIT, dataset }: SparqlTextOptions = {},
  ): SparqlText {
    const form = formOf(query);
    if (form === "ASK") return { form, mediaType, text: run(query, mediaType, dataset), truncated: false };
    if (form === "SELECT") {
      // one more, to know whether there is more
      const rows = runCapped(query, limit + 1, mediaType, dataset);
      return { form, mediaType, ...cutAnswer(rows, mediaType, limit) };
    }
    const cut = cutAnswer(run(query, NTRIPLES, dataset), NTRIPLES, limit);
    return {
      form,
      mediaType,
      ...cut,
      text: mediaType === NTRIPLES ? cut.text : rewrite(cut.text, mediaType),
    };
  }

  function rewrite(triples: string, mediaType: string): string {
    const result = new oxigraph.Store();
    result.load(triples, { format: NTRIPLES, no_transaction: true });
    return result.dump({ format: mediaType, from_graph_name: oxigraph.defaultGraph() });
  }

  function update({ added = [], removed = [] }: Partial<GraphChange>): void {
    for (const quad of [...added, ...removed]) ntriples(quad);
    removeQuads(store, removed, oxigraph);
    addQuads(store, added, oxigraph);
  }

  return {
    answer,
    query: (query, options = {}) => readAnswer(answer(query, plainMediaType(query), options), query),
    update,
  };
}

const NTRIPLES = "application/n-triples";

/** In a browser Oxigraph has to be told to fetch its own module first; in Node.js there is nothing to start. */
async function loadOxigraph(): Promise<typeof Oxigraph> {
  const oxigraph = (await import("oxigraph")) as typeof Oxigraph & { readonly default?: unknown };
  if (typeof oxigraph.default === "function") await (oxigraph.default as () => Promise<unknown>)();
  return oxigraph;
}
