/** What other programs make of an export: Debian's icalendar, NetworkX and rdflib, and the csv module of Python. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import { DataFactory, Store } from "n3";
import { canonize } from "rdf-canonize";
import { describe, expect, test } from "vitest";
import { exporterFor, readGraph } from "../../src/export/index.ts";
import { edgeAttributes, network, nodeAttributes } from "../../src/export/network.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { wellFormed } from "../../src/graph/ntriples-term.ts";
import type { Facts } from "../../src/types.ts";
import { manyFacts } from "../graph/many-facts.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { hostile, poison } from "./hostile.ts";

const PYTHON = "/usr/bin/python3";
const READERS = new URL("readers.py", import.meta.url).pathname;

const isThere = (module: string): boolean => spawnSync(PYTHON, ["-c", `import ${module}`]).status === 0;

/** What the reader of a format finds in the file. */
function readBack(format: string, text: string): unknown {
  const file = join(mkdtempSync(join(tmpdir(), "pledgegraph-")), `graph.${format}`);
  writeFileSync(file, text);
  const { stdout, stderr, status } = spawnSync(PYTHON, [READERS, format, file], { encoding: "utf8", maxBuffer: 1e9 });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
} // prettier-ignore

/** Text without what a calendar or a table cannot hold. */
const visible = (text: string): string =>
  wellFormed(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");

/** Every hostile text in one: a document can hold them all. */
const nasty = poison(`${hostile.join(" ")} ${"é🌊".repeat(60)}`);
const all: readonly (readonly [string, Facts])[] = [["the well", wellFacts], ["40 pledges", manyFacts(2)], ["hostile texts", nasty]]; // prettier-ignore

const hasCalendar = isThere("icalendar");
describe.skipIf(!hasCalendar)(
  `python3-icalendar ${hasCalendar ? "" : "NOT FOUND: SKIPPED"} reads a calendar`,
  () => {
    const read = (facts: Facts) =>
      readBack("icalendar", exporterFor("ics").write(assertFacts(facts))) as Record<string, string>[];

    test("one event, with all that it has", () => {
      expect(read(wellFacts)).toEqual([
        {
          uid: "https://w3id.org/pledgegraph/doc/06f5cbb8949cc34e-commitment-21-30-deadline",
          stamp: "2030-01-04T00:00:00+00:00",
          day: "2030-05-01",
          summary: "Ada Holm, Bo Berg: 2.5 million euro and up to 12 pumps for Lakeby",
          description:
            "Deadline: by 1 May 2030\n“Ada Holm and Bo Berg announced on Friday, " +
            '"for good", that they would give Lakeby 2.5 million euro and up to 12 pumps by 1 May 2030 to dig a well if the ' +
            'river falls.”\nA "well" for Lakeby, Lake News, 2030-01-04',
          url: "https://example.org/well?a=1&b=2",
          categories: ["deadline", "announced"],
        },
      ]);
    });

    test("an event for every commitment, no uid twice", () => {
      const events = read(manyFacts(2));
      expect(events).toHaveLength(40);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(40);
    });

    test("hostile texts come back as they were", () => {
      const label = nasty.documents[0]!.commitments[0]!.label;
      const [event, ...others] = read(nasty);
      expect(others).toEqual([]);
      // the reader strips what the line ends with
      expect(event!["summary"]).toContain(`: ${visible(label.replace(/\r\n?/g, "\n"))}`.trimEnd());
      expect(event!["url"]).toBe("");
    });

    test("lines have 75 octets at most, and end in CRLF", () => {
      const text = exporterFor("ics").write(assertFacts(nasty));
      const lines = text.split("\r\n");
      expect(lines.pop()).toBe("");
      expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
      expect(lines.join("")).not.toMatch(/[\r\n]/);
    });

    test.each([
      ["a day that is none", (due: object) => ({ ...due, deadline: "soon" }), 0],
      ["both days", (due: object) => ({ ...due, scheduledFor: "2030-04-01" }), 2],
    ])("%s", (_name, change, count) => {
      const facts: Facts = {
        ...wellFacts,
        documents: wellFacts.documents.map((one) => ({
          ...one,
          commitments: one.commitments.map((each) =>
            each.due ? { ...each, due: { span: each.due.span, ...change(each.due) } } : each,
          ),
        })),
      };
      expect(read(facts)).toHaveLength(count);
    });

    test.each(["considered", "proposed", "withdrawn", "rejected"] as const)(
      "nothing that is %s",
      (status) => {
        const facts: Facts = {
          ...wellFacts,
          documents: wellFacts.documents.map((one) => ({
            ...one,
            commitments: one.commitments.map((each) => ({ ...each, status })),
          })),
        };
        expect(read(facts)).toEqual([]);
      },
    );
  },
);

describe("the csv module of Python reads a table", () => {
  test.each(all)("of %s", (_name, facts) => {
    const rows = readBack("csv", exporterFor("csv").write(assertFacts(facts))) as Record<string, string>[];
    const commitments = facts.documents.flatMap((one) => one.commitments.map((each) => ({ each, one })));
    const byIri = new Map(rows.map((row) => [row["iri"], row]));
    expect(byIri.size).toBe(commitments.length);
    for (const { each, one } of commitments) {
      const row = byIri.get(`https://w3id.org/pledgegraph/doc/${one.hash.slice(0, 16)}-${each.id}`)!;
      const label = visible(each.label);
      expect(row["label"]).toBe(/^[=+\-@\t\r]/.test(label) ? `'${label}` : label);
      expect(row["amount_text"]).toBe(each.amount?.span.quote ?? "");
      expect(row["amount"]).toBe(each.amount?.value === undefined ? "" : String(each.amount.value));
      expect(row["deadline"]).toBe(each.due?.deadline ?? "");
      expect(row["hedges"]).toBe((each.hedges ?? []).map(({ quote }) => quote).join("; "));
      expect(row["published"]).toBe(one.source.published ?? "");
      expect(row["quote"]).toBe(each.evidence.map(({ quote }) => quote).join(" "));
    }
  });
});

const hasNetworkx = isThere("networkx");
describe.skipIf(!hasNetworkx)(`python3-networkx ${hasNetworkx ? "" : "NOT FOUND: SKIPPED"} reads`, () => {
  const typed = (
    attributes: Readonly<Record<string, string>>,
    types: Readonly<Record<string, string>>,
  ): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, types[name] === "string" ? xmlText(value) : Number(value)]),
    ); // prettier-ignore
  const xmlText = (text: string): string =>
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");

  test.each(all.flatMap(([name, facts]) => ["graphml", "gexf"].map((format) => [format, name, facts] as const)))(
    "%s of %s: every node and edge, every attribute with its type",
    (format, _name, facts) => {
      const graph = assertFacts(facts);
      // NetworkX 2.8 knows GEXF up to 1.2; what is used of 1.3 is the kind of an edge, which it passes over.
      const text = exporterFor(format).write(graph).replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft");
      const { nodes, edges } = network(graph);
      const found = readBack(format, text) as { nodes: [string, Record<string, unknown>][]; edges: [string, string, Record<string, unknown>][] };
      expect(found.nodes).toEqual(
        nodes.map(({ id, label, attributes }) => [id, { label: xmlText(label), ...typed(attributes, nodeAttributes) }]),
      );
      const sorted = (list: readonly unknown[]): string[] => list.map((item) => JSON.stringify(item, keysOf(item))).sort();
      const wanted = edges.map(({ id, source, target, label, attributes }) => [
        source, target, { ...(format === "gexf" ? { id } : {}), label: xmlText(label), ...typed(attributes, edgeAttributes) },
      ]);
      expect(sorted(found.edges.map(([source, target, data]) => [source, target, data]))).toEqual(sorted(wanted));
    },
  ); // prettier-ignore

  function keysOf(item: unknown): string[] {
    const [, , data] = item as [string, string, object];
    return ["0", "1", "2", ...Object.keys(data).sort()];
  }
});

