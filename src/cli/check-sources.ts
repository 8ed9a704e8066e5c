/** The texts that a graph is checked against. */

import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Fault, GraphCheck } from "../node.ts";
import type { Io } from "./io.ts";
import { readSources } from "./read-sources.ts";

/** What a folder is searched for. */
const DOCUMENT = /\.(?:txt|md|markdown|html?|xhtml)$/i;

export interface Texts {
  /** By the SHA-256 of the text. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of the sources by the same hash, and whether the user gave the file itself. */
  readonly names: ReadonlyMap<string, { readonly id: string; readonly isGiven: boolean }>;
  /** How many could not be read; each was said on stderr. */
  readonly failed: number;
}

/** Files as they are given, and the documents in folders, however deep, sorted. */
export async function readTexts(given: readonly string[], io: Io): Promise<Texts> {
  const files = given.flatMap((path) => (isFolder(path) ? documentsIn(path) : [path]));
  const { sources, failed } = await readSources(files, io, { metadata: {}, quiet: true });
  const hashed = sources.map((source) => ({
    source,
    hash: createHash("sha256").update(source.text).digest("hex"),
  }));
  const named = new Set(given.filter((path) => !isFolder(path)).map((path) => basename(path)));
  return {
    texts: new Map(hashed.map(({ source, hash }) => [hash, source.text])),
    names: new Map(
      hashed.map(({ source: { id }, hash }) => [
        hash,
        { id, isGiven: id === "stdin" || named.has(basename(id)) },
      ]),
    ),
    failed,
  };
}

/** Sources that are no document of the graph: those given by name, and those of a folder with the name of a document. */
export function strangersOf(
  { names }: Texts,
  { strangers, unchecked }: Pick<GraphCheck, "strangers" | "unchecked">,
): readonly Fault[] {
  const missing = new Set(unchecked.map((id) => basename(id)));
  return strangers.flatMap((hash): Fault[] => {
    const source = names.get(hash);
    if (source === undefined || !(source.isGiven || missing.has(basename(source.id)))) return [];
    return [
      {
        kind: "quotes",
        node: source.id,
        message: "the graph has no document with this text",
        remedy: "it was built from another version, or from other files: build it again",
      },
    ];
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => DOCUMENT.test(name))
    .sort()
    .map((name) => join(folder, name));
}
