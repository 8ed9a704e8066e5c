import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Which stages a stage may import; a stage may always import itself. Files beside the folders go by their name. Everybody may import `types.ts` and `given.ts`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  types: [],
  given: [],
  formats: [],
  "csv-cell": [],
  ingest: [],
  analyse: [],
  extract: ["analyse"],
  ground: ["analyse"],
  resolve: ["analyse", "extract", "ground"],
  graph: [],
  export: ["graph", "formats", "csv-cell", "view"],
  query: ["graph", "thread", "csv-cell"],
  endpoint: ["graph", "query"],
  remote: ["graph", "export", "query"],
  view: ["graph"],
  score: [],
  config: ["analyse", "extract", "resolve"],
  pipeline: ["analyse", "config", "extract", "ground", "resolve", "graph", "query"],
  "gazetteer-quads": ["analyse", "resolve", "graph"],
  index: [
    "gazetteer-quads",
    "analyse",
    "config",
    "extract",
    "ground",
    "resolve",
    "graph",
    "query",
    "endpoint",
    "remote",
    "export",
    "view",
    "ingest",
    "score",
    "pipeline",
  ],
  collection: [
    "analyse",
    "config",
    "export",
    "graph",
    "ingest",
    "pipeline",
    "query",
    "resolve",
    "thread",
    "whole-file",
  ],
  thread: [],
  "whole-file": [],
  node: ["index", "ingest", "analyse", "resolve", "query", "collection", "whole-file"],
  cli: ["index", "node", "formats"],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsBelow(folder: string): readonly Import[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return files.flatMap((name) => {
    const file = join(folder, name);
    const text = readFileSync(join(ROOT, file), "utf8");
    const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu)].map((match) => match[1] ?? "");
    return targets.map((target) => ({
      file,
      target: target.startsWith(".") ? relative(ROOT, join(ROOT, dirname(file), target)) : target,
    }));
  });
}

const stageOf = (file: string): string => (file.split("/")[1] ?? "").replace(/\.(?:node\.)?ts$/u, "");
const imports = importsBelow("src");

describe("who may import whom", () => {
  test("files are found", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  test("stages import only the stages before them", () => {
    const wrong = imports.filter(({ file, target }) => {
      if (!target.startsWith("src/")) return target.startsWith("viewer") || target.startsWith("tests");
      const [from, to] = [stageOf(file), stageOf(target)];
      return from !== to && !["types", "given"].includes(to) && MAY_IMPORT[from]?.includes(to) !== true;
    });
    expect(wrong).toEqual([]);
  });

  test("only the command line and files named for Node touch node:", () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        target.startsWith("node:") &&
        !file.startsWith("src/cli/") &&
        file !== "src/node.ts" &&
        !file.endsWith(".node.ts"),
    );
    expect(wrong).toEqual([]);
  });

  test("the public entry for browsers reaches no file named for Node", () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const { target } of imports.filter((one) => one.file === file))
        if (target.startsWith("src/")) visit(target);
    };
    visit("src/index.ts");
    expect([...seen].filter((file) => file.endsWith(".node.ts") || file === "src/node.ts")).toEqual([]);
  });

  test("the viewer imports the library by its entry or its view stage", () => {
    const wrong = importsBelow("viewer").filter(
      ({ target }) =>
        target.startsWith("src/") &&
        !["src/index.ts", "src/types.ts"].includes(target) &&
        !target.startsWith("src/view/"),
    );
    expect(wrong).toEqual([]);
  });
});
