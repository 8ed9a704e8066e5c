/** The part of JSON-LD 1.1 that our exporter uses, expanded to sorted N-Quads lines: prefixes, @id, @type, @value, @language, @graph. */
import { DataFactory } from "n3";
import { ntriplesTerm } from "../../src/graph/ntriples-term.ts";

interface Node {
  readonly "@id": string;
  readonly "@type"?: string | readonly string[];
  readonly "@graph"?: readonly Node[];
  readonly [property: string]: unknown;
}
type Value =
  | string
  | number
  | boolean
  | {
      readonly "@id"?: string;
      readonly "@value"?: string;
      readonly "@type"?: string;
      readonly "@language"?: string;
    };

const XSD = "http://www.w3.org/2001/XMLSchema#";

export function expandJsonLd(text: string): string[] {
  const document = JSON.parse(text) as {
    readonly "@context": Record<string, string | number>;
    readonly "@graph": readonly Node[];
  };
  const context = document["@context"];

  function expand(name: string): string {
    const colon = name.indexOf(":");
    const namespace = Object.hasOwn(context, name.slice(0, colon))
      ? context[name.slice(0, colon)]
      : undefined;
    return typeof namespace === "string" && !name.startsWith("//", colon + 1)
      ? namespace + name.slice(colon + 1)
      : name;
  }

  function object(value: Value): string {
    if (typeof value === "string") return ntriplesTerm(DataFactory.literal(value));
    if (typeof value === "boolean") return `"${String(value)}"^^<${XSD}boolean>`;
    if (typeof value === "number") return `"${value}"^^<${XSD}integer>`;
    if (value["@id"] !== undefined) return `<${expand(value["@id"])}>`;
    const datatype = value["@type"] === undefined ? undefined : DataFactory.namedNode(expand(value["@type"]));
    return ntriplesTerm(DataFactory.literal(value["@value"]!, value["@language"] ?? datatype));
  }

  function lines(node: Node, graph: string): string[] {
    if (node["@graph"] !== undefined)
      return node["@graph"].flatMap((inner) => lines(inner, ` <${expand(node["@id"])}>`));
    return Object.entries(node).flatMap(([property, found]) => {
      if (property === "@id") return [];
      const values = (Array.isArray(found) ? found : [found]) as Value[];
      const predicate =
        property === "@type" ? "http://www.w3.org/1999/02/22-rdf-syntax-ns#type" : expand(property);
      return values.map((value) => {
        const written = property === "@type" ? `<${expand(value as string)}>` : object(value);
        return `<${expand(node["@id"])}> <${predicate}> ${written}${graph}`;
      });
    });
  }

  return document["@graph"].flatMap((node) => lines(node, "")).sort();
}
