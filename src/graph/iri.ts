/** The names of nodes. Each is made from the text alone, so the same text always gives the same names. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { DataFactory } from "n3";
import type { NamedNode, Term } from "@rdfjs/types";
import type { Reference, Span } from "../types.ts";

export const BASE = "https://w3id.org/pledgegraph/";
export const DOCUMENT_BASE = `${BASE}doc/`;
export const ACTOR_BASE = `${BASE}actor/`;
export const MEMBERSHIP_BASE = `${BASE}membership/`;
export const EDGE_BASE = `${BASE}edge/`;

/** The graph that holds the derived direct edges; statements are in the default graph. */
export const EDGES_GRAPH: NamedNode = DataFactory.namedNode(`${BASE}graph/edges`);
/** Pledgegraph itself, as the maker of an extraction. */
export const AGENT: NamedNode = DataFactory.namedNode(`${BASE}agent/pledgegraph`);

/** Hexadecimal digits of the text's hash in a document's IRI: 64 bits, so that 100,000 documents clash with a chance of 3 in 10 billion. */
const HASH_DIGITS = 16;

/** `…/doc/a5fcbe3696031547` from the SHA-256 of a text, 64 hexadecimal digits. */
export function documentIri(hash: string): NamedNode {
  if (!/^[0-9a-f]{64}$/.test(hash)) {
    throw new Error(
      `"${hash}" is no document hash: give the SHA-256 of the text as 64 lower-case hexadecimal digits.`,
    );
  }
  return DataFactory.namedNode(DOCUMENT_BASE + hash.slice(0, HASH_DIGITS));
}

/** `…/doc/a5fcbe3696031547-act-1607-1616`: flat, so that Turtle can shorten it. */
export function nodeIri(document: NamedNode, id: string): NamedNode {
  return DataFactory.namedNode(`${document.value}-${checked(id, "a node")}`);
}

/** `…/actor/EmmanuelMacron` */
export function actorIri(id: string): NamedNode {
  return DataFactory.namedNode(ACTOR_BASE + checked(id, "an actor"));
}

/** `…/membership/NATO-Finland-2023-04-04`: of what, who, and since when where it is known. */
export function membershipIri(...parts: readonly string[]): NamedNode {
  return DataFactory.namedNode(MEMBERSHIP_BASE + checked(parts.join("-"), "a membership"));
}

/** `…/edge/3fa2b1c0d4e5f607` for a direct edge, from its three IRIs: what RDF 1.2 calls a reifier. */
export function edgeIri(key: string): NamedNode {
  return DataFactory.namedNode(EDGE_BASE + bytesToHex(sha256(utf8ToBytes(key))).slice(0, HASH_DIGITS));
}

/** `…/doc/a5fcbe3696031547#char=1599,1601`, a fragment as RFC 5147 has it. */
export function passageIri(document: NamedNode, span: Span): NamedNode {
  const { start, end } = checkedSpan(span, document);
  return DataFactory.namedNode(`${document.value}#char=${start},${end}`);
}

/** `…/doc/a5fcbe3696031547-condition-2288-2306` */
export function conditionIri(document: NamedNode, span: Span): NamedNode {
  const { start, end } = checkedSpan(span, document);
  return nodeIri(document, `condition-${start}-${end}`);
}

/**
 * `…-mention-1599-1601-pronoun-EmmanuelMacron`, or `…-mention-inferred-France-3fa2b1c0` without a span. The last part, a
 * hash of the mention's text, is there when the passage does not give that text.
 */
export function mentionIri(document: NamedNode, { actor, basis, span, text }: Reference): NamedNode {
  const at = span === undefined ? [] : [String(span.start), String(span.end)];
  const wording = span?.quote === text ? [] : [bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8)];
  return nodeIri(document, ["mention", ...at, basis, actor, ...wording].join("-"));
}

/** What {@link nodeIri} appended to the document's IRI: `act-1607-1616`. */
export function localId(document: string, node: string): string {
  if (!node.startsWith(document) || node.length < document.length + 2) {
    throw new Error(
      `<${node}> does not belong to <${document}>: a node's IRI must start with its document's.`,
    );
  }
  return node.slice(document.length + 1);
}

/** An actor's id; the whole IRI for an actor that somebody else named. */
export function actorId(node: Term): string {
  return node.value.startsWith(ACTOR_BASE) ? node.value.slice(ACTOR_BASE.length) : node.value;
}

function checked(id: string, kind: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) {
    throw new Error(`"${id}" cannot name ${kind}: use letters A-Z and a-z, digits, "_" and "-" only.`);
  }
  return id;
}

function checkedSpan({ start, end }: Span, document: NamedNode): Span {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end <= start) {
    throw new Error(
      `${start}-${end} is no span of <${document.value}>: give 0 <= start < end in UTF-16 code units.`,
    );
  }
  return { start, end };
}
