/** `pledgegraph explain`: the words behind a node or an edge. */

import type { Command } from "commander";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, print, printable, type Exit, type Io } from "./io.ts";
import { GRAPH_ARGUMENT } from "./options.ts";

export function explainCommand({ io, finish }: Context): Command {
  return commandWithExamples("explain", "show the words that say it: sentence, document, place", [
    "explain graph.ttl doc:0f3a5c-commitment-1607-1616",
    "explain graph.ttl https://w3id.org/pledgegraph/actor/France --json",
  ])
    .argument("<graph>", GRAPH_ARGUMENT)
    .argument("<name>", "IRI or prefixed name of an act, a commitment or an actor")
    .option("--json", "print data instead of text")
    .action(async (path: string, name: string, options: { readonly json?: boolean }) => {
      finish(await explainNode(path, name, options.json === true, io));
    });
}

async function explainNode(path: string, name: string, json: boolean, io: Io): Promise<Exit> {
  const [{ formatExplanation }, { readGraphFile }] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-file.ts"),
  ]);
  const graph = await readGraphFile(path, io);
  const explanation = graph.explain(name);
  print(io, json ? JSON.stringify(explanation, undefined, 2) : printable(formatExplanation(explanation)));
  return EXIT.done;
}
