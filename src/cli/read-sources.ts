/** Documents from files and stdin; one that cannot be read is said and skipped. */

import { IngestError, readSource, type ReadSource } from "../node.ts";
import type { Metadata, Problem, Source } from "../types.ts";
import { say, type Io } from "./io.ts";
import { progress, type Progress } from "./progress.ts";
import { readBytes } from "./read-input.ts";

export interface ReadOptions {
  readonly metadata: Metadata;
  /** Name of the only document. */
  readonly id?: string;
  readonly quiet: boolean;
}

export interface ReadSources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** How many could not be read; each was said on stderr. */
  readonly failed: number;
}

/** Reads each file once, in the order given. */
export async function readSources(
  files: readonly string[],
  io: Io,
  options: ReadOptions,
): Promise<ReadSources> {
  refuseGraphs(files);
  const wanted = [...new Set(files)];
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const bar = progress(io, wanted.length, options.quiet);
  for (const [i, file] of wanted.entries()) {
    bar.step(i + 1, file);
    const read = await readInput(file, io, options, bar);
    if (read === undefined) continue;
    sources.push(read.source);
    problems.push(...read.problems);
  }
  bar.end();
  return { sources, problems, failed: wanted.length - sources.length };
}

/** One document; nothing when it cannot be read, which is said. */
export async function readInput(
  file: string,
  io: Io,
  { metadata, id }: ReadOptions,
  bar: Progress,
): Promise<ReadSource | undefined> {
  try {
    const { source, problems } = await readSource(await input(file, io), metadata);
    if (id === undefined) return { source, problems };
    return { source: { ...source, id }, problems: problems.map((problem) => ({ ...problem, document: id })) };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    bar.end();
    say(io, `${error.message} (${error.code})`);
    return undefined;
  }
}

/** A graph is text too, and would be read as one. */
function refuseGraphs(files: readonly string[]): void {
  const graph = files.find((file) => /\.(?:ttl|trig|nt|nq|jsonld|rdf)$/i.test(file));
  if (graph !== undefined)
    throw new Error(`${graph}: this is a graph already: use view, query, explain, export or check`);
}

async function input(
  file: string,
  io: Io,
): Promise<string | { readonly name: string; readonly bytes: Uint8Array }> {
  return file === "-" ? { name: "stdin", bytes: await readBytes("-", io) } : file;
}
