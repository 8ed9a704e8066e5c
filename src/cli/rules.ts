/** `pledgegraph rules`: what the extractor looks for, and how often it is right. */

import type { Command } from "commander";
import type { RuleCount } from "../node.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, hasColour, print, width, type Io } from "./io.ts";
import { formatTable, type Column } from "./table.ts";

export function rulesCommand({ io, finish }: Context): Command {
  return commandWithExamples(
    "rules",
    "list the rules of extraction, with examples and how often each is right",
    ["rules --json", "rules"],
  )
    .option("--json", "print data instead of a table; by type of act, too")
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      print(io, await ruleList(json, io));
      finish(EXIT.done);
    });
}

const COLUMNS: readonly Column[] = [
  { title: "#", share: 0, align: "right" },
  { title: "RULE", share: 0 },
  { title: "FINDS", share: 1, most: 64 },
  { title: "IGNORES", share: 1, most: 64 },
  { title: "ACTS", share: 0, align: "right" },
  { title: "P", share: 0, align: "right" },
  { title: "COMMITMENTS", share: 0, align: "right" },
  { title: "P", share: 0, align: "right" },
];

async function ruleList(json: boolean, io: Io): Promise<string> {
  const { listRules, measuredDocuments } = await import("../node.ts");
  const rules = listRules();
  if (json) return JSON.stringify(rules, undefined, 2);
  const rows = rules.map(({ name, finds, ignores, acts, commitments }, i) => [
    String(i + 1),
    name,
    finds,
    ignores,
    ...cells(acts),
    ...cells(commitments),
  ]);
  const table = formatTable(COLUMNS, rows, { width: width(io), bold: hasColour(io) });
  return `${table}\nP: precision, estimated from the counts, in ${measuredDocuments} documents that the rules were not written with.\n`;
}

/** "72 of 80" and the precision estimated from it; "–" where nothing was measured. */
function cells(count: RuleCount | undefined): readonly string[] {
  return count === undefined ? ["–", "–"] : [`${count.right} of ${count.of}`, count.precision.toFixed(2)];
}
