import { DataFactory } from "n3";
import type { NamedNode, Quad, Quad_Object } from "@rdfjs/types";

/** A property with its value, its values, or nothing to state. */
export type Statement = readonly [
  property: NamedNode,
  value: Quad_Object | readonly Quad_Object[] | undefined,
];

/** The quads that state these properties of one node, in the default graph. */
export function describe(node: NamedNode, statements: readonly Statement[]): Quad[] {
  return statements.flatMap(([property, value]) =>
    values(value).map((object) => DataFactory.quad(node, property, object)),
  );
}

function values(value: Statement[1]): readonly Quad_Object[] {
  if (value === undefined) return [];
  return "termType" in value ? [value] : value;
}
