/** No Neo4j and no parser of Cypher small enough to install: the file is read here by the grammar of what it uses, to the letter. */
import { describe, expect, test } from "vitest";
import { string } from "../../src/export/cypher.ts";
import { exporterFor } from "../../src/export/index.ts";
import { network } from "../../src/export/network.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { wellFormed } from "../../src/graph/ntriples-term.ts";
import { manyFacts } from "../graph/many-facts.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { hostile, poison } from "./hostile.ts";

const ESCAPED: Readonly<Record<string, string>> = { "\\": "\\", "'": "'", n: "\n", r: "\r", t: "\t" };

/** Literals joined by `+`, as openCypher has them. Throws on any other character. */
function decode(literal: string): string {
  expect(literal).toMatch(/^'(?:[^'\\]|\\[\\'nrt])*'(?: \+ '(?:[^'\\]|\\[\\'nrt])*')*$/);
  return [...literal.matchAll(/'((?:[^'\\]|\\.)*)'/g)]
    .map(([, inner = ""]) => inner.replace(/\\(.)/g, (_all, letter: string) => ESCAPED[letter] ?? "?"))
    .join("");
}

const STRING = String.raw`'(?:[^'\\\n]|\\[\\'nrt])*'(?: \+ '(?:[^'\\\n]|\\[\\'nrt])*')*`;
const VALUE = String.raw`(?:${STRING}|\d+\.\d+|\d+)`;
const PAIR = String.raw`[a-z]+: ${VALUE}`;
const MAP = String.raw`\{${PAIR}(?:, ${PAIR})*\}`;
const ROW = String.raw`(?:\{source: ${STRING}, target: ${STRING}, properties: ${MAP}\}|${MAP})`;
const STATEMENT = new RegExp(
  String.raw`^UNWIND \[\n  (?<rows>${ROW}(?:,\n  ${ROW})*)\n\] AS row\n` +
    String.raw`(?:MERGE \(n:Entity \{iri: row\.iri\}\) SET n:(?<kind>[A-Z][a-z]+), n \+= row|` +
    String.raw`MATCH \(a:Entity \{iri: row\.source\}\) MATCH \(b:Entity \{iri: row\.target\}\) ` +
    String.raw`MERGE \(a\)-\[r:(?<type>[A-Z]+(?:_[A-Z]+)*)\]->\(b\) SET r \+= row\.properties);\n`,
);

interface Statement {
  readonly name: string;
  readonly rows: readonly string[];
}

function read(text: string): Statement[] {
  const [first, ...rest] = text.split(/(?<=;\n)(?=UNWIND)/);
  expect(first).toBe(
    "CREATE CONSTRAINT pledgegraph_iri IF NOT EXISTS FOR (n:Entity) REQUIRE n.iri IS UNIQUE;\n",
  );
  return rest.map((statement) => {
    const found = STATEMENT.exec(statement);
    expect(found?.[0].length, statement.slice(0, 300)).toBe(statement.length);
    const { rows = "", kind, type } = found?.groups ?? {};
    return { name: kind ?? type ?? "", rows: rows.split(",\n  ") };
  });
}

test.each([["the well", wellFacts], ["200 pledges", manyFacts(10)], ["hostile texts", poison(hostile.join(" "))]] as const)(
  "%s: every node and edge once, with its label",
  (_name, facts) => {
    const graph = assertFacts(facts);
    const { nodes, edges } = network(graph);
    const statements = read(exporterFor("cypher").write(graph));
    const rows = statements.flatMap((statement) => statement.rows);
    const labels = rows.flatMap((row) => {
      const label = new RegExp(`^\\{label: (${STRING})`).exec(row)?.[1];
      return label === undefined ? [] : [decode(label)];
    });
    const visible = (text: string): string => wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
    expect(labels.sort()).toEqual(nodes.map(({ label }) => visible(label)).sort());
    expect(rows).toHaveLength(nodes.length + edges.length);
    expect(Math.max(...statements.map((statement) => statement.rows.length))).toBeLessThanOrEqual(500);
  },
); // prettier-ignore

test("kinds and directions are the graph's", () => {
  const names = read(exporterFor("cypher").write(assertFacts(wellFacts))).map(({ name }) => name);
  expect(names).toEqual([
    "Person", "Office", "Organisation", "Group", "Commitment", "ANNOUNCES", "COMMITTED_TO", "RULES_OUT", "BENEFICIARY",
  ]); // prettier-ignore
});

describe("a string", () => {
  test.each([...hostile, "'", "\\", "\\'", "\\\\", "'; MATCH (n) DETACH DELETE n //", "\\u0027", "\\\\u0027", "a\\", "\\u"])(
    "%j comes back",
    (text) => {
      const written = string(text);
      expect(decode(written)).toBe(wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, ""));
      // Neo4j 4 would take it for an escape before it sees the string
      expect(written).not.toContain("\\u");
    },
  ); // prettier-ignore
});
