/** A graph from a file, or from stdin as Turtle, TriG, N-Triples or N-Quads. */

import { extname } from "node:path";
import { openGraph, readGraph, type Graph } from "../node.ts";
import type { Io } from "./io.ts";
import { readText } from "./read-input.ts";

const FORMATS: Readonly<Record<string, string>> = {
  ".ttl": "turtle",
  ".trig": "trig",
  ".nt": "ntriples",
  ".nq": "nquads",
};

export function isGraphFile(path: string): boolean {
  return Object.hasOwn(FORMATS, extname(path).toLowerCase());
}

/** Throws with the file's name when it is no graph. TriG is a superset of Turtle and N-Quads nearly one of both: stdin is read as TriG. */
export async function readGraphFile(path: string, io: Io): Promise<Graph> {
  const extension = extname(path).toLowerCase();
  const format = path === "-" ? "trig" : FORMATS[extension];
  if (format === undefined) {
    throw new Error(
      `${path}: a graph file ends in ${Object.keys(FORMATS).join(", ")}. Make one with: pledgegraph build <text> -o out.ttl`,
    );
  }
  const text = await readText(path, io);
  try {
    return openGraph(readGraph(text, format));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Error(`${path === "-" ? "stdin" : path}: ${error.message}`, { cause: error });
  }
}
