import { SparqlError } from "./sparql-error.ts";
import {
  fragmentText,
  makeFragment,
  sparqlTerm,
  type SparqlFragment,
  type SparqlValue,
} from "./sparql-term.ts";
import { sparqlTokens, type Token } from "./sparql-tokens.ts";

/** Stands for a value while the text around it is looked at. SPARQL has no use for it. */
const HOLE = "\u0000";

/**
 * A piece of a query, or a whole one, to be used in templates. Values become terms ({@link sparqlTerm}); no value can be anything
 * else than that one term, or that list of terms. A list is written with spaces between, for VALUES; where IN would be written, let
 * VALUES say it.
 *
 * ```ts
 * const who = sparql`VALUES ?who { ${[france, germany]} }`;
 * const firm = sparql`?c pledge:status/skos:notation ?n . FILTER(?n >= ${20})`;
 * await graph.select`SELECT ?c { ${who} ?c pledge:committer ?who . ${firm} }`;
 * // rows for VALUES with two variables
 * const rows = [["France", 1] as const].map(([name, n]) => sparql`(${name} ${n})`);
 * sparql`VALUES (?name ?n) { ${rows} }`;
 * ```
 *
 * Throws a {@link SparqlError} with code `value` when a value is no term, or stands in quotation marks, in angle brackets, or behind
 * half a name (`pledge:${x}`, `?${x}`).
 */
export function sparql(strings: TemplateStringsArray, ...values: readonly SparqlValue[]): SparqlFragment {
  const parts: readonly (string | undefined)[] = strings;
  const wrong = parts.findIndex((part) => part?.includes(HOLE) ?? true);
  if (wrong >= 0)
    throw new SparqlError(
      "value",
      `The template has a broken escape or a NUL before value ${wrong + 1}: write a backslash twice.`,
    );
  const text = strings.join(HOLE);
  const texts = values.map((value, i) => valueText(value, `value ${i + 1} of the template`));
  let next = 0;
  let end = 0;
  let filled = "";
  let last: Token["kind"] | undefined;
  for (const token of sparqlTokens(text)) {
    filled += text.slice(end, token.start);
    end = token.start + token.text.length;
    const holes = token.text.split(HOLE).length - 1;
    if (token.kind === "open" && holes === 0)
      throw new SparqlError("value", `A string of the template is never closed: ${token.text.slice(0, 60)}`);
    if (holes === 0) {
      filled += token.text;
    } else if (token.kind === "comment") {
      filled += token.text.replaceAll(HOLE, "…");
    } else {
      checkHole(token.kind, text, token.start, next + 1);
      filled += spaced(texts[next] ?? "", text, token.start);
    }
    next += holes;
    last = token.kind;
  }
  filled += text.slice(end);
  // what ends in a comment must not take with it what follows
  return makeFragment(last === "comment" ? `${filled}\n` : filled);
}

/** A query as text, from whichever way it was given. */
export function queryText(query: string | SparqlFragment): string {
  if (typeof query === "string") return query;
  const text = fragmentText(query);
  if (text === undefined)
    throw new SparqlError("value", "A query is a string, or what the template tag sparql gives.");
  return text;
}

function valueText(value: SparqlValue, name: string): string {
  if (!Array.isArray(value)) return itemText(value, name);
  return value.map((item: unknown, i) => itemText(item, `item ${i + 1} of ${name}`)).join(" ");
}

function itemText(value: unknown, name: string): string {
  return fragmentText(value) ?? sparqlTerm(value, name);
}

function checkHole(kind: string, text: string, start: number, number: number): void {
  const before = /[^\s(){}[\],;]*$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? "";
  const [where, remedy] =
    kind === "string" || kind === "open"
      ? ["stands in quotation marks", "leave the marks out, for a string brings its own"]
      : kind === "iri"
        ? [
            "stands in angle brackets",
            "give the whole IRI as a value, iri(`https://…/${id}`), without brackets; a < that compares has a space behind it",
          ]
        : /[\p{L}\p{N}_?$:@]$/u.test(before) || before.endsWith("\\")
          ? [`follows "${before}" without a space`, "a value is a whole term, not the end of one"]
          : [];
  if (where !== undefined)
    throw new SparqlError("value", `value ${number} of the template ${where}: ${remedy}.`);
}

/** A value touches nothing that could become one with it; `^^` before and `@en` behind are part of a literal. */
function spaced(value: string, text: string, at: number): string {
  const before = at === 0 || /[\s(){}[\],;^]/.test(text.charAt(at - 1)) ? "" : " ";
  const after = at + 1 >= text.length || /[\s(){}[\],;@^]/.test(text.charAt(at + 1)) ? "" : " ";
  return before + value + after;
}
