import { describe, expect, test } from "vitest";
import type { ExplainedSentence } from "../../src/index.ts";
import { session } from "./session.ts";

const TEXT = "Finland pledged 5 million euros to Moldova. It rained. The repair would cost two million.\n";

describe("extract --explain", () => {
  test("shows each sentence with the words that rules know", async () => {
    const { run } = session();
    const { exit, stdout, stderr } = await run(["extract", "-", "--explain"], { stdin: TEXT, columns: 110 });
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^Sentence 1: Finland pledged 5 million euros to Moldova\.\nWORDS +RULE +ACT +WHO +WHAT +BECAME\n/,
    );
    expect(stdout).toMatch(
      /\npledged +cue-verb +pledge 0\.\d\d +Finland +5 million euros to Moldova +.*announced by Finland/,
    );
    expect(stdout).toContain("\nSentence 2: It rained.\nno words that a rule knows\n");
    expect(stdout).toMatch(/\nwould cost +modal-undertaking +declined: verb of state or outcome\n/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(110);
  });

  test("--json gives the same as data", async () => {
    const { file, run } = session();
    const path = file("a.txt", TEXT);
    const { exit, stdout } = await run(["extract", path, "--explain", "--json"]);
    const { document, sentences } = JSON.parse(stdout) as {
      document: string;
      sentences: ExplainedSentence[];
    };
    expect([exit, document, sentences.length]).toEqual([0, path, 3]);
    expect(sentences[0]?.candidates[0]).toMatchObject({
      rule: "cue-verb",
      outcome: "act",
      act: { type: "pledge" },
    });
    expect(sentences[2]?.candidates[0]).toMatchObject({
      outcome: "declined",
      reason: "verb of state or outcome",
    });
  });

  test("nothing known is exit 1; text of strangers cannot move the cursor", async () => {
    const { run } = session();
    const { exit, stdout } = await run(["extract", "-", "--explain"], { stdin: "It \u001b[31mrained.\n" });
    expect(exit).toBe(1);
    expect(stdout).toBe("Sentence 1: It \uFFFD[31mrained.\nno words that a rule knows\n");
  });

  test("is for one file", async () => {
    const { file, run } = session();
    const argv = ["extract", "--documents", file("d.json", "[]"), "--out", "x", "--explain"];
    const { exit, stderr } = await run(argv);
    expect([exit, stderr]).toEqual([2, expect.stringContaining("--explain is for one file: name it")]);
  });
});
