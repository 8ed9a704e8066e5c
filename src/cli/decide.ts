/** `pledgegraph decide`: what a person decides about actors, one line a decision. */

import type { Command } from "commander";
import type { Decision } from "../node.ts";
import { commandWithExamples, type Context } from "./context.ts";
import type { DecideOptions } from "./decision-words.ts";
import { EXIT, hasColour, print, printable, say, width, type Exit, type Io } from "./io.ts";
import { collect, parseDay } from "./options.ts";

interface Options extends DecideOptions {
  readonly graph?: string;
  readonly json?: boolean;
}

export function decideCommand({ io, finish }: Context): Command {
  return commandWithExamples(
    "decide",
    "say who is who, against the program: add a line to a file of decisions, or list them",
    [
      "decide decisions.jsonl",
      "decide decisions.jsonl same DoverPortUnion PortUnion --by 'Ada Holm' --on 2026-03-02",
      "decide decisions.jsonl different PortUnion PortAuthority --why 'two houses'",
      "decide decisions.jsonl split JonVik --document strike.txt --as 'Jon Vik of Leeds'",
      "decide decisions.jsonl rename PortUnion 'Port Workers’ Union' --graph graph.ttl",
      "decide decisions.jsonl undo 3",
    ],
  )
    .argument("<file>", "the decisions, one JSON object a line; made when it is not there")
    .argument(
      "[what]",
      "same A B …, different A B, split A, rename A LABEL, retype A TYPE, link A QID, hide A, or undo LINE",
    )
    .argument("[words...]", "ids of actors, as pledgegraph actors lists them, and what they get")
    .option(
      "--document <name>",
      "split: id of a source, or 8 or more digits of its hash; several times",
      collect,
    )
    .option("--text <words>", "split: only mentions in these words")
    .option("--as <label>", "split: label of the new actor, of which its id is made")
    .option("--by <name>", "who decides")
    .option("--on <day>", "when, YYYY-MM-DD; the later of two that contradict each other counts", parseDay)
    .option("--why <text>", "the reason")
    .option("--graph <graph>", "refuse what names nobody in this graph")
    .option("--json", "list the decisions as JSON")
    .action(async (file: string, what: string | undefined, words: readonly string[], options: Options) => {
      if (file === "-") throw new Error("decisions are kept in a file: give its name instead of -");
      if (what === undefined) finish(await list(file, options, io));
      else if (what === "undo") finish(await undo(file, words, io));
      else finish(await decide(file, [what, ...words], options, io));
    });
}

async function decide(
  file: string,
  [what = "", ...words]: readonly string[],
  options: Options,
  io: Io,
): Promise<Exit> {
  const [{ decisionKey, formatDecision }, { appendLine, readDecisionFile }, { decisionOf }] =
    await Promise.all([import("../node.ts"), import("./decision-file.ts"), import("./decision-words.ts")]);
  const decision = decisionOf(what, words, options);
  const { text, decisions } = await readDecisionFile(file, true, io);
  const key = decisionKey(decision);
  const before = decisions.find((other) => decisionKey(other) === key);
  if (before !== undefined) throw new Error(`${before.where ?? file} says that already: nothing was added`);
  if (options.graph !== undefined) await refuseStrangers(decision, options.graph, io);
  const { writeFile } = await import("./write-file.ts");
  await writeFile(file, appendLine(text, formatDecision(decision)));
  print(io, formatDecision(decision));
  return EXIT.done;
}

/** Tries the decision on the graph: what would be unused there is refused. */
async function refuseStrangers(decision: Decision, path: string, io: Io): Promise<void> {
  const [{ applyDecisions }, { readGraphFile }] = await Promise.all([
    import("../node.ts"),
    import("./read-graph-file.ts"),
  ]);
  const { facts } = await readGraphFile(path, io);
  const [problem] = applyDecisions(facts, [decision]).problems;
  if (problem === undefined) return;
  throw new Error(
    `${path}: ${problem.message}: nothing was added. pledgegraph actors ${path} lists the ids; without --graph it is not checked`,
  );
}

async function undo(file: string, [line = "", ...others]: readonly string[], io: Io): Promise<Exit> {
  if (!/^[1-9]\d{0,6}$/.test(line) || others.length > 0)
    throw new Error(`undo takes the number of a line, as pledgegraph decide ${file} lists it`);
  const { readDecisionFile, removeLine } = await import("./decision-file.ts");
  const { text } = await readDecisionFile(file, false, io);
  const { left, removed } = removeLine(text, Number(line), file);
  const { writeFile } = await import("./write-file.ts");
  await writeFile(file, left);
  print(io, printable(removed));
  return EXIT.done;
}

const COLUMNS = [
  { title: "LINE", share: 0, align: "right" as const },
  { title: "DECISION", share: 3 },
  { title: "BY", share: 1, most: 24 },
  { title: "ON", share: 0 },
  { title: "WHY", share: 2 },
];

async function list(file: string, options: Options, io: Io): Promise<Exit> {
  const [{ readDecisionFile }, { decisionInWords }] = await Promise.all([
    import("./decision-file.ts"),
    import("./decision-words.ts"),
  ]);
  const { decisions } = await readDecisionFile(file, false, io);
  if (options.json === true) print(io, JSON.stringify(decisions, undefined, 2));
  else if (decisions.length > 0) {
    const { formatTable } = await import("./table.ts");
    const rows = decisions.map((decision) => {
      const { by = "", on = "", why = "", where = "" } = decision;
      return [where.slice(file.length + 1), decisionInWords(decision), by, on, why];
    });
    print(io, formatTable(COLUMNS, rows, { width: width(io), bold: hasColour(io) }));
  }
  if (decisions.length === 0) say(io, `no decisions in ${file}`);
  return decisions.length === 0 ? EXIT.nothing : EXIT.done;
}
