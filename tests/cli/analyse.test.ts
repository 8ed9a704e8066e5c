import { describe, expect, test } from "vitest";
import { readConllu } from "../../data/models/evaluation/conllu.ts";
import { toConllu } from "../../src/cli/conllu.ts";
import { analyse, makeSource } from "../../src/index.ts";
import { english } from "../english.ts";
import { PROMISE, session } from "./session.ts";

const TEXT = "Kenya will give Malawi 40 million dollars by 2027.\n\n“We don’t sleep,” the minister said.\n";

const TABLE = `Sentence 1, paragraph 1, prose: Kenya will give Malawi 40 million dollars by 2027.
 #  WORD     LEMMA    UPOS   XPOS  HEAD  RELATION  PART OF
 1  Kenya    kenya    PROPN  NNP      3  nsubj     name state Kenya
 2  will     will     AUX    MD       3  aux
 3  give     give     VERB   VB       0  root
 4  Malawi   malawi   PROPN  NNP      3  iobj      name state Malawi
 5  40       40       NUM    CD       6  compound  money 40000000 USD
 6  million  million  NUM    CD       7  nummod    money
 7  dollars  dollar   NOUN   NNS      3  obj       money
 8  by       by       ADP    IN       9  case      time by 2027-01-01..2027-12-31
 9  2027     2027     NUM    CD       3  obl       time
10  .        .        PUNCT  .        3  punct

Sentence 2, paragraph 2, prose: “We don’t sleep,” the minister said.
 #  WORD      LEMMA     UPOS   XPOS  HEAD  RELATION  PART OF
 1  “         "         PUNCT  \`\`       5  punct     quotation marks
 2  We        we        PRON   PRP      5  nsubj     quotation
 3  do        do        AUX    VBP      5  aux       quotation
 4  n’t       not       PART   RB       5  advmod    quotation
 5  sleep     sleep     VERB   VB      10  ccomp     quotation
 6  ,         ,         PUNCT  ,        5  punct     quotation
 7  ”         "         PUNCT  ''       5  punct     quotation
 8  the       the       DET    DT       9  det
 9  minister  minister  NOUN   NN      10  nsubj     name title
10  said      say       VERB   VBD      0  root
11  .         .         PUNCT  .       10  punct
`;

/** Odd in all ways that a line of the format could break on. */
const ODD = [
  "Ada | Brook \\ said\u00A0yes.\tNo = 1.",
  "A line\nbroken (in U.S.-led talks), \u001B[31mred\u202Eder, ended at the lake.",
  "# newdoc id = Norway",
  "- We can’t.",
  "1\tthe\t_",
  "They gave the towns of the valley all that they had and ".repeat(30),
].join("\n\n");

const UPOS = /^(?:ADJ|ADP|ADV|AUX|CCONJ|DET|INTJ|NOUN|NUM|PART|PRON|PROPN|PUNCT|SCONJ|SYM|VERB|X)$/u;

describe("analyse", () => {
  test("prints a block for each sentence and a line for each word", async () => {
    const { file, run } = session();
    const { exit, stdout, stderr } = await run(["analyse", file("a.txt", TEXT)], { columns: 100 });
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(TABLE);
  });

  test("says what belongs to which document, reads stdin, writes files", async () => {
    const { file, path, read, run } = session();
    const argv = ["analyse", file("a.txt", TEXT), "-", "-o", path("out.txt")];
    const { exit, stdout } = await run(argv, { stdin: PROMISE });
    expect([exit, stdout]).toEqual([0, ""]);
    const written = read("out.txt");
    expect(written.startsWith(`${path("a.txt")}\n\nSentence 1`)).toBe(true);
    expect(written).toContain("\nstdin\n\nSentence 1, paragraph 1, prose: Finland");
  });

  test("dates resolve against the day that is given", async () => {
    const { run } = session();
    const { stdout } = await run(["analyse", "-", "--published", "2026-03-04"], { stdin: PROMISE });
    expect(stdout).toContain("time on 2026-03-02");
  });

  test("shows no escape sequence of a text", async () => {
    const { file, run } = session();
    const odd = file("odd.txt", ODD);
    for (const more of [[], ["--conllu"]]) {
      const { stdout } = await run(["analyse", odd, ...more]);
      expect(stdout).toContain("\uFFFD[31m");
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u202A-\u202E]/u);
    }
  });

  test("exits 2 when nothing can be read, 1 when some can", async () => {
    const { file, path, run } = session();
    expect(await run(["analyse", path("absent.txt")])).toMatchObject({ exit: 2, stdout: "" });
    const { exit, stdout } = await run(["analyse", path("absent.txt"), file("a.txt", TEXT)]);
    expect(exit).toBe(1);
    expect(stdout).toContain("Kenya");
  });
});

