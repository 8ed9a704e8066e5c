import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PLEDGE, PROMISE, session, type Session } from "./session.ts";

const DEMAND = "Chile demanded on Tuesday that Peru open the strait.\n";
const THREE = { "a.txt": PLEDGE, "b.txt": PROMISE, "c.txt": DEMAND };

/** A collection with these articles, added and not built. */
async function collection(articles: Readonly<Record<string, string>> = THREE) {
  const all = session();
  for (const [name, text] of Object.entries(articles)) all.file(`articles/${name}`, text);
  const folder = all.path("pledges");
  await must(all, ["init", folder]);
  await must(all, ["add", folder, all.path("articles"), "--published", "2026-03-02"]);
  return { ...all, folder, graph: () => all.read("pledges/graph.ttl") };
}

async function must({ run }: Session, argv: readonly string[]): Promise<string> {
  const { exit, stderr } = await run(argv);
  expect({ exit, stderr }).toMatchObject({ exit: 0 });
  return stderr;
}

/** What one run makes of these articles, with the ids that a collection gives them. */
async function atOnce(articles: Readonly<Record<string, string>>, ...options: string[]): Promise<string> {
  const { file, path, read, run } = session();
  const quads: string[] = [];
  for (const [name, text] of Object.entries(articles)) quads.push(file(name, text));
  await run(["build", ...quads, "--published", "2026-03-02", "-o", path("at-once.ttl"), ...options]);
  return read("at-once.ttl").replaceAll(/"[^"]*\/([abcd]\.txt)"/g, '"articles/$1"');
}

