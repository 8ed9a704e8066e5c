import { describe, expect, test } from "vitest";
import { gold as ferry, TEXT } from "../score/fixture.ts";
import { PROMISE, session, type Session } from "./session.ts";

const text = PROMISE.trim();
const at = (words: string): object => {
  const begin = text.indexOf(words);
  return { text: words, begin, end: begin + words.length };
};
const finland = {
  document: { id: "finland", file: "text/finland.txt", genre: "news", published: "2026-03-03" },
  sentences: [{ n: 1, begin: 0, end: text.length }],
  actors: [
    { id: "Finland", label: "Finland" },
    { id: "Moldova", label: "Moldova" },
  ],
  acts: [
    { id: "A1", sentence: 1, type: "pledge", cue: at("pledged"), actors: ["Finland"], commitment: "K1" },
    { id: "A2", sentence: 1, type: "praise", cue: at("euros"), actors: ["Moldova"] },
  ],
  commitments: [
    {
      id: "K1",
      sentences: [1],
      acts: ["A1"],
      committers: ["Finland"],
      beneficiaries: ["Moldova"],
      amount: { value: 5_000_000, currency: "EUR" },
      status: "announced",
    },
  ],
};

/** A folder of two annotated documents, as a person would lay it out. */
function bench({ file, path }: Session): string {
  file("bench/text/finland.txt", text);
  file("bench/ferry.txt", TEXT);
  file("bench/gold/finland.json", JSON.stringify(finland));
  file(
    "bench/gold/ferry.json",
    JSON.stringify({ ...ferry, document: { ...ferry.document, genre: "release" } }),
  );
  return path("bench/gold");
}

