/** `pledgegraph view`: the graph in a browser. */

import { Option, type Command } from "commander";
import type { Graph } from "../node.ts";
import { put } from "./build.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { addFromOption, type FromOption } from "./from-option.ts";
import { EXIT, print, say, type Exit, type Io } from "./io.ts";
import { openBrowser } from "./open-browser.ts";
import { addGazetteerOption, parsePort, type GazetteerOption } from "./options.ts";

interface ViewOptions extends GazetteerOption, FromOption {
  readonly html?: string;
  readonly withExtractor?: boolean;
  readonly text: boolean;
  readonly source?: readonly string[];
  readonly port: number;
  readonly open: "yes" | "no";
}

export function viewCommand({ io, finish }: Context): Command {
  const command = commandWithExamples("view", "show a graph in the browser, from this computer only", [
    "view graph.ttl",
    "view articles/*.html --port 8080 --open no",
    "view graph.ttl --html graph.html",
    "view graph.ttl --source articles/ speech.txt",
    "view graph.ttl --html graph.html --with-extractor",
    "view --from http://localhost:8890/sparql",
  ])
    .argument("[files...]", "one graph (.ttl, .trig, .nt, .nq), or documents to build one from")
    .option("--html <file>", "write the page into one file instead, - is stdout")
    .option(
      "--with-extractor",
      "let the file of --html read texts that are pasted into it, with no network; 17 MB more",
    )
    .option(
      "--source <files...>",
      "the documents that the graph was built from, or folders of them: the page shows their whole texts",
    )
    .option("--no-text", "leave the whole texts out: the page has the sentences only")
    .option("--port <number>", "port on 127.0.0.1; 0 takes a free one", parsePort, 0)
    .addOption(new Option("--open <answer>", "open a browser").choices(["yes", "no"]).default("yes"));
  return addFromOption(addGazetteerOption(command)).action(
    async (files: readonly string[], options: ViewOptions) => {
      finish(await view(files, options, io));
    },
  );
}

async function view(files: readonly string[], options: ViewOptions, io: Io): Promise<Exit> {
  const { html, port, open, withExtractor = false } = options;
  if (withExtractor && html === undefined)
    throw new Error("--with-extractor is for --html: the page that is served has the extractor");
  if (options.source !== undefined && !options.text)
    throw new Error("--source gives the page whole texts, and --no-text leaves them out: give one of them");
  const shown = await graphOf(files, options, io);
  const { graph } = shown;
  if (graph === undefined) return EXIT.failed;
  const { texts: known, failed } = await withSources({ ...shown, graph }, options, io);
  const { pageOf } = await import("./page.ts");
  const inside = withExtractor ? "inside" : undefined;
  const extractor = html === undefined ? "served" : inside;
  const page = pageOf(graph, {
    ...(extractor !== undefined && { extractor }),
    ...(options.text && { texts: known }),
  });
  if (html !== undefined) await put(io, html, page);
  else {
    const [{ runServer }, { pageAnswer }] = await Promise.all([
      import("./local-server.ts"),
      import("./page-answer.ts"),
    ]);
    await runServer(pageAnswer(page), {
      port,
      stop: io.stop,
      ready: (url) => {
        print(io, url);
        say(io, "showing the graph there; end with Ctrl-C");
        if (open === "yes") openBrowser(url, io);
      },
    });
  }
  return failed > 0 ? EXIT.nothing : EXIT.done;
}

interface Shown {
  /** Undefined when no document could be read. */
  readonly graph: Graph | undefined;
  readonly failed: number;
  /** Of documents, by the SHA-256 of the text, where they are at hand. */
  readonly texts?: ReadonlyMap<string, string>;
}

/** With the texts of `--source` beside those that are known. */
async function withSources(
  { graph, failed, texts = new Map() }: Shown & { readonly graph: Graph },
  { source }: ViewOptions,
  io: Io,
): Promise<Required<Pick<Shown, "texts" | "failed">>> {
  if (source === undefined) return { texts, failed };
  const { sourceTexts } = await import("./source-texts.ts");
  const read = await sourceTexts(source, graph, io);
  return { texts: new Map([...texts, ...read.texts]), failed: failed + read.failed };
}

async function graphOf(files: readonly string[], options: ViewOptions, io: Io): Promise<Shown> {
  const { from, maxQuads } = options;
  if (from !== undefined) {
    const { readGraphAt } = await import("./read-graph-at.ts");
    return { graph: await readGraphAt(files[0], from, maxQuads, io), failed: 0 };
  }
  if (files.length === 0) throw new Error("give a graph, documents, or --from");
  const [
    { keptTexts, textsByHash },
    { buildGraph },
    { loadModel },
    { gazetteerFrom },
    { isGraph, readGraphFile },
    { readSources },
  ] = await Promise.all([
    import("./texts.ts"),
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
  if (isGraph(first) && second === undefined) {
    const graph = await readGraphFile(first, io);
    return { graph, failed: 0, texts: keptTexts(first, graph) };
  }
  const graph = files.find(isGraph);
  if (graph !== undefined) throw new Error(`${graph}: show one graph at a time, or documents alone`);
  if (options.source !== undefined)
    throw new Error("--source is for a graph: documents bring their own texts");
  const { sources, failed } = await readSources(files, io, { metadata: {}, quiet: false });
  if (sources.length === 0) return { graph: undefined, failed };
  const { graph: built } = buildGraph(sources, { analyser: await loadModel(), gazetteer });
  return { graph: built, failed, texts: textsByHash(sources) };
}
