/** The examples in the docstrings of the query methods run, and give what they say. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as library from "../../src/index.ts";
import { exampleTurtle } from "../ontology/example.ts";

const folder = new URL("../../src/query/", import.meta.url);
const examples = readdirSync(folder).flatMap((file) =>
  [...readFileSync(new URL(file, folder), "utf8").matchAll(/^ *\* ```ts\n([\s\S]*?)^ *\* ```$/gm)].map(
    ([, block = ""], i): [name: string, code: string] => [`${file} ${i + 1}`, block.replace(/^ *\* ?/gm, "")],
  ),
);

test("there are examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(6);
});

test.each(examples)("%s", async (_name, code) => {
  const graph = library.openGraph(library.readGraph(exampleTurtle, "turtle"));
  const [france, germany] = [graph.actors({ actor: "Norland" })[0], graph.actors({ actor: "Sandholm" })[0]];
  const claims: (readonly [line: string, got: unknown, said: unknown])[] = [];
  const js = code
    .replace(/<"[a-z" |]+>(?=`)/g, "")
    .replaceAll(" as const", "")
    .replace(
      /^(.+); \/\/ (".*"|\d+|true|false)$/gm,
      (line, expression: string, said: string) => `claim(${JSON.stringify(line)}, ${expression}, ${said});`,
    );
  const known: Record<string, unknown> = {
    ...library,
    graph,
    claim: (...parts: readonly [string, unknown, unknown]) => claims.push(parts),
    france,
    germany,
  };
  const names = Object.keys(known).filter(
    (name) => !new RegExp(`const (?:\\[\\w+, )?\\[?${name}\\b`).test(js),
  );
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples of the docstrings, which are ours
  const main = new Function(...names, `return (async () => {${js}})()`) as (
    ...values: unknown[]
  ) => Promise<unknown>;
  await main(...names.map((name) => known[name]));
  for (const [line, got, said] of claims) expect(got, line).toEqual(said);
  expect(claims.length > 0 || /await graph\./.test(js), "an example asks or claims something").toBe(true);
});
