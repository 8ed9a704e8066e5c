import { describe, expect, test } from "vitest";
import { buildScene, findPath } from "../../src/view/index.ts";
import type { Scene, SceneEdge } from "../../src/view/index.ts";
import { emphasisOf } from "../../viewer/emphasis.ts";
import { exampleFacts } from "./facts.ts";

const scene = buildScene(exampleFacts());

/** "a 1 b" is a statement 1 from a to b. */
function sceneOf(...statements: readonly string[]): Scene {
  const edge = (side: "from" | "to", actor: string, statement: string): SceneEdge => ({
    id: `${side} ${actor} ${statement}`, side, actor, statement, roles: ["speaker"], hedged: false, evidence: [0],
  }); // prettier-ignore
  return { ...scene, edges: statements.flatMap((words) => {
    const [from = "", statement = "", to = ""] = words.split(" ");
    return [edge("from", from, statement), edge("to", to, statement)];
  }) }; // prettier-ignore
}

describe("a path between two actors", () => {
  test.each([
    ["of one statement, whichever way it goes", sceneOf("b 1 a"), ["a", "b"], ["1"]],
    ["the shortest", sceneOf("a 1 c", "c 2 d", "d 3 b", "b 4 c"), ["a", "c", "b"], ["1", "4"]],
    ["of two as short the one that comes first", sceneOf("a 1 c", "a 2 d", "d 3 b", "c 4 b"), ["a", "c", "b"], ["1", "4"]],
    ["past a statement to oneself", sceneOf("a 1 a", "a 2 b"), ["a", "b"], ["2"]],
  ])("%s", (_, from, actors, statements) => {
    expect(findPath(from, "a", "b")).toEqual({ actors, statements });
  }); // prettier-ignore

  test.each([
    ["nothing joins them", sceneOf("a 1 c", "d 2 b"), "b"],
    ["nobody is called so", sceneOf("a 1 b"), "nobody"],
    ["an actor and itself", sceneOf("a 1 b"), "a"],
  ])("none where %s", (_, from, to) => {
    expect(findPath(from, "a", to)).toBeUndefined();
  });

  test("ten thousand statements in a row are no matter of seconds", () => {
    const row = sceneOf(...Array.from({ length: 10_000 }, (_, index) => `a${index} s${index} a${index + 1}`));
    const start = performance.now();
    expect(findPath(row, "a0", "a10000")?.statements).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("is brought out with its own lines alone", () => {
    const path = findPath(scene, "Aldmark", "GreenOrla")!;
    const { edges, statements, actors, fades } = emphasisOf(scene, "actor Sund", path);
    expect([statements.size, [...actors].sort(), fades]).toEqual([
      2,
      ["Aldmark", "GreenOrla", "LakeCouncil"],
      true,
    ]);
    expect(edges.size).toBe(4); // not the ceasefire's line to Corvale, nor the audit's to Helix Mining
  });
});
