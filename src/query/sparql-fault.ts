/** Faults of a query that its pieces show, without its grammar: each with its place. */
import { prefixes } from "../graph/prefixes.ts";
import { nearNames } from "../graph/near-names.ts";
import type { SparqlErrorCode } from "./sparql-error.ts";
import { queryForm, sparqlTokens, type Token } from "./sparql-tokens.ts";

export interface Fault {
  /** UTF-16 offset in the query. */
  readonly offset: number;
  /** What is wrong and what helps, as one sentence. */
  readonly words: string;
  /** `syntax` unless it says otherwise. */
  readonly code?: SparqlErrorCode;
}

const FORMS = ["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"];
/** https://www.w3.org/TR/sparql11-update/ */
const UPDATES = new Set([
  "INSERT",
  "DELETE",
  "LOAD",
  "CLEAR",
  "CREATE",
  "DROP",
  "COPY",
  "MOVE",
  "ADD",
  "WITH",
]);

/** A string without an end, a query without a form, an update: whatever else is wrong comes after. */
export function certainFault(query: string): Fault | undefined {
  const tokens = codeOf(query);
  const open = tokens.find(({ kind }) => kind === "open");
  if (open !== undefined) return { offset: open.start, words: "this quotation mark is never closed." };
  if (queryForm(query) !== undefined) return undefined;
  const first = afterPrologue(tokens);
  const begin = "begin with SELECT, ASK, CONSTRUCT or DESCRIBE.";
  if (first === undefined) return { offset: query.trimEnd().length, words: `there is no query: ${begin}` };
  const word = first.text.toUpperCase();
  if (UPDATES.has(word))
    return { offset: first.start, words: `a graph can be asked, not changed: ${begin}`, code: "update" };
  const [near] = nearNames(word, FORMS);
  return {
    offset: first.start,
    words: near === undefined ? begin : `${first.text} is no keyword: is ${near} meant?`,
  };
}

/** A prefix that nobody declared. */
export function prefixFault(query: string): Fault | undefined {
  const tokens = codeOf(query);
  const known = new Set<string>(Object.keys(prefixes));
  for (const [i, { kind, text, start }] of tokens.entries()) {
    if (kind !== "name" || tokens[i - 1]?.text === "_") continue;
    const prefix = text.slice(0, text.indexOf(":"));
    const declares = tokens[i - 1]?.text.toUpperCase() === "PREFIX";
    if (declares) known.add(prefix);
    if (known.has(prefix) || prefix === "_") continue;
    const [near] = nearNames(prefix, known);
    const meant = near === undefined ? "" : `is ${near}: meant? Else `;
    return {
      offset: start,
      words: `unknown prefix ${prefix}: – ${meant}declare it with PREFIX, or use one of ${Object.keys(prefixes).join(", ")}.`,
    };
  }
  return undefined;
}

const CLOSING: Readonly<Record<string, string>> = { "{": "}", "(": ")", "[": "]" };

/** A bracket that nothing closes, or that closes nothing. */
export function bracketFault(query: string): Fault | undefined {
  const open: Token[] = [];
  for (const token of codeOf(query)) {
    if (token.kind !== "mark") continue;
    if (token.text in CLOSING) open.push(token);
    if (!Object.values(CLOSING).includes(token.text)) continue;
    const last = open.at(-1);
    if (last === undefined || !open.some(({ text }) => CLOSING[text] === token.text)) {
      return {
        offset: token.start,
        words: `this ${token.text} closes nothing: one is missing before, or this one is too much.`,
      };
    }
    if (CLOSING[last.text] !== token.text) return unclosed(last);
    open.pop();
  }
  const last = open.at(-1);
  return last === undefined ? undefined : unclosed(last);
}

function unclosed({ start, text }: Token): Fault {
  return { offset: start, words: `this ${text} is never closed: a ${CLOSING[text] ?? ""} is missing.` };
}

/** A query without its comments. */
export function codeOf(query: string): readonly Token[] {
  return [...sparqlTokens(query)].filter(({ kind }) => kind !== "comment");
}

function afterPrologue(tokens: readonly Token[]): Token | undefined {
  let at = 0;
  for (;;) {
    const word = tokens[at]?.text.toUpperCase();
    if (word === "PREFIX") at += 3;
    else if (word === "BASE") at += 2;
    else return tokens[at];
  }
}
