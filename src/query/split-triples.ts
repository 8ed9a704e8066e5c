import type { Quad } from "@rdfjs/types";
import { EDGES_GRAPH } from "../graph/iri.ts";
import { ntriplesTerm } from "../graph/ntriples-term.ts";

/** A graph as N-Triples in UTF-8, cut between lines: what an engine in another thread is given. */
export interface Triples {
  readonly statements: readonly Uint8Array[];
  /** Direct edges, which are in a graph of their own. */
  readonly edges: readonly Uint8Array[];
}

/**
 * Characters of N-Triples given to Oxigraph at once. One text of 40 million took 83 s of processor time, the same in pieces of this
 * size 3 s; and a text of more than 2²⁹ − 24 characters cannot be made at all.
 */
export const PIECE = 1 << 18;

/** `buffer` makes the memory of a piece; give one that makes a SharedArrayBuffer to let threads share it. */
export function splitTriples(
  graph: Iterable<Quad>,
  buffer: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes),
): Triples {
  const [statements, edges] = [pieces(buffer, PIECE), pieces(buffer, PIECE)];
  // a blank node is the same in one piece only
  const unnamed = pieces(buffer, Infinity);
  for (const { subject, predicate, object, graph: name } of graph) {
    const line = `${ntriplesTerm(subject)} ${ntriplesTerm(predicate)} ${ntriplesTerm(object)} .\n`;
    if (subject.termType === "BlankNode" || object.termType === "BlankNode") unnamed.add(line);
    else (name.equals(EDGES_GRAPH) ? edges : statements).add(line);
  }
  return { statements: [...statements.all(), ...unnamed.all()], edges: edges.all() };
}

function pieces(buffer: (bytes: number) => ArrayBufferLike, most: number) {
  const encoder = new TextEncoder();
  const done: Uint8Array[] = [];
  let [lines, size]: [string[], number] = [[], 0];
  const close = (): void => {
    const bytes = encoder.encode(lines.join(""));
    const piece = new Uint8Array(buffer(bytes.length));
    piece.set(bytes);
    done.push(piece);
    [lines, size] = [[], 0];
  };
  return {
    add: (line: string): void => {
      lines.push(line);
      size += line.length;
      if (size >= most) close();
    },
    all: (): readonly Uint8Array[] => {
      if (lines.length > 0) close();
      return done;
    },
  };
}
