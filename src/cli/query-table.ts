/** The queries that have a name: a table for people, JSON for programs. */

import { listQueries, type QueryParameter } from "../node.ts";
import { formatTable, type TableOptions } from "./table.ts";

export async function queryTable(asJson: boolean, options: TableOptions): Promise<string> {
  const queries = await listQueries();
  if (asJson) {
    return JSON.stringify(
      queries.map(({ name, question, parameters, file }) => ({ name, question, parameters, file })),
      undefined,
      2,
    );
  }
  const columns = [
    { title: "NAME", share: 0 },
    { title: "TAKES", share: 1, most: 30 },
    { title: "ANSWERS", share: 2 },
  ];
  return formatTable(
    columns,
    queries.map(({ name, question, parameters }) => [name, parameters.map(usage).join(" "), question]),
    options,
  );
}

const VALUES = { actor: "name", "xsd:date": "day", "xsd:string": "text" } as const;

/** `--actor <name>`, in brackets where it can be left out. */
function usage({ name, type, required }: QueryParameter): string {
  const option = `--${name} <${VALUES[type]}>`;
  return required ? option : `[${option}]`;
}
