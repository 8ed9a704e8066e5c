import { Parser, Store } from "n3";
import type { Quad, Term } from "@rdfjs/types";
import { shorten } from "./prefixes.ts";
import { compareText } from "./order.ts";

/** What a graph does that the shapes do not allow. */
export interface Violation {
  /** IRI of the node at fault. */
  readonly focus: string;
  /** The property at fault, as a prefixed name; absent when the node as a whole is, or a path of several properties. */
  readonly path?: string;
  readonly message: string;
  /** The value at fault, where one is. */
  readonly value?: string;
}

/**
 * Checks a graph against the shapes of the ontology (SHACL Core). An empty list: the graph conforms. Takes some 10 s for 100,000
 * quads; needs no network. Violations are sorted by node, property and message.
 */
export async function validate(graph: Iterable<Quad>): Promise<readonly Violation[]> {
  // Loaded when asked for: most runs never validate.
  const [{ default: Validator }, { ontologyTurtle, shapesTurtle }] = await Promise.all([
    import("rdf-validate-shacl"),
    import("./ontology.generated.ts"),
  ]);
  const ontology = new Parser({ format: "text/turtle" }).parse(ontologyTurtle);
  const shapes = new Store([...new Parser({ format: "text/turtle" }).parse(shapesTurtle), ...ontology]);
  const validator = new Validator(shapes);
  // No limit, which would let a node pass unread when it is asked for the fiftieth time: our shapes do not lead back to themselves.
  validator.validationEngine.maxNodeChecks = 0;
  const report = await validator.validate(new Store([...graph, ...ontology]));
  return report.results
    .map((result): Violation => {
      // Typed as always there; absent when the node as a whole is at fault.
      const [path, value]: readonly (Term | null | undefined)[] = [result.path, result.value];
      return {
        focus: result.focusNode.value,
        ...(path?.termType === "NamedNode" ? { path: shorten(path.value) } : {}),
        message:
          result.message.map(({ value: text }) => text).join("; ") ||
          constraintName(result.sourceConstraintComponent.value),
        ...(value ? { value: value.value } : {}),
      };
    })
    .sort((a, b) => compareText(key(a), key(b)));
}

/** `http://www.w3.org/ns/shacl#ClassConstraintComponent` has no message of its own: "does not meet sh:class". */
function constraintName(component: string): string {
  const name = component.slice(component.lastIndexOf("#") + 1).replace("ConstraintComponent", "");
  return `does not meet sh:${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

function key({ focus, path = "", message, value = "" }: Violation): string {
  return [focus, path, message, value].join("\u0000");
}
