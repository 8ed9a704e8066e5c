import { describe, expect, test } from "vitest";
import { PLEDGE, session, type Session } from "./session.ts";

const FIRST = "The Dover Port Union promised to end the strike. Amina Otieno called on Norway to help.\n";
const SECOND = "The Port Union promised a vote. Otieno praised the plan.\n";

async function graphOf({ file, path, run }: Session): Promise<string> {
  await run(["build", file("first.txt", FIRST), file("second.txt", SECOND), "-o", path("g.ttl"), "-q"]);
  return path("g.ttl");
}

/** A surname alone is somebody of the second text only, whose hash the id has. */
const OTIENO = "Otieno-88772d4a2a1a";

/** Ids in a list that was printed as JSON. */
const ids = (json: string): readonly string[] => (JSON.parse(json) as { id: string }[]).map(({ id }) => id);

describe("actors", () => {
  test("of a graph, with how often and where they are named", async () => {
    const context = session();
    const { exit, stdout, stderr } = await context.run(["actors", await graphOf(context)], { columns: 200 });
    expect([exit, stderr]).toEqual([0, ""]);
    const rows = stdout.split("\n").map((line) => line.trim().split(/ {2,}/));
    expect(rows[0]).toEqual(["ACTOR", "TYPE", "ID", "WIKIDATA", "STATEMENTS", "DOCUMENTS"]);
    expect(rows).toContainEqual(["Amina Otieno", "Person", "AminaOtieno", "1", "1"]);
    expect(rows).toContainEqual(["Dover Port Union", "Organisation", "DoverPortUnion", "2", "1"]);
  });

  test("of documents, as build finds them", async () => {
    const context = session();
    const graph = await graphOf(context);
    const fromGraph = await context.run(["actors", graph, "--json"]);
    const fromTexts = await context.run([
      "actors",
      context.path("first.txt"),
      context.path("second.txt"),
      "--json",
    ]);
    expect(fromTexts).toEqual(fromGraph);
    expect(ids((await context.run(["actors", "-", "--json"], { stdin: PLEDGE })).stdout)).toContain("Kenya");
  });

  test.each([
    [
      ["--type", "person"],
      ["AminaOtieno", OTIENO],
    ],
    [["--type", "State", "--type", "Person", "--search", "NOR"], ["Norway"]],
    [["--search", "dover p"], ["DoverPortUnion"]],
    [
      ["--search", "portunion"],
      ["DoverPortUnion", "PortUnion"],
    ],
    [
      ["--limit", "2"],
      ["AminaOtieno", "DoverPortUnion"],
    ],
  ])("%j", async (filter, expected) => {
    const context = session();
    const { stdout } = await context.run(["actors", await graphOf(context), ...filter, "--json"]);
    expect(ids(stdout)).toEqual(expected);
  });

  test("a limit is said, and that there is nobody", async () => {
    const context = session();
    const graph = await graphOf(context);
    expect((await context.run(["actors", graph, "--limit", "1"])).stderr).toMatch(
      /: 1 of 5 actors are shown/,
    );
    expect(await context.run(["actors", graph, "--search", "nobody"])).toEqual({
      exit: 1,
      stdout: "",
      stderr: "pledgegraph: no such actors\n",
    });
    expect((await context.run(["actors", graph, "--search", "nobody", "--json"])).stdout).toBe("[]\n");
  });

  test.each([
    [["--type", "Firm"], /"Firm" is no type of actors: give Person, Organisation/],
    [["first.txt"], /g\.ttl: give one graph alone, or documents/],
    [["--decisions", "absent.jsonl"], /absent\.jsonl: there is no such file/],
  ])("%j is refused", async (words, message) => {
    const context = session();
    const { exit, stdout, stderr } = await context.run(["actors", await graphOf(context), ...words]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("suggestions", () => {
  test("say why, and the commands that decide do what they say", async () => {
    const context = session();
    const { path, run } = context;
    const graph = await graphOf(context);
    const decisions = path("my decisions.jsonl");
    context.file("my decisions.jsonl", "");
    const argv = ["actors", graph, "--suggestions", "--decisions", decisions];
    const { exit, stdout } = await run(argv);
    expect(exit).toBe(0);
    expect(stdout.split("\n")).toEqual([
      "Amina Otieno (Person) and Otieno (Person)",
      '  "Otieno" is the surname of "Amina Otieno" (surname)',
      `  one: pledgegraph decide '${decisions}' same AminaOtieno ${OTIENO}`,
      `  two: pledgegraph decide '${decisions}' different AminaOtieno ${OTIENO}`,
      "",
      "Dover Port Union (Organisation) and Port Union (Organisation)",
      '  "Port Union" is a part of "Dover Port Union" (part)',
      `  one: pledgegraph decide '${decisions}' same DoverPortUnion PortUnion`,
      `  two: pledgegraph decide '${decisions}' different DoverPortUnion PortUnion`,
      "",
    ]);
    // as a shell would run the first and the last
    for (const line of [stdout.split("\n")[2], stdout.split("\n")[8]]) {
      const command = /decide '(?<file>.*)' (?<words>.*)$/u.exec(line ?? "")?.groups;
      await run(["decide", command?.["file"] ?? "", ...(command?.["words"] ?? "").split(" ")]);
    }
    expect(await run(argv)).toEqual({
      exit: 1,
      stdout: "",
      stderr: "pledgegraph: no pairs that may be one\n",
    });
    const built = ["actors", path("first.txt"), path("second.txt"), "--decisions", decisions, "--json"];
    expect(ids((await run(built)).stdout)).toEqual(["AminaOtieno", "DoverPortUnion", "Norway", "PortUnion"]);
  });

  test("as JSON, filtered by who is one of a pair", async () => {
    const context = session();
    const graph = await graphOf(context);
    const { stdout } = await context.run(["actors", graph, "--suggestions", "--json", "--type", "Person"]);
    expect(JSON.parse(stdout)).toEqual([
      {
        actors: ["AminaOtieno", OTIENO],
        reasons: [{ code: "surname", message: '"Otieno" is the surname of "Amina Otieno"' }],
        commands: {
          same: `pledgegraph decide decisions.jsonl same AminaOtieno ${OTIENO}`,
          different: `pledgegraph decide decisions.jsonl different AminaOtieno ${OTIENO}`,
        },
      },
    ]);
    const one = await context.run(["actors", graph, "--suggestions", "--limit", "1"]);
    expect(one.stderr).toMatch(/1 of 2 pairs that may be one are shown/);
  });
});
