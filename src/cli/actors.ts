/** `pledgegraph actors`: who is who, and who may be the same. */

import type { Command } from "commander";
import type { Decision } from "../node.ts";
import type { Facts } from "../types.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, print, say, type Exit, type Io } from "./io.ts";
import { addDecisionsOption, collect, parseWhole, type DecisionsOption } from "./options.ts";

interface ActorsOptions extends DecisionsOption {
  readonly suggestions?: boolean;
  readonly type?: readonly string[];
  readonly search?: string;
  readonly limit?: number;
  readonly json?: boolean;
}

export function actorsCommand({ io, finish }: Context): Command {
  const command = commandWithExamples(
    "actors",
    "list the actors of a graph, or of documents, and pairs of them that may be one",
    [
      "actors graph.ttl",
      "actors graph.ttl --type Person --search holm",
      "actors graph.ttl --suggestions --decisions decisions.jsonl",
      "actors articles/*.html --suggestions --json",
    ],
  )
    .argument(
      "<files...>",
      "a graph (.ttl, .trig, .nt or .nq), or texts, Markdown or HTML files as build takes them; - is a text on stdin",
    )
    .option("--suggestions", "show pairs that may be one, why, and the command that decides each")
    .option(
      "--type <type>",
      "Person, Organisation, State, Group, Coalition or Office; may be given several times",
      collect,
    )
    .option("--search <text>", "occurs in the label, the id or another name, in any case")
    .option("--limit <number>", "no more than these many", parseWhole)
    .option("--json", "print JSON");
  return addDecisionsOption(command).action(async (files: readonly string[], options: ActorsOptions) => {
    finish(await actors(files, options, io));
  });
}

async function actors(files: readonly string[], options: ActorsOptions, io: Io): Promise<Exit> {
  const { checkedTypes, listActors, listSuggestions } = await import("./actor-lists.ts");
  const { decisionsFrom } = await import("./read-decisions.ts");
  const filter = { ...options, types: checkedTypes(options.type) };
  const decisions = await decisionsFrom(options);
  const read = await factsFrom(files, decisions, io);
  if (read === undefined) return EXIT.failed;
  const list = options.suggestions === true ? listSuggestions : listActors;
  const { text, shown, found } = list(read.facts, decisions, filter, io);
  if (shown > 0 || options.json === true) print(io, text);
  const what = options.suggestions === true ? "pairs that may be one" : "actors";
  if (found === 0) say(io, options.suggestions === true ? `no ${what}` : `no such ${what}`);
  if (shown < found) say(io, `${shown} of ${found} ${what} are shown: --limit says how many`);
  return found === 0 || read.failed > 0 ? EXIT.nothing : EXIT.done;
}

interface FactsRead {
  readonly facts: Facts;
  /** Documents that could not be read. */
  readonly failed: number;
}

/** Undefined when no document could be read, which was said. Decisions are applied to documents; a graph has them already. */
async function factsFrom(
  files: readonly string[],
  decisions: readonly Decision[],
  io: Io,
): Promise<FactsRead | undefined> {
  const { isGraph, readGraphFile } = await import("./read-graph-file.ts");
  const graph = files.find(isGraph);
  if (graph !== undefined) {
    if (files.length > 1)
      throw new Error(
        `${graph}: give one graph alone, or documents; pledgegraph build makes one graph of many documents`,
      );
    const { facts } = await readGraphFile(graph, io);
    return { facts, failed: 0 };
  }
  const [{ extractFacts }, { loadModel }, { readSources }] = await Promise.all([
    import("../node.ts"),
    import("./load-model.ts"),
    import("./read-sources.ts"),
  ]);
  const { sources, failed } = await readSources(files, io, { metadata: {}, quiet: false });
  if (sources.length === 0) return undefined;
  const { facts, problems } = extractFacts(sources, { analyser: await loadModel(), decisions });
  const { sayProblems } = await import("./report.ts");
  sayProblems(
    io,
    problems.filter(({ code }) => code.startsWith("decision-")),
    new Map(),
  );
  return { facts, failed };
}
