/** `pledgegraph status`: what a collection holds, and what is to do. */

import type { Command } from "commander";
import type { Collection } from "../node.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { counted } from "./counted.ts";
import { EXIT, hasColour, print, printable, width, type Exit, type Io } from "./io.ts";

interface StatusOptions {
  readonly documents?: boolean;
  readonly json?: boolean;
}

export function statusCommand({ io, finish }: Context): Command {
  return commandWithExamples(
    "status",
    "what a collection holds and whether its graph is up to date; exit 1 when it is not",
    ["status pledges", "status pledges --documents", "status pledges --json"],
  )
    .argument("<folder>", "the collection")
    .option("--documents", "list the documents: id, day, hash, whether it is extracted")
    .option("--json", "print it all as JSON")
    .action(async (folder: string, options: StatusOptions) => {
      finish(await status(folder, options, io));
    });
}

async function status(folder: string, options: StatusOptions, io: Io): Promise<Exit> {
  const { collectionState, openCollection } = await import("../node.ts");
  const collection = openCollection(folder);
  const { documents, waiting, isBuilt } = await collectionState(collection);
  const exit = isBuilt ? EXIT.done : EXIT.nothing;
  const counts = { documents: documents.length, extracted: documents.length - waiting.length, isBuilt };
  if (options.json === true) {
    const list = await documentRows(collection, documents, new Set(waiting));
    print(io, JSON.stringify({ ...counts, outputs: collection.settings.outputs, list }, undefined, 2));
    return exit;
  }
  if (options.documents === true && documents.length > 0) {
    const { formatTable } = await import("./table.ts");
    const rows = (await documentRows(collection, documents, new Set(waiting))).map(
      ({ id, published = "", hash, extracted }) => [
        id,
        published,
        hash.slice(0, 12),
        extracted ? "yes" : "no",
      ],
    );
    const columns = [
      { title: "ID", share: 3 },
      { title: "PUBLISHED", share: 0 },
      { title: "HASH", share: 0 },
      { title: "EXTRACTED", share: 0 },
    ];
    print(io, formatTable(columns, rows, { width: width(io), bold: hasColour(io) }));
    return exit;
  }
  const { outputs } = collection.settings;
  print(
    io,
    printable(
      [
        `${counted(counts.documents, "document")}, ${counts.extracted} extracted by these rules and this model`,
        isBuilt
          ? `${outputs.join(", ")}: up to date`
          : `${outputs.join(", ")}: not up to date, run pledgegraph build ${folder}`,
      ].join("\n"),
    ),
  );
  return exit;
}

/** Sorted by id. */
async function documentRows(collection: Collection, hashes: readonly string[], waiting: ReadonlySet<string>) {
  const { readKeptSource } = await import("../node.ts");
  return hashes
    .map((hash) => {
      const { id, title, publisher, published } = readKeptSource(collection, hash).source;
      return { id, title, publisher, published, hash, extracted: !waiting.has(hash) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
