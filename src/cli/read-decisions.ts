/** The decisions that a command is given. */

import { readDecisions, type Decision } from "../node.ts";
import { fileError } from "./file-error.ts";
import type { DecisionsOption } from "./options.ts";

/** None without a path. Throws with the path, and every bad line: what a person decided is never left out in silence. */
export async function decisionsFrom({ decisions: path }: DecisionsOption): Promise<readonly Decision[]> {
  if (path === undefined) return [];
  try {
    return await readDecisions(path);
  } catch (error) {
    throw fileError(path, error);
  }
}
