/** `pledgegraph query`: SPARQL, or patterns with names and days. */

import { existsSync } from "node:fs";
import type { Command } from "commander";
import type { Graph, SparqlResult } from "../node.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { EXIT, hasColour, print, say, width, type Exit, type Io } from "./io.ts";
import { collect, parseSeconds } from "./options.ts";
import { addFilterOptions, filterOf, kindOf, type FilterOptions } from "./query-filters.ts";
import type { ResultFormat } from "./sparql-output.ts";

interface QueryOptions extends FilterOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly turtle?: boolean;
  readonly limit?: number;
  readonly timeout: number;
  readonly with?: readonly string[];
}

export function queryCommand({ io, finish }: Context): Command {
  const command = commandWithExamples(
    "query",
    "ask a graph: SPARQL 1.1, or filters for commitments, acts and actors",
    [
      "query graph.ttl 'SELECT ?what WHERE { ?c a pledge:Commitment ; rdfs:label ?what }'",
      "query graph.ttl overdue.rq --csv",
      "query graph.ttl members-on-the-day.rq --with gazetteer.ttl",
      "query graph.ttl --commitments --committer France --due-before 2026-01-01",
      "query graph.ttl --acts --actor Norway --type pledge --json",
    ],
  )
    .argument("<graph>", "file ending in .ttl, .trig, .nt or .nq; - is stdin")
    .argument(
      "[sparql]",
      "a query, a file ending in .rq, or - for stdin; the prefixes pledge:, doc:, actor: … are known",
    )
    .option(
      "--with <graph>",
      "ask this graph too, as one with the first: what pledgegraph gazetteer writes; may be given several times",
      collect,
    )
    .option("--json", "print JSON; for SELECT and ASK as the W3C defines it")
    .option("--csv", "print CSV (SELECT)")
    .option("--turtle", "print Turtle (CONSTRUCT, DESCRIBE)")
    .option("--timeout <seconds>", "end a SPARQL query that takes longer; 0 for no end", parseSeconds, 60);
  return addFilterOptions(command).action(
    async (path: string, sparql: string | undefined, options: QueryOptions) => {
      finish(await query(path, sparql, options, io));
    },
  );
}

async function query(path: string, sparql: string | undefined, options: QueryOptions, io: Io): Promise<Exit> {
  const kind = kindOf(options);
  if ((sparql === undefined) === (kind === undefined)) {
    throw new Error("give either a SPARQL query or one of --commitments, --acts and --actors");
  }
  if (path === "-" && sparql === "-")
    throw new Error("stdin cannot be both graph and query: put one into a file");
  const { readGraphFile } = await import("./read-graph-file.ts");
  const graph = await readGraphFile(path, io, options.with);
  return sparql === undefined
    ? filtered(graph, options, io)
    : asked(graph, await queryText(sparql, io), options, io);
}

async function queryText(sparql: string, io: Io): Promise<string> {
  if (sparql !== "-" && !(sparql.endsWith(".rq") || existsSync(sparql))) return sparql;
  const { readText } = await import("./read-input.ts");
  return readText(sparql, io);
}

async function asked(graph: Graph, text: string, options: QueryOptions, io: Io): Promise<Exit> {
  const { formatResult } = await import("./sparql-output.ts");
  const result = await timed(graph, text, options, io);
  const { text: answer, empty } = formatResult(result, formatOf(options), {
    width: width(io),
    bold: hasColour(io),
  });
  if (answer !== "") print(io, answer);
  if (empty && result.form !== "ASK") say(io, "no answer in this graph");
  if ("truncated" in result && result.truncated)
    say(io, "there is more: only the first part is shown; add LIMIT and OFFSET");
  return empty ? EXIT.nothing : EXIT.done;
}

async function timed(graph: Graph, text: string, { timeout }: QueryOptions, io: Io): Promise<SparqlResult> {
  const { openTimedSparql, SparqlError } = await import("../node.ts");
  const engine = openTimedSparql(graph.store, { timeoutMs: timeout * 1000 });
  try {
    return await engine.query(text, { signal: io.stop });
  } catch (error) {
    if (!(error instanceof SparqlError && error.code === "time-out")) throw error;
    throw new Error(`${error.message} More time: --timeout ${timeout * 10}, or 0 for no end`, {
      cause: error,
    });
  } finally {
    await engine.close();
  }
}

function formatOf({ json, csv, turtle }: QueryOptions): ResultFormat {
  const wanted = [
    json === true ? "json" : undefined,
    csv === true ? "csv" : undefined,
    turtle === true ? "turtle" : undefined,
  ];
  const [format, second] = wanted.filter((name) => name !== undefined);
  if (second !== undefined) throw new Error("give one of --json, --csv and --turtle");
  return format === "json" || format === "csv" || format === "turtle" ? format : "table";
}

async function filtered(graph: Graph, options: QueryOptions, io: Io): Promise<Exit> {
  const kind = kindOf(options);
  if (options.csv === true || options.turtle === true)
    throw new Error(
      "filters give a table or --json: for CSV use pledgegraph export --to csv, or a SPARQL query",
    );
  const { recordTable } = await import("./record-table.ts");
  const records = filterOf(graph, options);
  if (options.json === true) print(io, JSON.stringify(records, undefined, 2));
  else if (records.length > 0) print(io, recordTable(records, io));
  if (records.length === 0) say(io, `no such ${kind}`);
  return records.length === 0 ? EXIT.nothing : EXIT.done;
}
