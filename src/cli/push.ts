/** `pledgegraph push`: a graph into a store of somebody else. */

import { Option, type Command } from "commander";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, say, type Exit, type Io } from "./io.ts";
import { parseSeconds, GRAPH_ARGUMENT } from "./options.ts";
import { progress } from "./progress.ts";

interface PushOptions {
  readonly to: string;
  readonly protocol: "update" | "graph-store";
  readonly queryAt?: string;
  readonly replace?: boolean;
  readonly timeout: number;
}

export function pushCommand({ io, finish }: Context): Command {
  return commandWithExamples("push", "make a store have the graph: a named graph for each document", [
    "push graph.ttl --to http://localhost:8890/sparql",
    "push graph.ttl --to https://store.example/ds/update --query-at https://store.example/ds/query",
    "push graph.ttl --to https://store.example/ds/data --protocol graph-store",
  ])
    .argument("<graph>", GRAPH_ARGUMENT)
    .requiredOption("--to <url>", "endpoint that takes updates, or graph store")
    .addOption(
      new Option(
        "--protocol <name>",
        "what the address speaks: SPARQL 1.1 Update or Graph Store HTTP Protocol",
      )
        .choices(["update", "graph-store"])
        .default("update"),
    )
    .option("--query-at <url>", "endpoint that answers queries, when updates go to another address")
    .option("--replace", "drop what an earlier push brought though this graph has none of its documents")
    .option("--timeout <seconds>", "longest wait for an answer of the store", parseSeconds, 60)
    .addHelpText(
      "after",
      `
Only what changed since the last push is sent, documents that are gone are dropped, and a push that was interrupted is made good
by the next. Other graphs of the store are left alone. A store holds one graph: to have two files in it, build them into one. Credentials: PLEDGEGRAPH_USER and PLEDGEGRAPH_PASSWORD (Basic, Digest), or PLEDGEGRAPH_TOKEN (Bearer).`,
    )
    .action(async (path: string, options: PushOptions) => {
      finish(await pushGraph(path, options, io));
    });
}

async function pushGraph(path: string, options: PushOptions, io: Io): Promise<Exit> {
  const [{ createClient, graphStore, push, updateStore }, { readGraphFile }, { clientOptions }] =
    await Promise.all([import("../node.ts"), import("./read-graph-file.ts"), import("./remote-options.ts")]);
  const { to, protocol, queryAt, replace = false, timeout } = options;
  if (queryAt !== undefined && protocol === "graph-store")
    throw new Error("--query-at is for --protocol update: a graph store is read at its own address");
  const graph = await readGraphFile(path, io);
  const client = createClient(clientOptions(io, to, timeout));
  const store = protocol === "update" ? updateStore(client, to, queryAt) : graphStore(client, to);
  let line: ReturnType<typeof progress> | undefined;
  try {
    const { sent, unchanged, dropped, triples } = await push(graph.quads(), store, {
      replace,
      step: (done, total, name) => {
        line ??= progress(io, total, false, "sending");
        line.step(done, name);
      },
    });
    line?.end();
    say(
      io,
      `${sent} graphs sent, ${unchanged} unchanged, ${dropped} dropped; the store has all ${triples} triples`,
    );
  } finally {
    line?.end();
  }
  return EXIT.done;
}
