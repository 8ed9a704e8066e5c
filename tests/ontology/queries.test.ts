/** Each competency query against a hand-made graph, with the very rows, and against the gold annotation where it is at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DataFactory } from "n3";
import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/read-graph.ts";
import { openGraph, type Graph } from "../../src/query/graph.ts";
import type { SparqlResult } from "../../src/query/sparql.ts";
import { exampleTurtle, shortName } from "./example.ts";

const folder = new URL("../../ontology/queries/", import.meta.url);
const files = readdirSync(folder).sort();
const queryText = (name: string): string => readFileSync(new URL(files.find((file) => file.startsWith(name))!, folder), "utf8");

async function rows(graph: Graph, query: string): Promise<string[]> {
  return readRows(await graph.sparql(query));
}

function readRows(result: SparqlResult): string[] {
  if (result.form === "ASK") throw new Error("no competency query is an ASK");
  if (result.form !== "SELECT") {
    return result.quads.map(({ subject, predicate, object }) =>
      [subject, predicate, object].map((term) => shortName(term.value).replace(/.*ns#/, "pledge:")).join(" "),
    );
  }
  return result.rows.map((row) => result.variables.map((name) => shortName(row[name]?.value ?? "-")).join(" | "));
}

const expected: Readonly<Record<string, readonly string[]>> = {
  Q01: [
    "Bay Council | dredging of the harbour | - | agreed | positive",
    "Norland | fares are raised | - | announced | negative",
    "Norland | package of at least 40 million euro for Sandholm | Sandholm | announced | positive",
    "Norland | two ferries | - | broken | positive",
    "Norland | two ferries for Sandholm | Sandholm | announced | positive",
    "harbour master | timetable | - | assigned | positive",
  ],
  Q02: ["Norland | Sandholm | EUR | 40000000 | 1"],
  Q03: ["2031-06-30 | deadline | two ferries for Sandholm | Norland | closed"],
  Q04: [
    "commissive | announce | positive | Norland gives Sandholm a package of at least 40 million euro",
    "commissive | pledge | positive | Norland hands over two ferries",
    "commissive | pledge | negative | The fares are raised",
    "commissive | announce | positive | The Bay Council agreed to dredge the harbour",
    "commissive | reject | negative | A bridge is built",
    "assertive | accuse | positive | Blue Line delayed the work",
  ],
  Q05: ["Harbour Post | Mara Lind | announce | Bay Council | agree | The Bay Council dredges the harbour"],
  Q06: ["considered | bridge to Sandholm | is being considered | 7"],
  Q07: ["Mara Lind | reject | A bridge is built | rejected", "Mara Lind | pledge | The fares are raised | will not"],
  Q08: ["the harbour is dredged | two ferries for Sandholm | announced | -"],
  Q09: [
    "Bay Council | task | harbour master | The harbour master draws up a timetable",
    "Harbour Post | praise | islanders | The islanders had a good day",
    "Mara Lind | accuse | Blue Line | Blue Line delayed the work",
    "Otto Brandt | criticize | Norland | Norland did not hand over the two ferries",
  ],
  Q10: [
    "Coast Weekly | indirect | 1 | 0",
    "Coast Weekly | quote | 1 | 0",
    "Harbour Post | indirect | 4 | 0",
    "Harbour Post | narrated | 4 | 0",
    "Harbour Post | author | 1 | 0",
    "Harbour Post | quote | 1 | 0",
  ],
  Q11: ["3 | 157 | 244 | Mara Lind | pledge | would"],
  Q12: ["bridge to Sandholm | considered | Otto Brandt | rejected | Mara Lind"],
  Q13: [
    "ferries from Norland | 2031-03-10 | pledge | Mara Lind | announced | planned | Harbour Post",
    "ferries from Norland | 2031-07-02 | criticize | Otto Brandt | broken | actual | Coast Weekly",
  ],
  Q14: [
    "D1-act-timetable | act | Bay Council | The harbour master draws up a timetable",
    "D1-commitment-bridge | commitment | Bay Council | A bridge is built",
  ],
  Q15: [
    "ACCUSE/allege | Mara Lind | Blue Line | 1",
    "ACCUSE/disapprove | Otto Brandt | Norland | 1",
    "AGREE | Mara Lind | Sandholm | 2",
    "REQUEST | Bay Council | harbour master | 1",
  ],
  Q16: [
    "actor:BayCouncil pledge:agreesOn D1-commitment-dredging",
    "actor:BayCouncil pledge:cancels D2-commitment-dredging",
    "actor:BayCouncil pledge:committedTo D1-commitment-dredging",
    "actor:BayCouncil pledge:tasks actor:HarbourMaster",
    "actor:HarbourMaster pledge:committedTo D1-commitment-timetable",
    "actor:MaraLind pledge:accuses actor:BlueLine",
    "actor:MaraLind pledge:announces D1-commitment-dredging",
    "actor:MaraLind pledge:announces D1-commitment-package",
    "actor:MaraLind pledge:pledges D1-commitment-ferries",
    "actor:MaraLind pledge:rejects D1-commitment-bridge",
    "actor:MaraLind pledge:rulesOut D1-commitment-fares",
    "actor:Norland pledge:committedTo D1-commitment-ferries",
    "actor:Norland pledge:committedTo D1-commitment-package",
    "actor:Norland pledge:committedTo D2-commitment-ferries",
    "actor:OttoBrandt pledge:considers D1-commitment-bridge",
    "actor:OttoBrandt pledge:criticizes actor:Norland",
  ],
};

describe("on the hand-made graph", () => {
  const graph = openGraph(readGraph(exampleTurtle, "turtle"));

  test("there is an expectation for every query file", () => {
    expect(files.map((file) => file.slice(0, 3))).toEqual(Object.keys(expected));
  });

  test.each(Object.entries(expected))("%s", async (name, want) => {
    const found = await rows(graph, queryText(name));
    expect(name === "Q16" ? found.sort() : found).toEqual(want);
  });

  test.each([
    ["the day after the deadline", "2031-07-01", "OVERDUE"],
    ["the deadline itself", "2031-06-30", "open"],
  ])("Q03 without the second report, asked on %s", async (_name, day, state) => {
    const firstReport = readGraph(exampleTurtle, "turtle").filter(({ predicate }) => !predicate.value.endsWith("#inThread"));
    const [row] = readRows(await openGraph(firstReport).named("due", { today: day }));
    expect(row).toBe(`2031-06-30 | deadline | two ferries for Sandholm | Norland | ${state}`);
  });

  test("Q14 lists an accusation of nobody", async () => {
    const nobody = readGraph(exampleTurtle, "turtle").filter(({ predicate }) => !predicate.value.endsWith("#target"));
    expect(await rows(openGraph(nobody), queryText("Q14"))).toContain(
      "D1-act-delay | nobody addressed | Mara Lind | Blue Line delayed the work",
    );
  });
});

test("every prefix of a query is used, and none is missing", () => {
  for (const file of files) {
    const text = queryText(file);
    const declared = [...text.matchAll(/^PREFIX (\w+):/gm)].map(([, prefix]) => prefix!).sort();
    const body = text.replace(/^(PREFIX|#) .*$/gm, "").replace(/"[^"]*"|#.*$/gm, "");
    const used = [...new Set([...body.matchAll(/(?<![\w?])([a-z]+):/g)].map(([, prefix]) => prefix!))].sort();
    expect(used, file).toEqual(declared);
  }
});

// ------------------------------------------------------------------- gold, outside the repository

const gold = fileURLToPath(new URL("../../../shared/ontology/seed-gold.ttl", import.meta.url));
const goldActor = "https://example.org/kg/actor/EmmanuelMacron";

describe.skipIf(!existsSync(gold))(`on the gold annotation (${existsSync(gold) ? "found" : "NOT FOUND: SKIPPED"})`, () => {
  test.each([
    ...[["Q01", 19], ["Q02", 1], ["Q03", 2], ["Q04", 16], ["Q05", 10], ["Q06", 6], ["Q07", 9], ["Q08", 5]],
    ...[["Q09", 10], ["Q10", 4], ["Q11", 3], ["Q12", 4], ["Q13", 0], ["Q14", 11], ["Q15", 20], ["Q16", 46]],
  ] as [string, number][])("%s has %i rows", async (name, count) => {
    const graph = openGraph(readGraph(readFileSync(gold, "utf8"), "turtle"));
    const query = queryText(name)
      .replace("actor:MaraLind", `<${goldActor}>`)
      .replace("two ferries for Sandholm", "assurance forces in Ukraine");
    expect(graph.match(DataFactory.namedNode(goldActor)).length).toBeGreaterThan(0);
    expect(await rows(graph, query)).toHaveLength(count);
  });
});