describe("score", () => {
  test("extracts the documents and prints figures", async () => {
    const own = session();
    const { exit, stdout, stderr } = await own.run(["score", bench(own), "--by-kind"], { columns: 100 });
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^2 documents\n\nFOUND +PRECISION +RECALL +F1 +RIGHT +FALSE +MISSED\n/);
    expect(stdout).toMatch(/\nF1 +DOCUMENTS +ACTS .*\nnews +1 .*\nrelease +1 .*\nall +2 /);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  test("one file; counts that can be checked by hand; errors with place and sentence", async () => {
    const own = session();
    const { exit, stdout } = await own.run(["score", `${bench(own)}/finland.json`, "--errors"]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^1 document\n/);
    expect(stdout).toMatch(/\nacts +1\.00 +0\.50 +0\.67 +1 +0 +1\n/);
    expect(stdout).toMatch(/\ncommitments: amounts +1\.00 +1\.00 +1\.00 +1 +0 +0\n/);
    expect(stdout).toMatch(/\ncommitments: dates +– +– +– +0 +0 +0\n/);
    expect(stdout).toContain(`\nfinland:1:1: miss: act praise “euros” by Moldova\n    ${text}\n`);
  });

  test("--json has every figure of every document; errors only when asked", async () => {
    const own = session();
    const { stdout } = await own.run(["score", bench(own), "--json"]);
    const { documents, total, kinds } = JSON.parse(stdout) as {
      documents: { id: string; acts: { detection: { tp: number } }; errors?: object[] }[];
      total: { acts: { detection: { tp: number; fn: number } } };
      kinds: { genre: string }[];
    };
    expect(documents.map(({ id }) => id)).toEqual(["ferry", "finland"]);
    expect(documents[1]?.acts.detection.tp).toBe(1);
    expect(total.acts.detection.tp + total.acts.detection.fn).toBe(5);
    expect(kinds.map(({ genre }) => genre)).toEqual(["news", "release"]);
    expect(documents[0]).not.toHaveProperty("errors");
    expect((await own.run(["score", bench(own), "--json", "--errors"])).stdout).toContain('"errors": [');
  });

  test("scores what another program found; a document without a file counts as nothing found", async () => {
    const own = session();
    const folder = bench(own);
    own.file("theirs/finland.json", JSON.stringify({ ...finland, acts: finland.acts.slice(0, 1) }));
    const { exit, stdout, stderr } = await own.run([
      "score",
      folder,
      "--predictions",
      own.path("theirs"),
      "--json",
    ]);
    expect(exit).toBe(0);
    expect(stderr).toMatch(
      /theirs\/ferry\.json: there is no such file: counted as if nothing was found in ferry/,
    );
    const { total } = JSON.parse(stdout) as { total: { acts: { detection: object } } };
    expect(total.acts.detection).toMatchObject({ tp: 1, fp: 0, fn: 4 });
  });

  test("a documents.json beside the texts wins over what the annotations say", async () => {
    const own = session();
    const folder = bench(own);
    const due = { ...finland.commitments[0], deadline: "2027-12-31", amount: null, acts: [], sentences: [1] };
    own.file("bench/text/finland.txt", "Finland will send help to Moldova by the end of next year.");
    own.file(
      "bench/gold/finland.json",
      JSON.stringify({ ...finland, sentences: [{ n: 1, begin: 0, end: 40 }], acts: [], commitments: [due] }),
    );
    const dates = async (): Promise<string | undefined> =>
      /commitments: dates .*/
        .exec((await own.run(["score", `${folder}/finland.json`])).stdout)?.[0]
        .replace(/ +/g, " ");
    expect(await dates()).toBe("commitments: dates 1.00 1.00 1.00 1 0 0");
    const listed = { id: "finland", file: "x", genre: "news", published: "2029-03-03" };
    own.file("bench/documents.json", JSON.stringify([listed]));
    expect(await dates()).toBe("commitments: dates 0.00 0.00 0.00 0 1 1");
  });

  test.each<[string, string | object, RegExp]>([
    ["no JSON", "{", /bad\.json: this is no JSON: .*: repair or remove it/],
    ["no annotations", "[]", /bad\.json: top: has to be an object/],
    [
      "other words at the offsets",
      {
        ...finland,
        document: { ...finland.document, id: "bad" },
        acts: [{ type: "urge", cue: { begin: 0, end: 3, text: "Oslo" } }],
      },
      /bad\.json: acts\[0\]\.cue: the text has "Fin" at 0-3, not "Oslo"/,
    ],
    [
      "no text",
      { ...finland, document: { id: "bad", file: "text/none.txt" } },
      /bad\.json: document\.file: there is no none\.txt at .*text\/none\.txt: give its folder with --documents/,
    ],
    [
      "no id of its own",
      { ...finland, document: { ...finland.document, id: "ferry" } },
      /bad\.json: document\.id: another file has the same/,
    ],
  ])("bad gold is said, left out and told by the exit code: %s", async (_, content, message) => {
    const own = session();
    const folder = bench(own);
    // behind the good ones in the order of names
    own.file("bench/gold/zz-bad.json", typeof content === "string" ? content : JSON.stringify(content));
    const { exit, stdout, stderr } = await own.run(["score", folder]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/1 of 3 documents left out/);
    expect(stdout).toMatch(/^2 documents\n/);
    expect(exit).toBe(1);
  });

  test("text whose line ends would shift the offsets is refused", async () => {
    const own = session();
    const folder = bench(own);
    own.file("bench/text/finland.txt", `${text}\r\nMore.`);
    const { exit, stderr } = await own.run(["score", folder]);
    expect([exit, stderr]).toEqual([1, expect.stringMatching(/finland\.json: .*offsets would shift/)]);
  });

  test("cannot be done: no folder, no annotations, none that can be used", async () => {
    const own = session();
    own.file("empty/readme.txt", "nothing");
    own.file("bad/a.json", "{}");
    for (const [folder, message] of [
      ["none", /none: there is no such file or folder/],
      ["empty", /empty: no annotations there: give a folder/],
      ["bad", /a\.json: document: is missing/],
    ] as const) {
      const { exit, stdout, stderr } = await own.run(["score", own.path(folder)]);
      expect([exit, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(message);
    }
  });
});
