/** The user's own entries that a command is given. */

import { readGazetteers, type GazetteerEntry } from "../node.ts";
import { fileError } from "./file-error.ts";
import type { GazetteerOption } from "./options.ts";

/** None without a path. Throws with the path, and every bad line of all files. */
export async function gazetteerFrom({ gazetteer = [] }: GazetteerOption): Promise<readonly GazetteerEntry[]> {
  if (gazetteer.length === 0) return [];
  try {
    return await readGazetteers([...new Set(gazetteer)]);
  } catch (error) {
    const path = error instanceof Error && "path" in error ? String(error.path) : "";
    throw path === "" ? error : fileError(path, error);
  }
}
