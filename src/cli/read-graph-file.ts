/** A graph from a file, or from stdin as Turtle, TriG, N-Triples or N-Quads. */

import { createReadStream, existsSync } from "node:fs";
import { extname } from "node:path";
import type { Quad } from "@rdfjs/types";
import {
  isCollection,
  openCollection,
  openGraphStream,
  pathIn,
  readGraph,
  readGraphStream,
  type Graph,
} from "../node.ts";
import { fileError } from "./file-error.ts";
import type { Io } from "./io.ts";
import { readText } from "./read-input.ts";

const FORMATS: Readonly<Record<string, string>> = {
  ".ttl": "turtle",
  ".trig": "trig",
  ".nt": "ntriples",
  ".nq": "nquads",
};

/** By its name; or a collection, which has one. */
export function isGraph(path: string): boolean {
  return isGraphFile(path) || isCollection(path);
}

function isGraphFile(path: string): boolean {
  return Object.hasOwn(FORMATS, extname(path).toLowerCase());
}

/** Several are one graph: what one says of a node is beside what another says. Throws with the file's name when it is no graph. */
export async function readGraphFile(path: string, io: Io, others: readonly string[] = []): Promise<Graph> {
  const paths = [...new Set([path, ...others])];
  async function* lots(): AsyncGenerator<Iterable<Quad>> {
    for (const file of paths) yield* readLots(file, io);
  }
  return openGraphStream(lots());
}

/** The quads as the file has them. */
export async function readQuads(path: string, io: Io): Promise<readonly Quad[]> {
  const quads: Quad[] = [];
  for await (const lot of readLots(path, io)) for (const quad of lot) quads.push(quad);
  return quads;
}

/** The file that holds the graph: of a collection, its first output that can be read. */
function fileOf(path: string): string {
  if (path === "-" || !isCollection(path)) return path;
  const collection = openCollection(path);
  const output = collection.settings.outputs.find(isGraphFile);
  if (output === undefined)
    throw new Error(
      `${path}: none of the outputs in its pledgegraph.json is a graph: add one that ends in ${Object.keys(FORMATS).join(", ")}`,
    );
  const file = pathIn(collection, output);
  if (!existsSync(file)) throw new Error(`${path}: has no graph yet: run pledgegraph build ${path}`);
  return file;
}

/**
 * The quads of a file as they come: a large file is never in memory as a whole. TriG is a superset of Turtle and N-Quads nearly one
 * of both: stdin is read as TriG.
 */
async function* readLots(given: string, io: Io): AsyncGenerator<Iterable<Quad>> {
  const path = fileOf(given);
  const format = path === "-" ? "trig" : FORMATS[extname(path).toLowerCase()];
  if (format === undefined) {
    throw new Error(
      `${path}: a graph file ends in ${Object.keys(FORMATS).join(", ")}. Make one with: pledgegraph build <text> -o out.ttl`,
    );
  }
  if (path === "-") {
    const text = await readText(path, io);
    try {
      yield readGraph(text, format);
    } catch (error) {
      throw named(path, error);
    }
    return;
  }
  try {
    yield* readGraphStream(createReadStream(path, { highWaterMark: PIECE }), format);
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw fileError(path, error);
    throw named(path, error);
  }
}

/** Bytes. Larger pieces are not read any faster. */
const PIECE = 1 << 18;

function named(path: string, error: unknown): Error {
  if (!(error instanceof Error)) throw error;
  return new Error(`${path === "-" ? "stdin" : path}: ${error.message}`, { cause: error });
}
