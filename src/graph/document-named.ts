import { DataFactory, type Store } from "n3";
import { dcterms, rdf } from "./external.ts";
import { expand } from "./prefixes.ts";
import { pledge } from "./vocabulary.ts";

/** IRI of the document that has this IRI, full or prefixed, or this id. Throws when there is none, or several with the id. */
export function documentNamed(name: string, store: Store): string {
  const isDocument = (iri: string): boolean =>
    store.countQuads(DataFactory.namedNode(iri), rdf.type, pledge.Document, null) > 0;
  const iri = expand(name) ?? name;
  if (isDocument(iri)) return iri;
  const found = store
    .getSubjects(dcterms.identifier, DataFactory.literal(name), null)
    .map(({ value }) => value)
    .filter(isDocument);
  const [document] = found;
  if (document === undefined)
    throw new Error(
      `The graph has no document "${name}": give its IRI, or its id as the graph has it (dcterms:identifier).`,
    );
  if (found.length > 1)
    throw new Error(
      `"${name}" is the id of several documents: give the IRI of one of ${found.sort().join(", ")}.`,
    );
  return document;
}
