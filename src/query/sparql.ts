import type * as Oxigraph from "oxigraph";
import { DataFactory, Parser } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { EDGES_GRAPH } from "../graph/iri.ts";
import { ntriplesTerm } from "../graph/ntriples-term.ts";
import { prefixes } from "../graph/prefixes.ts";

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

/** Runs queries on one graph. */
export interface SparqlEngine {
  query(query: string, options?: SparqlOptions): SparqlResult;
}

const DEFAULT_LIMIT = 100_000;
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
export async function openSparql(graph: Iterable<Quad>): Promise<SparqlEngine> {
  // Eight megabytes, so only for those who ask.
  const [oxigraph, { ontologyTurtle }] = await Promise.all([
    loadOxigraph(),
    import("../graph/ontology.generated.ts"),
  ]);
  const store = new oxigraph.Store();
  const line = ({ subject, predicate, object }: Quad): string =>
    `${ntriplesTerm(subject)} ${ntriplesTerm(predicate)} ${ntriplesTerm(object)} .\n`;
  const [statements, edges]: [string[], string[]] = [[], []];
  for (const quad of graph) (quad.graph.equals(EDGES_GRAPH) ? edges : statements).push(line(quad));
  const bulk = { format: "application/n-triples", no_transaction: true } as const;
  store.load(statements.join(""), bulk);
  store.load(edges.join(""), { ...bulk, to_graph_name: oxigraph.namedNode(EDGES_GRAPH.value) });
  store.load(ontologyTurtle, { format: "text/turtle", to_graph_name: oxigraph.namedNode(ONTOLOGY_GRAPH) });

  function run(query: string, format: string): string {
    try {
      const result = store.query(PROLOGUE + query, {
        results_format: format,
        // With the union Oxigraph would not heed FROM.
        use_default_graph_as_union: !/\bfrom\b/i.test(bareQuery(query)),
      });
      if (typeof result === "string") return result;
    } catch (error) {
      throw new Error(explainError(error, query), { cause: error });
    }
    throw new Error("Oxigraph gave an answer in another form than asked for.");
  }

  function query(text: string, { limit = DEFAULT_LIMIT }: SparqlOptions = {}): SparqlResult {
    const form = queryForm(text);
    if (form === "ASK") {
      const { boolean } = JSON.parse(run(text, "application/sparql-results+json")) as {
        readonly boolean: boolean;
      };
      return { form, boolean };
    }
    if (form === "SELECT") return readRows(run(text, "application/sparql-results+json"), text, limit);
    const quads = new Parser({ format: "application/n-triples" }).parse(run(text, "application/n-triples"));
    return { form, quads: quads.slice(0, limit), truncated: quads.length > limit };
  }

  return { query };
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

function bareQuery(query: string): string {
  return query.replace(NO_KEYWORD, " ");
}

/** The keyword that a query begins with after its prologue, in capitals. */
function firstKeyword(query: string): string | undefined {
  return /\b(select|ask|construct|describe)\b/i.exec(bareQuery(query))?.[1]?.toUpperCase();
}

/** A query without a form is wrong, which is Oxigraph's to say: SELECT will do for it. */
function queryForm(query: string): "SELECT" | "ASK" | "CONSTRUCT" | "DESCRIBE" {
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

function readRows(json: string, query: string, limit: number): SparqlResult {
  const { head, results } = JSON.parse(json) as JsonResults;
  const rows = results.bindings
    .slice(0, limit)
    .map((binding) =>
      Object.fromEntries(Object.entries(binding).map(([variable, term]) => [variable, readTerm(term)])),
    );
  return {
    form: "SELECT",
    variables: inQueryOrder(head.vars, query),
    rows,
    truncated: results.bindings.length > limit,
  };
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

/** Oxigraph's own words with the place in the user's query, and what usually helps. */
function explainError(error: unknown, query: string): string {
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
