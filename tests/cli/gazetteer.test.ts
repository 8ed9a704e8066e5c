import { describe, expect, test } from "vitest";
import { PROMISE, session } from "./session.ts";

const ASK = "SELECT DISTINCT ?body WHERE { ?c pledge:committer/org:memberOf ?body } ORDER BY ?body LIMIT 1";

describe("gazetteer", () => {
  test("Turtle on stdout, other formats by extension or --format; query --with asks both", async () => {
    const { file, path, read, run } = session();
    const { exit, stdout, stderr } = await run(["gazetteer"]);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("\nactor:Finland a pledge:State ;\n");
    expect((await run(["gazetteer", "-o", path("g.nt")])).exit).toBe(0);
    expect(read("g.nt")).toContain("<https://w3id.org/pledgegraph/actor/Finland>");
    expect((await run(["gazetteer", "--format", "jsonld", "-o", path("g.json")])).exit).toBe(0);
    expect(JSON.parse(read("g.json"))).toBeTypeOf("object");

    await run(["build", file("a.txt", PROMISE), "-o", path("a.ttl")]);
    expect((await run(["query", path("a.ttl"), ASK])).stdout).not.toContain("actor:");
    const asked = await run(["query", path("a.ttl"), ASK, "--with", path("g.nt")]);
    expect([asked.exit, asked.stdout]).toEqual([0, expect.stringContaining("actor:ArcticCouncil")]);
    const checked = await run(["check", path("g.nt")]);
    expect([checked.exit, checked.stderr]).toEqual([0, expect.stringContaining("no violations")]);
  });

  test("has the user's own actors", async () => {
    const { file, run } = session();
    const { stdout } = await run(["gazetteer", "--gazetteer", file("own.tsv", "label\nBay Board\n")]);
    expect(stdout).toContain("\nactor:BayBoard a pledge:Organisation ;\n");
  });

  test.each([
    [["gazetteer", "--format", "csv"], "csv shows commitments, and a gazetteer has none: give one of turtle"],
    [["gazetteer", "--format", "xml"], 'No format "xml"'],
    [["gazetteer", "-o", "nowhere"], "nowhere: which format?"],
  ])("%j is refused", async (argv, message) => {
    const { run } = session();
    const { exit, stderr } = await run(argv);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test("query names the file that is no graph", async () => {
    const { file, run } = session();
    const [graph, other] = [file("a.ttl", ""), file("b.ttl", "no graph")];
    const { exit, stderr } = await run(["query", graph, ASK, "--with", other]);
    expect([exit, stderr]).toEqual([2, expect.stringContaining(`${other}: `)]);
  });
});
