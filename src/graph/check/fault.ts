import type { Term } from "@rdfjs/types";
import { shorten } from "../prefixes.ts";

export const FAULT_KINDS = ["vocabulary", "references", "passages", "edges", "quotes", "shapes"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** One thing that is wrong with a graph. Names are prefixed where a prefix fits. */
export interface Fault {
  readonly kind: FaultKind;
  /** The node at fault; for quotes the document and the offsets, `report.txt:12-40`. */
  readonly node: string;
  /** The property at fault; absent when the node as a whole is. */
  readonly property?: string;
  /** The value at fault, where one is. */
  readonly value?: string;
  /** The term that was probably meant. */
  readonly meant?: string;
  readonly message: string;
  readonly remedy: string;
}

/** A term as a fault names it. */
export function named(term: Term): string {
  if (term.termType === "NamedNode") return shorten(term.value);
  return term.termType === "BlankNode" ? `_:${term.value}` : term.value;
}
