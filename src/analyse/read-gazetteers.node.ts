import { readFile } from "node:fs/promises";
import type { GazetteerEntry } from "./gazetteer.ts";
import { parseGazetteers } from "./parse-gazetteer.ts";

/** The entries of files in UTF-8. Throws when one cannot be read, and names every bad line of all. */
export async function readGazetteers(paths: readonly string[]): Promise<readonly GazetteerEntry[]> {
  const files = await Promise.all(
    paths.map(async (file) => ({ file, text: decode(await readFile(file), file) })),
  );
  return parseGazetteers(files);
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${file}: is not in UTF-8: save it as UTF-8 text`, { cause });
  }
}
