/** The whole texts of a graph's documents, for the page that shows them. */

import { isCollection, openCollection, readKeptSource, textHash, type Graph } from "../node.ts";
import type { Source } from "../types.ts";

export function textsByHash(sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map(sources.map(({ text }) => [textHash(text), text]));
}

/** The texts that a collection keeps of its graph's documents; none of a graph in a file, which holds no texts. */
export function keptTexts(path: string, graph: Graph): ReadonlyMap<string, string> {
  if (path === "-" || !isCollection(path)) return new Map();
  const collection = openCollection(path);
  return new Map(
    graph.facts.documents.map(({ hash }) => [hash, readKeptSource(collection, hash).source.text]),
  );
}
