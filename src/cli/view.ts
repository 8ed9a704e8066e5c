/** `pledgegraph view`: the graph in a browser. */

import { spawn } from "node:child_process";
import { Option, type Command } from "commander";
import { put } from "./build.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, print, say, type Exit, type Io } from "./io.ts";
import { addGazetteerOption, parsePort, type GazetteerOption } from "./options.ts";

interface ViewOptions extends GazetteerOption {
  readonly html?: string;
  readonly port: number;
  readonly open: "yes" | "no";
}

export function viewCommand({ io, finish }: Context): Command {
  const command = commandWithExamples("view", "show a graph in the browser, from this computer only", [
    "view graph.ttl",
    "view articles/*.html --port 8080 --open no",
    "view graph.ttl --html graph.html",
  ])
    .argument("<files...>", "one graph (.ttl, .trig, .nt, .nq), or documents to build one from")
    .option("--html <file>", "write the page into one file instead, - is stdout")
    .option("--port <number>", "port on 127.0.0.1; 0 takes a free one", parsePort, 0)
    .addOption(new Option("--open <answer>", "open a browser").choices(["yes", "no"]).default("yes"));
  return addGazetteerOption(command).action(async (files: readonly string[], options: ViewOptions) => {
    finish(await view(files, options, io));
  });
}

async function view(files: readonly string[], options: ViewOptions, io: Io): Promise<Exit> {
  const { html, port, open } = options;
  const { facts, failed } = await factsOf(files, options, io);
  if (facts === undefined) return EXIT.failed;
  const { pageOf } = await import("./page.ts");
  const page = pageOf(facts);
  if (html !== undefined) await put(io, html, page);
  else {
    const { serve } = await import("./serve.ts");
    await serve(page, port, io.stop, (url) => {
      print(io, url);
      say(io, "showing the graph there; end with Ctrl-C");
      if (open === "yes") openBrowser(url, io);
    });
  }
  return failed > 0 ? EXIT.nothing : EXIT.done;
}

async function factsOf(files: readonly string[], options: GazetteerOption, io: Io) {
  const [{ buildGraph }, { loadModel }, { gazetteerFrom }, { isGraph, readGraphFile }, { readSources }] =
    await Promise.all([
      import("../node.ts"),
      import("./load-model.ts"),
      import("./read-gazetteer.ts"),
      import("./read-graph-file.ts"),
      import("./read-sources.ts"),
    ]);
  const [first = "-", second] = files;
  const gazetteer = await gazetteerFrom(options);
  if (isGraph(first) && gazetteer.length > 0)
    throw new Error(
      `${first}: --gazetteer is for documents, and this is a graph already: build it with --gazetteer`,
    );
  if (isGraph(first) && second === undefined)
    return { facts: (await readGraphFile(first, io)).facts, failed: 0 };
  const graph = files.find(isGraph);
  if (graph !== undefined) throw new Error(`${graph}: show one graph at a time, or documents alone`);
  const { sources, failed } = await readSources(files, io, { metadata: {}, quiet: false });
  if (sources.length === 0) return { facts: undefined, failed };
  const { facts } = buildGraph(sources, { analyser: await loadModel(), gazetteer }).graph;
  return { facts, failed };
}

/** The address is ours, http://127.0.0.1:…/, and goes to the program as an argument, never through a shell. */
function openBrowser(url: string, io: Io): void {
  const [program, ...words] = { darwin: ["open"], win32: ["rundll32", "url.dll,FileProtocolHandler"] }[
    process.platform as string
  ] ?? ["xdg-open"];
  if (program === undefined) return;
  const browser = spawn(program, [...words, url], { stdio: "ignore", detached: true });
  browser.on("error", () => {
    say(io, `no browser could be opened: go to ${url}`);
  });
  browser.unref();
}
