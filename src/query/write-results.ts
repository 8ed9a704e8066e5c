/** Answers of queries as the W3C writes them, for files, programs and HTTP alike. */
import type { Term } from "@rdfjs/types";
import { csvCell, harmless } from "../csv-cell.ts";
import { ntriplesTerm } from "../graph/ntriples-term.ts";
import { SparqlError } from "./sparql-error.ts";
import type { SparqlResult } from "./sparql.ts";
import { writeTurtle } from "./write-turtle.ts";

/** What {@link writeResults} writes, and under which name HTTP knows it. All are UTF-8. */
export const RESULT_FORMATS = {
  json: { mediaType: "application/sparql-results+json" },
  csv: { mediaType: "text/csv; charset=utf-8" },
  tsv: { mediaType: "text/tab-separated-values; charset=utf-8" },
  turtle: { mediaType: "text/turtle; charset=utf-8" },
} as const;

export type ResultFormat = keyof typeof RESULT_FORMATS;

export interface WriteOptions {
  /**
   * CSV for a person's spreadsheet: what the program would run as a formula gets a quotation mark before it. Not what the W3C
   * writes, and wrong for another program, which would take the mark as part of the value; hence not the default.
   */
  readonly spreadsheet?: boolean;
}

type Rows = Extract<SparqlResult, { readonly form: "SELECT" }>;

/**
 * The answer as text: https://www.w3.org/TR/sparql11-results-json/ and https://www.w3.org/TR/sparql11-results-csv-tsv/. CSV gives
 * the bare values; TSV and JSON keep what is an IRI, a number, a text in which language. Throws a {@link SparqlError} with code
 * `form` where there is no such form: JSON, CSV and TSV are for SELECT, JSON for ASK, Turtle for CONSTRUCT and DESCRIBE.
 *
 * ```ts
 * const result = await graph.sparql("SELECT ?a { VALUES ?a { 1 } }");
 * writeResults(result, "csv"); // "a\r\n1\r\n"
 * ```
 */
export function writeResults(result: SparqlResult, format: ResultFormat, options: WriteOptions = {}): string {
  if ("quads" in result) {
    if (format === "turtle") return writeTurtle(result.quads);
  } else if (result.form === "ASK") {
    if (format === "json") return json({ head: {}, boolean: result.boolean });
  } else if (format !== "turtle") {
    if (format === "json") return rowsJson(result);
    return format === "csv" ? rowsCsv(result, options) : rowsTsv(result);
  }
  const use = "quads" in result ? "Turtle" : result.form === "ASK" ? "JSON" : "JSON, CSV or TSV";
  throw new SparqlError(
    "form",
    `The answer of ${result.form} cannot be ${format === "turtle" ? "Turtle" : format.toUpperCase()}: use ${use}.`,
  );
}

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

/** A number that begins with a sign is no formula. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

function rowsCsv({ variables, rows }: Rows, { spreadsheet = false }: WriteOptions): string {
  const cell = (term: Term | undefined): string => {
    if (term === undefined) return "";
    const value = term.termType === "BlankNode" ? `_:${term.value}` : term.value;
    return spreadsheet && !NUMBER.test(value) ? harmless(value) : value;
  };
  const lines = [variables, ...rows.map((row) => variables.map((name) => cell(row[name])))];
  return lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}

/** Terms as Turtle has them, so no tab and no line end is left in one. */
function rowsTsv({ variables, rows }: Rows): string {
  const lines = [
    variables.map((name) => `?${name}`),
    ...rows.map((row) => variables.map((name) => (row[name] === undefined ? "" : tsvTerm(row[name])))),
  ];
  return lines.map((line) => `${line.join("\t")}\n`).join("");
}

/** Numbers and truth values bare where Turtle reads them as of the same type. */
function tsvTerm(term: Term): string {
  if (term.termType === "Literal") {
    const { value, datatype } = term;
    if (BARE[datatype.value]?.test(value) === true) return value;
  }
  return ntriplesTerm(term);
}

/** https://www.w3.org/TR/turtle/#abbrev */
const BARE: Readonly<Record<string, RegExp>> = {
  "http://www.w3.org/2001/XMLSchema#boolean": /^(?:true|false)$/,
  "http://www.w3.org/2001/XMLSchema#integer": /^[+-]?\d+$/,
  "http://www.w3.org/2001/XMLSchema#decimal": /^[+-]?\d*\.\d+$/,
  "http://www.w3.org/2001/XMLSchema#double": /^[+-]?(?:\d+\.\d*|\.?\d+)e[+-]?\d+$/i,
};
