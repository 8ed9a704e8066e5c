import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openGraph, readGraph } from "../../src/index.ts";
import { PLEDGE, PROMISE, session, type Result, type Session } from "./session.ts";

const EXAMPLES = ["paris-meeting.html", "ferry-pledges.md", "ferry-progress.txt", "river-statement.txt"].map(
  (name) => `data/examples/${name}`,
);

/** A graph file of the two small texts. */
async function graphOf({ file, path, run }: Session): Promise<string> {
  const texts = [file("norway.txt", PLEDGE), file("finland.txt", PROMISE)];
  const { exit, stderr } = await run(["build", ...texts, "-o", path("graph.ttl"), "-q"]);
  expect([exit, stderr]).toEqual([0, ""]);
  return path("graph.ttl");
}

describe("build", () => {
  test("prints who would do what, how much, by when", async () => {
    const { file, run } = session();
    const { exit, stdout } = await run(["build", file("a.txt", PLEDGE)], { columns: 120 });
    expect(exit).toBe(0);
    expect(stdout.split("\n")[0]).toMatch(/^COMMITTER +ACT +WHAT +(FOR +)?AMOUNT +DUE +STATUS$/);
    expect(stdout).toMatch(/Norway.*60M USD +by 2027-12-31 +announced/);
  });

  test("writes all formats that the names say, the same bytes twice, and no other file", async () => {
    const { path, read, run, files } = session();
    const names = ["g.ttl", "g.trig", "g.nt", "g.nq", "g.jsonld", "g.graphml", "g.gexf", "g.csv"];
    const argv = ["build", ...EXAMPLES, ...names.flatMap((name) => ["-o", path(name)])];
    const first = await run(argv);
    expect(first.exit).toBe(0);
    const bytes = names.map(read);
    expect(bytes.map((text) => text.length > 500)).toEqual(names.map(() => true));
    const second = await run(argv);
    expect(names.map(read)).toEqual(bytes);
    expect(second).toEqual(first);
    expect(files()).toEqual(names.toSorted());
  });

  test("the order of the files changes the table and not the graph", async () => {
    const { path, read, run } = session();
    await run(["build", ...EXAMPLES, "-o", path("a.ttl")]);
    await run(["build", ...EXAMPLES.toReversed(), "-o", path("b.ttl")]);
    expect(read("b.ttl")).toBe(read("a.ttl"));
  });

  test("-o - prints the graph and nothing else on stdout", async () => {
    const { file, run } = session();
    const source = file("a.txt", PLEDGE);
    const turtle = (await run(["build", source, "-o", "-"])).stdout;
    expect(openGraph(readGraph(turtle, "turtle")).commitments({ committer: "Norway" })).toHaveLength(1);
    const nquads = (await run(["build", source, "-o", "-", "--format", "nquads"])).stdout;
    expect(readGraph(nquads, "nquads").length).toBeGreaterThan(20);
    expect(nquads).not.toContain("COMMITTER");
  });

  test("--json prints the exact amount and the words", async () => {
    const { file, run } = session();
    const { stdout } = await run(["build", file("a.txt", PLEDGE), "--json"]);
    const [commitment] = JSON.parse(stdout) as { amount: { value: number }; evidence: { quote: string }[] }[];
    expect(commitment!.amount.value).toBe(60_000_000);
    expect(commitment!.evidence[0]!.quote).toBe(PLEDGE.trim());
  });

  test("what is said about the document is in the graph", async () => {
    const { file, path, read, run } = session();
    const about = [
      "--title",
      "Ten ships",
      "--publisher",
      "Harbour Post",
      "--published",
      "2026-05-04",
      "--byline",
      "Ada Bell",
      "--url",
      "https://example.org/a",
      "--id",
      "ships",
      "--genre",
      "news",
    ];
    const { exit } = await run([
      "build",
      file("a.txt", "Norway will give Kenya ten ships next month.\n"),
      ...about,
      "-o",
      path("g.ttl"),
    ]);
    expect(exit).toBe(0);
    for (const words of [
      "Ten ships",
      "Harbour Post",
      "2026-05-04",
      "Ada Bell",
      "https://example.org/a",
      '"ships"',
    ])
      expect(read("g.ttl")).toContain(words);
    expect(read("g.ttl")).toMatch(/2026-06-(?:01|30)/);
  });

  test("several --speaker are all whom we stands for", async () => {
    const { file, run } = session();
    const argv = [
      "build",
      file("s.txt", "We will build a bridge by 2030.\n"),
      "--genre",
      "statement",
      "--speaker",
      "Ada Bell",
      "--speaker",
      "Norway",
      "--json",
    ];
    const [commitment] = JSON.parse((await run(argv)).stdout) as { committers: { label: string }[] }[];
    expect(commitment!.committers.map(({ label }) => label).toSorted()).toEqual(["Ada Bell", "Norway"]);
  });

  test("problems are said with line and column, and not with --quiet", async () => {
    const { run } = session();
    const source = "data/examples/river-statement.txt";
    expect((await run(["build", source])).stderr).toMatch(
      /^pledgegraph: data\/examples\/river-statement\.txt: .*2026-05-04.* \(date-from-text\)$/m,
    );
    expect(await run(["build", source, "-q"])).toEqual({ exit: 0, stdout: "", stderr: "" });
  });

  test("a line names its document where there are several, and colour is for terminals", async () => {
    const { file, run } = session();
    const files = [file("a.txt", PLEDGE), file("b.txt", PROMISE)];
    const plain = (await run(["build", ...files])).stdout;
    expect(plain.split("\n").filter((line) => files.includes(line))).toEqual(files);
    expect((await run(["build", ...files], { tty: true })).stdout).toContain("\u001b[1m");
    expect((await run(["build", ...files], { tty: true, env: { NO_COLOR: "1" } })).stdout).not.toContain(
      "\u001b",
    );
    expect(plain).not.toContain("\u001b");
  });

  test.each([40, 60, 80, 200])("no line is longer than a terminal of %i", async (columns) => {
    const { run } = session();
    const { stdout } = await run(["build", ...EXAMPLES], { columns });
    const table = stdout.split("\n").filter((line) => !EXAMPLES.includes(line));
    expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(columns);
  });
});

