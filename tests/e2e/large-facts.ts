import type { Facts } from "../../src/types.ts";
import { exampleFacts } from "../view/facts.ts";

/** The story twenty times over, each time in documents of its own. */
export function largeFacts(): Facts {
  const { documents, actors } = exampleFacts();
  const digits = (index: number): string => index.toString(16).padStart(4, "0");
  const many = Array.from({ length: 20 }, (_, index) =>
    documents.map((document) => ({ ...document, hash: `${document.hash.slice(0, 4)}${digits(index)}${document.hash.slice(8)}` })),
  );
  return { documents: many.flat(), actors };
} // prettier-ignore
