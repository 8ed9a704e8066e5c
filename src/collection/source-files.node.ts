/** `sources/HASH.json`: the texts of a collection, by the SHA-256 of the text. */

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Problem, Source } from "../types.ts";
import { writeWhole } from "../whole-file.node.ts";
import type { Collection } from "./collection.node.ts";

/** A text as it was read, and what was worth knowing of the reading. */
export interface KeptSource {
  readonly source: Source;
  readonly problems: readonly Problem[];
  /** Hash of the text that the document had before; until that is removed, both are there. */
  readonly replaces?: string;
}

const NAME = /^([0-9a-f]{64})\.json$/;

const pathOf = ({ folder }: Collection, hash: string): string => join(folder, "sources", `${hash}.json`);

/** Hashes of the texts, sorted. */
export function listSources({ folder }: Collection): readonly string[] {
  return hashesIn(join(folder, "sources"));
}

/** Hashes that files of a folder are named after, sorted. */
export function hashesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .sort();
}

/** Throws with the path when the file is damaged. */
export function readKeptSource(collection: Collection, hash: string): KeptSource {
  const path = pathOf(collection, hash);
  try {
    return JSON.parse(readFileSync(path, "utf8")) as KeptSource;
  } catch (cause) {
    throw new Error(`${path}: is damaged: delete it, then add the document again`, { cause });
  }
}

export function writeKeptSource(collection: Collection, hash: string, kept: KeptSource): void {
  writeWhole(pathOf(collection, hash), `${JSON.stringify(kept, undefined, 1)}\n`);
}

export function deleteKeptSource(collection: Collection, hash: string): void {
  rmSync(pathOf(collection, hash), { force: true });
}
