/** `pledgegraph remove`: documents out of a collection. */

import type { Command } from "commander";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, say, type Exit, type Io } from "./io.ts";

export function removeCommand({ io, finish }: Context): Command {
  return commandWithExamples(
    "remove",
    "take documents out of a collection; the next build forgets what they said",
    ["remove pledges articles/strike.html", "remove pledges a5fcbe36"],
  )
    .argument("<folder>", "the collection")
    .argument(
      "<documents...>",
      "their ids, as status lists them, their files, or 8 or more digits of their hashes",
    )
    .action(async (folder: string, documents: readonly string[]) => {
      finish(await remove(folder, documents, io));
    });
}

async function remove(folder: string, documents: readonly string[], io: Io): Promise<Exit> {
  const { documentIdOf, indexSources, openCollection, removeSource, withLock } = await import("../node.ts");
  const collection = openCollection(folder);
  return withLock(collection, async () => {
    const index = indexSources(collection);
    const wanted = documents.map((name) => {
      const exact = index.hashes.get(name) ?? index.hashes.get(documentIdOf(collection, name));
      const digits = /^[0-9a-f]{8,64}$/.test(name)
        ? [...index.ids.keys()].filter((hash) => hash.startsWith(name))
        : [];
      return { name, hashes: exact === undefined ? digits : [exact] };
    });
    // nothing goes unless all that is named is there: a mistyped name in a list is rather found before
    const unclear = wanted.filter(({ hashes }) => hashes.length !== 1);
    for (const { name, hashes } of unclear)
      say(
        io,
        hashes.length === 0
          ? `${name}: no document here has that id or hash; pledgegraph status ${folder} --documents lists them`
          : `${name}: ${hashes.length} documents begin with these digits: give more`,
      );
    if (unclear.length > 0) return EXIT.failed;
    const gone = new Set(wanted.flatMap(({ hashes }) => hashes));
    for (const hash of gone) removeSource(collection, hash, index);
    say(io, `${gone.size} removed: pledgegraph build ${folder} writes the graph without them`);
    return Promise.resolve(EXIT.done);
  });
}
