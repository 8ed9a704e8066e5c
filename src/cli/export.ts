/** `pledgegraph export`: a graph in another format. */

import type { Command } from "commander";
import { FORMATS } from "../formats.ts";
import { put } from "./build.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, type Exit, type Io } from "./io.ts";

export function exportCommand({ io, finish }: Context): Command {
  return commandWithExamples("export", "write a graph in another format", [
    "export graph.ttl --to csv -o commitments.csv",
    "export graph.ttl --to gexf > graph.gexf",
    "export graph.ttl --to icalendar -o deadlines.ics",
  ])
    .argument("<graph>", "file ending in .ttl, .trig, .nt or .nq; - is stdin")
    .requiredOption("--to <format>", Object.keys(FORMATS).join(", "))
    .option("-o, --output <file>", "file to write, - is stdout", "-")
    .action(async (path: string, options: { readonly to: string; readonly output: string }) => {
      finish(await exportGraph(path, options, io));
    });
}

async function exportGraph(
  path: string,
  { to, output }: { readonly to: string; readonly output: string },
  io: Io,
): Promise<Exit> {
  const [{ exporterFor }, { readGraphFile }] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-file.ts"),
  ]);
  const exporter = exporterFor(to);
  const graph = await readGraphFile(path, io);
  await put(io, output, exporter.write(graph.store));
  return EXIT.done;
}
