import type { Quad } from "@rdfjs/types";
import { readFacts, readNames } from "../graph/read.ts";
import { asStore } from "../graph/store.ts";
import type { Act, Reference } from "../types.ts";
import type { ActPieces, SavedForms, TurtleBlock } from "../view/saved-forms.ts";
import { arrange } from "./arrange.ts";
import { CSV_HEAD, csvRows } from "./csv.ts";
import { writeBlock } from "./turtle.ts";
import { turtleTerms } from "./turtle-terms.ts";

/**
 * A graph as the exporters of CSV and Turtle write it, in pieces that a page can put together again: all of them are the same
 * rows and triples as the whole.
 */
export function savedForms(graph: Iterable<Quad>): SavedForms {
  const store = asStore(graph);
  const [facts, names] = [readFacts(store), readNames(store)];
  const { numbers, turtle } = turtlePieces(store);
  const rows = csvRows(facts, names);
  const rowOf = new Map(rows.map(({ hash, id }, index) => [`${hash} ${id}`, index]));
  const acts = facts.documents.flatMap(({ hash, acts: said }) => {
    const numberOf = (id: string): number => {
      const number = numbers.get(names.node(hash, id));
      if (number === undefined) throw new Error(`The graph has no node of act ${id} to write.`);
      return number;
    };
    return said.map(({ id, commitment }): readonly [string, ActPieces] => {
      const row = rowOf.get(`${hash} ${commitment ?? ""}`);
      const blocks = withTellers(id, said).map(numberOf);
      return [`${hash.slice(0, 16)}-${id}`, { blocks, ...(row !== undefined && { row }) }];
    });
  });
  return {
    acts: Object.fromEntries(acts),
    csv: { head: CSV_HEAD, rows: rows.map(({ text }) => text) },
    turtle,
  };
}

/** An act and those through whom it is known, however many pass it on. */
function withTellers(id: string, acts: readonly Act<Reference>[]): readonly string[] {
  const found = new Set([id]);
  // a set grows while it is walked
  for (const told of found)
    for (const { id: teller, reports } of acts) if (reports.includes(told)) found.add(teller);
  return [...found];
}

/** The pieces of Turtle, and the number of each node's block by the node's name. */
function turtlePieces(graph: Iterable<Quad>): {
  readonly numbers: ReadonlyMap<string, number>;
  readonly turtle: SavedForms["turtle"];
} {
  const { write, head } = turtleTerms();
  const arranged = arrange(graph);
  const sections = arranged.filter(({ edges }) => edges === undefined);
  const edges = arranged.flatMap((section) => section.edges ?? []);
  const subjects = sections.flatMap(({ blocks }) => blocks.map(({ subject }) => subject.value));
  const numbers = new Map(subjects.map((subject, index) => [subject, index]));
  const cut = sections.map(({ title, blocks }) => ({
    title,
    blocks: blocks.map((block): TurtleBlock => {
      const named = block.properties.flatMap(({ objects }) =>
        objects.flatMap(({ termType, value }) => (termType === "Literal" ? [] : (numbers.get(value) ?? []))),
      );
      return [writeBlock(block, write), [...new Set(named)]];
    }),
  }));
  const cutEdges = edges.map(({ actor, property, object, because }): readonly [string, readonly number[]] => [
    `${write(actor)} ${write(property)} ${write(object)} .\n`,
    because.flatMap((maker) => numbers.get(maker) ?? []),
  ]);
  return { numbers, turtle: { head: head(), sections: cut, edges: cutEdges } };
}
