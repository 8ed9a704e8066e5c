/* eslint-disable no-console -- what is missing is said */
/** Comunica over an N3 store, the pair that people take without us: https://comunica.dev. Installed apart, in tests/peers. */
import { createRequire } from "node:module";
import { Parser } from "n3";
import type { Quad } from "@rdfjs/types";
import { emptyStore } from "../../src/graph/empty-store.ts";
import { ontologyTurtle } from "../../src/graph/ontology.generated.ts";

interface QueryEngine {
  queryBindings(query: string, context: object): Promise<{ toArray(): Promise<readonly unknown[]> }>;
}

/** Asks one SELECT query and gives the number of rows; nothing where Comunica is missing. */
export function openComunica(quads: Iterable<Quad>): ((query: string) => Promise<number>) | undefined {
  const require = createRequire(new URL("../peers/package.json", import.meta.url));
  let found: { readonly QueryEngine: new () => QueryEngine };
  try {
    found = require("@comunica/query-sparql") as typeof found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    console.warn("Comunica is missing: npm ci --prefix tests/peers. Its column is empty.");
    return undefined;
  }
  const store = emptyStore();
  for (const quad of quads) store.addQuad(quad);
  store.addQuads(new Parser().parse(ontologyTurtle));
  const engine = new found.QueryEngine();
  return async (query) => {
    const rows = await engine.queryBindings(query, { sources: [store], unionDefaultGraph: true });
    return (await rows.toArray()).length;
  };
}
