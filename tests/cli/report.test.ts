import { expect, test } from "vitest";
import { problemLine, sayProblems } from "../../src/cli/report.ts";

const text = "One.\nTwo 😀 three.\n";

test.each([
  ["the first character", { start: 0, end: 3 }, "a.txt:1:1: odd (code)"],
  ["the second line", { start: 5, end: 8 }, "a.txt:2:1: odd (code)"],
  ["after a picture", { start: 12, end: 17 }, "a.txt:2:8: odd (code)"],
  ["no place", undefined, "a.txt: odd (code)"],
])("%s", (_, span, line) => {
  expect(problemLine({ code: "code", message: "odd", document: "a.txt", ...(span && { span }) }, text)).toBe(
    line,
  );
});

test("in the order of the documents given, then of the text", () => {
  const lines: string[] = [];
  const problem = (document: string, start: number) => ({
    code: "c",
    message: "m",
    document,
    span: { start, end: start + 1 },
  });
  const io = { stdin: (async function* () {})(), stdout: { write: () => true }, stderr: { write: (line: string) => lines.push(line) }, env: {}, stop: new AbortController().signal }; // prettier-ignore
  sayProblems(io, [problem("a", 5), problem("b", 0), problem("a", 0), { code: "c", message: "m", document: "a" }], new Map([["b", text], ["a", text]])); // prettier-ignore
  expect(lines).toEqual([
    "pledgegraph: b:1:1: m (c)\n",
    "pledgegraph: a: m (c)\n",
    "pledgegraph: a:1:1: m (c)\n",
    "pledgegraph: a:2:1: m (c)\n",
  ]);
});
