/** `pledgegraph score`: how well it reads your own documents, against your own annotations. */

import type { Command } from "commander";
import type { Score } from "../node.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { addGazetteerOption, type GazetteerOption } from "./options.ts";
import { EXIT, print, say, type Exit, type Io } from "./io.ts";

export interface ScoreOptions extends GazetteerOption {
  readonly documents?: string;
  readonly predictions?: string;
  readonly json?: boolean;
  readonly errors?: boolean;
  readonly byKind?: boolean;
}

export function scoreCommand({ io, finish }: Context): Command {
  const command = commandWithExamples(
    "score",
    "compare what is found in documents with annotations made by hand",
    [
      "score bench/gold",
      "score bench/gold --documents bench --by-kind --errors",
      "score bench/gold --predictions other-program --json",
    ],
  )
    .argument("<gold>", "folder of annotations, one JSON file a document, or one such file")
    .option(
      "--documents <folder>",
      "where the texts are, by the file that each annotation names (default: the folder above <gold>); a documents.json there wins over what the annotations say of their documents",
    )
    .option("--predictions <folder>", "score <id>.json from there instead of extracting")
    .option("--errors", "list what was missed, what was found and is not there, and what is wrong")
    .option("--by-kind", "figures for news, statements and releases apart")
    .option("--json", "print all figures of all documents as JSON");
  return addGazetteerOption(command).action(async (gold: string, options: ScoreOptions) => {
    finish(await score(gold, options, io));
  });
}

async function score(path: string, options: ScoreOptions, io: Io): Promise<Exit> {
  if (options.predictions !== undefined && options.gazetteer !== undefined)
    throw new Error("--predictions are found already: leave out --gazetteer");
  const [{ scoreDocuments }, { gazetteerFrom }, { readGold }, { inputOf }] = await Promise.all([
    import("../node.ts"),
    import("./read-gazetteer.ts"),
    import("./read-gold.ts"),
    import("./score-inputs.ts"),
  ]);
  const gazetteer = await gazetteerFrom(options);
  const { gold, skipped } = await readGold(path, options, io);
  const inputs = [];
  for (const file of gold)
    inputs.push(await inputOf(file, { predictions: options.predictions, gazetteer }, io));
  const usable = inputs.filter((input) => input !== undefined);
  const lost = skipped + inputs.length - usable.length;
  if (lost > 0) say(io, `${lost} of ${skipped + inputs.length} documents left out`);
  if (usable.length === 0) return EXIT.failed;
  const result = scoreDocuments(usable);
  if (options.json === true) print(io, await json(result, options.errors === true));
  else {
    const { errorList, scoreTables } = await import("./score-table.ts");
    print(io, scoreTables(result, { io, byKind: options.byKind === true }));
    const texts = new Map(usable.map(({ gold: { document }, text }) => [document.id, text]));
    if (options.errors === true) print(io, errorList(result, texts));
  }
  return lost > 0 ? EXIT.nothing : EXIT.done;
}

async function json({ documents, kinds, total }: Score, errors: boolean): Promise<string> {
  const { figuresOf } = await import("../node.ts");
  const figures = documents.map(({ id, genre, counts, errors: list }) => ({
    id,
    genre,
    ...figuresOf(counts),
    ...(errors ? { errors: list } : {}),
  }));
  return JSON.stringify({ documents: figures, kinds, total }, undefined, 2);
}
