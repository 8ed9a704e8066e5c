import { describe, expect, test } from "vitest";
import { PLEDGE, session } from "./session.ts";

/** Three times the graph crossed with itself, and a condition that never holds. */
const ENDLESS =
  "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a = <x:1> || ?d = <x:2> || ?g = ?no) }";

async function graphOf({ file, path, run }: ReturnType<typeof session>): Promise<string> {
  await run(["build", file("norway.txt", PLEDGE), "-o", path("graph.ttl"), "-q"]);
  return path("graph.ttl");
}

describe("query --timeout", () => {
  test("ends a query that never ends, and says what to do", async () => {
    const context = session();
    const { exit, stdout, stderr } = await context.run([
      "query",
      await graphOf(context),
      ENDLESS,
      "--timeout",
      "0.5",
    ]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^pledgegraph: The query was stopped after 0\.5 s\. .*--timeout 5, or 0 for no end\n$/,
    );
  });

  test.each(["-1", "soon", "1e9"])("refuses %s", async (seconds) => {
    const context = session();
    const { exit, stderr } = await context.run(["query", "g.ttl", "ASK {}", `--timeout=${seconds}`]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/--timeout/);
  });

  test("is ended by Ctrl-C, also without an end of its own", async () => {
    const context = session();
    const graph = await graphOf(context);
    const stop = new AbortController();
    const answer = context.run(["query", graph, ENDLESS, "--timeout", "0"], { stop: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 1000);
    expect(await answer).toEqual({ exit: 2, stdout: "", stderr: "pledgegraph: The query was stopped.\n" });
  });
});
