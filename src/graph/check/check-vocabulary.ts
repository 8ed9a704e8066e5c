import { Parser } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { isDay } from "../day.ts";
import { rdf, xsd } from "../external.ts";
import { BASE } from "../iri.ts";
import { shorten } from "../prefixes.ts";
import { named, type Fault } from "./fault.ts";
import { nearNames } from "../near-names.ts";

/** What our terms are: `class`, `object` or `data` for a property by what it takes, `any` for one that takes both, else `concept`. */
type Use = "class" | "object" | "data" | "any" | "concept";

const OWL = "http://www.w3.org/2002/07/owl#";
const USES: Readonly<Record<string, Use>> = {
  [`${OWL}Class`]: "class",
  [`${OWL}ObjectProperty`]: "object",
  [`${OWL}DatatypeProperty`]: "data",
  [`${OWL}AnnotationProperty`]: "any",
};
const OURS = [`${BASE}ns#`, `${BASE}act-type/`, `${BASE}status/`, `${BASE}value/`];
const DATATYPES = "http://www.w3.org/2000/01/rdf-schema#Datatype";

/** Terms of our vocabularies that the ontology does not have, or has as something else; and days that no calendar has. */
export function checkVocabulary(quads: Iterable<Quad>, ontologyTurtle: string): Fault[] {
  const uses = readUses(ontologyTurtle);
  const names = Array.from(uses.keys(), shorten);
  const guesses = new Map<string, string | undefined>();
  // One guess for each term: a file may have the same misspelling a hundred thousand times.
  const meant = ({ value }: Term): string | undefined => {
    if (!guesses.has(value)) guesses.set(value, nearNames(shorten(value), names)[0]);
    return guesses.get(value);
  };
  const faults: Fault[] = [];
  for (const quad of quads) {
    const { subject, predicate, object } = quad;
    const property = uses.get(predicate.value);
    const isType = predicate.value === rdf.type.value;
    if (isOurs(predicate) && property === undefined) faults.push(unknown(predicate, quad, meant(predicate)));
    else if (isOurs(predicate) && (property === "class" || property === "concept"))
      faults.push(misused(quad, `${named(predicate)} is a ${property}, not a property`));
    else if (property === "object" && object.termType === "Literal")
      faults.push(misused(quad, `${named(predicate)} takes a node, not the text "${short(object.value)}"`));
    else if (property === "data" && object.termType !== "Literal")
      faults.push(
        misused(quad, `${named(predicate)} takes a text or a number, not the node ${named(object)}`),
      );
    // SHACL engines look at the form of a date alone, if that
    if (object.termType === "Literal" && object.datatype.value === xsd.date.value && !isDay(object.value))
      faults.push({
        ...placeOf(quad),
        message: `"${short(object.value)}" is no day of the calendar`,
        remedy: "write it as YYYY-MM-DD",
      });
    for (const term of object.termType === "Literal" ? [subject, object.datatype] : [subject, object]) {
      if (isOurs(term) && !uses.has(term.value)) faults.push(unknown(term, quad, meant(term)));
    }
    if (isType && isOurs(object) && uses.has(object.value) && uses.get(object.value) !== "class")
      faults.push(misused(quad, `${named(object)} is no class`));
  }
  return faults;
}

function readUses(ontologyTurtle: string): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { subject, predicate, object } of new Parser({ format: "text/turtle" }).parse(ontologyTurtle)) {
    if (predicate.value !== rdf.type.value || !isOurs(subject)) continue;
    const use = USES[object.value] ?? (object.value === DATATYPES ? "class" : "concept");
    if (use !== "concept" || !uses.has(subject.value)) uses.set(subject.value, use);
  }
  return uses;
}

function isOurs(term: Term): boolean {
  return term.termType === "NamedNode" && OURS.some((namespace) => term.value.startsWith(namespace));
}

function unknown(term: Term, quad: Quad, near: string | undefined): Fault {
  return {
    ...placeOf(quad),
    ...(near === undefined ? {} : { meant: near }),
    message: `the ontology has no ${named(term)}`,
    remedy: near === undefined ? "use a term of ontology/pledgegraph.ttl" : `did you mean ${near}?`,
  };
}

function misused(quad: Quad, message: string): Fault {
  return { ...placeOf(quad), message, remedy: "see the term in ontology/pledgegraph.ttl" };
}

function placeOf({ subject, predicate, object }: Quad): Pick<Fault, "kind" | "node" | "property" | "value"> {
  return { kind: "vocabulary", node: named(subject), property: named(predicate), value: named(object) };
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
