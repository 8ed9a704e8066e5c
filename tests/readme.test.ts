import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as library from "../src/node.ts";
import { session } from "./cli/session.ts";

const README = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

/** Words of a command line, with simple quoting. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");

interface Example {
  readonly command: string;
  readonly output: string;
}

const examples: readonly Example[] = [...README.matchAll(/^```console\n([\s\S]*?)^```/gmu)].flatMap((block) =>
  (block[1] ?? "")
    .split(/^\$ pledgegraph /mu)
    .slice(1)
    .map((part) => {
      const [command = "", ...output] = part.split("\n");
      return { command, output: output.join("\n") };
    }),
);

/** The files shown, by name: an arrow names each. */
const shown: ReadonlyMap<string, string> = new Map(
  [...README.matchAll(/^```text\n([\s\S]*?)^```/gmu)].flatMap(([, block = ""]): [string, string][] => {
    const [arrow, name] = /\s*← (\S+)/u.exec(block) ?? [];
    return arrow === undefined || name === undefined ? [] : [[name, block.replace(arrow, "").trimEnd()]];
  }),
);
const text = shown.get("pledge.txt") ?? "";

const trim = (table: string): string =>
  table
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();

test("the README's examples print what they say they print", async () => {
  expect(examples.length).toBeGreaterThanOrEqual(2);
  const { file, path, run } = session();
  for (const [name, content] of shown) file(name, content);
  for (const { command, output } of examples) {
    const argv = words(command).map((word) =>
      /^(?:(?:pledge|decisions|ferries)\.\w+|pledges)$/u.test(word) ? path(word) : word,
    );
    const { stdout, exit } = await run(argv, { columns: 100 });
    expect(exit).toBe(0);
    expect(trim(stdout)).toBe(trim(output));
  }
});

test("the README's table of commands names every command", async () => {
  const { run } = session();
  const { stdout } = await run(["--help"]);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) \[/gmu)]
    .map((match) => match[1] ?? "")
    .filter((name) => name !== "help");
  expect(commands.length).toBeGreaterThanOrEqual(7);
  for (const command of commands) expect(README).toContain(`\`pledgegraph ${command} `);
});

const PROGRAMS = [...README.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map((match) => match[1] ?? "");

/** Runs a program of the README: its imports are given to it; gives what it prints. */
async function runProgram(program: string): Promise<readonly (readonly unknown[])[]> {
  const printed: unknown[][] = [];
  const known = { ...library, console: { log: (...values: unknown[]) => printed.push(values) } };
  const imported =
    /^import \{(.*)\} from "pledgegraph\/node";$/mu
      .exec(program)?.[1]
      ?.split(",")
      .map((name) => name.trim()) ?? [];
  const names = [...imported, "console"];
  const body = program.replace(/^import .*$/mu, "");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the program of the README, which is ours
  const main = new Function(...names, `return (async () => {${body}})()`) as (
    ...values: unknown[]
  ) => Promise<unknown>;
  await main(...names.map((name) => (known as Record<string, unknown>)[name]));
  return printed;
}

test("the README's program runs", async () => {
  const { file } = session();
  const [first = "", ...others] = PROGRAMS;
  expect(others).toEqual([]);
  const printed = await runProgram(first.replace('"pledge.txt"', JSON.stringify(file("pledge.txt", text))));
  expect(printed).toHaveLength(1);
  expect(printed[0]?.[2]).toBe("2026-12-31");
  expect(printed[0]?.[3]).toMatch(/^Kenyan President/u);
});
