import { describe, expect, test } from "vitest";
import { exporterFor, readGraph } from "../../src/export/index.ts";
import { network } from "../../src/export/network.ts";
import { xml } from "../../src/export/xml.ts";
import { exampleTurtle } from "../ontology/example.ts";

const quads = readGraph(exampleTurtle, "turtle");

describe("the network", () => {
  const { nodes, edges } = network(quads);

  test("has actors and commitments as nodes, direct edges and beneficiaries as edges", () => {
    expect(nodes).toHaveLength(11 + 8);
    expect(edges.filter(({ label }) => label === "beneficiary")).toHaveLength(2);
    expect(edges).toHaveLength(16 + 2);
  });

  test("an edge has the words that say it", () => {
    expect(edges.find(({ label }) => label === "accuses")).toEqual({
      id: "actor:MaraLind.pledge:accuses.actor:BlueLine",
      source: "actor:MaraLind",
      target: "actor:BlueLine",
      label: "accuses",
      attributes: {
        type: "pledge:accuses",
        quote: "Lind accused the shipping company Blue Line of delaying the work.",
        document: "Lind brings money and ferries to Sandholm",
        published: "2031-03-10",
        acts: "1",
      },
    });
  });

  test("a commitment has what a map of commitments is coloured by", () => {
    expect(nodes.find(({ label }) => label.startsWith("package"))?.attributes).toMatchObject({
      kind: "Commitment",
      status: "announced",
      polarity: "positive",
      amount: "40000000",
      currency: "EUR",
    });
  });

  test("ids are XML name tokens, also of actors that another namespace names", () => {
    const foreign = readGraph(
      exampleTurtle.replace(
        "@prefix actor: <https://w3id.org/pledgegraph/actor/>",
        "@prefix actor: <https://example.org/who#>",
      ),
      "turtle",
    );
    const ids = [...network(foreign).nodes, ...network(foreign).edges].map(({ id }) => id);
    expect(ids).toHaveLength(19 + 18);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("https:_x2f__x2f_example.org_x2f_who_x23_MaraLind");
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9:._-]+$/);
  });

  test("an edge to a node that is not described is left out", () => {
    const bare = quads.filter(({ subject }) => !subject.value.endsWith("/BlueLine"));
    expect(network(bare).edges.some(({ label }) => label === "accuses")).toBe(false);
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /<(?<close>\/?)(?<name>[a-z]+)(?<list>(?: [a-z.]+="[^"<]*")*)(?<empty>\/?)>/g;

/** Tags that close in order, attributes in quotes, no bare `<` or `&`: enough to catch a missing escape. */
function elements(text: string): Element[] {
  const body = text.replace(/^<\?xml [^?]*\?>\n/, "");
  const open: string[] = [];
  const found: Element[] = [];
  for (const { groups } of body.matchAll(TAG)) {
    const { close, name, list, empty } = groups as Record<"close" | "name" | "list" | "empty", string>;
    if (close !== "") expect(open.pop()).toBe(name);
    else {
      const attributes = [...list.matchAll(/ ([a-z.]+)="([^"]*)"/g)].map(
        ([, key, value]) => [key!, value!] as const,
      );
      found.push({ name, attributes: Object.fromEntries(attributes) });
      if (empty === "") open.push(name);
    }
  }
  expect(open).toEqual([]);
  expect(body.replace(TAG, "").replace(/&(amp|lt|gt|quot|apos|#\d+);/g, "")).not.toMatch(/[<&]/);
  return found;
}

test.each(["graphml", "gexf"])("%s is well-formed, and its edges join nodes that are there", (format) => {
  const all = elements(
    exporterFor(format)
      .write(quads)
      .replace(/ xmlns="[^"]*"| version="1.3"/g, ""),
  );
  const ids = new Set(all.filter(({ name }) => name === "node").map(({ attributes }) => attributes["id"]));
  const edges = all.filter(({ name }) => name === "edge");
  expect([ids.size, edges.length]).toEqual([19, 18]);
  for (const { attributes } of edges)
    expect(ids.has(attributes["source"]) && ids.has(attributes["target"])).toBe(true);
  const keys = new Set(
    all
      .filter(({ name }) => name === (format === "gexf" ? "attribute" : "key"))
      .map(({ attributes }) => attributes["id"]),
  );
  const used = all
    .filter(({ name }) => name === (format === "gexf" ? "attvalue" : "data"))
    .map(({ attributes }) => attributes["for"] ?? attributes["key"]);
  expect(used.filter((key) => !keys.has(key))).toEqual([]);
});

test.each([
  ["a & b < c > d \" e '", "a &amp; b &lt; c &gt; d &quot; e &apos;"],
  ["line\nbreak\ttab\r", "line&#10;break&#9;tab&#13;"],
  ["\u0000\u0008\u000b\u001b[31m\ufffe\uffff", "[31m"],
  ["🌊 \ud83c \udf0a", "🌊  "],
])("xml(%j)", (text, escaped) => {
  expect(xml(text)).toBe(escaped);
});
