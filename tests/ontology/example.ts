/** The hand-made graph of two made-up reports, with short names for its nodes. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const read = (name: string): string => readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");

export const texts = [read("example-1.txt"), read("example-2.txt")] as const;
export const exampleTurtle = read("example.ttl");

export const hashes = texts.map((text) => createHash("sha256").update(text).digest("hex"));
export const [DOC1, DOC2] = hashes.map((hash) => `https://w3id.org/pledgegraph/doc/${hash.slice(0, 16)}`) as [string, string];

/** `D1-act-package` for a node of the first report, `actor:MaraLind` for an actor. */
export function shortName(iri: string): string {
  return iri.replace(DOC1, "D1").replace(DOC2, "D2").replace("https://w3id.org/pledgegraph/actor/", "actor:");
}

/** Turtle with `D1` and `D2` written out. */
export function withNames(turtle: string): string {
  const [first, second] = [DOC1, DOC2].map((iri) => iri.replace("https://w3id.org/pledgegraph/doc/", "doc:"));
  return turtle.replaceAll("D1", first!).replaceAll("D2", second!);
}
