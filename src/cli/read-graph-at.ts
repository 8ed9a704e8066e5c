import { openGraph, readRemote, type Graph } from "../node.ts";
import type { Io } from "./io.ts";
import { readGraphFile } from "./read-graph-file.ts";
import { clientOptions } from "./remote-options.ts";

/** The graph in a file, or the one that `push` put into the store at `url`. */
export async function readGraphAt(
  path: string | undefined,
  url: string | undefined,
  maxQuads: number,
  io: Io,
): Promise<Graph> {
  if ((path === undefined) === (url === undefined)) throw new Error("give either a graph file or --from");
  if (url !== undefined) return openGraph(await readRemote(url, { ...clientOptions(io, url), maxQuads }));
  return readGraphFile(path ?? "-", io);
}
