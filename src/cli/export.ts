/** `pledgegraph export`: a graph in another format. */

import type { Command } from "commander";
import { FORMATS } from "../formats.ts";
import { put } from "./build.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { addFromOption, type FromOption } from "./from-option.ts";
import { EXIT, type Exit, type Io } from "./io.ts";
import { GRAPH_ARGUMENT } from "./options.ts";

interface ExportOptions extends FromOption {
  readonly to: string;
  readonly output: string;
}

export function exportCommand({ io, finish }: Context): Command {
  const command = commandWithExamples("export", "write a graph in another format", [
    "export graph.ttl --to csv -o commitments.csv",
    "export graph.ttl --to gexf > graph.gexf",
    "export graph.ttl --to icalendar -o deadlines.ics",
    "export --from http://localhost:8890/sparql --to turtle -o graph.ttl",
  ])
    .argument("[graph]", GRAPH_ARGUMENT)
    .requiredOption("--to <format>", Object.keys(FORMATS).join(", "))
    .option("-o, --output <file>", "file to write, - is stdout", "-");
  return addFromOption(command).action(async (path: string | undefined, options: ExportOptions) => {
    finish(await exportGraph(path, options, io));
  });
}

async function exportGraph(
  path: string | undefined,
  { to, output, from, maxQuads }: ExportOptions,
  io: Io,
): Promise<Exit> {
  const [{ exporterFor }, { readGraphAt }] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-at.ts"),
  ]);
  const exporter = exporterFor(to);
  const graph = await readGraphAt(path, from, maxQuads, io);
  await put(io, output, exporter.write(graph.store));
  return EXIT.done;
}
