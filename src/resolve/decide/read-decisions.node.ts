import { readFile } from "node:fs/promises";
import type { Decision } from "./decisions.ts";
import { parseDecisions } from "./parse-decisions.ts";

/** The decisions of a file in UTF-8. Throws when it cannot be read, and names every line that is no decision. */
export async function readDecisions(path: string): Promise<readonly Decision[]> {
  return parseDecisions(decodeDecisions(await readFile(path), path), path);
}

/** The text of a decisions file, with a byte order mark if there is one, so that its bytes can be written again. */
export function decodeDecisions(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${file}: is not in UTF-8: save it as UTF-8 text`, { cause });
  }
}