describe("analyse --conllu", () => {
  test("writes the columns of the format", async () => {
    const { run } = session();
    const { stdout } = await run(["analyse", "-", "--conllu"], { stdin: TEXT });
    expect(stdout.split("\n").slice(0, 9)).toEqual([
      "# newdoc id = stdin",
      "# newpar",
      "# sent_id = 1-1",
      "# kind = prose",
      "# text = Kenya will give Malawi 40 million dollars by 2027.",
      "1\tKenya\tkenya\tPROPN\tNNP\t_\t3\tnsubj\t_\tName=B:state Kenya",
      "2\twill\twill\tAUX\tMD\t_\t3\taux\t_\t_",
      "3\tgive\tgive\tVERB\tVB\t_\t0\troot\t_\t_",
      "4\tMalawi\tmalawi\tPROPN\tNNP\t_\t3\tiobj\t_\tName=B:state Malawi",
    ]);
    expect(stdout).toContain("\n9\t2027\t2027\tNUM\tCD\t_\t3\tobl\t_\tSpaceAfter=No|Time=I\n");
    expect(stdout).toContain("\n3\tdo\tdo\tAUX\tVBP\t_\t5\taux\t_\tQuotation=I|SpaceAfter=No\n");
  });

  test.each([
    ["a small text", TEXT],
    ["odd characters", ODD],
  ])("keeps to the format: %s", async (_, text) => {
    const { run } = session();
    const { stdout } = await run(["analyse", "-", "--conllu"], { stdin: text });
    const ids = [...stdout.matchAll(/^# sent_id = (\S+)$/gmu)].map((match) => match[1]);
    const blocks = stdout.split("\n\n");
    expect(blocks.pop()).toBe("");
    expect(new Set(ids).size).toBe(blocks.length);
    expect(stdout.match(/^# newdoc/gmu)).toHaveLength(1);
    for (const block of blocks) {
      const lines = block.split("\n");
      const rows = lines.filter((line) => !/^# (?:newdoc id|newpar|sent_id|kind|text)\b/u.test(line)).map((line) => line.split("\t")); // prettier-ignore
      expect(rows.map(([id]) => id)).toEqual(rows.map((_row, i) => String(i + 1)));
      expect(rows.filter(([, , , , , , head]) => head === "0").map((row) => row[7])).toEqual(["root"]);
      for (const row of rows) {
        expect(row).toHaveLength(10);
        expect(row.filter((field) => field === "" || field.trim() !== field)).toEqual([]);
        expect(row[3]).toMatch(UPOS);
        expect([row[5], row[8]]).toEqual(["_", "_"]);
        expect(Number(row[6])).toBeLessThanOrEqual(rows.length);
        expect(row[6]).not.toBe(row[0]);
        expect(row[9]).toMatch(/^(?:_|[A-Z][A-Za-z]+=[^|]+(?:\|[A-Z][A-Za-z]+=[^|]+)*)$/u);
      }
      const joined = rows.map((row, i) => `${row[1] ?? ""}${/SpaceAfter=No/u.test(row[9] ?? "") || i === rows.length - 1 ? "" : " "}`).join(""); // prettier-ignore
      expect(lines).toContain(`# text = ${joined}`);
    }
  });

  test("escapes bars and backslashes in MISC", () => {
    const document = analyse(makeSource("a.txt", "Orla pays."), english);
    const names = [{ start: 0, end: 4, kind: "place", entry: "a|b\\c\td" } as const];
    expect(toConllu([{ ...document, names }])).toContain("\tName=B:place a\\pb\\\\c d\n");
  });

  test("is read back as the same words in the same trees", async () => {
    const { file, run } = session();
    const path = file("a.txt", TEXT);
    const { stdout } = await run(["analyse", path, "--conllu"]);
    const { sentences } = analyse(makeSource("a.txt", TEXT), english);
    const again = readConllu("a.conllu", stdout).flatMap((document) => document.sentences);
    expect(again).toHaveLength(2);
    expect(
      again.map(({ words }) =>
        words.map(({ form, lemma, upos, head, relation }) => [form, lemma, upos, head, relation]),
      ),
    ).toEqual(
      sentences.map(({ tokens }) =>
        tokens.map(({ text, lemma, upos, head, relation }) => [text, lemma, upos, head, relation]),
      ),
    );
  });
});
