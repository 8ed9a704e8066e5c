/** The terms in an answer that the engine wrote as text. */

import { DataFactory, Parser } from "n3";
import type { Term } from "@rdfjs/types";
import { formOf, sparqlTokens } from "./sparql-tokens.ts";
import type { SparqlResult, SparqlText } from "./sparql.ts";

/** What {@link readAnswer} reads. */
export function plainMediaType(query: string): string {
  const form = formOf(query);
  return form === "SELECT" || form === "ASK" ? "application/sparql-results+json" : "application/n-triples";
}

/** The terms in an answer to `query`, which is of its {@link plainMediaType}. */
export function readAnswer({ form, text, truncated }: SparqlText, query: string): SparqlResult {
  if (form === "ASK") return { form, boolean: (JSON.parse(text) as { readonly boolean: boolean }).boolean };
  if (form === "SELECT") return readRows(text, query, truncated);
  return { form, quads: new Parser({ format: "application/n-triples" }).parse(text), truncated };
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
  const named = [...sparqlTokens(query)].filter(({ kind }) => kind === "variable");
  const places = new Map(named.map(({ text, start }): [string, number] => [text.slice(1), start]).reverse());
  return [...variables].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

function readTerm({ type, value, datatype, "xml:lang": language }: JsonTerm): Term {
  if (type === "uri") return DataFactory.namedNode(value);
  if (type === "bnode") return DataFactory.blankNode(value);
  return DataFactory.literal(
    value,
    language ?? (datatype === undefined ? undefined : DataFactory.namedNode(datatype)),
  );
}
