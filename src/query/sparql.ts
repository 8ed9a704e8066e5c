import type * as Oxigraph from "oxigraph";
import { DataFactory, Parser } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { EDGES_GRAPH } from "../graph/iri.ts";
import { prefixes } from "../graph/prefixes.ts";
import { capSolutions } from "./cap-solutions.ts";
import { cutAnswer } from "./cut-answer.ts";
import { SparqlError } from "./sparql-error.ts";
import { splitTriples, type Triples } from "./split-triples.ts";

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
  readonly form: SparqlForm;
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
}

export type SparqlForm = SparqlResult["form"];

export const DEFAULT_LIMIT = 100_000;
/** The graph that the ontology is in, so that labels, orders and codes of terms can be joined. */
export const ONTOLOGY_GRAPH = "https://w3id.org/pledgegraph/ns";

/** Ours come first in the query, on one line, so that the user's own PREFIX lines win and line numbers stay right. */
const PROLOGUE = `${Object.entries(prefixes)
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
  const { statements, edges } = "statements" in graph ? graph : splitTriples(graph);
  const bulk = { format: "application/n-triples", no_transaction: true } as const;
  store.load(statements, bulk);
  store.load(edges, { ...bulk, to_graph_name: oxigraph.namedNode(EDGES_GRAPH.value) });
  store.load(ontologyTurtle, { format: "text/turtle", to_graph_name: oxigraph.namedNode(ONTOLOGY_GRAPH) });

  function run(query: string, format: string, dataset?: SparqlTextOptions["dataset"]): string {
    try {
      const result = store.query(PROLOGUE + query, {
        results_format: format,
        // With the union Oxigraph would not heed FROM.
        use_default_graph_as_union: dataset === undefined && !/\bfrom\b/i.test(bareQuery(query)),
        ...(dataset === undefined
          ? {}
          : {
              default_graph: dataset.default.map(oxigraph.namedNode),
              named_graphs: dataset.named.map(oxigraph.namedNode),
            }),
      });
      if (typeof result === "string") return result;
    } catch (error) {
      throw explainError(error, query);
    }
    throw new Error("Oxigraph gave an answer in another form than asked for.");
  }

  /** What is wrong with a query is said of the query as it was written. */
  function runCapped(
    capped: string,
    query: string,
    mediaType: string,
    dataset: SparqlTextOptions["dataset"],
  ): string {
    try {
      return run(capped, mediaType, dataset);
    } catch (error) {
      if (capped === query || !(error instanceof SparqlError && error.code === "refused")) throw error;
      return run(query, mediaType, dataset);
    }
  }

  function answer(
    query: string,
    mediaType: string,
    { limit = DEFAULT_LIMIT, dataset }: SparqlTextOptions = {},
  ): SparqlText {
    const form = queryForm(query);
    if (form === "ASK") return { form, mediaType, text: run(query, mediaType, dataset), truncated: false };
    if (form === "SELECT") {
      // one more, to know whether there is more
      const capped = capSolutions(query, bareQuery(query), limit + 1);
      const rows = runCapped(capped, query, mediaType, dataset);
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
    result.load(triples, bulk);
    return result.dump({ format: mediaType, from_graph_name: oxigraph.defaultGraph() });
  }

  return {
    answer,
    query: (query, options = {}) => readAnswer(answer(query, plainMediaType(query), options), query),
  };
}

const NTRIPLES = "application/n-triples";

/** What {@link readAnswer} reads. */
export function plainMediaType(query: string): string {
  const form = queryForm(query);
  return form === "SELECT" || form === "ASK" ? "application/sparql-results+json" : NTRIPLES;
}

/** The terms in an answer to `query`, which is of its {@link plainMediaType}. */
export function readAnswer({ form, text, truncated }: SparqlText, query: string): SparqlResult {
  if (form === "ASK") return { form, boolean: (JSON.parse(text) as { readonly boolean: boolean }).boolean };
  if (form === "SELECT") return readRows(text, query, truncated);
  return { form, quads: new Parser({ format: NTRIPLES }).parse(text), truncated };
}

/** In a browser Oxigraph has to be told to fetch its own module first; in Node.js there is nothing to start. */
async function loadOxigraph(): Promise<typeof Oxigraph> {
  const oxigraph = (await import("oxigraph")) as typeof Oxigraph & { readonly default?: unknown };
  if (typeof oxigraph.default === "function") await (oxigraph.default as () => Promise<unknown>)();
  return oxigraph;
}

/**
 * What is no keyword: strings (an unclosed one ends with its line), IRIs, comments, variables, prefixed names. Each alternative
 * begins where no other can and never gives back what it took, so that the time is linear in the length of the query.
 */
const NO_KEYWORD = new RegExp(
  [
    /"""(?:(?!""")[^])*(?:""")?/,
    /'{3}(?:(?!'{3})[^])*(?:'{3})?/,
    /"(?:[^"\\\n\r]|\\.)*"?/,
    /'(?:[^'\\\n\r]|\\.)*'?/,
    /<[^<>"{}|^`\\\s]*>/,
    /#[^\n\r]*/,
    /[?$][\p{L}\p{N}_]+/u,
    /(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_.-]*:[\p{L}\p{N}_.-]*/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** Of the same length, so that places stay. */
