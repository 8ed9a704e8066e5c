import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildGraph, readSource } from "../../src/node.ts";
import type { Source } from "../../src/types.ts";
import { buildScene, partOf } from "../../src/view/index.ts";
import type { Scene } from "../../src/view/index.ts";
import { english } from "../english.ts";

const FOLDER = fileURLToPath(new URL("../../data/examples/", import.meta.url));

/** The bundled texts. */
export const exampleSources: readonly Source[] = await Promise.all(
  readdirSync(FOLDER)
    .filter((name) => name !== "README.md")
    .sort()
    .map(async (name) => (await readSource(FOLDER + name)).source),
);

/** Their graph, as `npm run demo` builds it. */
export const exampleGraphFacts = buildGraph(exampleSources, { analyser: english }).graph.facts;

const whole = buildScene(exampleGraphFacts);

/** The scene of all, or of one document. */
export function exampleScene(document?: string): Scene {
  return document === undefined ? whole : partOf(whole, (statement) => statement.document === document);
}
