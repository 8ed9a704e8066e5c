/** Where a query leaves the grammar, as SPARQL.js sees it: Oxigraph's own places are up to a keyword's length too far on. */
import { prefixes } from "../graph/prefixes.ts";
import { nearNames } from "../graph/near-names.ts";
import { bracketFault, codeOf, prefixFault, type Fault } from "./sparql-fault.ts";
import type { Token } from "./sparql-tokens.ts";

/** What SPARQL.js, a parser made by Jison, says of a token that it cannot take. */
interface Refusal {
  /** Kind of the token: `VAR`, `INVALID`, `EOF`, `}`. */
  readonly token: string;
  /** The token before: lines from 1, columns from 0. */
  readonly loc: { readonly last_line: number; readonly last_column: number };
  readonly expected: readonly string[];
}

/** Undefined when SPARQL.js finds nothing wrong. */
export async function grammarFault(query: string): Promise<Fault | undefined> {
  // only for those who made a mistake
  const { Parser } = (await import("sparqljs")).default;
  try {
    new Parser({ prefixes }).parse(query);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return "hash" in error
      ? refusedToken(query, error.hash as Refusal)
      : (prefixOf(error, query) ?? meaningFault(query, error.message));
  }
}

function prefixOf(error: Error, query: string): Fault | undefined {
  return error.message.startsWith("Unknown prefix") ? prefixFault(query) : undefined;
}

function refusedToken(query: string, { token, loc, expected }: Refusal): Fault {
  const tokens = codeOf(query);
  const from = offsetOf(query, loc.last_line, loc.last_column);
  const at = token === "EOF" ? -1 : tokens.findIndex(({ start, text }) => start + text.length > from);
  const found = tokens[at];
  const wanted = expected.map((name) => name.slice(1, -1));
  if (found === undefined) {
    return (
      bracketFault(query) ?? {
        offset: query.trimEnd().length,
        words: `the query ends too early: ${expectation(wanted)}.`,
      }
    );
  }
  if (/^[})\]]$/.test(found.text)) {
    const bracket = bracketFault(query);
    if (bracket !== undefined && bracket.offset <= found.start) return bracket;
  }
  return { offset: found.start, words: hint(query, tokens, at, wanted) };
}

function hint(query: string, tokens: readonly Token[], at: number, wanted: readonly string[]): string {
  const { text, kind, start } = tokens[at] ?? { text: "", kind: "mark", start: 0 };
  if (/^[“”„‟‘’‚«»]$/.test(text)) return `quotation marks are straight in SPARQL: " or '.`;
  if (/^<[a-z][a-z0-9+.-]*:/i.test(query.slice(start, start + 60)) && kind === "mark")
    return 'an IRI holds no space and none of <>"{}|^`\\.';
  if (text === "," && wanted.includes("WHERE")) return "variables are parted by spaces, without a comma.";
  if (kind === "word") return strangeWord(tokens, at, wanted);
  if (wanted.includes("AS") && namesExpression(tokens, at))
    return "an expression needs a name: (COUNT(?x) AS ?n).";
  if (wanted.includes("IRIREF") && wanted.includes("VAR") && /^[}.;,)\]]$/.test(text))
    return `something is missing before this ${text}: ${wanted.includes("STRING_LITERAL1") ? "a node, a value or a variable" : "a node or a variable"}.`;
  return `${text.slice(0, 40)} cannot stand here: ${expectation(wanted)}.`;
}

/** https://www.w3.org/TR/sparql11-query/#sparqlGrammar */
const KEYWORDS =
  "SELECT ASK CONSTRUCT DESCRIBE WHERE FROM NAMED DISTINCT REDUCED ORDER GROUP HAVING BY ASC DESC LIMIT OFFSET VALUES UNDEF OPTIONAL UNION MINUS GRAPH SERVICE SILENT FILTER BIND AS NOT IN EXISTS COUNT SUM MIN MAX AVG SAMPLE GROUP_CONCAT SEPARATOR STR LANG LANGMATCHES DATATYPE BOUND IRI URI BNODE RAND ABS CEIL FLOOR ROUND CONCAT STRLEN UCASE LCASE ENCODE_FOR_URI CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ NOW UUID STRUUID MD5 SHA1 SHA256 SHA384 SHA512 COALESCE IF STRLANG STRDT SAMETERM ISIRI ISURI ISBLANK ISLITERAL ISNUMERIC REGEX SUBSTR REPLACE TRUE FALSE".split(
    " ",
  );

