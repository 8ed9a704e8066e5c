/** `pledgegraph build`: documents in, a graph and a table out. */

import type { Command } from "commander";
import { FORMATS } from "../formats.ts";
import type { Graph } from "../node.ts";
import type { Source } from "../types.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, print, say, type Exit, type Io } from "./io.ts";
import { parseJobs } from "./jobs.ts";
import {
  addDecisionsOption,
  addGazetteerOption,
  addMetadataOptions,
  collect,
  metadataOf,
  type DecisionsOption,
  type GazetteerOption,
  type MetadataOptions,
} from "./options.ts";

interface BuildOptions extends MetadataOptions, DecisionsOption, GazetteerOption {
  readonly output?: readonly string[];
  readonly format?: string;
  readonly html?: string;
  readonly text: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly jobs?: number;
  readonly watch?: boolean;
}

export function buildCommand({ io, finish }: Context): Command {
  const command = commandWithExamples(
    "build",
    "read documents and build the graph of who committed to what",
    [
      "build article.html",
      "build articles/*.html -o graph.ttl --html graph.html",
      "build articles/*.html --decisions decisions.jsonl -o graph.ttl",
      "build articles/*.html --gazetteer ports.tsv -o graph.ttl",
      "build summit.txt --published 2026-05-04 --genre statement --speaker 'G7 leaders'",
      "build pledges --watch",
      "build - --publisher 'Lakeshore Post' -o - < article.txt",
    ],
  )
    .argument("<files...>", "texts, Markdown or HTML files, - is stdin; or one folder that init made")
    .option(
      "-o, --output <file>",
      "write the graph; the extension says the format, - is stdout as Turtle; may be given several times",
      collect,
    )
    .option("--format <format>", `format of -o: ${Object.keys(FORMATS).join(", ")}`)
    .option("--html <file>", "write a page that shows the graph, in one file that needs no network")
    .option("--no-text", "leave the whole texts out of that page: it has the sentences only")
    .option("--json", "print the commitments as JSON instead of a table")
    .option("--jobs <number>", "threads (as many as processors, for many documents)", parseJobs)
    .option("--watch", "a collection: build again whenever a document or a decision changes, until Ctrl-C")
    .option("-q, --quiet", "print no table, no problems and no progress; what fails is still said");
  return addMetadataOptions(addGazetteerOption(addDecisionsOption(command))).action(
    async (files: readonly string[], options: BuildOptions) => {
      finish(await build(files, options, io));
    },
  );
}

async function build(files: readonly string[], options: BuildOptions, io: Io): Promise<Exit> {
  const { isCollection } = await import("../node.ts");
  const [folder = "-", second] = files;
  if (isCollection(folder)) {
    if (second !== undefined) throw new Error(`${folder}: is a collection: build it alone`);
    const { buildFolder } = await import("./build-collection.ts");
    // a switch that nobody turned off is no option given
    const { text, ...given } = options;
    return buildFolder(folder, text ? given : options, io);
  }
  if (options.watch === true)
    throw new Error(`${folder}: --watch is for collections: pledgegraph init makes one`);
  const metadata = metadataOf(options, files);
  const [
    { buildGraphOnThreads },
    { buildProgress },
    { defaultJobs },
    { loadModel },
    { decisionsFrom },
    { gazetteerFrom },
    { readSources },
  ] = await Promise.all([
    import("../node.ts"),
    import("./build-progress.ts"),
    import("./jobs.ts"),
    import("./load-model.ts"),
    import("./read-decisions.ts"),
    import("./read-gazetteer.ts"),
    import("./read-sources.ts"),
  ]);
  const outputs = await outputsOf(options);
  const decisions = await decisionsFrom(options);
  const gazetteer = await gazetteerFrom(options);
  const { quiet = false, id } = options;
  const read = await readSources(files, io, { metadata, quiet, ...(id === undefined ? {} : { id }) });
  if (read.sources.length === 0) return EXIT.failed;
  const bar = buildProgress(io, read.sources.length, quiet);
  const { graph, problems } = await buildGraphOnThreads(read.sources, {
    jobs: options.jobs ?? defaultJobs(read.sources.length),
    decisions,
    gazetteer,
    load: loadModel,
    finished: bar.finished,
  });
  bar.clear();
  if (!quiet) {
    const { sayProblems } = await import("./report.ts");
    sayProblems(
      io,
      [...read.problems, ...problems],
      new Map(read.sources.map((source) => [source.id, source.text])),
    );
  }
  for (const { path, write } of outputs) await put(io, path, write(graph, read.sources));
  const found = await showCommitments(graph, read.sources, options, io);
  return read.failed > 0 || found === 0 ? EXIT.nothing : EXIT.done;
}

interface Destination {
  readonly path: string;
  readonly write: (graph: Graph, sources: readonly Source[]) => string;
}

/** Where to write what. Throws before any work is done when a format is unknown or two outputs want stdout. */
async function outputsOf({ output = [], format, html, text }: BuildOptions): Promise<readonly Destination[]> {
  const { exporterFor } = await import("../node.ts");
  const graphs = output.map((path): Destination => {
    const exporter = exporterFor(format ?? formatOf(path));
    return { path, write: (graph) => exporter.write(graph.store) };
  });
  if ([...output, html].filter((path) => path === "-").length > 1)
    throw new Error("only one output can go to stdout");
  if (html === undefined) return graphs;
  const [{ pageOf }, { textsByHash }] = await Promise.all([import("./page.ts"), import("./texts.ts")]);
  const write: Destination["write"] = (graph, sources) =>
    pageOf(graph, text ? { texts: textsByHash(sources) } : {});
  return [...graphs, { path: html, write }];
}

/** Prints the table, or JSON, unless stdout has the graph. Gives how many commitments there are. */
async function showCommitments(
  graph: Graph,
  sources: readonly Source[],
  { output = [], html, json, quiet = false }: BuildOptions,
  io: Io,
): Promise<number> {
  const { commitmentsOf, commitmentTables } = await import("./commitments-table.ts");
  const commitments = commitmentsOf(
    graph,
    sources.map(({ id }) => id),
  );
  const free = html !== "-" && !output.includes("-");
  if (free && json === true) print(io, JSON.stringify(commitments, undefined, 2));
  else if (free && !quiet && commitments.length > 0) print(io, commitmentTables(commitments, io));
  const [first, second] = sources;
  const where = second === undefined ? first?.id : `${sources.length} documents`;
  if (commitments.length === 0 && !quiet) say(io, `no commitments found in ${where}`);
  return commitments.length;
}

const EXTENSIONS = Object.values(FORMATS).map(({ extension }) => `.${extension}`);

/** The extension of a file without the dot; stdout is Turtle. */
export function formatOf(path: string): string {
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase();
  if (path !== "-" && extension === undefined)
    throw new Error(`${path}: which format? End it in ${EXTENSIONS.join(", ")}, or give --format`);
  return extension ?? "turtle";
}

/** Into a file, or on stdout for `-`. */
export async function put(io: Io, path: string, text: string): Promise<void> {
  if (path === "-") {
    print(io, text);
    return;
  }
  const { writeFile } = await import("./write-file.ts");
  await writeFile(path, text);
}
