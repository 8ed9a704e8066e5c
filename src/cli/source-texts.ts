/** The texts of `--source`, for the page of a graph that holds none. */

import type { Graph } from "../node.ts";
import { readTexts, strangersOf } from "./check-sources.ts";
import { counted } from "./counted.ts";
import { printable, say, type Io } from "./io.ts";

export interface SourceTexts {
  /** Of documents of the graph, by the SHA-256 of the text. */
  readonly texts: ReadonlyMap<string, string>;
  /** How many files could not be read or are no document of the graph; each was said on stderr. */
  readonly failed: number;
}

/** Reads files, and the documents in folders, and keeps those whose text is that of a document, to the character. */
export async function sourceTexts(given: readonly string[], graph: Graph, io: Io): Promise<SourceTexts> {
  const { documents } = graph.facts;
  const read = await readTexts(given, io);
  const hashes = new Set(documents.map(({ hash }) => hash));
  const strangers = strangersOf(read, {
    strangers: [...read.texts.keys()].filter((hash) => !hashes.has(hash)),
    unchecked: documents.filter(({ hash }) => !read.texts.has(hash)).map(({ source }) => source.id),
  });
  for (const { node, message, remedy } of strangers)
    say(io, printable(`${node}: left out: ${message} (${remedy})`));
  const texts = new Map([...read.texts].filter(([hash]) => hashes.has(hash)));
  say(io, `${texts.size} of ${counted(documents.length, "document")} with the whole text`);
  const failed = read.failed + strangers.length;
  return { texts, failed: texts.size === 0 ? Math.max(1, failed) : failed };
}
