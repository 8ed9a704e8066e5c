import type { Quad } from "@rdfjs/types";
import { compareText } from "../order.ts";
import { shorten } from "../prefixes.ts";
import { createStore } from "../store.ts";
import { validate, type Violation } from "../validate.ts";
import { checkEdges } from "./check-edges.ts";
import { checkPassages } from "./check-passages.ts";
import { checkQuotes, type QuoteCheck } from "./check-quotes.ts";
import { checkReferences } from "./check-references.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import { FAULT_KINDS, type Fault, type FaultKind } from "./fault.ts";

export interface GraphCheck extends Omit<QuoteCheck, "faults"> {
  /** Sorted by kind, node and property. */
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<FaultKind, number>>;
}

/**
 * Everything that can be found wrong with a graph, given its quads as a file has them: terms of the vocabulary, nodes that are pointed
 * at, offsets, direct edges, quotes (where `texts` has the document's text, by its SHA-256), and the shapes of the ontology. What the
 * shapes say of a fault that is found already is left out. About 15 s of processor time for 100,000
 * quads, most of it for the shapes.
 */
export async function checkGraph(
  quads: readonly Quad[],
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<GraphCheck> {
  const { ontologyTurtle } = await import("../ontology.generated.ts");
  const store = createStore(quads);
  const { faults: quotes, ...compared } = checkQuotes(store, texts);
  const own = [
    ...checkVocabulary(quads, ontologyTurtle),
    ...checkReferences(quads),
    ...checkPassages(store),
    ...checkEdges(quads, store),
  ];
  const isExplained = explainedBy(own);
  const violations = (await validate(store)).filter((violation) => !isExplained(violation));
  const broken = new Set(violations.map(({ focus }) => focus));
  const shapes = violations.filter((violation) => !isRepeated(violation, broken)).map(fromShapes);
  const faults = unique([...own, ...quotes, ...shapes]);
  const counts = Object.fromEntries(
    FAULT_KINDS.map((kind) => [kind, faults.filter((fault) => fault.kind === kind).length]),
  ) as Record<FaultKind, number>;
  return { faults, counts, ...compared };
}

/** A misspelt term, or a node that is not there, breaks shapes too: of its node and property, of what was meant, or by its value. */
function explainedBy(faults: readonly Fault[]): (violation: Violation) => boolean {
  const places = new Set<string>();
  const values = new Set<string>();
  for (const { kind, node, property, value, meant } of faults) {
    if (kind === "edges") continue;
    places.add(`${node} ${property ?? ""}`);
    if (meant !== undefined) places.add(`${node} ${meant}`);
    if (kind === "vocabulary") places.add(`${node} `);
    if (kind === "references" && value !== undefined) values.add(value);
    // a node whose class is misspelt has none, wherever it is pointed at
    if (kind === "vocabulary" && property === "rdf:type") values.add(node);
  }
  return ({ focus, path = "", value }) =>
    places.has(`${shorten(focus)} ${path}`) || (value !== undefined && values.has(shorten(value)));
}

/** That a value breaks its shape (sh:node) is said of the value itself, with the reason. */
function isRepeated({ message, value }: Violation, broken: ReadonlySet<string>): boolean {
  return message.startsWith("Value does not have shape") && value !== undefined && broken.has(value);
}

function fromShapes({ focus, path, message, value }: Violation): Fault {
  return {
    kind: "shapes",
    node: shorten(focus),
    ...(path === undefined ? {} : { property: path }),
    ...(value === undefined ? {} : { value: shorten(value).replace(/^<|>$/g, "") }),
    message,
    remedy: "see ontology/shapes.ttl for what the node must have",
  };
}

function unique(faults: readonly Fault[]): Fault[] {
  const key = ({ kind, node, property = "", value = "", message }: Fault): string =>
    [FAULT_KINDS.indexOf(kind), node, property, value, message].join("\u0000");
  return [...new Map(faults.map((fault) => [key(fault), fault]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, fault]) => fault);
}
