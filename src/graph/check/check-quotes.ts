import type { Store } from "n3";
import { dcterms, nif } from "../external.ts";
import { openReader } from "../reader.ts";
import { pledge } from "../vocabulary.ts";
import type { Fault } from "./fault.ts";

export interface QuoteCheck {
  readonly faults: readonly Fault[];
  /** How many quotes were compared. */
  readonly checked: number;
  /** Ids of documents of which no text was given. */
  readonly unchecked: readonly string[];
  /** How many documents the graph has. */
  readonly documents: number;
  /** Hashes of the texts that are no document of the graph. */
  readonly strangers: readonly string[];
}

/** Compares every quote with its place in the text of its document; `texts` are found by their SHA-256. */
export function checkQuotes(store: Store, texts: ReadonlyMap<string, string>): QuoteCheck {
  const { instances, one, subjects } = openReader(store);
  const faults: Fault[] = [];
  const unchecked: string[] = [];
  const known = new Set<string>();
  let checked = 0;
  for (const document of instances(pledge.Document)) {
    const hash = one(document, pledge.textHash)?.value.replace(/^sha256:/, "") ?? "";
    const id = one(document, dcterms.identifier)?.value ?? document.value;
    const text = texts.get(hash);
    known.add(hash);
    if (text === undefined) {
      unchecked.push(id);
      continue;
    }
    for (const passage of subjects(nif.referenceContext, document)) {
      const quote = one(passage, nif.anchorOf)?.value;
      const [start, end] = [one(passage, nif.beginIndex), one(passage, nif.endIndex)].map((term) =>
        Number(term?.value),
      );
      if (quote === undefined || start === undefined || end === undefined) continue;
      checked++;
      const there = text.slice(start, end);
      if (there === quote) continue;
      faults.push({
        kind: "quotes",
        node: `${id}:${start}-${end}`,
        message: `the graph quotes ${short(quote)}, the text has ${short(there)}`,
        remedy: "build the graph again from this text",
      });
    }
  }
  return {
    faults,
    checked,
    unchecked: unchecked.sort(),
    documents: instances(pledge.Document).length,
    strangers: [...texts.keys()].filter((hash) => !known.has(hash)),
  };
}

function short(words: string): string {
  return JSON.stringify(words.length > 80 ? `${words.slice(0, 79)}…` : words);
}
