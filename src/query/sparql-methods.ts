import type { Quad, Term } from "@rdfjs/types";
import type { Actor } from "../types.ts";
import { explainSparqlError } from "./explain-sparql-error.ts";
import { namedQueryText } from "./named-query.ts";
import type { namedQueries } from "./queries.generated.ts";
import { SparqlError } from "./sparql-error.ts";
import { queryText, sparql } from "./sparql-template.ts";
import type { SparqlFragment, SparqlTermValue, SparqlValue } from "./sparql-term.ts";
import { queryForm, type QueryForm } from "./sparql-tokens.ts";
import type { SparqlEngine, SparqlOptions, SparqlResult } from "./sparql.ts";

/** One row of SELECT: a term for each variable that has a value. */
export type SparqlRow<Variable extends string = string> = Readonly<Partial<Record<Variable, Term>>>;

/** A query as text (with options), as what {@link sparql} gives, or as a template whose values become terms: see {@link sparql}. */
export interface Ask<Result> {
  (query: string | SparqlFragment, options?: SparqlOptions): Promise<Result>;
  (query: TemplateStringsArray, ...values: readonly SparqlValue[]): Promise<Result>;
}

/** Like {@link Ask}; the names of the variables can be told as a type: ``select<"who" | "what">`…` ``. */
export interface AskRows {
  <Variable extends string = string>(
    query: string | SparqlFragment,
    options?: SparqlOptions,
  ): Promise<readonly SparqlRow<Variable>[]>;
  <Variable extends string = string>(
    query: TemplateStringsArray,
    ...values: readonly SparqlValue[]
  ): Promise<readonly SparqlRow<Variable>[]>;
}

/** Short name of a query of `ontology/queries`. */
export type QueryName = keyof typeof namedQueries;

/** A parameter's value; a list of them is any of them. An actor is a name, alias, id or IRI too, and then all who are called so. */
export type ParameterValue = SparqlTermValue | readonly SparqlTermValue[];

/**
 * SPARQL 1.1 on a graph: see {@link openSparql}. The engine is loaded with the first query. All throw a {@link SparqlError}, with
 * the place for a syntax error; `select`, `ask`, `construct` and `describe` also when the query is of another form, and, unless they
 * were told a `limit`, when there are more than 100,000 rows or quads, for half an answer must not pass for a whole one.
 */
export interface SparqlMethods {
  /** Any form. */
  sparql: Ask<SparqlResult>;
  /**
   * ```ts
   * const called = graph.actors({ actor: "France" });
   * const rows = await graph.select<"what">`
   *   SELECT ?what { VALUES ?who { ${called} } ?c pledge:committer ?who ; rdfs:label ?what } ORDER BY ?what`;
   * rows.map(({ what }) => what?.value);
   * ```
   */
  select: AskRows;
  /**
   * ```ts
   * await graph.ask`ASK { ${iri("actor:France")} pledge:rulesOut ?what }`; // false
   * ```
   */
  ask: Ask<boolean>;
  construct: Ask<readonly Quad[]>;
  describe: Ask<readonly Quad[]>;
  /**
   * A query of `ontology/queries` by its short name; {@link listQueries} lists them with their parameters.
   *
   * ```ts
   * const due = await graph.named("due", { before: "2026-06-01" });
   * ```
   *
   * Throws a {@link SparqlError} with code `unknown-query` or `parameter`.
   */
  named(
    name: QueryName | (string & {}),
    parameters?: Readonly<Record<string, ParameterValue>>,
    options?: SparqlOptions,
  ): Promise<SparqlResult>;
}

export function sparqlMethods(
  engine: () => Promise<SparqlEngine>,
  actors: () => readonly Actor[],
): SparqlMethods {
  async function run(text: string, options?: SparqlOptions): Promise<SparqlResult> {
    const { query } = await engine();
    try {
      return query(text, options);
    } catch (error) {
      throw await explainSparqlError(error, text);
    }
  }

  const asker =
    <Result>(wanted: QueryForm | undefined, read: (result: SparqlResult) => Result): Ask<Result> =>
    async (query: string | SparqlFragment | TemplateStringsArray, ...rest: readonly unknown[]) => {
      const template = isTemplate(query);
      const text = queryText(template ? sparql(query, ...(rest as SparqlValue[])) : query);
      const options = template ? undefined : (rest[0] as SparqlOptions | undefined);
      const form = queryForm(text);
      if (wanted !== undefined && form !== undefined && form !== wanted)
        throw new SparqlError(
          "form",
          `${wanted.toLowerCase()} runs ${wanted} queries, and this is ${form}: use ${form.toLowerCase()}.`,
        );
      const result = await run(text, options);
      if (wanted !== undefined && options?.limit === undefined) checkWhole(result);
      return read(result);
    };

  return {
    sparql: asker(undefined, (result) => result),
    select: asker("SELECT", (result) => (result.form === "SELECT" ? result.rows : [])),
    ask: asker("ASK", (result) => result.form === "ASK" && result.boolean),
    construct: asker("CONSTRUCT", quadsOf),
    describe: asker("DESCRIBE", quadsOf),
    named: async (name, parameters = {}, options) =>
      run(await namedQueryText(name, parameters, actors), options),
  };
}

function isTemplate(query: string | SparqlFragment | TemplateStringsArray): query is TemplateStringsArray {
  return Array.isArray(query) && "raw" in query;
}

function quadsOf(result: SparqlResult): readonly Quad[] {
  return "quads" in result ? result.quads : [];
}

function checkWhole(result: SparqlResult): void {
  if (!("truncated" in result) || !result.truncated) return;
  const count = "rows" in result ? `${result.rows.length} rows` : `${result.quads.length} quads`;
  throw new SparqlError(
    "too-many",
    `The answer has more than ${count}: put LIMIT into the query, or give a limit.`,
  );
}
