/** `pledgegraph query`: SPARQL, the queries that come with it, or patterns with names and days. */

import { existsSync } from "node:fs";
import type { Command } from "commander";
import type { Actor, Graph, SparqlResult } from "../node.ts";
import { commandWithExamples, type Context } from "./context.ts";
import { addFromOption, type FromOption } from "./from-option.ts";
import { EXIT, hasColour, print, say, width, type Exit, type Io } from "./io.ts";
import { collect, parseSeconds, GRAPH_ARGUMENT } from "./options.ts";
import { addFilterOptions, filterOf, givenFilter, kindOf, type FilterOptions } from "./query-filters.ts";
import {
  addParameterOptions,
  givenParameter,
  parametersOf,
  type ParameterOptions,
} from "./query-parameters.ts";
import type { OutputFormat } from "./sparql-output.ts";

interface QueryOptions extends FilterOptions, ParameterOptions, FromOption {
  readonly queries?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly tsv?: boolean;
  readonly turtle?: boolean;
  readonly timeout: number;
  readonly with?: readonly string[];
}

export function queryCommand({ io, finish }: Context): Command {
  const command = commandWithExamples(
    "query",
    "ask a graph: SPARQL 1.1, a query by its name, or filters for commitments, acts and actors",
    [
      "query graph.ttl 'SELECT ?what WHERE { ?c a pledge:Commitment ; rdfs:label ?what }'",
      "query graph.ttl overdue.rq --csv",
      "query graph.ttl members-on-the-day.rq --with gazetteer.ttl",
      "query --queries",
      "query graph.ttl due --before 2026-06-01",
      "query graph.ttl said --actor France --tsv",
      "query graph.ttl --commitments --committer France --due-before 2026-01-01",
      "query --from http://localhost:8890/sparql 'SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g'",
      "query graph.ttl --acts --actor Norway --type pledge --json",
    ],
  )
    .argument("[graph]", `${GRAPH_ARGUMENT}; left out with --from`)
    .argument(
      "[sparql]",
      "a query, the name of one (see --queries), a file ending in .rq, or - for stdin; the prefixes pledge:, doc:, actor: … are known",
    )
    .option(
      "--with <graph>",
      "ask this graph too, as one with the first: what pledgegraph gazetteer writes; may be given several times",
      collect,
    )
    .option("--json", "print JSON; for SELECT and ASK as the W3C defines it")
    .option("--csv", "print CSV for a spreadsheet (SELECT)")
    .option("--tsv", "print tab-separated terms as the W3C defines it (SELECT)")
    .option("--turtle", "print Turtle (CONSTRUCT, DESCRIBE)")
    .option("--timeout <seconds>", "end a SPARQL query that takes longer; 0 for no end", parseSeconds, 60)
    .option("--queries", "list the queries that have a name, what they answer and what they take");
  return addFromOption(addFilterOptions(addParameterOptions(command))).action(
    async (path: string | undefined, sparql: string | undefined, options: QueryOptions) => {
      finish(await query(path, sparql, options, io));
    },
  );
}

async function query(
  first: string | undefined,
  second: string | undefined,
  options: QueryOptions,
  io: Io,
): Promise<Exit> {
  if (options.queries === true) return list(options, io);
  // with --from there is no graph file before the query
  const { from } = options;
  const [path, sparql, extra] = from === undefined ? [first, second] : [undefined, first, second];
  if (extra !== undefined) throw new Error("give either a graph file or --from");
  if (path === undefined && from === undefined)
    throw new Error(`give a graph: a ${GRAPH_ARGUMENT}; or --from`);
  const kind = kindOf(options);
  if ((sparql === undefined) === (kind === undefined)) {
    throw new Error(
      "give either a SPARQL query, the name of one (--queries lists them), or one of --commitments, --acts and --actors",
    );
  }
  if (path === "-" && sparql === "-")
    throw new Error("stdin cannot be both graph and query: put one into a file");
  if (from !== undefined && options.with !== undefined)
    throw new Error("--with is for files: an endpoint answers for itself");
  if (from !== undefined && sparql !== undefined) {
    const text = await textOf(sparql, options, io, noNames);
    return answered(await askedRemote(from, text, options, io), options, io);
  }
  const graph = await graphOf(path, options, io);
  if (sparql === undefined) return filtered(graph, options, io);
  const text = await textOf(sparql, options, io, () => graph.actors());
  return answered(await timed(graph, text, options, io), options, io);
}

/** Who is called what is known of a graph that was read; an endpoint is only asked. */
function noNames(): never {
  throw new Error("with --from an actor is given by its IRI, or as actor:France");
}

async function list({ json }: QueryOptions, io: Io): Promise<Exit> {
  const { queryTable } = await import("./query-table.ts");
  print(io, await queryTable(json === true, { width: width(io), bold: hasColour(io) }));
  return EXIT.done;
}

/** One word is no query: it is a name, or else a file. */
async function textOf(
  sparql: string,
  options: QueryOptions,
  io: Io,
  actors: () => readonly Actor[],
): Promise<string> {
  if (/^[\w-]+$/.test(sparql) && sparql !== "-" && !existsSync(sparql)) {
    const { namedQueryText } = await import("../node.ts");
    return namedQueryText(sparql, parametersOf(options), actors);
  }
  refuseParameters(options);
  const stranger = givenFilter(options);
  if (stranger !== undefined)
    throw new Error(`${stranger} is for filters and for queries with a name: say it in the query`);
  return queryText(sparql, io);
}

async function graphOf(
  path: string | undefined,
  { from, maxQuads, with: others }: QueryOptions,
  io: Io,
): Promise<Graph> {
  if (path !== undefined && others !== undefined) {
    const { readGraphFile } = await import("./read-graph-file.ts");
    return readGraphFile(path, io, others);
  }
  const { readGraphAt } = await import("./read-graph-at.ts");
  return readGraphAt(path, from, maxQuads, io);
}

/** The query goes to the endpoint as it is, with our prefixes before it. */
async function askedRemote(
  from: string,
  text: string,
  { timeout }: QueryOptions,
  io: Io,
): Promise<SparqlResult> {
  const [{ askRemote }, { clientOptions }] = await Promise.all([
    import("../node.ts"),
    import("./remote-options.ts"),
  ]);
  return askRemote(from, text, clientOptions(io, from, timeout));
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

function refuseParameters(options: QueryOptions): void {
  const stranger = givenParameter(options);
  if (stranger !== undefined) throw new Error(`${stranger} is for queries with a name: --queries lists them`);
}

async function queryText(sparql: string, io: Io): Promise<string> {
  if (sparql !== "-" && !(sparql.endsWith(".rq") || existsSync(sparql))) return sparql;
  const { readText } = await import("./read-input.ts");
  return readText(sparql, io);
}

async function answered(result: SparqlResult, options: QueryOptions, io: Io): Promise<Exit> {
  const { formatResult } = await import("./sparql-output.ts");
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

function formatOf(options: QueryOptions): OutputFormat {
  const [format, second] = (["json", "csv", "tsv", "turtle"] as const).filter(
    (name) => options[name] === true,
  );
  if (second !== undefined) throw new Error("give one of --json, --csv, --tsv and --turtle");
  return format ?? "table";
}

async function filtered(graph: Graph, options: QueryOptions, io: Io): Promise<Exit> {
  const kind = kindOf(options);
  refuseParameters(options);
  if (options.csv === true || options.tsv === true || options.turtle === true)
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
