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
  readonly annotations?: true;
}

export function exportCommand({ io, finish }: Context): Command {
  const command = commandWithExamples("export", "write a graph in another format", [
    "export graph.ttl --to csv -o commitments.csv",
    "export graph.ttl --to gexf > graph.gexf",
    "export graph.ttl --to turtle --annotations -o reasons.ttl",
    "export graph.ttl --to icalendar -o deadlines.ics",
    "export --from http://localhost:8890/sparql --to turtle -o graph.ttl",
  ])
    .argument("[graph]", GRAPH_ARGUMENT)
    .requiredOption("--to <format>", Object.keys(FORMATS).join(", "))
    .option("-o, --output <file>", "file to write, - is stdout", "-")
    .option(
      "--annotations",
      "say which acts or commitment make each direct edge; for readers of RDF 1.2 only",
    );
  return addFromOption(command).action(async (path: string | undefined, options: ExportOptions) => {
    finish(await exportGraph(path, options, io));
  });
}

async function exportGraph(
  path: string | undefined,
  { to, output, from, maxQuads, annotations }: ExportOptions,
  io: Io,
): Promise<Exit> {
  const [{ annotated, exporterFor }, { readGraphAt }] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-at.ts"),
  ]);
  const exporter = annotations === true ? annotated(exporterFor(to)) : exporterFor(to);
  const graph = await readGraphAt(path, from, maxQuads, io);
  await put(io, output, exporter.write(graph.store));
  return EXIT.done;
}
