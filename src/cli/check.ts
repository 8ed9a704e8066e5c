/** `pledgegraph check`: everything that is wrong with a graph, and whether its quotes stand in the sources. */

import type { Command } from "commander";
import type { Fault, FaultKind } from "../node.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, print, printable, say, type Exit, type Io } from "./io.ts";
import { GRAPH_ARGUMENT } from "./options.ts";

interface CheckOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** How many violations of a kind are shown, unless all are asked for. */
const SHOWN = 20;

export function checkCommand({ io, finish }: Context): Command {
  return commandWithExamples(
    "check",
    "check a graph: vocabulary, references, offsets, direct edges, shapes (SHACL), and its quotes against the sources",
    [
      "check graph.ttl",
      "check graph.ttl articles/*.html",
      "check graph.ttl articles/",
      "check graph.nq --json",
    ],
  )
    .argument("<graph>", GRAPH_ARGUMENT)
    .argument(
      "[sources...]",
      "the documents it was built from, or folders of them: every quote is looked up at its place",
    )
    .option("--json", "print violations and counts as JSON")
    .option("--all", `print every violation, not the first ${SHOWN} of a kind`)
    .action(async (path: string, sources: readonly string[], options: CheckOptions) => {
      finish(await check(path, sources, options, io));
    });
}

async function check(
  path: string,
  given: readonly string[],
  { json, all }: CheckOptions,
  io: Io,
): Promise<Exit> {
  const [{ checkGraph, FAULT_KINDS }, { readQuads }, { readTexts, strangersOf }] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-file.ts"),
    import("./check-sources.ts"),
  ]);
  const quads = await readQuads(path, io);
  const read = await readTexts(given, io);
  const found = await checkGraph(quads, read.texts);
  const strangers = strangersOf(read, found);
  const faults = [...found.faults, ...strangers];
  const counts = { ...found.counts, quotes: found.counts.quotes + strangers.length };
  const { checked, unchecked } = found;
  if (json === true)
    print(
      io,
      JSON.stringify({ violations: faults, counts, quotesCompared: checked, unchecked }, undefined, 2),
    );
  else for (const kind of FAULT_KINDS) show(kind, faults, all === true, io);
  say(io, FAULT_KINDS.map((kind) => `${kind} ${counts[kind]}`).join(", "));
  const count = faults.length === 0 ? "no violations" : `${faults.length} violations`;
  const rest =
    unchecked.length === 0
      ? ""
      : `; ${unchecked.length} of ${found.documents} documents had no source to compare`;
  say(io, `${count}, ${checked} quotes compared${rest}`);
  return faults.length > 0 || read.failed > 0 ? EXIT.nothing : EXIT.done;
}

function show(kind: FaultKind, faults: readonly Fault[], all: boolean, io: Io): void {
  const some = faults.filter((fault) => fault.kind === kind);
  for (const { node, property, value, message, remedy } of all ? some : some.slice(0, SHOWN)) {
    const what = kind === "shapes" && value !== undefined ? `${message}: ${value}` : message;
    print(
      io,
      printable(`${property === undefined ? node : `${node} ${property}`}: ${what} (${remedy})`).replaceAll(
        "\n",
        " ",
      ),
    );
  }
  if (!all && some.length > SHOWN) say(io, `${some.length - SHOWN} more of ${kind}: give --all to see them`);
}
