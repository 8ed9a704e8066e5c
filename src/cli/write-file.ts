import { setImmediate } from "node:timers/promises";
import { writeWhole } from "../node.ts";
import { fileError } from "./file-error.ts";

/** Writes a file whole, whatever signal comes. Throws with the path and what to do. */
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
