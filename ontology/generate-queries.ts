/** Makes the text of `src/query/queries.generated.ts` from the files of `queries/`, whose headers README.md describes. */
import type { NamedQuery, QueryParameter } from "../src/query/named-query.ts";

/** Throws, naming the file, when a header does not say what the query takes. */
export function generateQueries(files: readonly { readonly file: string; readonly text: string }[]): string {
  const queries = files.map(({ file, text }) => readQuery(file, text));
  const twice = queries.find(({ name }, i) => queries.findIndex((other) => other.name === name) !== i);
  if (twice !== undefined) throw new Error(`ontology/queries/${twice.file}: another file has the #name ${twice.name}, too.`);
  const entries = queries.map((query) => `  ${query.name}: ${JSON.stringify(query, undefined, 2).replaceAll("\n", "\n  ")},\n`);
  return [
    'import type { NamedQuery } from "./named-query.ts";\n\n',
    "/** The queries of ontology/queries by their short names. */\n",
    `export const namedQueries = {\n${entries.join("")}} as const satisfies Readonly<Record<string, NamedQuery>>;\n`,
  ].join("");
}

/** A query from its file. */
export function readQuery(file: string, text: string): NamedQuery {
  const wrong = (what: string): Error => new Error(`ontology/queries/${file}: ${what}`);
  const question = /^# (.+)$/m.exec(text)?.[1];
  const names = [...text.matchAll(/^#name (.*)$/gm)].map(([, name = ""]) => name);
  const [name = ""] = names;
  if (question === undefined || !text.startsWith("# ")) throw wrong("the first line is a comment that says what is asked.");
  if (names.length !== 1 || !/^[a-z]+$/.test(name)) throw wrong("give one line #name NAME, in small letters.");
  const parameters = [...text.matchAll(/^#param (.*)$/gm)].map(([, line = ""]) => readParameter(line, text, wrong));
  const bound = [...text.matchAll(/VALUES \?_(\w+) /g)].map(([, variable = ""]) => variable);
  const stranger = bound.find((variable) => !parameters.some((parameter) => parameter.name === variable));
  if (stranger !== undefined) throw wrong(`?_${stranger} has a VALUES block and no line #param ${stranger} ….`);
  return { name, file, question, parameters, text };
}

function readParameter(line: string, text: string, wrong: (what: string) => Error): QueryParameter {
  const [, name, type, need, about] = /^([a-z]+) (actor|xsd:date|xsd:string) (required|optional) (\S.*)$/.exec(line) ?? [];
  if (name === undefined || about === undefined)
    throw wrong(`"#param ${line}" is not #param NAME actor|xsd:date|xsd:string required|optional WORDS.`);
  const blocks = [...text.matchAll(new RegExp(`VALUES \\?_${name} \\{ ([^}]*) \\}`, "g"))];
  const value = blocks[0]?.[1];
  const required = need === "required";
  if (blocks.length !== 1 || value === undefined) throw wrong(`#param ${name} needs one block VALUES ?_${name} { … }.`);
  if (required === (value === "UNDEF"))
    throw wrong(`VALUES ?_${name} must hold ${required ? "an example, for it is required" : "UNDEF, for it is optional"}.`);
  return { name, type: type as QueryParameter["type"], required, about, ...(required ? { example: value } : {}) };
}
