/** One process at a time changes a collection. */

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sweep, type Collection } from "./collection.node.ts";

const LOCK_FILE = ".lock";

/**
 * Runs a function that changes a collection. Throws when another process, which is alive, is at it; what a killed one left is taken
 * over and swept up.
 */
export async function withLock<Value>(collection: Collection, run: () => Promise<Value>): Promise<Value> {
  const path = join(collection.folder, LOCK_FILE);
  take(path);
  try {
    sweep(collection);
    return await run();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: "wx" });
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const holder = holderOf(path);
      if (attempt > 0 || (holder !== undefined && isAlive(holder)))
        throw new Error(
          `${path}: process ${holder ?? "?"} is changing this collection: wait for it; if there is none, delete the file`,
          { cause: error },
        );
      rmSync(path, { force: true });
    }
  }
}

function holderOf(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, "utf8"));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    // gone between the two looks: its holder is done
    return undefined;
  }
}

/** Signal 0 asks and does not disturb; EPERM is somebody else's process, which lives. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