describe("a collection", () => {
  test("gives the graph of its documents in one run, byte for byte", async () => {
    const all = await collection();
    expect(await must(all, ["build", all.folder])).toMatch(/3 documents, 3 extracted now/);
    expect(all.graph()).toBe(await atOnce(THREE));
  });

  test("extracts only what is new or changed", async () => {
    const all = await collection();
    await must(all, ["build", all.folder]);
    expect(await must(all, ["build", all.folder])).toMatch(/nothing changed/);
    const text = "Norway will not give Kenya a boat, the minister said.\n";
    all.file("articles/a.txt", text);
    expect(await must(all, ["add", all.folder, "--published", "2026-03-02"])).toMatch(
      /0 new, 1 changed, 2 as before/,
    );
    expect(await must(all, ["build", all.folder])).toMatch(/3 documents, 1 extracted now/);
    expect(all.graph()).toBe(await atOnce({ ...THREE, "a.txt": text }));
    expect(readdirSync(join(all.folder, "sources"))).toHaveLength(3);
  });

  test("extracts again when the day of a document changes, which its dates depend on", async () => {
    const all = await collection({ "b.txt": PROMISE });
    await must(all, ["build", all.folder]);
    await must(all, ["add", all.folder, "--published", "2026-04-06"]);
    expect(await must(all, ["build", all.folder])).toMatch(/1 extracted now/);
    expect(all.graph()).toContain("2026-04-06");
    expect(all.graph()).not.toContain("2026-03-02");
  });

  test("forgets a removed document and nothing else", async () => {
    const all = await collection();
    await must(all, ["build", all.folder]);
    expect(await must(all, ["remove", all.folder, "articles/b.txt"])).toMatch(/1 removed/);
    expect(await must(all, ["build", all.folder])).toMatch(/2 documents, 0 extracted now/);
    expect(all.graph()).toBe(await atOnce({ "a.txt": PLEDGE, "c.txt": DEMAND }));
  });

  test("removes by file and by digits of the hash, and nothing when a name is wrong", async () => {
    const all = await collection();
    const { stdout } = await all.run(["status", all.folder, "--json"]);
    const { list } = JSON.parse(stdout) as {
      readonly list: readonly { readonly id: string; readonly hash: string }[];
    };
    const hash = list.find(({ id }) => id === "articles/c.txt")?.hash ?? "";
    const wrong = await all.run(["remove", all.folder, hash.slice(0, 8), "articles/none.txt"]);
    expect(wrong.exit).toBe(2);
    expect(wrong.stderr).toMatch(/articles\/none\.txt: no document here has that id or hash/);
    await must(all, ["remove", all.folder, hash.slice(0, 8), all.path("articles/a.txt")]);
    expect((await all.run(["status", all.folder])).stdout).toMatch(/^1 document,/);
  });

  test("keeps one document of two with one text, and says which", async () => {
    const all = await collection({ "a.txt": PLEDGE, "b.txt": PLEDGE });
    const { stderr } = await all.run(["add", all.folder]);
    expect(stderr).toMatch(
      /articles\/b\.txt: the same text as articles\/a\.txt: left out \(duplicate-text\)/,
    );
    expect(stderr).toMatch(/1 with the text of another/);
    expect((await all.run(["status", all.folder])).stdout).toMatch(/^1 document,/);
  });

  test("applies decisions without extracting again, and forgets them with their lines", async () => {
    const all = await collection();
    await must(all, ["build", all.folder]);
    const before = all.graph();
    all.file("pledges/decisions.jsonl", '{"decide":"rename","actor":"Chile","label":"Republic of Chile"}\n');
    expect(await must(all, ["build", all.folder])).toMatch(/0 extracted now/);
    expect(all.graph()).toContain("Republic of Chile");
    rmSync(all.path("pledges/decisions.jsonl"));
    await must(all, ["build", all.folder]);
    expect(all.graph()).toBe(before);
  });

  test("extracts again for a gazetteer of its own", async () => {
    const all = await collection({ "a.txt": "Tollen House pledged 5 million euros to Kenya on Monday.\n" });
    await must(all, ["build", all.folder]);
    all.file("pledges/ferries.tsv", "label\tseats\nStrait Ferry Accord\tTollen House\n");
    const settings = JSON.parse(all.read("pledges/pledgegraph.json")) as object;
    all.file("pledges/pledgegraph.json", JSON.stringify({ ...settings, gazetteers: ["ferries.tsv"] }));
    expect(await must(all, ["build", all.folder])).toMatch(/1 extracted now/);
    expect(all.graph()).toContain("Strait Ferry Accord");
    expect(readdirSync(join(all.folder, "facts"))).toHaveLength(1);
  });

  test("extracts again for another program or model, and forgets what the former one found", async () => {
    const all = await collection();
    await must(all, ["build", all.folder]);
    const facts = join(all.folder, "facts");
    const [fingerprint = ""] = readdirSync(facts);
    renameSync(join(facts, fingerprint), join(facts, "0123456789abcdef"));
    expect((await all.run(["status", all.folder])).stdout).toMatch(
      /3 documents, 0 extracted[^]*not up to date/,
    );
    expect(await must(all, ["build", all.folder])).toMatch(/3 extracted now/);
    expect(readdirSync(facts)).toEqual([fingerprint]);
  });

  test("gives the same bytes on any number of threads", async () => {
    const all = await collection();
    await must(all, ["build", all.folder, "--jobs", "1"]);
    const graph = all.graph();
    rmSync(join(all.folder, "facts"), { recursive: true });
    rmSync(all.path("pledges/graph.ttl"));
    all.file("pledges/facts/.keep", "");
    expect(await must(all, ["build", all.folder, "--jobs", "3"])).toMatch(/3 extracted now/);
    expect(all.graph()).toBe(graph);
    expect(await atOnce(THREE, "--jobs", "2")).toBe(graph);
  }, 300_000);

  test("is a graph to the commands that read one", async () => {
    const all = await collection();
    expect(await all.run(["query", all.folder, "ASK {}"])).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/has no graph yet: run pledgegraph build/) as string,
    });
    await must(all, ["build", all.folder]);
    const { stdout } = await all.run(["query", all.folder, "--commitments", "--json"]);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect((await all.run(["check", all.folder])).exit).toBe(0);
  });

  test("writes all outputs of its settings", async () => {
    const all = session();
    const folder = all.path("pledges");
    await must(all, ["init", folder, "--output", "out/all.nq", "--output", "pledges.csv"]);
    await must(all, ["add", folder, all.file("a.txt", PLEDGE)]);
    await must(all, ["build", folder]);
    expect(all.read("pledges/out/all.nq")).toMatch(/pledge|ns#committer/);
    expect(all.read("pledges/pledges.csv")).toMatch(/Norway/);
    rmSync(all.path("pledges/pledges.csv"));
    expect((await all.run(["status", folder])).exit).toBe(1);
    await must(all, ["build", folder]);
    expect(all.read("pledges/pledges.csv")).toMatch(/Norway/);
  });

  test("is the same from wherever the program runs, and wherever it is moved", async () => {
    const all = await collection();
    await must(all, ["build", all.folder]);
    renameSync(all.folder, all.path("moved"));
    expect(await must(all, ["add", all.path("moved"), "--published", "2026-03-02"])).toMatch(/3 as before/);
    expect(await must(all, ["build", all.path("moved")])).toMatch(/nothing changed/);
  });

  test("takes stdin under a name", async () => {
    const all = session();
    const folder = all.path("pledges");
    await must(all, ["init", folder]);
    expect(await all.run(["add", folder, "-"], { stdin: PLEDGE })).toMatchObject({
      exit: 2,
      stderr: "pledgegraph: stdin needs a name in the collection: give --id\n",
    });
    expect((await all.run(["add", folder, "-", "--id", "speech"], { stdin: PLEDGE })).exit).toBe(0);
    expect((await all.run(["status", folder, "--documents"])).stdout).toMatch(/^speech /m);
  });
});

