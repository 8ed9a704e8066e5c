/** Bytes of a file, or of stdin for `-`. */

import { readFileSync } from "node:fs";
import { fileError } from "./file-error.ts";
import type { Io } from "./io.ts";

/** No text or graph that a person can use is longer; a stream without end must not fill the memory. */
const MAX_BYTES = 500_000_000;

/** Throws with the path, the reason and what to do. */
export async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  if (path === "-") return readStdin(io);
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileError(path, error);
  }
}

export async function readText(path: string, io: Io): Promise<string> {
  return Buffer.from(await readBytes(path, io)).toString("utf8");
}

async function readStdin({ stdin }: Io): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error(`stdin: more than ${MAX_BYTES / 1e6} million bytes: split it`);
  }
  return Buffer.concat(chunks);
}
