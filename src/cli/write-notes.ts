/** A folder of notes, whole or not there. */

import { mkdirSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Note } from "../node.ts";
import { fileError } from "./file-error.ts";

/**
 * Writes the notes into a folder that is new or empty, for nobody's own notes may be lost: under another name first, which is then
 * changed. Throws with the path and what to do.
 */
export async function writeNotes(folder: string, notes: readonly Note[]): Promise<void> {
  const path = resolve(folder);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const leave = (): never => {
    rmSync(temporary, { recursive: true, force: true });
    process.exit(130);
  };
  process.on("SIGINT", leave).on("SIGTERM", leave);
  try {
    checkEmpty(folder);
    for (const { path: name, text } of notes) {
      const file = join(temporary, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: "wx" });
      // lets a signal through
      await setImmediate();
    }
    if (statSync(path, { throwIfNoEntry: false }) !== undefined) rmdirSync(path);
    renameSync(temporary, path);
  } catch (error) {
    throw fileError(folder, error);
  } finally {
    process.off("SIGINT", leave).off("SIGTERM", leave);
    rmSync(temporary, { recursive: true, force: true });
  }
}

function checkEmpty(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (!there.isDirectory()) throw new Error(`${folder}: is no folder: give a new one for the notes`);
  if (readdirSync(folder).length > 0)
    throw new Error(`${folder}: has files already: give a new folder, or empty this one`);
}
