import { DataFactory, Store } from "n3";
import { emptyStore } from "./empty-store.ts";
import type { NamedNode, Quad, Term } from "@rdfjs/types";
import type { Evidence, Span } from "../types.ts";
import { nif, rdf } from "./external.ts";
import { compareText } from "./order.ts";

/** Looks up what a graph says, in any of its graphs. What is missing or malformed is an Error that names node and property. */
export interface Reader {
  /** Nodes of a class, as stated; no inference. */
  instances(type: NamedNode): NamedNode[];
  node(iri: string): NamedNode;
  isA(node: Term, type: NamedNode): boolean;
  has(node: Term, property: NamedNode, value: Term): boolean;
  all(node: Term, property: NamedNode): Term[];
  one(node: Term, property: NamedNode): Term | undefined;
  need(node: Term, property: NamedNode): Term;
  subjects(property: NamedNode, value: Term): Term[];
  /** What a property has as value anywhere, each once. */
  values(property: NamedNode): Term[];
  span(passage: Term): Span;
  evidence(passage: Term): Evidence;
  number(term: Term): number;
  isTrue(term: Term | undefined): boolean;
  /** Which of the names a concept stands for. */
  concept<Name extends string>(term: Term, names: readonly Name[], node: (name: Name) => NamedNode): Name;
}

export function openReader(graph: Iterable<Quad>): Reader {
  const store = isStore(graph) ? graph : fill(emptyStore(), graph);

  const all = (node: Term, property: NamedNode): Term[] => store.getObjects(node, property, null);
  // The least of several, so that the answer does not depend on the order of the file.
  const one = (node: Term, property: NamedNode): Term | undefined =>
    all(node, property).sort((a, b) => compareText(a.value, b.value))[0];
  const has = (node: Term, property: NamedNode, value: Term): boolean =>
    store.countQuads(node, property, value, null) > 0;
  const isA = (node: Term, type: NamedNode): boolean => has(node, rdf.type, type);

  function need(node: Term, property: NamedNode): Term {
    const found = one(node, property);
    if (found === undefined) {
      throw new Error(
        `<${node.value}> has no <${property.value}>: check the graph against the shapes, then add it.`,
      );
    }
    return found;
  }

  function instances(type: NamedNode): NamedNode[] {
    return store.getSubjects(rdf.type, type, null).filter((node) => node.termType === "NamedNode");
  }

  function number(term: Term): number {
    const found = Number(term.value);
    if (term.value.trim() === "" || !Number.isFinite(found))
      throw new Error(`"${term.value}" is no number: correct the graph.`);
    return found;
  }

  function span(passage: Term): Span {
    return { start: number(need(passage, nif.beginIndex)), end: number(need(passage, nif.endIndex)) };
  }

  function evidence(passage: Term): Evidence {
    return { ...span(passage), quote: need(passage, nif.anchorOf).value };
  }

  function concept<Name extends string>(
    term: Term,
    names: readonly Name[],
    node: (name: Name) => NamedNode,
  ): Name {
    const found = names.find((name) => node(name).equals(term));
    if (found === undefined) {
      throw new Error(
        `<${term.value}> is none of ${names.map((name) => node(name).value).join(", ")}: correct the graph.`,
      );
    }
    return found;
  }

  return {
    instances,
    node: DataFactory.namedNode,
    isA,
    has,
    all,
    one,
    need,
    subjects: (property, object) => store.getSubjects(property, object, null),
    values: (property) => store.getObjects(null, property, null),
    span,
    evidence,
    number,
    isTrue: isTrueTerm,
    concept,
  };
}

export function isTrueTerm(term: Term | undefined): boolean {
  return term?.value === "true" || term?.value === "1";
}

export function isStore(graph: Iterable<Quad>): graph is Store {
  return graph instanceof Store;
}

function fill(store: Store, graph: Iterable<Quad>): Store {
  for (const quad of graph) store.addQuad(quad);
  return store;
}
