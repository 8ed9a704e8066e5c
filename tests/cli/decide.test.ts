import { expect, describe, test } from "vitest";
import { PLEDGE, PROMISE, session } from "./session.ts";

const RENAME = '{"decide":"rename","actor":"Norway","label":"Kingdom of Norway"}';
const HIDE = '{"decide":"hide","actor":"Finland"}';

describe("decide", () => {
  test.each([
    [["same", "PortUnion", "Dockers", "DPU"], '{"decide":"same","actors":["PortUnion","Dockers","DPU"]}'],
    [["different", "PortUnion", "Dockers"], '{"decide":"different","actors":["PortUnion","Dockers"]}'],
    [
      ["split", "JonVik", "--document", "a.txt", "--document", "b.txt", "--text", "Vik", "--as", "Jon Vik of Leeds"],
      '{"decide":"split","actor":"JonVik","documents":["a.txt","b.txt"],"text":"Vik","as":"Jon Vik of Leeds"}',
    ],
    [["rename", "Norway", "Kingdom of Norway"], RENAME],
    [["retype", "Dockers", "Coalition"], '{"decide":"retype","actor":"Dockers","type":"Coalition"}'],
    [["link", "Norway", "Q20"], '{"decide":"link","actor":"Norway","wikidata":"Q20"}'],
    [
      ["hide", "Finland", "--why", "not asked", "--on", "2026-03-02", "--by", "Ada Holm"],
      '{"decide":"hide","actor":"Finland","by":"Ada Holm","on":"2026-03-02","why":"not asked"}',
    ],
  ])("%j is one line", async (words, line) => {
    const { path, read, run } = session();
    expect(await run(["decide", path("d.jsonl"), ...words])).toEqual({ exit: 0, stdout: `${line}\n`, stderr: "" });
    expect(read("d.jsonl")).toBe(`${line}\n`);
  }); // prettier-ignore

  test.each([
    ["a line end that is missing", HIDE, `${HIDE}\n${RENAME}\n`],
    ["remarks and a byte order mark", `\uFEFF# of the port\n\n${HIDE}\n`, `\uFEFF# of the port\n\n${HIDE}\n${RENAME}\n`],
    ["line ends of Windows", `${HIDE}\r\n`, `${HIDE}\r\n${RENAME}\r\n`],
    ["blanks", `  ${HIDE}  \n`, `  ${HIDE}  \n${RENAME}\n`],
  ])("what was there stays, byte for byte: %s", async (_, before, after) => {
    const { file, read, run, files } = session();
    const { exit } = await run(["decide", file("d.jsonl", before), "rename", "Norway", "Kingdom of Norway"]);
    expect(exit).toBe(0);
    expect(read("d.jsonl")).toBe(after);
    expect(files()).toEqual(["d.jsonl"]);
  }); // prettier-ignore

  test("a line that is there already is refused, whoever says it", async () => {
    const { file, read, run } = session();
    const path = file("d.jsonl", `${RENAME}\n{"decide":"different","actors":["A","B"]}\n`);
    const again = await run(["decide", path, "rename", "Norway", "Kingdom of Norway", "--by", "Ada"]);
    expect(again.exit).toBe(2);
    expect(again.stderr).toMatch(/d\.jsonl:1 says that already: nothing was added/);
    expect((await run(["decide", path, "different", "B", "A"])).stderr).toMatch(
      /d\.jsonl:2 says that already/,
    );
    expect(read("d.jsonl").split("\n")).toHaveLength(3);
  });

  test("alone it lists what is decided, with lines", async () => {
    const { file, run } = session();
    const path = file("d.jsonl", `# first\n${RENAME}\n{"decide":"hide","actor":"Finland","by":"Ada","on":"2026-03-02"}\n`);
    const { exit, stdout } = await run(["decide", path]);
    expect(exit).toBe(0);
    expect(stdout.split("\n").map((line) => line.trim().split(/ {2,}/))).toEqual([
      ["LINE", "DECISION", "BY", "ON"],
      ["2", 'Norway is called "Kingdom of Norway"'],
      ["3", "Finland is hidden", "Ada", "2026-03-02"],
      [""],
    ]);
    expect(JSON.parse((await run(["decide", path, "--json"])).stdout)).toHaveLength(2);
    expect(await run(["decide", file("empty.jsonl", "# nothing yet\n")])).toMatchObject({
      exit: 1,
      stderr: expect.stringMatching(/no decisions in .*empty\.jsonl/) as string,
    });
  }); // prettier-ignore

  test("undo takes a line out and nothing else", async () => {
    const { file, read, run } = session();
    const path = file("d.jsonl", `# first\r\n${RENAME}\r\n${HIDE}`);
    expect(await run(["decide", path, "undo", "2"])).toEqual({ exit: 0, stdout: `${RENAME}\n`, stderr: "" });
    expect(read("d.jsonl")).toBe(`# first\r\n${HIDE}`);
    expect((await run(["decide", path, "undo", "1"])).stderr).toMatch(
      /d\.jsonl:1: there is no decision in this line/,
    );
    expect((await run(["decide", path, "undo", "9"])).stderr).toMatch(/d\.jsonl:9: there is no decision/);
    expect((await run(["decide", path, "undo", "x"])).stderr).toMatch(/undo takes the number of a line/);
  });

  test.each([
    [["merge", "A", "B"], /"merge" is no decision: give same, different, split, /],
    [["constructor"], /"constructor" is no decision/],
    [["same", "A"], /same takes A and B, and 1 words were given/],
    [
      ["rename", "A", "Port", "Union"],
      /rename takes A and LABEL, and 3 words were given; put a name of several words in quotes/,
    ],
    [["hide", "Port Union"], /"actor" is "Port Union", and has to be the id of an actor/],
    [["retype", "A", "Firm"], /"type" is "Firm", and has to be one of Person, /],
    [["link", "A", "142"], /a Wikidata key: "Q142"/],
    [["split", "A", "--document", "d"], /split takes --document, .* and --as/],
    [["hide", "A", "--as", "B"], /--as is for split/],
    [["hide", "A", "--on", "2026-02-30"], /Give a day of the calendar/],
  ])("%j is refused and nothing is written", async (words, message) => {
    const { path, run, files } = session();
    const { exit, stdout, stderr } = await run(["decide", path("d.jsonl"), ...words]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(files()).toEqual([]);
  });

  test.each([
    ["a bad line in the file", "{}\n", /d\.jsonl:1: "decide" is missing/],
    [
      "another encoding",
      Uint8Array.from([0xff, 0xfe, 0x7b, 0]),
      /d\.jsonl: is not in UTF-8: save it as UTF-8/,
    ],
  ])("%s stops it", async (_, content, message) => {
    const { file, run } = session();
    const { exit, stderr } = await run(["decide", file("d.jsonl", content), "hide", "A"]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("with a graph, what names nobody there is refused", async () => {
    const { file, path, run, files } = session();
    await run(["build", file("norway.txt", PLEDGE), "-o", path("g.ttl"), "-q"]);
    const decide = (...words: readonly string[]) =>
      run(["decide", path("d.jsonl"), ...words, "--graph", path("g.ttl")]);
    expect((await decide("hide", "Norwey")).stderr).toMatch(
      /g\.ttl: "hide": no actor here has the id Norwey: nothing was added\. pledgegraph actors .*g\.ttl lists the ids/,
    );
    expect((await decide("split", "Norway", "--document", "other.txt", "--as", "Norge")).exit).toBe(2);
    expect(files()).not.toContain("d.jsonl");
    expect((await decide("hide", "Norway")).exit).toBe(0);
  });
});

describe("--decisions", () => {
  test("build and extract apply them", async () => {
    const { file, path, read, run } = session();
    const texts = [file("norway.txt", PLEDGE), file("finland.txt", PROMISE)];
    const decisions = file("d.jsonl", `${RENAME}\n${HIDE}\n`);
    const built = await run(["build", ...texts, "--decisions", decisions], { columns: 200 });
    expect(built.stdout).toContain("Kingdom of Norway");
    expect(built.stdout).not.toContain("Finland");
    const [norway = ""] = texts;
    const one = await run(["extract", norway, "--decisions", decisions]);
    expect(one.stdout).toContain('"Kingdom of Norway"');
    expect(one.stderr).toBe("");
    const list = file("list.json", JSON.stringify([{ id: "n", file: "norway.txt" }, { id: "f", file: "finland.txt" }]));
    await run(["extract", "--documents", list, "--out", path("out"), "--decisions", decisions]);
    const found = ["n", "f"].map((id) => JSON.parse(read(`out/${id}.json`)) as { acts: unknown[] });
    expect(found.map(({ acts }) => acts.length > 0)).toEqual([true, false]);
  });

  test("a bad file stops before anything is written, with every bad line", async () => {
    const { file, path, run, files } = session();
    const decisions = file("d.jsonl", `${RENAME}\n{"decide":"hide"}\nnonsense\n`);
    const { exit, stdout, stderr } = await run(["build", file("a.txt", PLEDGE), "--decisions", decisions, "-o", path("g.ttl")]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/d\.jsonl:2: "hide" needs "actor".*\n.*d\.jsonl:3: this is no JSON/);
    expect(files()).toEqual(["a.txt", "d.jsonl"]);
    expect((await run(["build", path("a.txt"), "--decisions", path("absent.jsonl")])).stderr).toMatch(
      /absent\.jsonl: there is no such file/,
    );
  });

  test("what contradicts and what names nobody is said with its line, and not with --quiet", async () => {
    const { file, run } = session();
    const text = file("a.txt", PLEDGE);
    const decisions = file("d.jsonl", `${RENAME}\n${RENAME.replace("Kingdom of", "Royal")}\n${HIDE}\n`);
    const { exit, stderr } = await run(["build", text, "--decisions", decisions]);
    expect(exit).toBe(0);
    expect(stderr).toMatch(/d\.jsonl:1: "rename" for Norway is left out: .*d\.jsonl:2.*\(decision-conflict\)/);
    expect(stderr).toMatch(/d\.jsonl:3: "hide": no actor here has the id Finland \(decision-unused\)/);
    expect((await run(["build", text, "--decisions", decisions, "-q"])).stderr).toBe("");
    expect((await run(["extract", text, "--decisions", decisions])).stderr).not.toContain("decision-unused");
  });
}); // prettier-ignore
