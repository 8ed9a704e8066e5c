import type { Literal, Term } from "@rdfjs/types";
import { xsd } from "../graph/external.ts";
import { DOCUMENT_BASE } from "../graph/iri.ts";
import { checkedIri, ntriplesTerm, quoted, suffix } from "../graph/ntriples-term.ts";
import { prefixes, shorten } from "../graph/prefixes.ts";

/** Writes the terms of one Turtle or TriG file, and notes what its head has to declare. */
export interface TurtleTerms {
  write(term: Term): string;
  /** `@base` and `@prefix` lines of what has been written so far, and no other; with an empty line after, if any. */
  head(): string;
}

/** Passages are the only names that no prefix can shorten: they are written relative to the base of all documents. */
const PASSAGE = /^[0-9a-f]{16}#char=\d+,\d+$/;

export function turtleTerms(): TurtleTerms {
  const used = new Set<string>();
  const written = new Map<string, string>();
  let usesBase = false;

  function write(term: Term): string {
    if (term.termType === "NamedNode") return writeIri(term.value);
    if (term.termType === "Literal") return bare(term) ?? quoted(term) + suffix(term, write);
    return ntriplesTerm(term);
  }

  function writeIri(iri: string): string {
    const known = written.get(iri);
    if (known !== undefined) return known;
    const made = relative(iri) ?? shortened(iri);
    written.set(iri, made);
    return made;
  }

  function relative(iri: string): string | undefined {
    const name = iri.startsWith(DOCUMENT_BASE) ? iri.slice(DOCUMENT_BASE.length) : "";
    if (!PASSAGE.test(name)) return undefined;
    usesBase = true;
    return `<${name}>`;
  }

  function shortened(iri: string): string {
    const short = shorten(iri);
    if (short.startsWith("<")) checkedIri(iri);
    else used.add(short.slice(0, short.indexOf(":")));
    return short;
  }

  function head(): string {
    const lines = Object.entries(prefixes)
      .filter(([prefix]) => used.has(prefix))
      .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`);
    if (usesBase) lines.unshift(`@base <${DOCUMENT_BASE}> .\n`);
    return lines.length === 0 ? "" : `${lines.join("")}\n`;
  }

  return { write, head };
}

/** Numbers and truth values that Turtle reads back to the same term without quotation marks. */
function bare({ value, datatype }: Literal): string | undefined {
  const form = BARE.get(datatype.value);
  return form?.test(value) === true ? value : undefined;
}

const BARE = new Map<string, RegExp>([
  [xsd.integer.value, /^-?\d+$/],
  [xsd.boolean.value, /^(true|false)$/],
  [xsd.decimal.value, /^-?\d+\.\d+$/],
]);
