/** Files that are whole or not there. */

import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file under another name, `.NAME.PID.tmp` beside it, and renames it: a reader, or whoever kills this process, never sees
 * half of it. What is no plain file (`/dev/null`, a pipe) is written directly. Throws the error of the file system.
 */
export function writeWhole(name: string, content: string | Uint8Array): void {
  const exists = statSync(name, { throwIfNoEntry: false });
  if (exists?.isFile() === false) {
    writeFileSync(name, content);
    return;
  }
  // a link stays one: what it points at is replaced
  const path = exists === undefined ? name : realpathSync(name);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: "wx" });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** What {@link writeWhole} leaves behind when it is killed. */
export const TEMPORARY = /^\..+\.\d+\.tmp$/;
