/** `pledgegraph serve`: the graph as a SPARQL endpoint, with the viewer's page beside it. */

import { InvalidArgumentError, Option, type Command } from "commander";
import type { Graph } from "../node.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, print, say, type Exit, type Io } from "./io.ts";
import type { Answer } from "./local-server.ts";
import { openBrowser } from "./open-browser.ts";
import { parsePort, parseSeconds, parseWhole, GRAPH_ARGUMENT } from "./options.ts";

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly cors?: string;
  readonly timeout: number;
  readonly limit: number;
  readonly open: "yes" | "no";
}

export function serveCommand({ io, finish }: Context): Command {
  return commandWithExamples("serve", "answer SPARQL queries over HTTP, and show the graph in the browser", [
    "serve graph.ttl --port 8080 --open no",
    "serve graph.ttl --cors https://notebook.example --timeout 10 --limit 5000",
  ])
    .argument("<graph>", GRAPH_ARGUMENT)
    .addHelpText(
      "after",
      `
Addresses: / the page, /sparql the endpoint (SPARQL 1.1 Protocol, read-only), /graph.ttl, /graph.trig and /graph.nq the graph.`,
    )
    .option("--port <number>", "port; 0 takes a free one", parsePort, 0)
    .option("--host <address>", "address to listen at; 0.0.0.0 lets other computers in", "127.0.0.1")
    .option("--cors <origin>", "let pages of this origin read answers; * for all", parseOrigin)
    .option("--timeout <seconds>", "end a query that takes longer; 0 for no end", parseSeconds, 30)
    .option("--limit <rows>", "most rows or triples of an answer", parseWhole, 100_000)
    .addOption(new Option("--open <answer>", "open a browser").choices(["yes", "no"]).default("no"))
    .action(async (path: string, options: ServeOptions) => {
      finish(await serve(path, options, io));
    });
}

function parseOrigin(value: string): string {
  if (value === "*") return value;
  const origin = URL.canParse(value) ? new URL(value).origin : "null";
  if (origin === "null" || origin !== value)
    throw new InvalidArgumentError("Give an origin, like https://example.org, or *.");
  return value;
}

/** Queries that run at once, each with a copy of the graph, and that may wait. */
const [THREADS, WAITING] = [2, 16];

async function serve(path: string, options: ServeOptions, io: Io): Promise<Exit> {
  const [
    { createEndpoint, openTimedSparql },
    { readGraphFile },
    { pageOf },
    { pageAnswer },
    { keptTexts },
    server,
  ] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-file.ts"),
    import("./page.ts"),
    import("./page-answer.ts"),
    import("./texts.ts"),
    import("./local-server.ts"),
  ]);
  const graph = await readGraphFile(path, io);
  const { port, host, timeout, limit, cors, open } = options;
  const engine = openTimedSparql(graph.store, {
    timeoutMs: timeout * 1000,
    threads: THREADS,
    waiting: WAITING,
  });
  const endpoint = createEndpoint(engine, { limit, ...(cors === undefined ? {} : { cors }) });
  const [page, files] = [
    pageAnswer(pageOf(graph, { extractor: "served", texts: keptTexts(path, graph) })),
    fileAnswer(graph, server.plain),
  ];
  const answer: Answer = (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/sparql") return endpoint(request);
    return pathname.startsWith("/graph.") ? files(request) : page(request);
  };
  if (!server.isLoopback(host))
    say(io, `listening at ${host}: whoever can reach this computer can read the whole graph and ask it`);
  try {
    await server.runServer(answer, {
      host,
      port,
      stop: io.stop,
      ready: (url) => {
        print(io, url);
        say(io, `SPARQL endpoint: ${url}sparql; end with Ctrl-C`);
        if (open === "yes") openBrowser(url, io);
      },
    });
  } finally {
    await engine.close();
  }
  return EXIT.done;
}

/** The whole graph as a file; each format is written when it is first asked for. */
function fileAnswer(
  graph: Graph,
  plain: (status: number, headers?: Record<string, string>) => Response,
): Answer {
  const written = new Map<string, string>();
  return async ({ method, url }) => {
    if (method !== "GET" && method !== "HEAD") return plain(405, { allow: "GET, HEAD" });
    const { exporterFor } = await import("../node.ts");
    const extension = /^\/graph\.(ttl|trig|nq)$/.exec(new URL(url).pathname)?.[1];
    if (extension === undefined) return plain(404);
    const { mediaType, write } = exporterFor(extension);
    const text = written.get(extension) ?? write(graph.quads());
    written.set(extension, text);
    return new Response(text, {
      headers: {
        "content-type": mediaType === "text/turtle" ? `${mediaType}; charset=utf-8` : mediaType,
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      },
    });
  };
}