describe("writing", () => {
  test("an existing file is replaced as a whole", async () => {
    const { file, path, read, run } = session();
    file("out.ttl", "old".repeat(100_000));
    await run(["build", file("a.txt", PLEDGE), "-o", path("out.ttl")]);
    expect(read("out.ttl")).not.toContain("old");
  });

  test("a folder that is not there: exit 2 and nothing half-written", async () => {
    const { file, path, run, files } = session();
    const { exit, stderr } = await run(["build", file("a.txt", PLEDGE), "-o", path("no/out.ttl")]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/no\/out\.ttl: there is no such file or folder/);
    expect(files()).toEqual(["a.txt"]);
  });

  test("a folder as output is refused and left alone", async () => {
    const { file, path, run } = session();
    file("out.ttl/inside.txt", "x");
    const { exit, stderr } = await run(["build", file("a.txt", PLEDGE), "-o", path("out.ttl")]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/out\.ttl: is a folder/);
    expect(statSync(path("out.ttl")).isDirectory()).toBe(true);
  });

  test.skipIf(process.platform === "win32")("a device stays a device", async () => {
    const { file, run } = session();
    const { exit } = await run(["build", file("a.txt", PLEDGE), "-o", "/dev/null", "--format", "turtle"]);
    expect(exit).toBe(0);
    expect(statSync("/dev/null").isFile()).toBe(false);
  });

  test.skipIf(process.platform === "win32")("a link keeps pointing at the file that is written", async () => {
    const { file, path, read, run } = session();
    file("real.ttl", "old");
    symlinkSync(path("real.ttl"), path("link.ttl"));
    await run(["build", file("a.txt", PLEDGE), "-o", path("link.ttl")]);
    expect(read("real.ttl")).toContain("actor:Norway");
  });
});

