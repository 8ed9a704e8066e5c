/** `facts/FINGERPRINT/HASH.json`: what was extracted from each text, by the program and model of that fingerprint. */

import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DocumentExtraction } from "../pipeline.ts";
import { writeWhole } from "../whole-file.node.ts";
import type { Collection } from "./collection.node.ts";
import { hashesIn } from "./source-files.node.ts";

const folderOf = ({ folder }: Collection, fingerprint: string): string => join(folder, "facts", fingerprint);

/** Hashes of the texts that were extracted by this fingerprint. */
export function listFacts(collection: Collection, fingerprint: string): ReadonlySet<string> {
  const folder = folderOf(collection, fingerprint);
  mkdirSync(folder, { recursive: true });
  return new Set(hashesIn(folder));
}

/** Throws with the path when the file is damaged. */
export function readFactsFile(collection: Collection, fingerprint: string, hash: string): DocumentExtraction {
  const path = join(folderOf(collection, fingerprint), `${hash}.json`);
  try {
    return JSON.parse(readFileSync(path, "utf8")) as DocumentExtraction;
  } catch (cause) {
    throw new Error(`${path}: is damaged: delete it, then build again`, { cause });
  }
}

export function writeFactsFile(
  collection: Collection,
  fingerprint: string,
  hash: string,
  { facts, problems }: DocumentExtraction,
): void {
  const text = `${JSON.stringify({ facts, problems })}\n`;
  writeWhole(join(folderOf(collection, fingerprint), `${hash}.json`), text);
}

/** Forgets what was extracted from a text, by any program. */
export function deleteFacts({ folder }: Collection, hash: string): void {
  const facts = join(folder, "facts");
  for (const fingerprint of readdirSync(facts))
    rmSync(join(facts, fingerprint, `${hash}.json`), { force: true });
}

/** Forgets what other programs extracted. */
export function deleteOtherFacts({ folder }: Collection, fingerprint: string): void {
  const facts = join(folder, "facts");
  for (const other of readdirSync(facts))
    if (other !== fingerprint) rmSync(join(facts, other), { recursive: true, force: true });
}
