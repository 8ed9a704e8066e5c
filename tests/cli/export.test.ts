import { describe, expect, test } from "vitest";
import { exporterFor, notesOf } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { session } from "./session.ts";

const turtle = exporterFor("turtle").write(assertFacts(wellFacts));

describe("export --annotations", () => {
  test("says what makes each edge, and the file can be exported again without", async () => {
    const { file, path, read, run } = session();
    const graph = file("graph.ttl", turtle);
    const annotated = path("annotated.ttl");
    expect(await run(["export", graph, "--to", "turtle", "--annotations", "-o", annotated])).toMatchObject({ exit: 0 });
    expect(read("annotated.ttl")).toMatch(/doc:06f5cbb8949cc34e-commitment-21-30 ~ edge:[0-9a-f]{16} \{\| prov:wasDerivedFrom doc:06f5cbb8949cc34e-act-21-30 \|\}/);
    expect((await run(["export", annotated, "--to", "turtle"])).stdout).toBe(turtle);
  }); // prettier-ignore

  test("is refused for a format that has none, and writes nothing", async () => {
    const { file, path, files, run } = session();
    const graph = file("graph.ttl", turtle);
    const { exit, stderr, stdout } = await run(["export", graph, "--to", "csv", "--annotations", "-o", path("x.csv")]); // prettier-ignore
    expect(exit).not.toBe(0);
    expect(stderr).toContain("csv has no annotations: give one of turtle, trig, ntriples, nquads");
    expect([stdout, files()]).toEqual(["", ["graph.ttl"]]);
  });
});

describe("export --to markdown", () => {
  test("writes a folder of notes that is new or empty", async () => {
    const { file, path, read, run } = session();
    const argv = ["export", file("graph.ttl", turtle), "--to", "markdown", "-o", path("notes")];
    const notes = notesOf(assertFacts(wellFacts));
    expect(await run(argv)).toMatchObject({ exit: 0, stderr: expect.stringContaining(`${notes.length} notes in`) as string });
    for (const note of notes) expect(read(`notes/${note.path}`)).toBe(note.text);
    const again = await run(argv);
    expect([again.exit, again.stderr]).toEqual([2, expect.stringMatching(/notes: has files already: give a new folder/)]);
  }); // prettier-ignore

  test.each([[[], /say where with -o FOLDER/], [["-o", "notes", "--annotations"], /is for RDF/]])(
    "%j is refused",
    async (more, message) => {
      const { file, files, run } = session();
      const { exit, stderr } = await run(["export", file("graph.ttl", turtle), "--to", "markdown", ...more]);
      expect([exit, stderr]).toEqual([2, expect.stringMatching(message)]);
      expect(files()).toEqual(["graph.ttl"]);
    },
  ); // prettier-ignore
});