describe("query", () => {
  test("SELECT as table, JSON and CSV", async () => {
    const context = session();
    const graph = await graphOf(context);
    const query =
      "SELECT ?who ?amount WHERE { ?c pledge:committer ?who ; pledge:amount/schema:value ?amount } ORDER BY ?amount";
    const table = await context.run(["query", graph, query]);
    expect(table).toMatchObject({ exit: 0, stderr: "" });
    expect(table.stdout.split("\n").map((line) => line.trim().split(/ +/))).toEqual([
      ["who", "amount"],
      ["actor:Finland", "5000000"],
      ["actor:Norway", "60000000"],
      [""],
    ]);
    const json = JSON.parse((await context.run(["query", graph, query, "--json"])).stdout) as {
      head: { vars: string[] };
      results: { bindings: { who: { type: string; value: string } }[] };
    };
    expect(json.head.vars).toEqual(["who", "amount"]);
    expect(json.results.bindings[0]!.who).toEqual({
      type: "uri",
      value: "https://w3id.org/pledgegraph/actor/Finland",
    });
    expect((await context.run(["query", graph, query, "--csv"])).stdout).toBe(
      "who,amount\r\nhttps://w3id.org/pledgegraph/actor/Finland,5000000\r\nhttps://w3id.org/pledgegraph/actor/Norway,60000000\r\n",
    );
  });

  test("from a file and from stdin", async () => {
    const context = session();
    const graph = await graphOf(context);
    const query = "ASK { actor:Norway ?p ?o }";
    expect(await context.run(["query", graph, context.file("q.rq", query)])).toEqual({
      exit: 0,
      stdout: "yes\n",
      stderr: "",
    });
    expect((await context.run(["query", graph, "-"], { stdin: query })).stdout).toBe("yes\n");
    expect((await context.run(["query", "-", query], { stdin: context.read("graph.ttl") })).stdout).toBe(
      "yes\n",
    );
    expect(await context.run(["query", graph, "ASK { actor:Atlantis ?p ?o }"])).toEqual({
      exit: 1,
      stdout: "no\n",
      stderr: "",
    });
  });

  test("CONSTRUCT is Turtle", async () => {
    const context = session();
    const { stdout } = await context.run([
      "query",
      await graphOf(context),
      "CONSTRUCT { ?s a pledge:Commitment } WHERE { ?s a pledge:Commitment }",
      "--turtle",
    ]);
    expect(readGraph(stdout, "turtle")).toHaveLength(2);
  });

  test("no rows: exit 1 and no data", async () => {
    const context = session();
    const { exit, stdout, stderr } = await context.run([
      "query",
      await graphOf(context),
      "SELECT ?x WHERE { ?x a pledge:Meeting }",
    ]);
    expect([exit, stdout]).toEqual([1, ""]);
    expect(stderr).toBe("pledgegraph: no answer in this graph\n");
  });

  test.each([
    ["SELECT ?x WHERE { ?x a }", /Syntax error in the query.*line 1/],
    ["SELECT ?x WHERE { ?x a nope:Thing }", /unknown prefix/],
    ["INSERT DATA { <a:b> <a:c> <a:d> }", /a graph can be asked, not changed/],
  ])("%s is explained", async (query, message) => {
    const context = session();
    const { exit, stdout, stderr } = await context.run(["query", await graphOf(context), query]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("TSV keeps terms as they are", async () => {
    const context = session();
    const query = 'SELECT ?a ?b WHERE { VALUES (?a ?b) { ("=cmd()"@en 5) (<http://a/> UNDEF) } }';
    expect((await context.run(["query", await graphOf(context), query, "--tsv"])).stdout).toBe(
      '?a\t?b\n"=cmd()"@en\t5\n<http://a/>\t\n',
    );
  });

  test.each([
    [["ASK { ?s ?p ?o }", "--tsv"], /ASK has no such form: use --json/],
    [["DESCRIBE actor:Norway", "--csv"], /DESCRIBE has no such form: use --turtle/],
    [["SELECT * { ?s ?p ?o }", "--turtle"], /SELECT has no such form: use --json, --csv or --tsv/],
    [["SELECT * { ?s ?p ?o }", "--csv", "--tsv"], /give one of --json, --csv, --tsv and --turtle/],
    [
      ["SELECT * { ?s ?p ?o }", "--committer", "Norway"],
      /--committer is for filters and for queries with a name/,
    ],
    [["SELECT * { ?s ?p ?o }", "--due-before", "2026-01-01"], /--due-before is for filters/],
    [["SELECT * { ?s ?p ?o }", "--before", "2026-01-01"], /--before is for queries with a name/],
    [["--commitments", "--before", "2026-01-01"], /--before is for queries with a name/],
    [["dues"], /There is no query "dues": is due meant\?/],
    [["said"], /The query said needs actor/],
    [["voices", "--actor", "Norway"], /"actor" is no parameter of the query voices: it takes none/],
    [["due", "--before", "soon"], /Give a day of the calendar/],
    [["due", "--cvs"], /unknown option '--cvs'/],
  ])("%j is refused", async (argv, message) => {
    const context = session();
    const { exit, stdout, stderr } = await context.run(["query", await graphOf(context), ...argv]);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  test("a syntax error shows the line with a caret", async () => {
    const context = session();
    const { stderr } = await context.run(["query", await graphOf(context), "SELECT ?x {\n  ?x ?y }"]);
    expect(stderr).toMatch(/line 2, column 9: .*\n {2}2 \| {3}\?x \?y }\n {4}\| {9}\^\n$/);
  });

  test("queries by name, with their parameters", async () => {
    const context = session();
    const graph = await graphOf(context);
    const due = await context.run(["query", graph, "due", "--before", "2028-01-01", "--csv"]);
    expect(due).toMatchObject({ exit: 0, stderr: "" });
    expect(due.stdout).toMatch(
      /^due,kind,commitment,committer,state\r\n2027-12-31,deadline,.*,Norway,OVERDUE\r\n$/,
    );
    const early = await context.run(["query", graph, "due", "--before", "2027-12-31"]);
    expect(early).toEqual({ exit: 1, stdout: "", stderr: "pledgegraph: no answer in this graph\n" });
    const said = await context.run(["query", graph, "said", "--actor", "finland", "--tsv"]);
    expect(said.stdout.split("\n").length).toBeGreaterThan(2);
    expect((await context.run(["query", graph, "edges"])).stdout).toContain("actor:Norway pledge:");
  });

  test("--queries lists them without a graph, and every parameter has an option", async () => {
    const { run } = session();
    const table = await run(["query", "--queries"], { columns: 120 });
    expect(table).toMatchObject({ exit: 0, stderr: "" });
    expect(table.stdout).toMatch(/^said +--actor <name> +Everything that one actor said/m);
    const json = JSON.parse((await run(["query", "--queries", "--json"])).stdout) as {
      name: string;
      parameters: { name: string }[];
    }[];
    expect(json.map(({ name }) => name)).toContain("due");
    const help = (await run(["query", "--help"])).stdout;
    for (const { parameters } of json)
      for (const { name } of parameters) expect(help).toContain(`--${name} <`);
    expect(await run(["query"])).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/give a graph/) as string,
    });
  });

  test("a cell that a spreadsheet would run is made harmless", async () => {
    const context = session();
    const query = 'SELECT ?a ?b WHERE { VALUES (?a ?b) { ("=cmd()" "-5") } }';
    expect((await context.run(["query", await graphOf(context), query, "--csv"])).stdout).toBe(
      "a,b\r\n'=cmd(),-5\r\n",
    );
  });

  test.each([
    [["--commitments"], ["Finland", "Norway"]],
    [["--commitments", "--committer", "norway"], ["Norway"]],
    [["--commitments", "--due-before", "2028-01-01"], ["Norway"]],
    [["--commitments", "--due-before", "2027-12-31"], []],
    [["--commitments", "--min-amount", "6e6"], ["Norway"]],
    [["--commitments", "--currency", "eur"], ["Finland"]],
    [["--commitments", "--type", "reject", "--type", "threaten"], []],
    [["--commitments", "--status", "fulfilled"], []],
    [["--commitments", "--text", "million euros"], ["Finland"]],
    [["--acts", "--actor", "Finland"], ["Finland"]],
    [["--actors", "--actor", "Moldova"], ["Moldova"]],
  ])("filters %j", async (filters, labels) => {
    const context = session();
    const graph = await graphOf(context);
    const { exit, stdout } = await context.run(["query", graph, ...filters, "--json"]);
    type Found = { label: string; committers?: { label: string }[]; actors?: { label: string }[] };
    const names = (JSON.parse(stdout) as Found[]).map(
      ({ label, committers, actors }) => (committers ?? actors)?.[0]?.label ?? label,
    );
    expect(names.toSorted()).toEqual(labels);
    expect(exit).toBe(labels.length === 0 ? 1 : 0);
    const table = await context.run(["query", graph, ...filters]);
    for (const label of labels) expect(table.stdout).toContain(label);
    expect(table.exit).toBe(exit);
  });

  test.each([
    [["--acts", "--committer", "Norway"], /--committer is no filter for acts/],
    [["--actors", "--due-after", "2026-01-01"], /--due-after is no filter for actors/],
    [["--commitments", "--status", "done"], /status "done" is unknown: use one of/],
    [["--commitments", "--csv"], /pledgegraph export --to csv/],
  ])("%j is refused", async (filters, message) => {
    const context = session();
    const { exit, stderr } = await context.run(["query", await graphOf(context), ...filters]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("explain, export, check", () => {
  test("explain shows the sentence, its place and its source", async () => {
    const context = session();
    const graph = await graphOf(context);
    const { exit, stdout } = await context.run(["explain", graph, "actor:Norway"]);
    expect(exit).toBe(0);
    expect(stdout).toContain("sentence 1");
    expect(stdout.replace(/[[\]]/g, "")).toContain(PLEDGE.trim());
    expect(JSON.parse((await context.run(["explain", graph, "actor:Norway", "--json"])).stdout)).not.toEqual(
      [],
    );
  });

  test("explain of what is not there: exit 2", async () => {
    const context = session();
    const { exit, stderr } = await context.run(["explain", await graphOf(context), "actor:Atlantis"]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^pledgegraph: .*Atlantis/);
  });

  test("export gives what build gives", async () => {
    const context = session();
    const graph = await graphOf(context);
    expect((await context.run(["export", graph, "--to", "turtle"])).stdout).toBe(context.read("graph.ttl"));
    const nquads = context.path("g.nq");
    await context.run(["export", graph, "--to", "nquads", "-o", nquads]);
    expect((await context.run(["export", nquads, "--to", "turtle"])).stdout).toBe(context.read("graph.ttl"));
  });

  test("a file that is no graph is named", async () => {
    const context = session();
    const { exit, stderr } = await context.run([
      "export",
      context.file("x.ttl", "this is no turtle"),
      "--to",
      "csv",
    ]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/x\.ttl: .*line 1/);
  });

  test("check compares every quote with the sources", async () => {
    const context = session();
    const graph = await graphOf(context);
    const good = await context.run(["check", graph, context.path("norway.txt"), context.path("finland.txt")]);
    expect(good).toMatchObject({ exit: 0, stdout: "" });
    expect(good.stderr).toMatch(/no violations, \d\d+ quotes compared\n/);
    const none = await context.run(["check", graph]);
    expect(none.stderr).toMatch(/no violations, 0 quotes compared; 2 of 2 documents had no source/);
  });

  test("check finds a quote that is not in the text", async () => {
    const context = session();
    const graph = await graphOf(context);
    const forged = context.read("graph.ttl").replaceAll("$60 million", "$90 million");
    const { exit, stdout } = await context.run([
      "check",
      context.file("forged.ttl", forged),
      context.path("norway.txt"),
    ]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(
      /norway\.txt:\d+-\d+: the graph quotes "[^"]*\$90 million[^"]*", the text has "[^"]*\$60 million/,
    );
    expect(existsSync(graph)).toBe(true);
  });

  test("check finds what the shapes forbid", async () => {
    const context = session();
    const graph = await graphOf(context);
    const broken = context
      .read("graph.ttl")
      .replace("pledge:status status:announced", "pledge:status status:dreamt");
    const { exit, stdout } = await context.run(["check", context.file("broken.ttl", broken)]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/pledge:status/);
    expect(existsSync(graph)).toBe(true);
  });

  test("check looks folders through, and passes over what the graph was not built from", async () => {
    const context = session();
    const graph = await graphOf(context);
    context.file("sources/deep/norway.txt", PLEDGE);
    context.file("sources/other.txt", "Nothing of it.");
    context.file("sources/picture.png", "no text");
    const good = await context.run(["check", graph, context.path("sources")]);
    expect([good.exit, good.stdout]).toEqual([0, ""]);
    expect(good.stderr).toContain("1 of 2 documents had no source");
    context.file("sources/finland.txt", PROMISE.replace("5", "6"));
    const changed = await context.run(["check", graph, context.path("sources")]);
    expect(changed.exit).toBe(1);
    expect(changed.stdout).toMatch(/finland\.txt: the graph has no document with this text/);
  });

  test("check prints the first of many, all of them when asked, and JSON with counts", async () => {
    const context = session();
    await graphOf(context);
    const broken = context
      .read("graph.ttl")
      .replaceAll("pledge:paragraph", "pledge:paragraf")
      .replaceAll("pledge:sentence", "pledge:sentense");
    const file = context.file("broken.ttl", broken);
    const some = await context.run(["check", file]);
    expect([some.exit, some.stdout.split("\n").length - 1]).toEqual([1, 20]);
    expect(some.stderr).toMatch(/(\d+) more of vocabulary: give --all to see them/);
    const total = Number(/vocabulary (\d+)/.exec(some.stderr)?.[1]);
    const all = await context.run(["check", file, "--all"]);
    expect(all.stdout.split("\n").length - 1).toBe(total);
    const { violations, counts } = JSON.parse((await context.run(["check", file, "--json"])).stdout) as {
      violations: { kind: string; remedy: string }[];
      counts: Record<string, number>;
    };
    expect([violations.length, counts["vocabulary"], counts["shapes"]]).toEqual([total, total, 0]);
    expect(violations[0]?.remedy).toMatch(/^did you mean pledge:(paragraph|sentence)\?$/);
  });

  test("check says when the source is another text", async () => {
    const context = session();
    const graph = await graphOf(context);
    writeFileSync(context.path("norway.txt"), PLEDGE.replace("60", "90"));
    const { exit, stdout, stderr } = await context.run(["check", graph, context.path("norway.txt")]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/norway\.txt: the graph has no document with this text/);
    expect(stderr).toContain("2 of 2 documents had no source");
  });
});

describe("extract", () => {
  type Prediction = {
    document: { id: string; sha256: string };
    acts: { cue: { text: string; begin: number; end: number } }[];
  };

  test("prints findings whose offsets fit the text", async () => {
    const { file, run } = session();
    const { exit, stdout } = await run(["extract", file("a.txt", PLEDGE), "--id", "one"]);
    const { document, acts } = JSON.parse(stdout) as Prediction;
    expect([exit, document.id]).toEqual([0, "one"]);
    expect(acts.length).toBeGreaterThan(0);
    for (const { cue } of acts) expect(PLEDGE.slice(cue.begin, cue.end)).toBe(cue.text);
  });

  test("--documents writes a file each and goes on after a bad one", async () => {
    const { file, path, run, read } = session();
    file("text/a.txt", PLEDGE);
    file("text/b.txt", "");
    const list = [
      { id: "a", file: "text/a.txt", published: "2026-01-01", title: null, genre: "news", speakers: [] },
      { id: "b", file: "text/b.txt" },
    ];
    const { exit, stderr } = await run([
      "extract",
      "--documents",
      file("documents.json", JSON.stringify(list)),
      "--out",
      path("out"),
    ]);
    expect(exit).toBe(1);
    expect(stderr).toMatch(/b\.txt: the file is empty[^]*1 of 2 documents written/);
    expect((JSON.parse(read("out/a.json")) as Prediction).document.id).toBe("a");
    expect(existsSync(path("out/b.json"))).toBe(false);
  });

  test.each([
    ["{", /documents\.json: this is no JSON/],
    ["{}", /a JSON list of documents is needed/],
    ['[{ "id": "../../x", "file": "a" }]', /document 1 needs an id/],
    ['[{ "id": "a" }]', /document 1 needs an id/],
  ])("%s is refused", async (content, message) => {
    const { file, path, run } = session();
    const { exit, stderr } = await run([
      "extract",
      "--documents",
      file("documents.json", content),
      "--out",
      path("out"),
    ]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });
});

const VIEWER = "dist/viewer/index.html";
// the page is made by the build; a run that calls itself complete must have it
describe.skipIf(!existsSync(VIEWER) && process.env["CI"] === undefined)("view", () => {
  test("--html writes one file with the data inside", async () => {
    const context = session();
    const graph = await graphOf(context);
    const { exit, stdout } = await context.run(["view", graph, "--html", context.path("page.html")]);
    expect([exit, stdout]).toEqual([0, ""]);
    expect(context.read("page.html")).toContain("Norway");
    await context.run(["build", context.path("norway.txt"), "--html", context.path("same.html"), "-q"]);
    expect(context.read("same.html").length).toBeGreaterThan(readFileSync(VIEWER, "utf8").length);
  });

  /** Whole texts in the page that the command writes. */
  async function textsOf({ path, read, run }: Session, argv: readonly string[]): Promise<Result & { readonly texts: readonly string[] }> {
    const result = await run(["view", ...argv, "--html", path("page.html")]);
    const packed = /id="pledgegraph-texts">([^<]*)</.exec(read("page.html"))?.[1];
    const texts = packed === undefined ? {} : (JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString()) as Record<string, string>);
    return { ...result, texts: Object.values(texts).sort() };
  } // prettier-ignore

  test("--source gives the page of a graph file the whole texts, from files and folders", async () => {
    const context = session();
    const graph = await graphOf(context);
    expect((await textsOf(context, [graph])).texts).toEqual([]);
    const both = await textsOf(context, [
      graph,
      "--source",
      context.path("norway.txt"),
      context.path("finland.txt"),
    ]);
    expect(both).toMatchObject({ exit: 0, stdout: "", texts: [PLEDGE, PROMISE].sort() });
    expect(both.stderr).toBe("pledgegraph: 2 of 2 documents with the whole text\n");
    context.file("sources/deep/norway.txt", PLEDGE);
    context.file("sources/other.txt", "Nothing of it.");
    const one = await textsOf(context, [graph, "--source", context.path("sources")]);
    expect(one).toMatchObject({ exit: 0, texts: [PLEDGE] });
    expect(one.stderr).toBe("pledgegraph: 1 of 2 documents with the whole text\n");
  });

  test("--source says by name what is no text of the graph and leaves it out", async () => {
    const context = session();
    const graph = await graphOf(context);
    const changed = context.file("sources/finland.txt", PROMISE.replace("5", "6"));
    for (const given of [changed, context.path("sources")]) {
      const { exit, stderr, texts } = await textsOf(context, [graph, "--source", context.path("norway.txt"), given]); // prettier-ignore
      expect([exit, texts]).toEqual([1, [PLEDGE]]);
      expect(stderr).toMatch(
        /finland\.txt: left out: the graph has no document with this text \(it was built/,
      );
      expect(stderr).toContain("1 of 2 documents with the whole text");
    }
    const none = await textsOf(context, [graph, "--source", context.file("empty/note.md", "# Of nothing\n\nNothing.")]); // prettier-ignore
    expect([none.exit, none.texts]).toEqual([1, []]);
  });

  test("serves the page on this computer only, until it is told to end", async () => {
    const context = session();
    const graph = await graphOf(context);
    const stopped = new AbortController();
    let seen: (url: string) => void = () => undefined;
    const address = new Promise<string>((resolve) => (seen = resolve));
    const running = context.run(["view", graph, "--open", "no"], { stop: stopped.signal, onStdout: (text) => { seen(text.trim()); } }); // prettier-ignore
    const url = await address;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Norway");
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'none'.*script-src 'sha256-[^;]*;.*connect-src 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect((await fetch(`${url}etc/passwd`)).status).toBe(404);
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
    expect(await statusFor(url, "evil.example")).toBe(403);
    const taken = await context.run(["view", graph, "--port", new URL(url).port, "--open", "no"]);
    expect(taken.exit).toBe(2);
    expect(taken.stderr).toMatch(/port \d+ is in use/);
    stopped.abort();
    expect((await running).exit).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });
});

/** `fetch` sets the host itself. */
async function statusFor(url: string, host: string): Promise<number | undefined> {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
