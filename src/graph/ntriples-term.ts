import type { Literal, Term } from "@rdfjs/types";

/** A term as N-Triples writes it. Throws on an IRI that could end early, and on what RDF 1.1 does not have. */
export function ntriplesTerm(term: Term): string {
  switch (term.termType) {
    case "NamedNode":
      return `<${checkedIri(term.value)}>`;
    case "BlankNode":
      return blankNode(term.value);
    case "Literal":
      return quoted(term) + suffix(term, ntriplesTerm);
    default:
      throw new Error(
        `A ${term.termType} cannot be written: graphs have IRIs, blank nodes and literals only.`,
      );
  }
}

/** What follows the quotation marks: `@en`, `^^<…>`, or nothing. */
export function suffix({ language, datatype }: Literal, write: (term: Term) => string): string {
  if (language !== "") return `@${language}`;
  return datatype.value === "http://www.w3.org/2001/XMLSchema#string" ? "" : `^^${write(datatype)}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** The text of a literal in quotation marks. */
export function quoted({ value }: Literal): string {
  if (!UNSAFE.test(value)) return `"${value}"`;
  const escaped = wellFormed(value).replace(
    /["\\\u0000-\u001f\u007f]/g,
    (found) => ESCAPES[found] ?? codePoint(found),
  );
  return `"${escaped}"`;
}

/** What makes a second look worth while: most texts have none of it. Halves of pairs are told from whole ones there. */
const UNSAFE = /["\\\u0000-\u001f\u007f\ud800-\udfff]/;

function codePoint(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Half of a surrogate pair has no bytes in UTF-8: it becomes U+FFFD, as it would on the way to a file. */
export function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, "\uFFFD");
}

function blankNode(label: string): string {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_-]*$/.test(label))
    throw new Error(`"${label}" cannot label a blank node: rename it.`);
  return `_:${label}`;
}

/** An IRI may come from a stranger's file: what could end it early is refused, not escaped. */
export function checkedIri(iri: string): string {
  if (/[\u0000-\u0020<>"{}|^`\\]|\p{Surrogate}/u.test(iri)) {
    throw new Error(`"${iri}" is no IRI: it holds a character that cannot be in one. Correct the graph.`);
  }
  return iri;
}
