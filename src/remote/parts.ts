/** A graph in the parts that a store of named graphs holds it in. */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Quad, Term } from "@rdfjs/types";
import { arrange, type Block } from "../export/arrange.ts";
import { BASE } from "../graph/iri.ts";
import { ntriplesTerm } from "../graph/ntriples-term.ts";
import { compareText } from "../graph/order.ts";

/** What documents share: not every store has a default graph that can be written. */
export const SHARED_GRAPH = `${BASE}graph/shared`;
/** What was pushed: for each graph its digest and how many triples it has. */
export const MANIFEST_GRAPH = `${BASE}graph/manifest`;

export interface Part {
  /** IRI of a document, of {@link SHARED_GRAPH} or of the graph of direct edges. */
  readonly graph: string;
  /** N-Triples, one a line without its end, sorted. */
  readonly lines: readonly string[];
  /** SHA-256 of the lines, in hexadecimal digits. */
  readonly digest: string;
}

/** As TriG and N-Quads split it: a part for each document, one for what they share, one for direct edges. Sorted by graph. */
export function splitGraph(graph: Iterable<Quad>): readonly Part[] {
  const lines = new Map<string, Set<string>>();
  for (const { graph: name = SHARED_GRAPH, blocks } of arrange(graph)) {
    const known = lines.get(name) ?? new Set();
    lines.set(name, known);
    for (const line of blocks.flatMap(linesOf)) known.add(line);
  }
  return [...lines]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, all]) => {
      const sorted = [...all].sort(compareText);
      return { graph: name, lines: sorted, digest: bytesToHex(sha256(utf8ToBytes(sorted.join("\n")))) };
    });
}

function linesOf({ subject, properties }: Block): readonly string[] {
  return properties.flatMap(({ predicate, objects }) =>
    objects.map((object) => `${[subject, predicate, object].map(named).join(" ")} .`),
  );
}

function named(term: Term): string {
  if (term.termType === "BlankNode")
    throw new Error(
      `The graph has a blank node, _:${term.value}, which would be another each time it is pushed: give it an IRI.`,
    );
  return ntriplesTerm(term);
}
