/** Queries by name: what they take, and how it is bound. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateQueries, readQuery } from "../../ontology/generate-queries.ts";
import {
  iri,
  listQueries,
  literal,
  openGraph,
  openSparql,
  readGraph,
  type SparqlResult,
} from "../../src/index.ts";
import { fillQuery } from "../../src/query/named-query.ts";
import { exampleTurtle } from "../ontology/example.ts";

const graph = openGraph(readGraph(exampleTurtle, "turtle"));
const column = (result: SparqlResult, name: string): string[] =>
  result.form === "SELECT" ? result.rows.map((row) => row[name]?.value ?? "-") : [];

describe("parameters", () => {
  const lind = "https://w3id.org/pledgegraph/actor/MaraLind";
  test.each<[given: unknown, acts: number]>([
    ["Mara Lind", 6],
    ["mara lind", 6],
    ["MaraLind", 6],
    ["actor:MaraLind", 6],
    [lind, 6],
    [{ iri: lind }, 6],
    [iri("actor:MaraLind"), 6],
    [graph.actors({ actor: "Mara Lind" })[0], 6],
    [["Mara Lind", "Otto Brandt"], 8],
    [[], 0],
    ["Nobody", 0],
    ["https://example.org/nobody", 0],
  ])("an actor as %o", async (actor, acts) => {
    expect(column(await graph.named("said", { actor: actor as string }), "point")).toHaveLength(acts);
  });

  test("one that is left out leaves nothing out", async () => {
    const all = await graph.named("promises");
    expect(column(all, "committer")).toHaveLength(6);
    expect(await graph.named("promises", {})).toEqual(all);
    expect(await graph.named("promises", { committer: undefined as unknown as string })).toEqual(all);
    expect(column(await graph.named("promises", { committer: "Norland" }), "committer")).toEqual(
      Array(4).fill("Norland"),
    );
    expect(column(await graph.named("promises", { beneficiary: "Sandholm" }), "beneficiary")).toEqual([
      "Sandholm",
      "Sandholm",
    ]);
    expect(column(await graph.named("promises", { beneficiary: "Norland" }), "beneficiary")).toEqual([]);
  });

  test("money by committer, beneficiary and currency", async () => {
    for (const given of [{ committer: "Norland" }, { beneficiary: "Sandholm" }, { currency: "EUR" }])
      expect(column(await graph.named("money", given), "total")).toEqual(["40000000"]);
    for (const given of [{ committer: "Sandholm" }, { beneficiary: "Norland" }, { currency: "USD" }])
      expect(column(await graph.named("money", given), "total")).toEqual([]);
  });

  test("conflicts by who speaks and against whom", async () => {
    expect(column(await graph.named("conflicts", { actor: "Mara Lind" }), "whom")).toEqual(["Blue Line"]);
    expect(column(await graph.named("conflicts", { target: "Norland" }), "actor")).toEqual(["Otto Brandt"]);
  });

  test.each([
    [{}, "open"],
    [{ today: "2031-06-30" }, "open"],
    [{ today: "2031-07-01" }, "OVERDUE"],
    [{ before: "2031-07-01" }, "OVERDUE"],
    [{ before: "2031-07-01", today: "2031-06-01" }, "open"],
    [{ before: literal("2031-07-01", "xsd:date") }, "OVERDUE"],
    [{ before: "2031-06-30" }, undefined],
    [{ committer: "Norland" }, "open"],
    [{ committer: "Mara Lind" }, undefined],
  ])("what is due, with %o: %s", async (given, state) => {
    const unthreaded = readGraph(exampleTurtle, "turtle").filter(
      ({ predicate }) => !predicate.value.endsWith("#inThread"),
    );
    expect(column(await openGraph(unthreaded).named("due", given), "state")[0]).toBe(state);
  });

  test("the evidence of a label", async () => {
    expect(column(await graph.named("evidence", { label: "two ferries for Sandholm" }), "cue")).toEqual([
      "would",
    ]);
    expect(column(await graph.named("evidence", { label: 'two ferries" } #' }), "cue")).toEqual([]);
  });

  test.each<[name: string, given: Record<string, unknown>, code: string, message: RegExp]>([
    [
      "said",
      {},
      "parameter",
      /^The query said needs actor, whose words: for example \{ actor: "actor:MaraLind" \}, or --actor "actor:MaraLind"/,
    ],
    ["evidence", {}, "parameter", /needs label, .* --label "two ferries for Sandholm"/],
    [
      "due",
      { until: "2031-01-01" },
      "parameter",
      /^"until" is no parameter of the query due: it takes before, today, committer/,
    ],
    ["voices", { actor: "x" }, "parameter", /no parameter of the query voices: it takes none/],
    [
      "due",
      { before: "2031-02-30" },
      "parameter",
      /^before "2031-02-30" is no day: give one of the calendar/,
    ],
    ["due", { before: "tomorrow" }, "parameter", /is no day/],
    ["due", { before: new Date(0) }, "value", /^before is a Date/],
    ["said", { actor: NaN }, "value", /^actor is NaN/],
    ["dues", {}, "unknown-query", /^There is no query "dues": is due meant\? All are promises, money, due,/],
    ["nothing-like-it", {}, "unknown-query", /^There is no query "nothing-like-it": use one of promises,/],
    ["toString", {}, "unknown-query", /^There is no query "toString"/],
  ])("%s with %o is refused", async (name, given, code, message) => {
    const asked = graph.named(name, given as Record<string, string>);
    await expect(asked).rejects.toMatchObject({ code, message: expect.stringMatching(message) as string });
  });

  test("the limit holds", async () => {
    expect(await graph.named("promises", {}, { limit: 2 })).toMatchObject({ truncated: true });
  });

  test("no text changes the query: it comes out as the one value it is", async () => {
    const text =
      '# Which?\n#name x\n#param label xsd:string required y\nSELECT ?_label ?end { VALUES ?_label { "example" } VALUES ?end { "end" } }';
    const query = readQuery("X.rq", text);
    const engine = await openSparql([]);
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('" } #', "VALUES ?_label { 1 }", "$&", "\\")),
        (label) => {
          const result = engine.query(fillQuery(query, { label }, () => []));
          expect([column(result, "_label"), column(result, "end")]).toEqual([[label], ["end"]]);
        },
      ),
    );
  });
});

describe("the list", () => {
  test("has every file, each under a name of its own", async () => {
    const queries = await listQueries();
    expect(queries.map(({ name }) => name)).toEqual([
      "promises",
      "money",
      "due",
      "said",
      "attribution",
      "undecided",
      "negation",
      "conditions",
      "conflicts",
      "voices",
      "evidence",
      "disagreements",
      "history",
      "review",
      "plover",
      "edges",
    ]);
    for (const { question, parameters } of queries) {
      expect(question).toMatch(/^[A-Z].*[.?]$/);
      for (const { required, example } of parameters) expect(example !== undefined).toBe(required);
    }
  });

  const good =
    '# Which?\n#name x\n#param label xsd:string required the label\nSELECT * { VALUES ?_label { "a" } }';
  test("a header is read", () => {
    expect(readQuery("X.rq", good)).toEqual({
      name: "x",
      file: "X.rq",
      question: "Which?",
      parameters: [{ name: "label", type: "xsd:string", required: true, about: "the label", example: '"a"' }],
      text: good,
    });
  });

  test.each<[name: string, text: string, message: RegExp]>([
    ["no question", good.replace("# Which?\n", ""), /X\.rq: the first line is a comment/],
    ["no name", good.replace("#name x\n", ""), /give one line #name NAME/],
    ["two names", good.replace("#name x", "#name x\n#name y"), /give one line #name NAME/],
    [
      "an unknown type",
      good.replace("xsd:string", "xsd:float"),
      /"#param label xsd:float required the label" is not #param NAME/,
    ],
    ["no words", good.replace(" the label", ""), /is not #param NAME/],
    [
      "no VALUES",
      good.replace("VALUES ?_label", "VALUES ?l"),
      /#param label needs one block VALUES \?_label/,
    ],
    ["VALUES twice", `${good} VALUES ?_label { "b" }`, /needs one block/],
    [
      "a required one without an example",
      good.replace('"a"', "UNDEF"),
      /must hold an example, for it is required/,
    ],
    ["an optional one with one", good.replace("required", "optional"), /must hold UNDEF, for it is optional/],
    [
      "VALUES of no parameter",
      good.replace(/#param.*\n/, ""),
      /\?_label has a VALUES block and no line #param label/,
    ],
  ])("%s is refused", (_name, text, message) => {
    expect(() => readQuery("X.rq", text)).toThrow(message);
  });

  test("one name for two files is refused", () => {
    expect(() =>
      generateQueries([
        { file: "X.rq", text: good },
        { file: "Y.rq", text: good },
      ]),
    ).toThrow(/Y\.rq: another file has the #name x/);
  });
});
