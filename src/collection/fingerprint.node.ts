import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GazetteerEntry } from "../analyse/gazetteer.ts";

/** From this file, in `src` as in `dist`, to the program and to its models. */
const PROGRAM = fileURLToPath(new URL("../", import.meta.url));
const MODELS = new URL("../../data/models/", import.meta.url);
const MODEL_FILES = ["english.bin.gz", "english.lemmas.json"];

/** The folders whose code, with the tables packed into it, decides what is extracted from a text. */
const STAGES = ["analyse", "extract", "ground", "resolve"];
const FILES = ["config", "given", "pipeline", "types"];
/** What else decides what the graph looks like. */
const WRITERS = ["graph", "export"];

/** 16 hexadecimal digits that change with the rules, the tables, the model or the user's own entries. */
export function extractionFingerprint(gazetteer: readonly GazetteerEntry[]): string {
  const hash = createHash("sha256");
  for (const name of MODEL_FILES) hash.update(readFileSync(new URL(name, MODELS)));
  hash.update(JSON.stringify(gazetteer));
  return codeHash(hash, [...STAGES, ...FILES]).slice(0, 16);
}

/** … with what joins documents and writes the graph. */
export function graphFingerprint(extraction: string): string {
  return codeHash(createHash("sha256").update(extraction), WRITERS).slice(0, 16);
}

function codeHash(hash: ReturnType<typeof createHash>, parts: readonly string[]): string {
  const names = readdirSync(PROGRAM, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /(?<!\.d)\.(?:ts|js)$/.test(name) && parts.includes(/^\w+/.exec(name)?.[0] ?? ""))
    .sort();
  for (const name of names)
    hash
      .update(name)
      .update("\0")
      .update(readFileSync(PROGRAM + name));
  return hash.digest("hex");
}