describe("a replacement that was interrupted", () => {
  test("is ended by the next command: never two texts of one document", async () => {
    const all = await collection({ "a.txt": PLEDGE });
    const before = readdirSync(join(all.folder, "sources"))[0] ?? "";
    const old = readFileSync(join(all.folder, "sources", before), "utf8");
    all.file("articles/a.txt", PROMISE);
    await must(all, ["add", all.folder]);
    // as if it had been killed between writing the one and deleting the other
    writeFileSync(join(all.folder, "sources", before), old);
    await must(all, ["add", all.folder]);
    expect(readdirSync(join(all.folder, "sources"))).toHaveLength(1);
    await must(all, ["build", all.folder]);
    expect(all.graph()).toContain("Moldova");
    expect(all.graph()).not.toContain("Kenya");
  });
});

describe("what cannot be done is said with its remedy", () => {
  test.each([
    ["init a folder with files", ["init", "articles"], /articles: is not empty/],
    ["init twice", ["init", "pledges"], /pledges: is a collection already/],
    ["init a file", ["init", "articles/a.txt"], /is a file: name a folder/],
    [
      "add to no collection",
      ["add", "articles", "articles/a.txt"],
      /articles: is no collection: make one with/,
    ],
    [
      "build with options of documents",
      ["build", "pledges", "--publisher", "X"],
      /--publisher is not for collections/,
    ],
    ["build with another", ["build", "pledges", "articles/a.txt"], /is a collection: build it alone/],
    ["watch files", ["build", "articles/a.txt", "--watch"], /--watch is for collections/],
    ["no threads", ["build", "pledges", "--jobs", "0"], /from 1 to 64/],
  ])("%s", async (_, argv, message) => {
    const all = await collection();
    const { exit, stderr } = await all.run(
      argv.map((word) => (/^(?:articles|pledges)/.test(word) ? all.path(word) : word)),
    );
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });

  test.each([
    ["no JSON", "{", /pledgegraph\.json: this is no JSON/],
    ["a list", "[]", /"version" is null/],
    ["a later version", '{"version":9}', /"version" is 9, this program knows 1/],
    ["an unknown key", '{"version":1,"output":["a.ttl"]}', /"output" is no setting: use outputs, decisions/],
    ["a text for a list", '{"version":1,"outputs":"a.ttl"}', /"outputs" must be a list of paths/],
    ["a number for a file", '{"version":1,"decisions":3}', /"decisions" must be the name of a file/],
    ["an unknown format", '{"version":1,"outputs":["a.docx"]}', /no format for a\.docx: end it in \.ttl, /],
  ])("settings: %s", async (_, text, message) => {
    const all = await collection();
    all.file("pledges/pledgegraph.json", text);
    const { exit, stderr } = await all.run(["status", all.folder]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("two processes at once; one that was killed is no hindrance", async () => {
    const all = await collection();
    const lock = join(all.folder, ".lock");
    // process 1 is always there
    writeFileSync(lock, "1\n");
    const { exit, stderr } = await all.run(["build", all.folder]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/\.lock: process 1 is changing this collection: wait for it/);
    // none is: the number is beyond what systems give
    writeFileSync(lock, "999999999\n");
    await must(all, ["build", all.folder]);
    expect(readdirSync(all.folder)).not.toContain(".lock");
  });

  test.each(["1", "2"])(
    "a damaged source, on %s threads: what is extracted before is kept",
    async (jobs) => {
      const all = await collection();
      const [first = "", second = "", third = ""] = readdirSync(join(all.folder, "sources"));
      writeFileSync(join(all.folder, "sources", third), "{");
      const { exit, stderr } = await all.run(["build", all.folder, "--jobs", jobs]);
      expect(exit).toBe(2);
      expect(stderr).toMatch(new RegExp(`${third}: is damaged: delete it, then add the document again`));
      const [fingerprint = ""] = readdirSync(join(all.folder, "facts"));
      expect(readdirSync(join(all.folder, "facts", fingerprint))).toEqual([first, second]);
    },
    300_000,
  );

  test("an empty collection", async () => {
    const all = session();
    await must(all, ["init", all.path("pledges")]);
    expect((await all.run(["build", all.path("pledges")])).exit).toBe(1);
    expect((await all.run(["add", all.path("pledges")])).stderr).toMatch(/no folder was added yet/);
    expect((await all.run(["build", all.path("pledges"), "--watch"])).stderr).toMatch(/nothing to watch/);
  });
});

test("a build that is told to stop keeps what is finished and goes on from there", async () => {
  const all = await collection();
  const stop = new AbortController();
  stop.abort();
  const stopped = await all.run(["build", all.folder], { stop: stop.signal });
  expect(stopped.exit).toBe(2);
  expect(stopped.stderr).toMatch(/stopped; what is extracted is kept/);
  expect(all.files()).not.toContain("graph.ttl");
  await must(all, ["build", all.folder]);
  expect(all.graph()).toBe(await atOnce(THREE));
});

test("a watched collection is built when a file comes, and says what it cannot read", async () => {
  const all = await collection();
  const stop = new AbortController();
  const watching = all.run(["build", all.folder, "--watch"], { stop: stop.signal });
  try {
    await expect.poll(() => all.files().includes("pledges") && all.graph()).toContain("Kenya");
    // the watch begins after the first build
    await expect
      .poll(
        () => {
          all.file("articles/d.txt", "Ghana pledged 7 million euros to Nepal on Monday.\n");
          return all.graph();
        },
        { timeout: 30_000, interval: 500 },
      )
      .toContain("Nepal");
  } finally {
    stop.abort();
  }
  expect((await watching).exit).toBe(0);
});

test("of 1,000 documents the bad ones are named with their cause, and the others are in the graph", async () => {
  const all = session();
  const states = ["Kenya", "Norway", "Malawi", "Japan", "Chile", "Ghana", "Peru", "Nepal"];
  const bad: Readonly<Record<string, { readonly content: string | Uint8Array; readonly code: string }>> = {
    "empty.txt": { content: "", code: "empty" },
    "blank.txt": { content: " \n\n", code: "empty" },
    "picture.txt": {
      content: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 0]),
      code: "binary",
    },
    "french.txt": {
      content:
        "Le ministre a promis deux millions d'euros au Kenya, et la France le fera avant la fin de cette année.",
      code: "not-english",
    },
    "page.html": { content: "<html><body><script>1</script></body></html>", code: "no-article" },
    "long.txt": { content: "Kenya pledged a boat. ".repeat(120_000), code: "too-long" },
  };
  for (let i = 0; i < 994; i += 1)
    all.file(
      `articles/${String(i).padStart(3, "0")}.txt`,
      `${states[i % 8] ?? ""} pledged ${i + 2} euros to Togo.\n`,
    );
  for (const [name, { content }] of Object.entries(bad)) all.file(`articles/${name}`, content);
  const folder = all.path("pledges");
  await must(all, ["init", folder]);
  const added = await all.run(["add", folder, all.path("articles")]);
  expect(added.exit).toBe(1);
  for (const [name, { code }] of Object.entries(bad))
    expect(added.stderr).toMatch(new RegExp(`articles/${name}: .*\\(${code}\\)`));
  expect(added.stderr).toMatch(/994 new, .* 6 not readable/);
  await must(all, ["build", folder]);
  const { stdout } = await all.run(["query", folder, "--commitments", "--json"]);
  const documents = new Set(
    (JSON.parse(stdout) as readonly { readonly document: { readonly id: string } }[]).map(
      ({ document }) => document.id,
    ),
  );
  expect(documents.size).toBe(994);
}, 300_000);
