/** `built.json`: what the outputs were written from, so that nothing is written twice. */

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../whole-file.node.ts";
import { pathIn, type Collection } from "./collection.node.ts";

const pathOf = ({ folder }: Collection): string => join(folder, "built.json");

/** To be called before anything changes, so that an interrupted change counts as one. */
export function markChanged(collection: Collection): void {
  rmSync(pathOf(collection), { force: true });
}

export function markBuilt(collection: Collection, from: string): void {
  writeWhole(pathOf(collection), `${JSON.stringify({ from })}\n`);
}

/** True when all outputs are there and were written from this. */
export function isBuilt(collection: Collection, from: string): boolean {
  const path = pathOf(collection);
  if (!existsSync(path)) return false;
  const built = JSON.parse(readFileSync(path, "utf8")) as { readonly from?: string };
  return (
    built.from === from &&
    collection.settings.outputs.every((output) => existsSync(pathIn(collection, output)))
  );
}
