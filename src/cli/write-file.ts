/** Files that are whole or not there. */

import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileError } from "./file-error.ts";

/**
 * Writes a file under another name and renames it: a reader, or a Ctrl-C, never sees half of it. What is no plain file
 * (`/dev/null`, a pipe) is written directly. Throws with the path and what to do.
 */
export async function writeFile(path: string, text: string): Promise<void> {
  // the two system calls below cannot be interrupted; a signal waits until they are done
  const leave = (): never => process.exit(130);
  process.on("SIGINT", leave).on("SIGTERM", leave);
  try {
    writeWhole(path, text);
    await setImmediate();
  } catch (error) {
    throw fileError(path, error);
  } finally {
    process.off("SIGINT", leave).off("SIGTERM", leave);
  }
}

function writeWhole(name: string, text: string): void {
  const exists = statSync(name, { throwIfNoEntry: false });
  if (exists?.isFile() === false) {
    writeFileSync(name, text);
    return;
  }
  // a link stays one: what it points at is replaced
  const path = exists === undefined ? name : realpathSync(name);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}
