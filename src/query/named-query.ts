import { DataFactory } from "n3";
import type { Actor } from "../types.ts";
import { expand } from "../graph/prefixes.ts";
import { actorName, indexNames } from "./actors.ts";
import { isDay } from "../graph/day.ts";
import { nearNames } from "../graph/near-names.ts";
import { SparqlError } from "./sparql-error.ts";
import { sparqlTerm } from "./sparql-term.ts";
import { literal } from "./terms.ts";

/** What a parameter of a named query takes. */
export interface QueryParameter {
  /** `before` for the variable `?_before`, which the query has as `VALUES ?_before { … }`. */
  readonly name: string;
  readonly type: "actor" | "xsd:date" | "xsd:string";
  readonly required: boolean;
  readonly about: string;
  /** A value, as SPARQL, that a required one has in the file. */
  readonly example?: string;
}

/** A query of `ontology/queries`. */
export interface NamedQuery {
  readonly name: string;
  /** File name: `Q03-due-and-overdue.rq`. */
  readonly file: string;
  /** What it answers. */
  readonly question: string;
  readonly parameters: readonly QueryParameter[];
  /** The file, as it is. */
  readonly text: string;
}

/** The queries of `ontology/queries`, in the order of their files. */
export async function listQueries(): Promise<readonly NamedQuery[]> {
  const { namedQueries } = await import("./queries.generated.ts");
  return Object.values(namedQueries);
}

export async function findQuery(name: string): Promise<NamedQuery> {
  const queries = await listQueries();
  const found = queries.find((query) => query.name === name);
  if (found !== undefined) return found;
  const names = queries.map((query) => query.name);
  const near = nearNames(name, names);
  throw new SparqlError(
    "unknown-query",
    `There is no query "${name}": ${near.length > 0 ? `is ${near.join(" or ")} meant? All are` : "use one of"} ${names.join(", ")}.`,
  );
}

/** The text of a query by its name, with its parameters, for whoever runs it elsewhere than `graph.named` does. */
export async function namedQueryText(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  actors: () => readonly Actor[],
): Promise<string> {
  return fillQuery(await findQuery(name), parameters, actors);
}

/** The text with each parameter's VALUES block filled in: as terms, never as text. The block of one that is not given goes. */
export function fillQuery(
  query: NamedQuery,
  given: Readonly<Record<string, unknown>>,
  actors: () => readonly Actor[],
): string {
  const values = new Map(Object.entries(given).filter(([, value]) => value !== undefined));
  const known = query.parameters.map(({ name }) => name);
  for (const name of values.keys()) {
    if (known.includes(name)) continue;
    const has = known.length === 0 ? "it takes none" : `it takes ${known.join(", ")}`;
    throw new SparqlError("parameter", `"${name}" is no parameter of the query ${query.name}: ${has}.`);
  }
  const filled = new Map(
    query.parameters.map((parameter): [string, string] => {
      const value = values.get(parameter.name);
      if (value === undefined && parameter.required) throw missing(query, parameter);
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (value === undefined) return [parameter.name, ""];
      const terms = list.flatMap((item) => parameterTerms(item, parameter, actors));
      return [parameter.name, `VALUES ?_${parameter.name} { ${terms.join(" ")} }`];
    }),
  );
  // in one pass, so that no value is looked at again
  return query.text.replace(/VALUES \?_(\w+) \{[^}]*\}/g, (line, name: string) => filled.get(name) ?? line);
}

function missing({ name }: NamedQuery, parameter: QueryParameter): SparqlError {
  const example = (parameter.example ?? "").replace(/^"|"(?:\^\^.*)?$/g, "");
  return new SparqlError(
    "parameter",
    `The query ${name} needs ${parameter.name}, ${parameter.about}: for example { ${parameter.name}: ${JSON.stringify(example)} }, or --${parameter.name} ${JSON.stringify(example)}.`,
  );
}

function parameterTerms(
  value: unknown,
  { name, type }: QueryParameter,
  actors: () => readonly Actor[],
): string[] {
  if (typeof value !== "string") return [sparqlTerm(value, name)];
  if (type === "actor") return actorTerms(value, name, actors);
  if (type === "xsd:date" && !isDay(value))
    throw new SparqlError(
      "parameter",
      `${name} "${value}" is no day: give one of the calendar as YYYY-MM-DD.`,
    );
  return [sparqlTerm(literal(value, type), name)];
}

/** The actor of an IRI, which need not be known, or all who are called so. */
function actorTerms(value: string, name: string, actors: () => readonly Actor[]): string[] {
  const iri = expand(value) ?? (/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : undefined);
  const iris = iri === undefined ? [...indexNames(actors())(value)].map(actorName).sort() : [iri];
  return iris.map((one) => sparqlTerm(DataFactory.namedNode(one), name));
}
