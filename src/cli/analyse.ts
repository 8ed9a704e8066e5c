/** `pledgegraph analyse`: what the program sees in the language of a text, for those who ask why it found what it found. */

import type { Command } from "commander";
import type { Document } from "../types.ts";
import { put } from "./build.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, hasColour, width, type Exit, type Io } from "./io.ts";
import {
  addGazetteerOption,
  addMetadataOptions,
  metadataOf,
  type GazetteerOption,
  type MetadataOptions,
} from "./options.ts";

interface AnalyseOptions extends MetadataOptions, GazetteerOption {
  readonly conllu?: boolean;
  readonly output: string;
}

export function analyseCommand({ io, finish }: Context): Command {
  const command = commandWithExamples(
    "analyse",
    "show what the program sees in the language: words, tags, trees, names, times, amounts, quotations",
    [
      "analyse article.txt --published 2026-02-12",
      "analyse articles/*.html --conllu -o articles.conllu",
      "analyse - < article.txt",
    ],
  )
    .argument("<files...>", "texts, Markdown or HTML files; - is stdin")
    .option("--conllu", "write CoNLL-U, the format of Universal Dependencies, instead of tables")
    .option("-o, --output <file>", "where to write, - is stdout", "-");
  return addMetadataOptions(addGazetteerOption(command)).action(
    async (files: readonly string[], options: AnalyseOptions) => {
      finish(await analyseFiles(files, options, io));
    },
  );
}

async function analyseFiles(files: readonly string[], options: AnalyseOptions, io: Io): Promise<Exit> {
  const metadata = metadataOf(options, files);
  const [{ analyse, withGazetteer }, { loadModel }, { gazetteerFrom }, { readSources }, { sayProblems }] =
    await Promise.all([
      import("../node.ts"),
      import("./load-model.ts"),
      import("./read-gazetteer.ts"),
      import("./read-sources.ts"),
      import("./report.ts"),
    ]);
  const gazetteer = await gazetteerFrom(options);
  const { output, conllu = false, id } = options;
  const read = await readSources(files, io, {
    metadata,
    quiet: false,
    ...(id === undefined ? {} : { id }),
  });
  if (read.sources.length === 0) return EXIT.failed;
  const analyser = await loadModel();
  const documents = withGazetteer(gazetteer, () => read.sources.map((source) => analyse(source, analyser)));
  sayProblems(
    io,
    [...read.problems, ...documents.flatMap(({ problems }) => problems)],
    new Map(read.sources.map(({ id, text }) => [id, text])),
  );
  await put(io, output, conllu ? await conlluOf(documents) : await tablesOf(documents, output, io));
  return read.failed > 0 ? EXIT.nothing : EXIT.done;
}

async function conlluOf(documents: readonly Document[]): Promise<string> {
  const { toConllu } = await import("./conllu.ts");
  return toConllu(documents);
}

async function tablesOf(documents: readonly Document[], output: string, io: Io): Promise<string> {
  const { analysisTables } = await import("./analysis-table.ts");
  return analysisTables(documents, { width: width(io), bold: output === "-" && hasColour(io) });
}
