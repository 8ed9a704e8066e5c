import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import {
  buildGraph,
  exporterFor,
  gazetteerQuads,
  makeSource,
  openGraph,
  parseGazetteer,
  readFacts,
  readGraph,
  validate,
  withGazetteer,
  type Graph,
} from "../src/node.ts";
import { MEMBERS, TERMS } from "../src/resolve/over-time.generated.ts";
import { english } from "./english.ts";

const query = (name: string): string =>
  readFileSync(new URL(`../ontology/gazetteer-queries/${name}.rq`, import.meta.url), "utf8");

async function rows(graph: Graph, text: string): Promise<readonly string[]> {
  const result = await graph.sparql(text);
  if (result.form !== "SELECT") throw new Error("no SELECT");
  return result.rows.map((row) => result.variables.map((name) => row[name]?.value ?? "-").join(" | "));
}

const quads = gazetteerQuads();

describe("the gazetteer as a graph", () => {
  test("Turtle that is read back to the same bytes", () => {
    const turtle = exporterFor("turtle").write(quads);
    expect(exporterFor("turtle").write(readGraph(turtle, "turtle"))).toBe(turtle);
    expect(exporterFor("turtle").write(gazetteerQuads())).toBe(turtle);
    expect(turtle).toContain(
      'actor:Finland a pledge:State ;\n    rdfs:label "Finland"@en ;\n    dcterms:identifier "FI" ;\n    skos:altLabel "Republic of Finland"@en ;\n    schema:sameAs wd:Q33 ;\n',
    );
    expect(turtle).toMatch(
      /membership:NATO-Finland-2023-04-04 a org:Membership ;\n {4}schema:startDate "2023-04-04"\^\^xsd:date ;/u,
    );
    expect(turtle).toMatch(/"\d{4}-\d{2}"\^\^xsd:gYearMonth/u);
  });

  test("conforms to the shapes", async () => {
    expect(await validate(quads)).toEqual([]);
  });

  test("every membership and every term has a node of its own", () => {
    const graph = openGraph(quads);
    expect(graph.match(undefined, "rdf:type", "org:Membership")).toHaveLength(MEMBERS.length + TERMS.length);
    expect(graph.match(undefined, "pledge:post")).toHaveLength(TERMS.length);
    const lasting = TERMS.filter(({ to }) => to === "");
    expect(graph.match(undefined, "org:holds")).toHaveLength(
      new Set(lasting.map(({ person, body, title }) => `${person} ${body} ${title}`)).size,
    );
    expect(graph.match("actor:Finland", "org:memberOf", "actor:NATO")).toHaveLength(1);
  });

  test("is read as facts: actors, and no documents", () => {
    const { actors, documents } = readFacts(quads);
    expect(documents).toEqual([]);
    expect(actors.find(({ id }) => id === "France")).toMatchObject({ type: "State", wikidata: "Q142" });
    expect(actors.map(({ type }) => type)).not.toContain("Place");
    expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
  });

  test("has the user's own entries where they are in force", () => {
    const own = parseGazetteer("label\ttype\tpartOf\nBay Warden\tOffice\tMalta", "own.tsv");
    const found = openGraph(withGazetteer(own, gazetteerQuads)).match(
      "actor:BayWarden",
      "org:postIn",
      "actor:Malta",
    );
    expect([found.length, gazetteerQuads().length]).toEqual([1, quads.length]);
  });
});

describe("a graph and the gazetteer, asked as one", () => {
  let merged: Graph;
  beforeAll(() => {
    const text = (what: string) => `${what} pledged 5 million euros to Kenya on Monday.\n`;
    const sources = [
      makeSource("old.txt", text("Finland"), { published: "2021-05-03" }),
      makeSource("new.txt", `${text("Finland")}Malta will send two ferries to Kenya.\n`, {
        published: "2023-10-02",
      }),
    ];
    merged = openGraph([...buildGraph(sources, { analyser: english }).graph.quads(), ...quads]);
  });

  test("commitments of those who were members of NATO on the day", async () => {
    expect(await rows(merged, query("members-on-the-day"))).toEqual([
      "2023-10-02 | Finland | 5 million euros to Kenya on Monday",
    ]);
    const union = query("members-on-the-day").replace("actor:NATO", "actor:EuropeanUnion");
    expect(await rows(merged, union)).toEqual([
      "2021-05-03 | Finland | 5 million euros to Kenya on Monday",
      "2023-10-02 | Finland | 5 million euros to Kenya on Monday",
      "2023-10-02 | Malta | send two ferries to Kenya",
    ]);
  });

  test("who was prime minister there on the day", async () => {
    expect(await rows(merged, query("leaders-on-the-day"))).toEqual([
      "2021-05-03 | Finland | Sanna Marin | 5 million euros to Kenya on Monday",
      "2023-10-02 | Finland | Petteri Orpo | 5 million euros to Kenya on Monday",
      "2023-10-02 | Malta | Robert Abela | send two ferries to Kenya",
    ]);
  });

  test("the typed patterns answer as without it", () => {
    expect(merged.commitments({ committer: "Finland" })).toHaveLength(2);
  });
});
