/** `pledgegraph add`: documents into a collection. */

import type { Command } from "commander";
import type { Collection } from "../node.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, say, type Exit, type Io } from "./io.ts";
import { addMetadataOptions, metadataOf, type MetadataOptions } from "./options.ts";

interface AddOptions extends MetadataOptions {
  readonly quiet?: boolean;
}

export function addCommand({ io, finish }: Context): Command {
  const command = commandWithExamples("add", "put documents into a collection, or newer texts of them", [
    "add pledges articles/*.html",
    "add pledges articles",
    "add pledges",
    "add pledges - --id budget-speech --published 2026-05-04 < speech.txt",
  ])
    .argument("<folder>", "the collection")
    .argument(
      "[files...]",
      "texts, Markdown or HTML files, or folders of them, which are remembered; - is stdin; without files the remembered folders",
    )
    .option("-q, --quiet", "print no problems and no progress; what fails is still said");
  return addMetadataOptions(command).action(
    async (folder: string, files: readonly string[], options: AddOptions) => {
      finish(await add(folder, files, options, io));
    },
  );
}

async function add(folder: string, files: readonly string[], options: AddOptions, io: Io): Promise<Exit> {
  const metadata = metadataOf(options, files);
  const [{ openCollection, withLock }, { addFiles, filesOf, remember }] = await Promise.all([
    import("../node.ts"),
    import("./add-files.ts"),
  ]);
  const collection = openCollection(folder);
  const { id, quiet = false } = options;
  if (files.includes("-") && id === undefined)
    throw new Error("stdin needs a name in the collection: give --id");
  return withLock(collection, async () => {
    const looked = files.length > 0 ? files : rememberedFolders(collection, folder);
    const found = filesOf(looked);
    const given = { metadata, quiet, stop: io.stop, ...(id === undefined ? {} : { id }) };
    const { counts, failed } = await addFiles(collection, found.files, given, io);
    remember(collection, found.folders);
    say(
      io,
      `${counts.new} new, ${counts.changed} changed, ${counts.same} as before, ${counts.twin} with the text of another${failed > 0 ? `, ${failed} not readable` : ""}`,
    );
    if (io.stop.aborted) {
      say(io, "stopped; the same command goes on");
      return EXIT.failed;
    }
    return failed > 0 ? EXIT.nothing : EXIT.done;
  });
}

function rememberedFolders({ settings }: Collection, folder: string): readonly string[] {
  if (settings.folders.length === 0)
    throw new Error(`${folder}: no folder was added yet: name files, or a folder of them`);
  return settings.folders.map((path) => `${folder}/${path}`);
}
