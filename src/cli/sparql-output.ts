/** Answers of a SPARQL query as text: a table for people, JSON and CSV as the W3C has them, Turtle for graphs. */

import type { Term } from "@rdfjs/types";
import { exporterFor, shorten, type SparqlResult } from "../node.ts";
import { formatTable, type TableOptions } from "./table.ts";

export type ResultFormat = "table" | "json" | "csv" | "turtle";

type Rows = Extract<SparqlResult, { readonly form: "SELECT" }>;

/** The answer as text, and whether it holds anything. Throws when the format does not fit the kind of query. */
export function formatResult(
  result: SparqlResult,
  format: ResultFormat,
  options: TableOptions,
): { readonly text: string; readonly empty: boolean } {
  if (result.form === "SELECT")
    return { text: formatRows(result, format, options), empty: result.rows.length === 0 };
  if (result.form === "ASK") {
    if (format === "turtle") throw noFormat("ASK", "--json or none of the formats");
    return {
      text:
        format === "json"
          ? json({ head: {}, boolean: result.boolean })
          : `${result.boolean ? "yes" : "no"}\n`,
      empty: !result.boolean,
    };
  }
  if (format === "csv" || format === "json") throw noFormat(result.form, "--turtle");
  return { text: exporterFor("turtle").write(result.quads), empty: result.quads.length === 0 };
}

function noFormat(form: string, use: string): Error {
  return new Error(`the answer of ${form} has no such form: use ${use}`);
}

function formatRows(result: Rows, format: ResultFormat, options: TableOptions): string {
  if (format === "turtle") throw noFormat("SELECT", "--json or --csv, or CONSTRUCT in the query");
  if (format === "json") return rowsJson(result);
  if (format === "csv") return rowsCsv(result);
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

/** https://www.w3.org/TR/sparql11-results-json/ */
function rowsJson({ variables, rows }: Rows): string {
  const bindings = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, term]) => [name, jsonTerm(term)])),
  );
  return json({ head: { vars: variables }, results: { bindings } });
}

function jsonTerm(term: Term): object {
  if (term.termType === "NamedNode") return { type: "uri", value: term.value };
  if (term.termType !== "Literal") return { type: "bnode", value: term.value };
  const { value, language, datatype } = term;
  const plain = datatype.value === "http://www.w3.org/2001/XMLSchema#string";
  return {
    type: "literal",
    value,
    ...(language === "" ? (plain ? {} : { datatype: datatype.value }) : { "xml:lang": language }),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** https://www.w3.org/TR/sparql11-results-csv-tsv/, and a quotation mark before what a spreadsheet would take for a formula. */
function rowsCsv({ variables, rows }: Rows): string {
  const lines = [
    variables,
    ...rows.map((row) => variables.map((name) => (row[name] === undefined ? "" : safe(row[name].value)))),
  ];
  return lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

/** + "=HYPERLINK(…)", "-note" - "-5", "2026-05-04" */
function safe(value: string): string {
  return /^[=+@\t\r-]/.test(value) && !/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(value)
    ? `'${value}`
    : value;
}

function csvCell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
