import { Parser } from "n3";
import type { Quad } from "@rdfjs/types";

const READABLE: Readonly<Record<string, string>> = {
  turtle: "text/turtle",
  trig: "application/trig",
  ntriples: "application/n-triples",
  nquads: "application/n-quads",
};

/**
 * Reads a graph that somebody wrote as `turtle`, `trig`, `ntriples` or `nquads`. Give the quads to `openGraph` or `createStore`,
 * which put a graph per document together again. Relative IRIs resolve against nothing: such a file is refused. Throws, with the
 * line, on a syntax error.
 */
export function readGraph(text: string, format: string): Quad[] {
  // Without callbacks parsing is synchronous.
  const quads = new Parser({ format: mediaTypeOf(format) }).parse(text);
  quads.forEach(rejectRelatives);
  return quads;
}

/**
 * The same for a graph that comes in pieces, as UTF-8 or text: gives the quads of each piece, so that neither text nor quads have
 * to be in memory as a whole. `fs.createReadStream(path)` and a fetched `response.body` are such pieces; give what comes to
 * `openGraphStream`. Throws as `readGraph` does, after the quads that came before.
 */
export async function* readGraphStream(
  pieces: AsyncIterable<Uint8Array | string>,
  format: string,
): AsyncGenerator<readonly Quad[]> {
  const parser = new Parser({ format: mediaTypeOf(format) });
  const listeners = new Map<string, (piece?: string) => void>();
  let [quads, failure]: [Quad[], Error | undefined] = [[], undefined];
  // All that the parser asks of a stream is to be told of pieces and of the end.
  const input = { on: (event: string, listener: (piece?: string) => void) => listeners.set(event, listener) };
  // Typed without the null that a parser gives as error when all is well.
  parser.parse(
    input as unknown as Parameters<Parser["parse"]>[0],
    ((error: Error | null, quad: Quad | null) => {
      if (error !== null) failure ??= error;
      else if (quad !== null) quads.push(quad);
    }) as Parameters<Parser["parse"]>[1] & object,
  );

  function take(event: "data" | "end", piece?: string): readonly Quad[] {
    listeners.get(event)?.(piece);
    if (failure !== undefined) throw failure;
    const taken = quads;
    quads = [];
    taken.forEach(rejectRelatives);
    return taken;
  }

  const decoder = new TextDecoder();
  for await (const piece of pieces)
    yield take("data", typeof piece === "string" ? piece : decoder.decode(piece, { stream: true }));
  yield take("data", decoder.decode());
  yield take("end");
}

function mediaTypeOf(format: string): string {
  const mediaType = Object.hasOwn(READABLE, format) ? READABLE[format] : undefined;
  if (mediaType === undefined) {
    throw new Error(
      `Graphs cannot be read from "${format}": give one of ${Object.keys(READABLE).join(", ")}.`,
    );
  }
  return mediaType;
}

function rejectRelatives({ subject, predicate, object, graph }: Quad): void {
  for (const { termType, value } of [subject, predicate, object, graph])
    if (termType === "NamedNode" && !/^[a-z][a-z0-9+.-]*:/i.test(value)) {
      throw new Error(
        `<${value}> is relative to nothing: put an @base line into the file, or write the whole IRI.`,
      );
    }
}
