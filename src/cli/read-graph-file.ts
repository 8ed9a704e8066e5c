/** A graph from a file, or from stdin as Turtle, TriG, N-Triples or N-Quads. */

import { existsSync } from "node:fs";
import { extname } from "node:path";
import type { Quad } from "@rdfjs/types";
import { isCollection, openCollection, openGraph, pathIn, readGraph, type Graph } from "../node.ts";
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
  const quads: Quad[][] = [];
  for (const file of paths) quads.push(await readQuads(file, io));
  try {
    return openGraph(quads.flat());
  } catch (error) {
    throw named(paths.join(", "), error);
  }
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

/** TriG is a superset of Turtle and N-Quads nearly one of both: stdin is read as TriG. */
async function readQuads(given: string, io: Io): Promise<Quad[]> {
  const path = fileOf(given);
  const extension = extname(path).toLowerCase();
  const format = path === "-" ? "trig" : FORMATS[extension];
  if (format === undefined) {
    throw new Error(
      `${path}: a graph file ends in ${Object.keys(FORMATS).join(", ")}. Make one with: pledgegraph build <text> -o out.ttl`,
    );
  }
  const text = await readText(path, io);
  try {
    return readGraph(text, format);
  } catch (error) {
    throw named(path, error);
  }
}

function named(path: string, error: unknown): Error {
  if (!(error instanceof Error)) throw error;
  return new Error(`${path === "-" ? "stdin" : path}: ${error.message}`, { cause: error });
}
