import { describe, expect, test } from "vitest";
import { MAX_TEXT } from "../../src/ingest/source.ts";
import { PLEDGE, PROMISE, session } from "./session.ts";

const GERMAN =
  "Die Bundesregierung hat am Montag in Berlin zugesagt, dass sie der Ukraine weitere Hilfen in Höhe von zwei Milliarden Euro geben wird.\n";
const many = "Norway will give Kenya money. ";

describe("bad input", () => {
  test.each([
    ["an empty file", "bad.txt", "", /bad\.txt: the file is empty\. \(empty\)/],
    ["white space", "bad.txt", " \n\t\n", /bad\.txt: .*no text.* \(empty\)/],
    [
      "a picture",
      "bad.txt",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48]),
      /bad\.txt: .* \(binary\)/,
    ],
    [
      "20 megabytes",
      "bad.txt",
      many.repeat(20_000_000 / many.length),
      new RegExp(`bad\\.txt: .*${MAX_TEXT}.* \\(too-long\\)`),
    ],
    ["German", "bad.txt", GERMAN, /bad\.txt: .*English.* \(not-english\)/],
    [
      "a page without words",
      "bad.html",
      "<html><body><script>1</script><nav><a href=/>Home</a></nav></body></html>",
      /bad\.html: .* \((?:no-article|empty)\)/,
    ],
  ])("%s is said in one line, and the others are read", async (_, name, content, message) => {
    const { file, path, read, run, files } = session();
    const good = file("good.txt", PLEDGE);
    const bad = file(name, content);
    const { exit, stdout, stderr } = await run(["build", bad, good, "-o", path("out.ttl")]);
    expect(stderr).toMatch(message);
    expect(stderr.split("\n").filter((line) => line !== "")).toHaveLength(1);
    expect(stderr).toMatch(/^pledgegraph: /);
    expect(exit).toBe(1);
    expect(stdout).toContain("Norway");
    expect(read("out.ttl")).toContain("actor:Norway");
    expect(files()).toEqual([name, "good.txt", "out.ttl"].toSorted());
  });

  test.each([
    ["a missing file", "absent.txt", /absent\.txt: there is no such file/],
    ["a folder", "sub", /sub: this is a folder/],
  ])("%s too", async (_, name, message) => {
    const { file, path, run } = session();
    const good = file("good.txt", PLEDGE);
    file("sub/inside.txt", "");
    const { exit, stdout, stderr } = await run(["build", path(name), good]);
    expect(stderr).toMatch(message);
    expect(exit).toBe(1);
    expect(stdout).toContain("Norway");
  });

  test("nothing that can be read: exit 2, and no file is written", async () => {
    const { file, path, run, files } = session();
    const { exit, stdout } = await run([
      "build",
      file("bad.txt", ""),
      "-o",
      path("out.ttl"),
      "--html",
      path("out.html"),
    ]);
    expect(exit).toBe(2);
    expect(stdout).toBe("");
    expect(files()).toEqual(["bad.txt"]);
  });

  test("a text without commitments: exit 1, and an empty graph is written", async () => {
    const { file, path, run, files } = session();
    const { exit, stdout, stderr } = await run([
      "build",
      file("dull.txt", "The river is long and the hills are green.\n"),
      "-o",
      path("out.ttl"),
    ]);
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/no commitments found in .*dull\.txt/);
    expect(files()).toEqual(["dull.txt", "out.ttl"]);
  });

  test("unclosed HTML is read as far as it goes", async () => {
    const { file, run } = session();
    const { stdout, exit } = await run([
      "build",
      file("page.html", `<html><body><article><h1>Aid<p>${PLEDGE.repeat(6)}<p <b>`),
    ]);
    expect(exit).toBe(0);
    expect(stdout).toContain("Norway");
  });

  test("an unusual encoding is read, as much as can be", async () => {
    const { file, run } = session();
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PLEDGE, "utf16le")]);
    const { stdout, exit } = await run(["build", file("utf16.txt", bytes)]);
    expect(exit).toBe(0);
    expect(stdout).toContain("60M USD");
  });

  test("bytes that fit no encoding come with a warning or an error that names the file", async () => {
    const { file, run } = session();
    const bytes = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(PLEDGE),
      Buffer.from([0xff, 0xff, 0xc3, 0x28]),
    ]);
    const { stderr } = await run(["build", file("odd.txt", bytes)]);
    expect(stderr).toMatch(/^pledgegraph: .*odd\.txt.*: .+ \([a-z-]+\)$/m);
  });

  test("words of a text cannot command the terminal", async () => {
    const { file, run } = session();
    const { stdout, stderr } = await run([
      "build",
      file("evil.txt", "Norway will give Kenya \u001b[2J\u202Eten ships by 2027.\n"),
    ]);

    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
    expect(stdout).toContain("Norway");
  });
});

describe("stdin", () => {
  test("- is read as a document", async () => {
    const { run } = session();
    const { stdout, exit } = await run(["build", "-"], { stdin: PLEDGE });
    expect(exit).toBe(0);
    expect(stdout).toContain("Norway");
  });

  test("the same file twice is one document", async () => {
    const { file, run } = session();
    const path = file("a.txt", PLEDGE);
    const { stdout, stderr, exit } = await run(["build", path, path]);
    expect(stdout.match(/Norway/g)).toHaveLength(
      (await run(["build", path])).stdout.match(/Norway/g)!.length,
    );
    expect([stderr, exit]).toEqual(["", 0]);
  });

  test("the same text in two files is said", async () => {
    const { file, run } = session();
    const { stderr } = await run(["build", file("a.txt", PROMISE), file("b.txt", PROMISE)]);
    expect(stderr).toMatch(/b\.txt: .*same text.* .*a\.txt.*\(duplicate-text\)/);
  });
});

