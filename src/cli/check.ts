/** `pledgegraph check`: does a graph keep to its shapes, and do its quotes stand in the sources? */

import type { Command } from "commander";
import { checkEvidence, type Violation } from "./check-evidence.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, print, printable, say, type Exit, type Io } from "./io.ts";

export function checkCommand({ io, finish }: Context): Command {
  return commandWithExamples(
    "check",
    "check a graph against its shapes (SHACL), and its quotes against the sources",
    ["check graph.ttl", "check graph.ttl articles/*.html"],
  )
    .argument("<graph>", "file ending in .ttl, .trig, .nt or .nq; - is stdin")
    .argument("[sources...]", "the documents it was built from: every quote is looked up at its place")
    .option("--json", "print violations as JSON")
    .action(async (path: string, sources: readonly string[], options: { readonly json?: boolean }) => {
      finish(await check(path, sources, options.json === true, io));
    });
}

async function check(path: string, files: readonly string[], json: boolean, io: Io): Promise<Exit> {
  const [{ validate }, { readGraphFile }] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-file.ts"),
  ]);
  const graph = await readGraphFile(path, io);
  const shapes = (await validate(graph.quads())).map(({ focus, path: property, message, value }) => ({
    where: property === undefined ? focus : `${focus} ${property}`,
    message: value === undefined ? message : `${message}: ${value}`,
  }));
  if (shapes.length > 0) {
    // what breaks the shapes may not be readable at all
    show(shapes, json, io);
    say(io, `${shapes.length} violations of the shapes; mend them, quotes were not compared`);
    return EXIT.nothing;
  }
  const { readSources } = await import("./read-sources.ts");
  const { sources, failed } = await readSources(files, io, { metadata: {}, quiet: true });
  const { violations, checked, unchecked } = checkEvidence(graph.facts, sources);
  show(violations, json, io);
  const count = violations.length === 0 ? "no violations" : `${violations.length} violations`;
  const total = graph.facts.documents.length;
  const rest =
    unchecked.length === 0 ? "" : `; ${unchecked.length} of ${total} documents had no source to compare`;
  say(io, `${count}, ${checked} quotes compared${rest}`);
  return violations.length > 0 || failed > 0 ? EXIT.nothing : EXIT.done;
}

function show(violations: readonly Violation[], json: boolean, io: Io): void {
  if (json) print(io, JSON.stringify(violations, undefined, 2));
  else for (const { where, message } of violations) print(io, printable(`${where}: ${message}`));
}
