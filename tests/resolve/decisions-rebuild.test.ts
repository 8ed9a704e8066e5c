import { describe, expect, test } from "vitest";
import { buildGraph, exporterFor, makeSource, type Decision, type Source } from "../../src/index.ts";
import { english } from "../english.ts";

const source = (id: string, text: string): Source =>
  makeSource(id, text, { published: "2026-03-10", genre: "news" });

const first = source(
  "first.txt",
  "The Dover Port Union promised to end the strike. Jon Vik called on Kenya to help.",
);
const second = source("second.txt", "The Port Union promised a vote. Jon Vik praised the plan.");
const others = [
  source("third.txt", "The Port Union rejected the offer. Norway promised 4 million euros to Malawi."),
  source("fourth.txt", "Jon Vik condemned the raid. Experts praised Norway."),
];

const decisions: readonly Decision[] = [
  { decide: "same", actors: ["DoverPortUnion", "PortUnion"] },
  { decide: "split", actor: "JonVik", documents: ["second.txt"], as: "Jon Vik of Leeds" },
  { decide: "rename", actor: "DoverPortUnion", label: "Dockers of Dover" },
  { decide: "hide", actor: "Kenya" },
];

const graphOf = (sources: readonly Source[], list: readonly Decision[]) =>
  buildGraph(sources, { analyser: english, decisions: list });
const turtle = (sources: readonly Source[], list: readonly Decision[]): string =>
  exporterFor("turtle").write(graphOf(sources, list).graph.quads());

describe("decisions and a graph that is built again", () => {
  test("they hold when documents are added", () => {
    const { graph, problems } = graphOf([...others, second, first], decisions);
    expect(problems.filter(({ code }) => code.startsWith("decision"))).toEqual([]);
    const ids = graph.actors().map(({ id }) => id);
    expect(ids).toContain("DoverPortUnion");
    expect(ids).not.toContain("PortUnion");
    expect(ids).not.toContain("Kenya");
    expect(
      graph
        .acts({ actor: "DoverPortUnion" })
        .map(({ document }) => document.id)
        .sort(),
    ).toEqual(["first.txt", "second.txt", "third.txt"]);
    expect(graph.actors({ actor: "DoverPortUnion" })[0]?.label).toBe("Dockers of Dover");
    expect(graph.acts({ actor: "Jon Vik of Leeds" }).map(({ document }) => document.id)).toEqual([
      "second.txt",
    ]);
    expect(graph.acts({ actor: "JonVik" }).map(({ document }) => document.id)).not.toContain("second.txt");
  });

  test("the order of documents and of lines changes no byte", () => {
    const all = [first, second, ...others];
    expect(turtle(all.toReversed(), decisions.toReversed())).toBe(turtle(all, decisions));
  });

  test.each(decisions.map((decision, i) => [decision.decide, i] as const))(
    "without the line of %s the graph is as if it had never been there",
    (_, line) => {
      const sources = [first, second];
      const plain = turtle(sources, []);
      expect(turtle(sources, decisions.slice(line, line + 1))).not.toBe(plain);
      expect(turtle(sources, [])).toBe(plain);
      const left = decisions.filter((_decision, i) => i !== line);
      expect(turtle(sources, left)).not.toBe(turtle(sources, decisions));
    },
  );
});
