/** The parameters of queries with a name, as options. Those that are filters too (`--committer`) are declared there. */

import type { Command } from "commander";
import { parseDay } from "./options.ts";
import type { FilterOptions } from "./query-filters.ts";

export interface ParameterOptions extends FilterOptions {
  readonly before?: string;
  readonly today?: string;
  readonly label?: string;
}

export function addParameterOptions(command: Command): Command {
  return command
    .optionsGroup("With the name of a query, which also takes options from below (--queries says which):")
    .option("--before <day>", "only what is due earlier than YYYY-MM-DD", parseDay)
    .option("--today <day>", "the day of asking: what was due earlier is overdue", parseDay)
    .option("--label <text>", "the label of a commitment");
}

/** The option of the first parameter that was given and is no filter, as it is typed. */
export function givenParameter(options: ParameterOptions): string | undefined {
  const name = (["before", "today", "label"] as const).find((key) => options[key] !== undefined);
  return name && `--${name}`;
}

/** Options that say what is asked and how the answer looks, and no parameter of any query. */
const OUTPUT = ["json", "csv", "tsv", "turtle", "queries", "with", "from", "maxQuads", "timeout", "debug"];

/** What was given for the query: the library knows what it takes. */
export function parametersOf(
  options: ParameterOptions,
): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) => !OUTPUT.includes(name) && value !== undefined),
  );
}
