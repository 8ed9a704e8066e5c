/** `pledgegraph export`: a graph in another format, or as a folder of notes. */

import type { Command } from "commander";
import { FORMATS } from "../formats.ts";
import { put } from "./build.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { addFromOption, type FromOption } from "./from-option.ts";
import { EXIT, say, type Exit, type Io } from "./io.ts";
import { GRAPH_ARGUMENT } from "./options.ts";

interface ExportOptions extends FromOption {
  readonly to: string;
  readonly output: string;
  readonly annotations?: true;
}

/** A folder, not a text, and so no format of the library's. */
const NOTES = "markdown";

export function exportCommand({ io, finish }: Context): Command {
  const command = commandWithExamples("export", "write a graph in another format", [
    "export graph.ttl --to csv -o commitments.csv",
    "export graph.ttl --to gexf > graph.gexf",
    "export graph.ttl --to turtle --annotations -o reasons.ttl",
    "export graph.ttl --to icalendar -o deadlines.ics",
    "export graph.ttl --to markdown -o notes",
    "export --from http://localhost:8890/sparql --to turtle -o graph.ttl",
  ])
    .argument("[graph]", GRAPH_ARGUMENT)
    .requiredOption("--to <format>", [...Object.keys(FORMATS), NOTES].join(", "))
    .option("-o, --output <file>", "file to write, - is stdout; for markdown a new folder", "-")
    .option(
      "--annotations",
      "say which acts or commitment make each direct edge; for readers of RDF 1.2 only",
    );
  return addFromOption(command).action(async (path: string | undefined, options: ExportOptions) => {
    finish(await exportGraph(path, options, io));
  });
}

async function exportGraph(path: string | undefined, options: ExportOptions, io: Io): Promise<Exit> {
  const { to, output, from, maxQuads, annotations } = options;
  if (to === NOTES) return exportNotes(path, options, io);
  const [{ annotated, exporterFor }, { readGraphAt }] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-at.ts"),
  ]);
  const exporter = annotations === true ? annotated(exporterFor(to)) : exporterFor(to);
  const graph = await readGraphAt(path, from, maxQuads, io);
  await put(io, output, exporter.write(graph.store));
  return EXIT.done;
}

async function exportNotes(
  path: string | undefined,
  { output, from, maxQuads, annotations }: ExportOptions,
  io: Io,
): Promise<Exit> {
  if (output === "-") throw new Error(`${NOTES} is a folder of notes: say where with -o FOLDER`);
  if (annotations === true) throw new Error("--annotations is for RDF: notes have no direct edges");
  const [{ notesOf }, { readGraphAt }, { writeNotes }] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-at.ts"),
    import("./write-notes.ts"),
  ]);
  const graph = await readGraphAt(path, from, maxQuads, io);
  const notes = notesOf(graph.store);
  await writeNotes(output, notes);
  say(io, `${notes.length} notes in ${output}`);
  return EXIT.done;
}
