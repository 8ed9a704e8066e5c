import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/index.ts";
import { openGraph } from "../../src/query/index.ts";
import { capSolutions } from "../../src/query/cap-solutions.ts";
import { openTimedSparql } from "../../src/query/timed-sparql.node.ts";
import { exampleTurtle } from "../ontology/example.ts";

const graph = openGraph(readGraph(exampleTurtle, "turtle"));
const engine = openTimedSparql(graph.quads());
afterAll(() => engine.close());

/** A cross product whose condition never holds: it would run for years. */
const ENDLESS =
  "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a = <x:1> || ?d = <x:2> || ?g = ?nope) }";
const COUNT = "SELECT (COUNT(*) AS ?n) { ?s a pledge:SpeechAct }";

describe("the answers of a thread", () => {
  test.each([
    "SELECT ?whom { actor:MaraLind pledge:accuses/rdfs:label ?whom }",
    "SELECT * { ?k pledge:deadline ?d ; rdfs:label ?l } ORDER BY ?d",
    "ASK { actor:MaraLind pledge:accuses actor:BlueLine }",
    "CONSTRUCT { ?b pledge:relatesTo ?a } WHERE { ?a pledge:accuses ?b }",
    COUNT,
  ])("%s: the same as in this thread", async (query) => {
    expect(await engine.query(query)).toEqual(await graph.sparql(query));
  });

  test.each([
    ["a mistake", "SELECT ?x WHERE { ?x a }", "syntax", /Syntax error/],
    ["an update", "INSERT DATA { <a:b> <a:c> <a:d> }", "update", /can be asked, not changed/],
    ["SERVICE", "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "service", /SERVICE/],
    ["a query too deep", `SELECT * { ${"{".repeat(200_000)} }`, "broken", /nested deeper/],
  ])("%s fails, and the next query is answered", async (_name, query, code, message) => {
    await expect(engine.query(query)).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string }); // prettier-ignore
    expect(await engine.query(COUNT)).toMatchObject({ rows: [{ n: { value: "12" } }] });
  });
});

describe("a query without end", () => {
  test("is stopped when its time is up; what waits behind it is answered", async () => {
    const endless = engine.query(ENDLESS, { timeoutMs: 300 });
    const behind = engine.query(COUNT);
    await expect(endless).rejects.toMatchObject({ code: "time-out", message: expect.stringContaining("0.3 s") as string }); // prettier-ignore
    expect(await behind).toMatchObject({ rows: [{ n: { value: "12" } }] });
  });

  test("is stopped by a signal, running or waiting", async () => {
    const [running, waiting] = [new AbortController(), new AbortController()];
    const first = engine.query(ENDLESS, { timeoutMs: 0, signal: running.signal });
    const second = engine.query(ENDLESS, { timeoutMs: 0, signal: waiting.signal });
    waiting.abort();
    await expect(second).rejects.toMatchObject({ code: "stopped" });
    running.abort();
    await expect(first).rejects.toMatchObject({ code: "stopped" });
    await expect(engine.query(COUNT, { signal: running.signal })).rejects.toMatchObject({ code: "stopped" });
  });

  test("does not hold up a second thread, and no more than some wait", async () => {
    const two = openTimedSparql(graph.quads(), { threads: 2, waiting: 1 });
    const stop = new AbortController();
    const [one] = [two.query(ENDLESS, { signal: stop.signal })];
    expect(await two.query(COUNT)).toMatchObject({ rows: [{ n: { value: "12" } }] });
    const rest = [two.query(ENDLESS), two.query(ENDLESS)];
    await expect(two.query(COUNT)).rejects.toMatchObject({ code: "busy" });
    const settled = Promise.allSettled([one, ...rest]);
    await two.close();
    expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    await expect(two.query(COUNT)).rejects.toMatchObject({ code: "stopped" });
  });
});

