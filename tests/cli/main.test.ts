import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PLEDGE, session } from "./session.ts";

const SOURCE = ["--import", "tsx", "src/cli/main.ts"];
const BUILT = "dist/cli/main.js";

/** Runs the program as a process of its own. */
function start(program: readonly string[], argv: readonly string[], input = "", cwd = process.cwd()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...argv], {
    input,
    encoding: "utf8",
    cwd,
  });
  return { exit: status, stdout, stderr };
}

describe("the program from the sources", () => {
  test("reads stdin, prints data on stdout and exits 0", () => {
    const { exit, stdout, stderr } = start(SOURCE, ["build", "-"], PLEDGE);
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Norway");
  });

  test("exits 2 for what it cannot do", () => {
    expect(start(SOURCE, ["build", "absent.txt"])).toMatchObject({ exit: 2, stdout: "" });
  });

  test("is content when nobody reads its output any more", async () => {
    const argv = ["build", "data/examples/ferry-pledges.md", "-o", "-", "--format", "nquads"];
    const child = spawn(process.execPath, [...SOURCE, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.destroy();
    const exit = await new Promise((resolve) => child.on("exit", resolve));
    expect([exit, stderr]).toEqual([0, ""]);
  });

  test.skipIf(process.platform === "win32")(
    "Ctrl-C in the middle leaves no file behind, neither half nor whole under another name",
    async () => {
      const { file, path, files } = session();
      const long = file("long.txt", PLEDGE.repeat(2_000));
      const child = spawn(process.execPath, [...SOURCE, "build", long, "-o", path("out.ttl")], {
        stdio: "ignore",
      });
      setTimeout(() => child.kill("SIGINT"), 1_500);
      await new Promise((resolve) => child.on("exit", resolve));
      expect(files().filter((name) => name !== "long.txt" && name !== "out.ttl")).toEqual([]);
      if (existsSync(path("out.ttl")))
        expect(start(SOURCE, ["export", path("out.ttl"), "--to", "csv"]).exit).toBe(0);
    },
  );
});

// a checkout need not be built; a run that calls itself complete must have it
const withoutBuild = !existsSync(BUILT) && process.env["CI"] === undefined;

describe.skipIf(withoutBuild)("the language model", () => {
  /** The program as npm installs it, in a folder of its own, with these files of a model. */
  function installed(models: Readonly<Record<string, string | Uint8Array>>) {
    const { folder, file, path } = session();
    for (const name of ["package.json", "data/gazetteer"]) cpSync(name, path(name), { recursive: true });
    cpSync("dist", path("dist"), { recursive: true, filter: (from) => from !== join("dist", "viewer") });
    symlinkSync(join(process.cwd(), "node_modules"), path("node_modules"), "junction");
    for (const [name, content] of Object.entries(models)) file(`data/models/${name}`, content);
    return (argv: readonly string[], input = "") => start([path(BUILT)], argv, input, folder);
  }
  const lemmas = readFileSync("data/models/english.lemmas.json");
  const model = readFileSync("data/models/english.bin.gz");

  test.each([
    ["is missing", {}, /data\/models\/english\.[a-z.]+: there is no such file/],
    [
      "is cut short",
      { "english.bin.gz": model.subarray(0, 1000), "english.lemmas.json": lemmas },
      /english\.bin\.gz .*damaged or cut short/,
    ],
    [
      "is no model",
      { "english.bin.gz": "version https://git-lfs", "english.lemmas.json": lemmas },
      /english\.bin\.gz .*no gzip file/,
    ],
    [
      "has no lemmas",
      { "english.bin.gz": model, "english.lemmas.json": "[]" },
      /english\.lemmas\.json.* file of lemmas cannot be read/,
    ],
  ])("that %s is an error with a remedy", (_, models, message) => {
    const { exit, stdout, stderr } = installed(models)(["build", "-"], PLEDGE);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^pledgegraph: [^\n]*\. Install pledgegraph again\n$/u);
  });

  test("is not loaded by what does not analyse", () => {
    const program = installed({});
    expect(program(["--help"])).toMatchObject({ exit: 0, stderr: "" });
    expect(program(["query", "-", "ASK {}"], "")).toMatchObject({ exit: 0, stderr: "" });
  });
});

describe.skipIf(withoutBuild)("the program as built", () => {
  test("reads, prints and exits", () => {
    const { exit, stdout } = start([BUILT], ["build", "-"], PLEDGE);
    expect(exit).toBe(0);
    expect(stdout).toContain("Norway");
  });
});

describe("what help loads", () => {
  test("is commander, Node.js and the command line itself: the library comes with the command that needs it", () => {
    const seen = new Set<string>();
    const outside = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const source = readFileSync(file, "utf8");
      for (const [, names = "", from = ""] of source.matchAll(
        /^(?:import|export)\s(?!type\b)([^;]*?)from\s+"([^"]+)"/gm,
      )) {
        // "import { type A, type B }" leaves nothing behind
        if (/^\{(?:\s*type\s[^,}]+,?)*\s*\}/.test(names)) continue;
        if (from.startsWith("./")) visit(join("src/cli", from));
        else if (!from.startsWith("node:")) outside.add(from);
      }
    };
    visit("src/cli/main.ts");
    expect(seen.size).toBeGreaterThan(10);
    // the names of the formats alone, not their writers
    expect([...outside].sort()).toEqual(["../formats.ts", "commander"]);
  });
});
