/** A piece of a query; what is between two is white space. */
export interface Token {
  /** `name` is a prefixed name, `mark` any one character that belongs to nothing else. `open` is a string that never ends. */
  readonly kind: "string" | "open" | "iri" | "comment" | "variable" | "name" | "word" | "mark";
  readonly text: string;
  /** UTF-16 offset. */
  readonly start: number;
}

/**
 * Strings (an unclosed one ends with its line, or with the text), IRIs, comments, variables, prefixed names, words. Each
 * alternative begins where no other can and never gives back what it took, so that the time is linear in the length of the query.
 */
const TOKEN = new RegExp(
  [
    /("{3}(?:(?!"{3})(?:[^\\]|\\[^]))*(?:"{3})?|'{3}(?:(?!'{3})(?:[^\\]|\\[^]))*(?:'{3})?|"(?:[^"\\\n\r]|\\.)*"?|'(?:[^'\\\n\r]|\\.)*'?)/,
    /(<[^<>"{}|^`\\\s]*>)/,
    /(#[^\n\r]*)/,
    /([?$][\p{L}\p{N}_]+)/u,
    /((?<![\p{L}\p{N}_.-])[\p{L}\p{N}_.-]*:(?:[\p{L}\p{N}_.:%-]|\\[_~.\-!$&'()*+,;=/?#@%])*)/u,
    /([\p{L}\p{N}_]+)/u,
    /(\S)/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

export function* sparqlTokens(query: string): Generator<Token, void, undefined> {
  for (const { 0: text, index: start } of query.matchAll(TOKEN)) yield { kind: kindOf(text), text, start };
}

/** Which alternative it was, from its first character and a colon: quicker than a named group for each. */
function kindOf(text: string): Token["kind"] {
  const first = text.charAt(0);
  if (first === '"' || first === "'") return isClosed(text) ? "string" : "open";
  if (first === "#") return "comment";
  if (text.length > 1) {
    if (first === "<") return "iri";
    if (first === "?" || first === "$") return "variable";
  }
  if (text.includes(":")) return "name";
  return WORD.test(text) ? "word" : "mark";
}

const WORD = /^[\p{L}\p{N}_]/u;

/** + `"a\""`, `""` - `"a`, `"a\"`, `"""a""` */
function isClosed(string: string): boolean {
  const mark = string.charAt(0);
  const marks = string.startsWith(mark.repeat(3)) ? mark.repeat(3) : mark;
  if (string.length < marks.length * 2 || !string.endsWith(marks)) return false;
  let slashes = 0;
  while (string.charAt(string.length - marks.length - 1 - slashes) === "\\") slashes++;
  return slashes % 2 === 0;
}

const FORMS = ["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"] as const;
export type QueryForm = (typeof FORMS)[number];

/** The form that a query begins with after its prologue; undefined when it has none. */
export function queryForm(query: string): QueryForm | undefined {
  for (const { kind, text } of sparqlTokens(query)) {
    const form = kind === "word" ? FORMS.find((known) => known === text.toUpperCase()) : undefined;
    if (form !== undefined) return form;
  }
  return undefined;
}

/** A query without a form is wrong, which is the engine's to say: SELECT will do for it. */
export function formOf(query: string): QueryForm {
  return queryForm(query) ?? "SELECT";
}

/** The query with all but keywords and marks blanked out: what is left keeps its place. */
export function bareQuery(query: string): string {
  let bare = "";
  for (const { kind, text, start } of sparqlTokens(query))
    if (kind === "word" || kind === "mark") bare = bare.padEnd(start) + text;
  return bare.padEnd(query.length);
}

/** Whether a word is in the query as a keyword, and not in a string, a name or a comment. */
export function hasKeyword(query: string, keyword: string): boolean {
  for (const { kind, text } of sparqlTokens(query))
    if (kind === "word" && text.toUpperCase() === keyword) return true;
  return false;
}