describe("rows beyond the limit", () => {
  const labels = "SELECT ?s ?l { ?s rdfs:label ?l } ORDER BY ?s ?l";
  const all = (mediaType: string) => engine.answer(labels, mediaType);

  test.each([
    ["text/csv", (text: string) => text.split("\r\n").length - 2],
    ["text/tab-separated-values", (text: string) => text.split("\n").length - 2],
    ["application/sparql-results+xml", (text: string) => text.split("</result>").length - 1],
    [
      "application/sparql-results+json",
      (text: string) => (JSON.parse(text) as { results: { bindings: object[] } }).results.bindings.length,
    ],
  ])("%s is cut after whole rows and well formed", async (mediaType, count) => {
    const whole = await all(mediaType);
    expect([whole.truncated, count(whole.text)]).toEqual([false, count(whole.text)]);
    for (const limit of [0, 1, 7]) {
      const cut = await engine.answer(labels, mediaType, { limit });
      expect([cut.truncated, count(cut.text)]).toEqual([true, limit]);
      if (mediaType === "text/csv") expect(whole.text.startsWith(cut.text)).toBe(true);
    }
    const exact = await engine.answer(labels, mediaType, { limit: count(whole.text) });
    expect(exact).toEqual(whole);
  });

  test("a row with line ends, brackets, tags and quotation marks is one row", async () => {
    const odd = `SELECT * { VALUES ?x { "a\\r\\n\\"}]}" "</result>\\n\\t" "last" } }`;
    for (const type of [
      "text/csv",
      "text/tab-separated-values",
      "application/sparql-results+xml",
      "application/sparql-results+json",
    ]) {
      // prettier-ignore
      expect(await engine.answer(odd, type, { limit: 3 }), type).toMatchObject({ truncated: false });
      const cut = await engine.answer(odd, type, { limit: 2 });
      expect([cut.truncated, cut.text.includes("last"), cut.text.includes("result")], type).toEqual([
        true,
        false,
        true,
      ]);
    }
  });

  test.each(["application/n-triples", "text/turtle", "application/ld+json"])("%s has so many triples", async (type) => {
    const whole = await engine.answer("CONSTRUCT WHERE { ?s rdfs:label ?l }", type);
    const cut = await engine.answer("CONSTRUCT WHERE { ?s rdfs:label ?l }", type, { limit: 5 });
    expect([whole.truncated, cut.truncated]).toEqual([false, true]);
    if (type !== "application/ld+json") expect(readGraph(cut.text, "turtle")).toHaveLength(5);
    else expect((JSON.parse(cut.text) as object[]).length).toBeLessThanOrEqual(5);
  }); // prettier-ignore

  test("a query that would give too many rows to hold is answered", async () => {
    const many = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    const result = await engine.query(many, { limit: 10, timeoutMs: 20_000 });
    expect(result).toMatchObject({ truncated: true });
    expect(result.form === "SELECT" && result.rows.length).toBe(10);
  });

  test.each([
    ["SELECT * { ?s ?p ?o }", "SELECT * { ?s ?p ?o }\nLIMIT 5 "],
    ["SELECT * { ?s ?p ?o } ORDER BY ?s\n", "SELECT * { ?s ?p ?o } ORDER BY ?s\n\nLIMIT 5 "],
    ["SELECT * { ?s ?p ?o } LIMIT 99 OFFSET 2", "SELECT * { ?s ?p ?o } LIMIT 5 OFFSET 2"],
    ["SELECT * { ?s ?p ?o } LIMIT 2", "SELECT * { ?s ?p ?o } LIMIT 2"],
    ["SELECT * { { SELECT * {} LIMIT 99 } }", "SELECT * { { SELECT * {} LIMIT 99 } }\nLIMIT 5 "],
    ["SELECT (EXISTS { ?a ?b ?c } AS ?x) { }", "SELECT (EXISTS { ?a ?b ?c } AS ?x) { }\nLIMIT 5 "],
    ["SELECT * { ?s ?p ?o } VALUES ?s { 1 }", "SELECT * { ?s ?p ?o } \nLIMIT 5 VALUES ?s { 1 }"],
    ["SELECT * { VALUES ?s { 1 } }", "SELECT * { VALUES ?s { 1 } }\nLIMIT 5 "],
    ["SELECT * { ?s ?p ", "SELECT * { ?s ?p "],
    ["SELECT", "SELECT"],
  ])("%j is capped to %j", (query, capped) => {
    expect(capSolutions(query, query, 5)).toBe(capped);
  });
});

test("the graphs that the protocol names are asked instead of FROM", async () => {
  const edges = "https://w3id.org/pledgegraph/graph/edges";
  const count = async (query: string, dataset?: { default: string[]; named: string[] }) => {
    const { text } = await engine.answer(query, "text/csv", dataset === undefined ? {} : { dataset });
    return Number(text.split("\r\n")[1]);
  };
  const all = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  expect(await count(all, { default: [edges], named: [] })).toBe(16);
  expect(await count(all, { default: [], named: [edges] })).toBe(0);
  expect(await count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }", { default: [], named: [edges] })).toBe(16);
  expect(await count(`SELECT (COUNT(*) AS ?n) FROM <${edges}> { ?s ?p ?o }`, { default: [], named: [] })).toBe(0);
}); // prettier-ignore

describe("in a program of its own", () => {
  const program = (file: string) => `
    import { openTimedSparql } from ${JSON.stringify(file)};
    const engine = openTimedSparql([]);
    const failed = await engine.query(${JSON.stringify(ENDLESS.replaceAll("?a ?b ?c", "?a rdfs:label ?c"))}, { timeoutMs: 200 }).catch(({ code }) => code);
    const { rows } = await engine.query("SELECT ?l { pledge:Commitment rdfs:label ?l }");
    console.log(failed, rows.length);`;

  test("from the sources with tsx", () => {
    const argv = [
      "--import",
      "tsx",
      "--input-type=module",
      "-e",
      program("./src/query/timed-sparql.node.ts"),
    ];
    expect(execFileSync(process.execPath, argv, { encoding: "utf8" })).toBe("time-out 1\n");
  });

  const built = existsSync("dist/query/timed-sparql.node.js");
  test.skipIf(!built && process.env["CI"] === undefined)("from the built files", () => {
    const argv = ["--input-type=module", "-e", program(`${process.cwd()}/dist/query/timed-sparql.node.js`)];
    expect(execFileSync(process.execPath, argv, { encoding: "utf8" })).toBe("time-out 1\n");
  });
});