describe("progress", () => {
  test("counts on a terminal, and clears its line; nowhere else", async () => {
    const { file, run } = session();
    const files = [1, 2, 3, 4].map((n) => file(`${n}.txt`, `${PLEDGE}${n} ships.\n`));
    const { stderr } = await run(["build", ...files], { tty: true });
    expect(stderr).toMatch(/reading 4 of 4: .*4\.txt/);
    expect(stderr).toMatch(/\r\u001b\[2K$/);
    expect((await run(["build", ...files])).stderr).toBe("");
    expect((await run(["build", ...files, "-q"], { tty: true })).stderr).toBe("");
    expect((await run(["build", ...files.slice(1)], { tty: true })).stderr).toBe("");
  });
});

describe("bad command lines", () => {
  test.each([
    [["bild", "a.txt"], /unknown command 'bild'\n\(Did you mean build\?\)/],
    [["build"], /missing required argument 'files'/],
    [
      ["build", "a.txt", "--publised", "2026-01-01"],
      /unknown option '--publised'\n\(Did you mean --published\?\)/,
    ],
    [["build", "a.txt", "--published", "2026-02-30"], /Give a day of the calendar/],
    [["build", "a.txt", "--published", "yesterday"], /Give a day of the calendar/],
    [["build", "a.txt", "--genre", "poem"], /Allowed choices are news, statement, release/],
    [["build", "a.txt", "b.txt", "--title", "T"], /--title belongs to one document, and 2 were given/],
    [["build", "a.txt", "-o", "graph"], /graph: which format\?/],
    [["build", "a.txt", "-o", "graph.docx"], /No format "docx"/],
    [["build", "a.txt", "-o", "-", "--html", "-"], /only one output can go to stdout/],
    [["build", "a.txt", "g.ttl"], /g\.ttl: this is a graph already/],
    [["export", "g.ttl"], /required option '--to <format>'/],
    [["export", "absent.ttl", "--to", "csv"], /absent\.ttl: there is no such file/],
    [["export", "g.txt", "--to", "csv"], /g\.txt: a graph file ends in/],
    [["query", "g.ttl"], /give either a SPARQL query, the name of one \(--queries lists them\), or one of/],
    [
      ["query", "g.ttl", "ASK {}", "--acts"],
      /give either a SPARQL query, the name of one \(--queries lists them\), or one of/,
    ],
    [["query", "-", "-"], /stdin cannot be both graph and query/],
    [["query", "g.ttl", "--acts", "--actors"], /give one of --commitments, --acts and --actors/],
    [["query", "g.ttl", "--commitments", "--min-amount", "lots"], /Give a number in full units/],
    [["view", "g.ttl", "--port", "70000"], /A port is 0 to 65535/],
    [
      ["view", "g.ttl", "--source", "a.txt", "--no-text"],
      /--source gives the page whole texts, and --no-text/,
    ],
    [["view", "a.txt", "--source", "a.txt"], /--source is for a graph: documents bring their own texts/],
    [["extract"], /give either a file or --documents/],
    [["extract", "--documents", "d.json"], /--documents and --out go together/],
  ])("%j", async (argv, message) => {
    const { run } = session();
    const { exit, stdout, stderr } = await run(argv);
    expect(stderr).toMatch(message);
    expect([exit, stdout]).toEqual([2, ""]);
  });

  test("no command prints the help on stderr", async () => {
    const { run } = session();
    const { exit, stdout, stderr } = await run([]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: pledgegraph");
  });

  test("a stack only with --debug", async () => {
    const { run } = session();
    expect((await run(["export", "absent.ttl", "--to", "csv"])).stderr.split("\n")).toHaveLength(2);
    expect((await run(["export", "absent.ttl", "--to", "csv", "--debug"])).stderr).toMatch(/\n {4}at /);
  });
});

describe("help", () => {
  const commands = [
    "build",
    "init",
    "add",
    "remove",
    "status",
    "view",
    "serve",
    "query",
    "explain",
    "export",
    "push",
    "check",
    "actors",
    "decide",
    "gazetteer",
    "extract",
    "analyse",
    "score",
    "rules",
  ];

  test.each(commands)("%s --help has examples of its own", async (command) => {
    const { run } = session();
    const { exit, stdout, stderr } = await run([command, "--help"]);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`Examples?:\\n {2}\\$ pledgegraph ${command} `));
  });

  test("--help lists all commands", async () => {
    const { run } = session();
    const { exit, stdout } = await run(["--help"]);
    expect(exit).toBe(0);
    expect([...stdout.matchAll(/^ {2}([a-z]+) (?:\[|<)/gm)].map(([, name]) => name)).toEqual([
      ...commands,
      "help",
    ]);
    expect(stdout).toContain("Exit codes:");
  });

  test("--version is that of the package", async () => {
    const { run } = session();
    const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
    expect((await run(["--version"])).stdout).toBe(`${manifest.version}\n`);
  });
});
