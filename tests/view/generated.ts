import type { Facts } from "../../src/types.ts";
import { generateActors, generateDocument } from "../bench/generate-collection.ts";

/** Facts of a generated collection: some 17 statements for 10 documents. */
export function generatedFacts(documents: number): Facts {
  return {
    documents: Array.from({ length: documents }, (_, number) => generateDocument(number, documents)),
    actors: generateActors(documents),
  };
}
