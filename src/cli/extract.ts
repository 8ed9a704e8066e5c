/** `pledgegraph extract`: findings in the JSON form of hand annotations, for scoring. */

import { mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Command } from "commander";
import type { Decision, GazetteerEntry } from "../node.ts";
import type { Problem, Source } from "../types.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, print, say, type Exit, type Io } from "./io.ts";
import {
  addDecisionsOption,
  addGazetteerOption,
  addMetadataOptions,
  metadataOf,
  type DecisionsOption,
  type GazetteerOption,
  type MetadataOptions,
} from "./options.ts";

interface ExtractOptions extends MetadataOptions, DecisionsOption, GazetteerOption {
  readonly documents?: string;
  readonly out?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

export function extractCommand({ io, finish }: Context): Command {
  const command = commandWithExamples("extract", "write findings as JSON in the form of hand annotations", [
    "extract article.txt --published 2026-02-12",
    "extract --documents documents.json --out predictions",
    "extract - --explain < article.txt",
  ])
    .argument("[file]", "a text, Markdown or HTML file; - is stdin")
    .option(
      "--documents <file>",
      "JSON list of { id, file, title, publisher, published, genre }; files are looked up beside it",
    )
    .option("--out <folder>", "where to write <id>.json for each document of --documents")
    .option(
      "--explain",
      "show for each sentence which rules answered, to which words, and what was left out and why",
    )
    .option("--json", "with --explain: print data instead of tables");
  return addMetadataOptions(addGazetteerOption(addDecisionsOption(command))).action(
    async (file: string | undefined, options: ExtractOptions) => {
      if ((file === undefined) === (options.documents === undefined))
        throw new Error("give either a file or --documents");
      if ((options.out === undefined) !== (options.documents === undefined))
        throw new Error("--documents and --out go together");
      if (options.explain === true && file === undefined)
        throw new Error("--explain is for one file: name it instead of --documents");
      if (options.explain === true && options.decisions !== undefined)
        throw new Error("--explain shows what the rules find, before decisions: leave out --decisions");
      finish(await (file === undefined ? extractMany(options, io) : extractOne(file, options, io)));
    },
  );
}

async function extractOne(file: string, options: ExtractOptions, io: Io): Promise<Exit> {
  const { readSources } = await import("./read-sources.ts");
  const { decisionsFrom } = await import("./read-decisions.ts");
  const { gazetteerFrom } = await import("./read-gazetteer.ts");
  const decisions = await decisionsFrom(options);
  const gazetteer = await gazetteerFrom(options);
  const id = options.id === undefined ? {} : { id: options.id };
  const { sources, problems } = await readSources([file], io, {
    metadata: metadataOf(options, [file]),
    quiet: true,
    ...id,
  });
  const [source] = sources;
  if (source === undefined) return EXIT.failed;
  if (options.explain === true)
    return explain(source, problems, { json: options.json === true, gazetteer }, io);
  const found = await predict(source, problems, { decisions, gazetteer, told: new Set() }, io);
  print(io, found.json);
  return found.empty ? EXIT.nothing : EXIT.done;
}

/** Sentence by sentence; says nothing found when no rule knew a word. */
async function explain(
  source: Source,
  problems: readonly Problem[],
  { json, gazetteer }: { readonly json: boolean; readonly gazetteer: readonly GazetteerEntry[] },
  io: Io,
): Promise<Exit> {
  const [
    { analyse, explainExtraction, withGazetteer },
    { loadModel },
    { sayProblems },
    { explanationTables },
  ] = await Promise.all([
    import("../node.ts"),
    import("./load-model.ts"),
    import("./report.ts"),
    import("./explanation-table.ts"),
  ]);
  const analyser = await loadModel();
  const { document, sentences } = withGazetteer(gazetteer, () => {
    const document = analyse(source, analyser);
    return { document, sentences: explainExtraction(document) };
  });
  sayProblems(io, [...problems, ...document.problems], new Map([[source.id, source.text]]));
  print(
    io,
    json
      ? JSON.stringify({ document: source.id, sentences }, undefined, 2)
      : explanationTables(sentences, io),
  );
  return sentences.some(({ candidates }) => candidates.length > 0) ? EXIT.done : EXIT.nothing;
}

/** What the user knows better, and what was said of it already. */
interface Given {
  readonly decisions: readonly Decision[];
  readonly gazetteer: readonly GazetteerEntry[];
  readonly told: Set<string>;
}

/**
 * Each document in a run of its own, as an annotator sees it. Decisions are made for many documents: that one of them names
 * nobody in this one is no news, and that two contradict each other, or a name is taken, is news once.
 */
async function predict(
  source: Source,
  problems: readonly Problem[],
  { decisions, gazetteer, told }: Given,
  io: Io,
): Promise<{ readonly json: string; readonly empty: boolean }> {
  const [{ extractFacts, toPrediction }, { loadModel }, { sayProblems }] = await Promise.all([
    import("../node.ts"),
    import("./load-model.ts"),
    import("./report.ts"),
  ]);
  const { facts, problems: more } = extractFacts([source], {
    analyser: await loadModel(),
    decisions,
    gazetteer,
  });
  const news = [...problems, ...more].filter(
    ({ code, document, message }) => code !== "decision-unused" && !told.has(`${document} ${message}`),
  );
  for (const { document, message } of news) told.add(`${document} ${message}`);
  sayProblems(io, news, new Map([[source.id, source.text]]));
  const [document] = facts.documents;
  if (document === undefined) throw new Error(`${source.id}: nothing came back of one document`);
  return {
    json: `${JSON.stringify(toPrediction(document, facts.actors), undefined, 1)}\n`,
    empty: document.acts.length === 0,
  };
}

async function extractMany(options: ExtractOptions, io: Io): Promise<Exit> {
  const { documents = "", out = "" } = options;
  const [{ readDocumentList }, { decisionsFrom }, { gazetteerFrom }, { readSources }, { writeFile }] =
    await Promise.all([
      import("./document-list.ts"),
      import("./read-decisions.ts"),
      import("./read-gazetteer.ts"),
      import("./read-sources.ts"),
      import("./write-file.ts"),
    ]);
  const known: Given = {
    decisions: await decisionsFrom(options),
    gazetteer: await gazetteerFrom(options),
    told: new Set(),
  };
  const list = await readDocumentList(documents, io);
  mkdirSync(out, { recursive: true });
  let written = 0;
  for (const { id, file, metadata } of list) {
    const { sources, problems } = await readSources([resolve(dirname(documents), file)], io, {
      metadata,
      id,
      quiet: true,
    });
    const [source] = sources;
    if (source === undefined) continue;
    await writeFile(join(out, `${id}.json`), (await predict(source, problems, known, io)).json);
    written += 1;
  }
  say(io, `${written} of ${list.length} documents written to ${out}`);
  if (written === 0) return EXIT.failed;
  return written < list.length ? EXIT.nothing : EXIT.done;
}
