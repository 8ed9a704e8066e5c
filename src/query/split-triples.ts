import type { Quad } from "@rdfjs/types";
import { EDGES_GRAPH } from "../graph/iri.ts";
import { ntriplesTerm } from "../graph/ntriples-term.ts";

/** A graph as N-Triples in UTF-8, cut between lines: what an engine in another thread is given. */
export interface Triples {
  readonly statements: readonly Uint8Array[];
  /** Direct edges, which are in a graph of their own. */
  readonly edges: readonly Uint8Array[];
}

/** Characters in a piece: a graph may be longer than a string can be. */
const PIECE = 1_000_000;

/** `buffer` makes the memory of a piece; give one that makes a SharedArrayBuffer to let threads share it. */
export function splitTriples(
  graph: Iterable<Quad>,
  buffer: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes),
): Triples {
  const [statements, edges] = [pieces(buffer), pieces(buffer)];
  for (const { subject, predicate, object, graph: name } of graph) {
    const line = `${ntriplesTerm(subject)} ${ntriplesTerm(predicate)} ${ntriplesTerm(object)} .\n`;
    (name.equals(EDGES_GRAPH) ? edges : statements).add(line);
  }
  return { statements: statements.all(), edges: edges.all() };
}

function pieces(buffer: (bytes: number) => ArrayBufferLike) {
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
      if (size >= PIECE) close();
    },
    all: (): readonly Uint8Array[] => {
      if (lines.length > 0) close();
      return done;
    },
  };
}