function strangeWord(tokens: readonly Token[], at: number, wanted: readonly string[]): string {
  const { text = "" } = tokens[at] ?? {};
  const word = text.toUpperCase();
  if (word === "UNION") return "UNION stands between two groups: { … } UNION { … }.";
  if (KEYWORDS.includes(word) && tokens[at + 1]?.text === "(" && wanted.includes("DISTINCT"))
    return `an expression needs brackets and a name: (${text}(…) AS ?n).`;
  const usual = wanted.filter((name) => KEYWORDS.includes(name));
  if (KEYWORDS.includes(word) || text === "a") return `${text} cannot stand here: ${expectation(wanted)}.`;
  const near = nearNames(word, usual.length > 0 ? usual : KEYWORDS)[0] ?? nearNames(word, KEYWORDS)[0];
  const what = tokens[at + 1]?.text === "(" ? "function of SPARQL" : "keyword";
  return `${text.slice(0, 40)} is no ${what}${near === undefined ? ": a variable begins with ?, a name has a prefix, and text stands in quotation marks." : `: is ${near} meant?`}`;
}

/** Whether the innermost bracket that is open here is one of SELECT, BIND or GROUP BY. */
function namesExpression(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const { text } = tokens[i] ?? { text: "" };
    if (text === ")") depth++;
    if (text !== "(") continue;
    if (depth === 0)
      return /^(?:SELECT|DISTINCT|REDUCED|BIND|BY|\)|[?$].*)$/i.test(tokens[i - 1]?.text ?? "");
    depth--;
  }
  return false;
}

const NAMES: Readonly<Record<string, string>> = {
  EOF: "the end",
  INTEGER: "a whole number",
  IRIREF: "an IRI",
  NIL: "()",
  PNAME_LN: "a prefixed name",
  PNAME_NS: "a prefixed name",
  VAR: "a variable",
};
/** Longer lists help nobody. */
const MOST = 6;

function expectation(wanted: readonly string[]): string {
  const names = [...new Set(wanted.map((name) => NAMES[name] ?? name))];
  return names.length > MOST
    ? "look for a missing dot, bracket or keyword before it"
    : `expected ${names.join(", ")}`;
}

/** What the grammar allows and SPARQL does not. */
function meaningFault(query: string, message: string): Fault | undefined {
  const tokens = codeOf(query);
  const [, ungrouped] = /^Projection of ungrouped variable \((\?.+)\)$/.exec(message) ?? [];
  if (ungrouped !== undefined) {
    return faultAt(
      tokens.find(({ text }) => text.slice(1) === ungrouped.slice(1)),
      `${ungrouped} is neither in GROUP BY nor in an aggregate like COUNT(${ungrouped}).`,
    );
  }
  const [, bound] = /^Variable used to bind is already bound \((\?.+)\)$/.exec(message) ?? [];
  if (bound !== undefined) {
    return faultAt(
      tokens.find(
        ({ text }, i) => text.slice(1) === bound.slice(1) && tokens[i - 1]?.text.toUpperCase() === "AS",
      ),
      `${bound} has a value already: give the new one another name.`,
    );
  }
  if (message.startsWith("Inconsistent VALUES")) {
    return faultAt(
      tokens.find(({ text }) => text.toUpperCase() === "VALUES"),
      "each row of VALUES has as many values as there are variables; UNDEF stands for none.",
    );
  }
  const [, relative] = /^Cannot resolve relative IRI (.*) because/.exec(message) ?? [];
  if (relative === undefined) return undefined;
  return faultAt(
    tokens.find(({ text }) => text === `<${relative}>`),
    "this IRI has no scheme: write the whole IRI, or a prefixed name without brackets.",
  );
}

function faultAt(token: Token | undefined, words: string): Fault | undefined {
  return token && { offset: token.start, words };
}

function offsetOf(text: string, line: number, column: number): number {
  const ends = [...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length);
  return (line === 1 ? 0 : (ends[line - 2] ?? 0)) + column;
}
