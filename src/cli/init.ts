/** `pledgegraph init`: a folder for a collection that grows. */

import type { Command } from "commander";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, say } from "./io.ts";
import { collect } from "./options.ts";

interface InitOptions {
  readonly output?: readonly string[];
  readonly gazetteer?: readonly string[];
}

export function initCommand({ io, finish }: Context): Command {
  return commandWithExamples(
    "init",
    "make a folder that holds a collection: sources, what was found in them, decisions, the graph",
    ["init pledges", "init pledges --output graph.ttl --output commitments.csv --gazetteer ports.tsv"],
  )
    .argument("<folder>", "a new folder, or an empty one")
    .option(
      "--output <file>",
      "what build writes there, in the format of its extension; several times (graph.ttl unless told)",
      collect,
    )
    .option("--gazetteer <file>", "actors of your own, as build takes them; several times", collect)
    .action(async (folder: string, { output, gazetteer = [] }: InitOptions) => {
      const { createCollection, pathFrom, writeSettings } = await import("../node.ts");
      const collection = createCollection(folder, output === undefined ? {} : { outputs: output });
      if (gazetteer.length > 0)
        writeSettings(folder, {
          ...collection.settings,
          gazetteers: gazetteer.map((path) => pathFrom(collection, path)),
        });
      say(
        io,
        `${folder} is a collection now: pledgegraph add ${folder} FILE…, then pledgegraph build ${folder}`,
      );
      finish(EXIT.done);
    });
}
