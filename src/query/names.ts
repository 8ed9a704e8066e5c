import { DataFactory } from "n3";
import type { Term } from "@rdfjs/types";
import { rdf } from "../graph/external.ts";
import { expand, prefixes } from "../graph/prefixes.ts";

/** A term, or its name: `pledge:announces`, `https://…`, `<https://…>`, and `a` for `rdf:type`. */
export type Name = string | Term;

/** The node that a name stands for. Throws when it is neither an IRI nor a name with one of our prefixes. */
export function resolveName(name: Name): Term {
  if (typeof name !== "string") return name;
  return DataFactory.namedNode(resolveIri(name));
}

export function resolveIri(name: string): string {
  if (name === "a") return rdf.type.value;
  if (name.startsWith("<") && name.endsWith(">")) return name.slice(1, -1);
  const expanded = expand(name);
  if (expanded !== undefined) return expanded;
  if (/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(name) || name.startsWith("urn:")) return name;
  throw new Error(
    `"${name}" names no node: give an IRI, or a name with one of the prefixes ${Object.keys(prefixes).join(", ")}. ` +
      "For a literal give an RDF/JS term.",
  );
}