function bareQuery(query: string): string {
  return query.replace(NO_KEYWORD, ({ length }) => " ".repeat(length));
}

/** The keyword that a query begins with after its prologue, in capitals. */
function firstKeyword(query: string): string | undefined {
  return /\b(select|ask|construct|describe)\b/i.exec(bareQuery(query))?.[1]?.toUpperCase();
}

/** A query without a form is wrong, which is Oxigraph's to say: SELECT will do for it. */
export function queryForm(query: string): SparqlForm {
  const form = firstKeyword(query);
  return form === "ASK" || form === "CONSTRUCT" || form === "DESCRIBE" ? form : "SELECT";
}

/** https://www.w3.org/TR/sparql11-results-json/ */
interface JsonResults {
  readonly head: { readonly vars: readonly string[] };
  readonly results: { readonly bindings: readonly Readonly<Record<string, JsonTerm>>[] };
}

interface JsonTerm {
  readonly type: string;
  readonly value: string;
  readonly datatype?: string;
  readonly "xml:lang"?: string;
}

function readRows(json: string, query: string, truncated: boolean): SparqlResult {
  const { head, results } = JSON.parse(json) as JsonResults;
  const rows = results.bindings.map((binding) =>
    Object.fromEntries(Object.entries(binding).map(([variable, term]) => [variable, readTerm(term)])),
  );
  return { form: "SELECT", variables: inQueryOrder(head.vars, query), rows, truncated };
}

/** `SELECT *` has no order of its own and comes sorted: as first named in the query is easier to read. */
function inQueryOrder(variables: readonly string[], query: string): readonly string[] {
  if (!/\bselect\s+((distinct|reduced)\s+)?\*/i.test(query)) return variables;
  const place = (variable: string): number =>
    query.search(new RegExp(`[?$]${variable}(?![\\p{L}\\p{N}_])`, "u"));
  return [...variables].sort((a, b) => place(a) - place(b));
}

function readTerm({ type, value, datatype, "xml:lang": language }: JsonTerm): Term {
  if (type === "uri") return DataFactory.namedNode(value);
  if (type === "bnode") return DataFactory.blankNode(value);
  return DataFactory.literal(
    value,
    language ?? (datatype === undefined ? undefined : DataFactory.namedNode(datatype)),
  );
}

/** A query that Oxigraph refuses, or that it could not bear: after a trap of its machine it must not be asked again. */
function explainError(error: unknown, query: string): SparqlError {
  if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
    return new SparqlError(
      "broken",
      `The query needs more memory, or is nested deeper, than the engine can bear (${error.message}). Make it smaller.`,
      { cause: error },
    );
  }
  return new SparqlError("refused", explainRefusal(error, query), { cause: error });
}

/** Oxigraph's own words with the place in the user's query, and what usually helps. */
function explainRefusal(error: unknown, query: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, what] = /^error at (\d+):(\d+): ([^\n]*)/.exec(message) ?? [];
  if (line === undefined || column === undefined || what === undefined) {
    if (/service/i.test(message))
      return `${message}: queries run on the graph alone and fetch nothing. Leave SERVICE out.`;
    return `The query cannot be run: ${message}`;
  }
  const at = line === "1" ? Math.max(1, Number(column) - PROLOGUE.length) : Number(column);
  const shown = (query.split("\n")[Number(line) - 1] ?? "").trim().slice(0, 120);
  return `Syntax error in the query near line ${line}, column ${at}: ${hint(what, query)}\n  ${shown}`;
}

function hint(what: string, query: string): string {
  if (what.includes("Prefix not found")) {
    return `unknown prefix; declare it with PREFIX, or use one of ${Object.keys(prefixes).join(", ")}.`;
  }
  if (firstKeyword(query) === undefined) {
    return "a graph can be asked, not changed: begin with SELECT, ASK, CONSTRUCT or DESCRIBE.";
  }
  return `${what.length > 160 ? `${what.slice(0, 160)} …` : what}. Check the spelling, and for a missing dot, bracket or closing quotation mark.`;
}
