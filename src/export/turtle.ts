import { DataFactory } from "n3";
import type { Quad } from "@rdfjs/types";
import { rdf } from "../graph/external.ts";
import { arrange, type Block, type Section } from "./arrange.ts";
import { FORMATS } from "../formats.ts";
import type { Exporter } from "./exporter.ts";
import { turtleTerms, type TurtleTerms } from "./turtle-terms.ts";

/** Turtle 1.1 for people to read: statements and direct edges in one graph, in the order of the text. */
export const turtle: Exporter = {
  ...FORMATS.turtle,
  write(graph: Iterable<Quad>): string {
    const { write, head } = turtleTerms();
    const body = arrange(graph).map((section) => writeSection(section, write));
    return head() + body.join("\n");
  },
};

/** TriG: each document a graph of its own, direct edges another, actors in the default graph. */
export const trig: Exporter = {
  ...FORMATS.trig,
  write(graph: Iterable<Quad>): string {
    const { write, head } = turtleTerms();
    const body = arrange(graph).map((section) => {
      const text = writeSection(section, write);
      return section.graph === undefined
        ? text
        : `${write(DataFactory.namedNode(section.graph))} {\n${text}}\n`;
    });
    return head() + body.join("\n");
  },
};

function writeSection({ title, blocks }: Section, write: TurtleTerms["write"]): string {
  const written = blocks.map((block, i) => {
    const gap = i > 0 && !(block.compact && blocks[i - 1]?.compact === true) ? "\n" : "";
    return gap + writeBlock(block, write);
  });
  return `# ${title}\n\n${written.join("")}`;
}

function writeBlock({ subject, compact, properties }: Block, write: TurtleTerms["write"]): string {
  const lines = properties.map(({ predicate, objects }) => {
    const name = predicate.equals(rdf.type) ? "a" : write(predicate);
    return `${name} ${objects.map(write).join(", ")}`;
  });
  return `${write(subject)} ${lines.join(compact ? " ; " : " ;\n    ")} .\n`;
}
