/** `pledgegraph extract`: findings in the JSON form of hand annotations, for scoring. */

import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import type { Genre, Metadata, Problem, Source } from "../types.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, print, say, type Exit, type Io } from "./io.ts";
import { addMetadataOptions, metadataOf, type MetadataOptions } from "./options.ts";

interface ExtractOptions extends MetadataOptions {
  readonly documents?: string;
  readonly out?: string;
}

export function extractCommand({ io, finish }: Context): Command {
  const command = commandWithExamples("extract", "write findings as JSON in the form of hand annotations", [
    "extract article.txt --published 2026-02-12",
    "extract --documents documents.json --out predictions",
  ])
    .argument("[file]", "a text, Markdown or HTML file; - is stdin")
    .option(
      "--documents <file>",
      "JSON list of { id, file, title, publisher, published, genre }; files are looked up beside it",
    )
    .option("--out <folder>", "where to write <id>.json for each document of --documents");
  return addMetadataOptions(command).action(async (file: string | undefined, options: ExtractOptions) => {
    if ((file === undefined) === (options.documents === undefined))
      throw new Error("give either a file or --documents");
    if ((options.out === undefined) !== (options.documents === undefined))
      throw new Error("--documents and --out go together");
    finish(await (file === undefined ? extractMany(options, io) : extractOne(file, options, io)));
  });
}

async function extractOne(file: string, options: ExtractOptions, io: Io): Promise<Exit> {
  const { readSources } = await import("./read-sources.ts");
  const id = options.id === undefined ? {} : { id: options.id };
  const { sources, problems } = await readSources([file], io, {
    metadata: metadataOf(options, [file]),
    quiet: true,
    ...id,
  });
  const [source] = sources;
  if (source === undefined) return EXIT.failed;
  const found = await predict(source, problems, io);
  print(io, found.json);
  return found.empty ? EXIT.nothing : EXIT.done;
}

/** Each document in a run of its own, as an annotator sees it. */
async function predict(
  source: Source,
  problems: readonly Problem[],
  io: Io,
): Promise<{ readonly json: string; readonly empty: boolean }> {
  const [{ extractFacts, toPrediction }, { loadModel }, { sayProblems }] = await Promise.all([
    import("../node.ts"),
    import("./load-model.ts"),
    import("./report.ts"),
  ]);
  const { facts, problems: more } = extractFacts([source], { analyser: await loadModel() });
  sayProblems(io, [...problems, ...more], new Map([[source.id, source.text]]));
  const [document] = facts.documents;
  if (document === undefined) throw new Error(`${source.id}: nothing came back of one document`);
  return {
    json: `${JSON.stringify(toPrediction(document, facts.actors), undefined, 1)}\n`,
    empty: document.acts.length === 0,
  };
}

async function extractMany({ documents = "", out = "" }: ExtractOptions, io: Io): Promise<Exit> {
  const [{ readText }, { readSources }, { writeFile }] = await Promise.all([
    import("./read-input.ts"),
    import("./read-sources.ts"),
    import("./write-file.ts"),
  ]);
  const list = parseList(documents, await readText(documents, io));
  mkdirSync(out, { recursive: true });
  let written = 0;
  for (const { id, file, metadata } of list) {
    const { sources, problems } = await readSources([resolve(dirname(documents), file)], io, {
      metadata,
      id,
      quiet: true,
    });
    const [source] = sources;
    if (source === undefined) continue;
    await writeFile(join(out, `${id}.json`), (await predict(source, problems, io)).json);
    written += 1;
  }
  say(io, `${written} of ${list.length} documents written to ${out}`);
  if (written === 0) return EXIT.failed;
  return written < list.length ? EXIT.nothing : EXIT.done;
}

interface Listed {
  readonly id: string;
  readonly file: string;
  readonly metadata: Metadata;
}

function parseList(path: string, text: string): readonly Listed[] {
  const list: unknown = parseJson(path, text);
  if (!Array.isArray(list))
    throw new Error(`${path}: a JSON list of documents is needed, with id and file for each`);
  return list.map(
    (item: unknown, i) =>
      listed(item) ??
      fail(`${path}: document ${i + 1} needs an id made of letters, digits, "." "_" "-", and a file`),
  );
}

function fail(message: string): never {
  throw new Error(message);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: this is no JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function listed(item: unknown): Listed | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const entries: Readonly<Record<string, unknown>> = { ...item };
  const { id, file, speakers, genre } = entries;
  // the id becomes a file name: it must not lead out of the folder
  if (typeof id !== "string" || typeof file !== "string" || !/^\w[\w.-]*$/.test(id)) return undefined;
  const texts = TEXTS.flatMap((name): [string, string][] => {
    const value = entries[name];
    return typeof value === "string" ? [[name, value]] : [];
  });
  const metadata: Metadata = {
    ...Object.fromEntries(texts),
    ...(isGenre(genre) ? { genre } : {}),
    ...(isTexts(speakers) ? { speakers } : {}),
  };
  return { id, file, metadata };
}

const TEXTS = ["title", "publisher", "published", "byline", "url", "language"] as const;

function isGenre(value: unknown): value is Genre {
  return value === "news" || value === "statement" || value === "release";
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
}
