/** Answers of a SPARQL query as text: a table for people, what the W3C has for programs, Turtle for graphs. */

import type { Term } from "@rdfjs/types";
import { shorten, writeResults, type ResultFormat, type SparqlResult } from "../node.ts";
import { formatTable, type TableOptions } from "./table.ts";

export type OutputFormat = "table" | ResultFormat;

type Rows = Extract<SparqlResult, { readonly form: "SELECT" }>;

/** The answer as text, and whether it holds anything. Throws when the format does not fit the kind of query. */
export function formatResult(
  result: SparqlResult,
  format: OutputFormat,
  options: TableOptions,
): { readonly text: string; readonly empty: boolean } {
  if ("quads" in result) {
    if (format !== "turtle" && format !== "table") throw noFormat(result.form, "--turtle");
    const empty = result.quads.length === 0;
    return { text: empty ? "" : writeResults(result, "turtle"), empty };
  }
  const empty = result.form === "ASK" ? !result.boolean : result.rows.length === 0;
  if (format === "table") {
    const text = result.form === "ASK" ? `${result.boolean ? "yes" : "no"}\n` : formatRows(result, options);
    return { text, empty };
  }
  if (result.form === "ASK" && format !== "json") throw noFormat("ASK", "--json or none of the formats");
  if (format === "turtle") throw noFormat("SELECT", "--json, --csv or --tsv, or CONSTRUCT in the query");
  // a person's spreadsheet opens what is written here; an HTTP client gets the values as they are
  return { text: writeResults(result, format, { spreadsheet: true }), empty };
}

function noFormat(form: string, use: string): Error {
  return new Error(`the answer of ${form} has no such form: use ${use}`);
}

function formatRows(result: Rows, options: TableOptions): string {
  const columns = result.variables.map((title) => ({ title, share: 1 }));
  return formatTable(
    columns,
    result.rows.map((row) => result.variables.map((name) => shown(row[name]))),
    options,
  );
}

/** IRIs as prefixed names where they have one. */
function shown(term: Term | undefined): string {
  if (term === undefined) return "";
  return term.termType === "NamedNode" ? shorten(term.value) : term.value;
}