const hasRdflib = isThere("rdflib");
describe.skipIf(!hasRdflib)(`python3-rdflib ${hasRdflib ? "" : "NOT FOUND: SKIPPED"} reads`, () => {
  const canonical = async (quads: readonly Quad[]): Promise<string> =>
    await canonize(quads, { algorithm: "RDFC-1.0", format: "application/n-quads" });
  /** Each once, in the default graph unless `keep` says otherwise. */
  const merged = (quads: readonly Quad[], keep: (graph: string) => boolean): readonly Quad[] => [
    ...new Store(
      quads.map((one) => (keep(one.graph.value) ? one : DataFactory.quad(one.subject, one.predicate, one.object))),
    ),
  ]; // prettier-ignore
  /** Which graphs a format keeps apart: all, none, or the edges. */
  const keeps = (format: string) => (graph: string) =>
    ["trig", "nquads"].includes(format) || (format === "jsonld" && graph.endsWith("/graph/edges"));

  const formats = ["turtle", "trig", "ntriples", "nquads", "jsonld"] as const;
  test.each(all.flatMap(([name, facts]) => formats.map((format) => [format, name, facts] as const)))(
    "%s of %s: the same graph",
    async (format, _name, facts) => {
      const lines = readBack(format, exporterFor(format).write(assertFacts(facts))) as string[];
      const found = readGraph(lines.join("\n"), "nquads");
      const nquads = readGraph(exporterFor("nquads").write(assertFacts(facts)), "nquads");
      const wanted = merged(nquads, keeps(format));
      expect(await canonical(found)).toBe(await canonical(wanted));
      expect(found.length).toBe(wanted.length);
    },
  );
});
