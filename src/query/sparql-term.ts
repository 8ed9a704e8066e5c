import type { Term } from "@rdfjs/types";
import { checkedIri, suffix } from "../graph/ntriples-term.ts";
import { prefixes } from "../graph/prefixes.ts";
import { SparqlError } from "./sparql-error.ts";

const FRAGMENT = Symbol("text of a SPARQL fragment");

/** A piece of SPARQL that {@link sparql} made. Nothing read from a file or a request can be one. */
export interface SparqlFragment {
  readonly [FRAGMENT]: string;
}

/** What becomes one term: see {@link sparqlTerm}. */
export type SparqlTermValue = string | number | bigint | boolean | Term | { readonly iri: string };

/** What may stand in a template: a term, a fragment, or a list of either, which is written with spaces between, as VALUES wants it. */
export type SparqlValue = SparqlTermValue | SparqlFragment | readonly (SparqlTermValue | SparqlFragment)[];

export function makeFragment(text: string): SparqlFragment {
  return { [FRAGMENT]: text };
}

/** The text of a fragment; undefined for anything else. */
export function fragmentText(value: unknown): string | undefined {
  return isObject(value) && FRAGMENT in value ? (value as SparqlFragment)[FRAGMENT] : undefined;
}

/**
 * A value as one SPARQL term, so that nothing in it can end the term early:
 *
 * - a string is an `xsd:string`, with or without line ends, quotation marks and backslashes;
 * - a whole number (up to 2⁵³ − 1) and a bigint is an `xsd:integer`, `1.5` an `xsd:decimal`, `1e21` and `1e-7` an `xsd:double`;
 * - `true` and `false` are `xsd:boolean`;
 * - an RDF/JS named node, literal or variable is itself, and a record with `iri` (an actor, a commitment) that IRI.
 *
 * A negative number is written `"-5"^^<…integer>`: bare, it would turn `?a ${n}` into a subtraction. Throws a {@link SparqlError}
 * with code `value` for anything else: undefined, NaN, an invalid IRI, half a surrogate pair, a blank node (which in a query would
 * match any node), a Date (give `literal(day, "xsd:date")`).
 *
 * ```ts
 * sparqlTerm('say "no"\n'); // "\"say \\\"no\\\"\\n\""
 * sparqlTerm({ iri: "https://w3id.org/pledgegraph/actor/France" }); // "<https://w3id.org/pledgegraph/actor/France>"
 * ```
 *
 * @param name how an error calls the value: `value 2`
 */
export function sparqlTerm(value: unknown, name = "the value"): string {
  switch (typeof value) {
    case "string":
      return quote(value, name);
    case "number":
      return numberTerm(value, name);
    case "bigint":
      return typed(String(value), prefixes.xsd + "integer");
    case "boolean":
      return String(value);
    default:
      if (!isObject(value))
        throw refused(name, `is ${String(value)}`, "leave it out of the query, or give a term");
      if ("termType" in value) return rdfTerm(value as unknown as Term, name);
      if ("iri" in value && typeof value.iri === "string") return iriTerm(value.iri, name);
      if (value instanceof Date)
        throw refused(
          name,
          "is a Date",
          'give literal("2026-05-04", "xsd:date") or literal(date.toISOString(), "xsd:dateTime")',
        );
      throw refused(
        name,
        Array.isArray(value) ? "is a list in a list" : "is an object that is no term",
        "give a string, a number, a boolean, an RDF/JS term, or a record with an iri",
      );
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function refused(name: string, what: string, remedy: string): SparqlError {
  return new SparqlError("value", `${name} ${what}, which is no SPARQL term: ${remedy}.`);
}

function rdfTerm(term: Term, name: string): string {
  switch (term.termType) {
    case "NamedNode":
      return iriTerm(term.value, name);
    case "Literal": {
      if (term.language !== "" && !/^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(term.language))
        throw refused(name, `has the language "${term.language}"`, "give a language tag like en or fr-CA");
      return quote(term.value, name) + suffix(term, (datatype) => iriTerm(datatype.value, name));
    }
    case "Variable":
      if (!/^[\p{L}\p{N}_]+$/u.test(term.value))
        throw refused(name, `is the variable "${term.value}"`, "name it with letters, digits and _");
      return `?${term.value}`;
    case "BlankNode":
      throw refused(name, "is a blank node", "in a query it would match any node; give a node with an IRI");
    default:
      throw refused(name, `is a ${term.termType}`, "give a named node or a literal");
  }
}

/** Control characters stay as they are but for those that SPARQL has an escape for: `\u0022` would be read before the quotes are. */
function quote(value: string, name: string): string {
  if (/\p{Surrogate}/u.test(value))
    throw refused(name, "holds half a surrogate pair", "cut text between characters, not within one");
  const escaped = value.replace(/["\\\n\r\t\b\f]/g, (found) => ESCAPES[found] ?? found);
  return `"${escaped}"`;
}

/** https://www.w3.org/TR/sparql11-query/#rECHAR */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\b": "\\b",
  "\f": "\\f",
};

function iriTerm(iri: string, name: string): string {
  const remedy = "give a whole one like https://w3id.org/pledgegraph/actor/France";
  try {
    checkedIri(iri);
  } catch (error) {
    throw new SparqlError("value", `${name} is ${JSON.stringify(iri)}, which is no IRI: ${remedy}.`, {
      cause: error,
    });
  }
  const unbracketed = iri.replace(/^[^/]*\/\/(?:[^/@]*@)?\[[^\]]*\]/, "");
  if (!SCHEME.test(iri) || /%(?![0-9a-f]{2})|[[\]]/i.test(unbracketed) || NO_IRI_CHARACTER.test(iri))
    throw new SparqlError("value", `${name} is ${JSON.stringify(iri)}, which is no absolute IRI: ${remedy}.`);
  return `<${iri}>`;
}

/** RFC 3987: beside these two, `%` begins a code of two digits, and square brackets stand round a host only. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const NO_IRI_CHARACTER =
  /[\u007F-\u009F\p{Private_Use}\p{Noncharacter_Code_Point}\uFFF0-\uFFFF\u{E0000}-\u{E0FFF}]/u;

function numberTerm(value: number, name: string): string {
  if (!Number.isFinite(value)) throw refused(name, `is ${value}`, "give a finite number");
  if (Number.isSafeInteger(value)) return typed(String(value === 0 ? 0 : value), prefixes.xsd + "integer");
  const text = String(value);
  if (!text.includes("e") && text.includes(".")) return typed(text, prefixes.xsd + "decimal");
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const canonical = `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
  return typed(canonical, prefixes.xsd + "double");
}

function typed(text: string, datatype: string): string {
  return text.startsWith("-") ? `"${text}"^^<${datatype}>` : text;
}
