import { grammarFault } from "./grammar-fault.ts";
import { SparqlError, type Place } from "./sparql-error.ts";
import { bracketFault, certainFault, codeOf, prefixFault, type Fault } from "./sparql-fault.ts";

/** What Oxigraph said of a query, as an error with a place in it: exact where the pieces of the query show the fault, else near. */
export function sparqlError(error: unknown, query: string, prologue: number): SparqlError {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError)
    return new SparqlError(
      "broken",
      `The query needs more memory, or is nested deeper, than the engine can bear (${message}). Make it smaller.`,
      { cause: error },
    );
  const rough = oxigraphFault(message, query, prologue);
  if (rough === undefined) {
    const [code, words] = /service/i.test(message)
      ? ([
          "service",
          `${message}: queries run on the graph alone and fetch nothing. Leave SERVICE out.`,
        ] as const)
      : (["evaluation", `The query cannot be run: ${message}`] as const);
    return new SparqlError(code, words, { cause: error });
  }
  const exact =
    certainFault(query) ?? prefixFault(query) ?? bracketFault(query) ?? badIri(message, query, rough.offset);
  return exact === undefined
    ? faultError(rough, query, "near", error)
    : faultError(exact, query, "at", error);
}

/** Characters: of text without end the grammar takes seconds to say what is wrong, and no person wrote it. */
const MOST_EXPLAINED = 20_000;

/**
 * The same error with the exact place and a better hint, where the grammar of SPARQL tells them; any other error as it is. The
 * grammar is loaded when first needed: `SparqlEngine.query`, which waits for nothing, gives the error without.
 */
export async function explainSparqlError(error: unknown, query: string): Promise<unknown> {
  if (!(error instanceof SparqlError) || error.code !== "syntax" || certainFault(query) !== undefined)
    return error;
  if (query.length > MOST_EXPLAINED) return error;
  const fault = await grammarFault(query);
  return fault === undefined ? error : faultError(fault, query, "at", error.cause);
}

function faultError(
  { offset, words, code = "syntax" }: Fault,
  query: string,
  where: "at" | "near",
  cause: unknown,
): SparqlError {
  const place = placeOf(query, offset);
  return new SparqlError(
    code,
    `Syntax error in the query ${where} line ${place.line}, column ${place.column}: ${words}\n${shown(query, place)}`,
    { cause, place },
  );
}

/** Oxigraph counts lines by line feeds, and columns in code points; our prefixes stand on the first line. */
function oxigraphFault(message: string, query: string, prologue: number): Fault | undefined {
  const [, line, column, what = ""] = /^error at (\d+):(\d+): ([^\n]*)/.exec(message) ?? [];
  if (line === undefined || column === undefined) return undefined;
  const lines = query.split("\n");
  const before = lines.slice(0, Number(line) - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const at = Math.max(0, Number(column) - 1 - (line === "1" ? prologue : 0));
  const offset =
    before +
    Array.from(lines[Number(line) - 1] ?? "")
      .slice(0, at)
      .join("").length;
  const said = what
    .replace(/^expected (?:one of )?/, "")
    .split(", ")
    .filter((name) => /^[A-Z][\w ]+$/.test(name));
  const expected = said.length === 0 ? "this is no SPARQL 1.1" : `expected ${said.slice(0, 6).join(", ")}`;
  return { offset, words: `${expected}. Check the spelling, and for a missing dot, bracket or keyword.` };
}

/** Oxigraph reads an IRI to its end before it refuses it. */
function badIri(message: string, query: string, end: number): Fault | undefined {
  if (!message.includes("IRI parsing failed")) return undefined;
  const iri = codeOf(query).find(({ kind, text, start }) => kind === "iri" && start + text.length === end);
  return (
    iri && {
      offset: iri.start,
      words:
        "this is no absolute IRI: write the whole of it, with % codes of two digits, or a prefixed name without brackets.",
    }
  );
}

function placeOf(query: string, offset: number): Place {
  const before = query.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: Array.from(before.at(-1) ?? "").length + 1 };
}

/** Characters of a line that are shown. */
const WIDTH = 100;

/** The line and a caret under the place; a long line only around it. */
function shown(query: string, { line, column }: Place): string {
  const characters = Array.from((query.split(/\r\n?|\n/)[line - 1] ?? "").replaceAll("\t", " "));
  const from = column <= WIDTH - 20 ? 0 : column - WIDTH / 2;
  const part = characters
    .slice(from, from + WIDTH)
    .join("")
    .trimEnd();
  const lead = from > 0 ? "…" : "";
  const more = characters.length > from + WIDTH ? "…" : "";
  const gutter = `  ${line} | `;
  return `${gutter}${lead}${part}${more}\n${" ".repeat(gutter.length - 2)}| ${" ".repeat(lead.length + column - 1 - from)}^`;
}
