import { describe, expect, test } from "vitest";
import { session } from "./session.ts";

const TABLE = "label\tkey\taliases\nStrait Ferry Accord\tFerryAccord\tSFA\n";
const TEXT = "The SFA pledged 5 million euros to Kenya on Monday.\n";

describe("--gazetteer", () => {
  test("build knows the user's actors", async () => {
    const { file, path, read, run } = session();
    const text = file("a.txt", TEXT);
    const plain = await run(["build", text, "-o", path("plain.ttl")], { columns: 100 });
    expect(plain.stdout).not.toContain("Strait Ferry Accord");
    const { exit, stdout, stderr } = await run(
      ["build", text, "--gazetteer", file("own.tsv", TABLE), "-o", path("own.ttl")],
      { columns: 100 },
    );
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Strait Ferry");
    expect(read("own.ttl")).toContain("actor:FerryAccord a pledge:Organisation");
    expect(read("plain.ttl")).not.toContain("actor:FerryAccord");
  });

  test("extract, also with --explain, and analyse know them", async () => {
    const { file, run } = session();
    const [text, own] = [file("a.txt", TEXT), file("own.tsv", TABLE)];
    const extracted = await run(["extract", text, "--gazetteer", own]);
    expect(extracted.stdout).toContain('"FerryAccord"');
    expect((await run(["extract", text, "--explain", "--gazetteer", own])).exit).toBe(0);
    const analysed = await run(["analyse", text, "--gazetteer", own], { columns: 100 });
    expect(analysed.stdout).toMatch(/SFA.*FerryAccord|FerryAccord.*SFA/u);
  });

  test("what is taken from ours is said", async () => {
    const { file, run } = session();
    const own = file("own.tsv", "label\taliases\nStrait Ferry Accord\tSFA|Kremlin\n");
    const { stderr } = await run(["build", file("a.txt", TEXT), "--gazetteer", own]);
    expect(stderr).toBe(
      `pledgegraph: ${own}:2: "Kremlin" is Strait Ferry Accord now, not Russia (name-taken)\n`,
    );
  });

  test("several files; every bad line of all, and nothing is written", async () => {
    const { file, files, path, run } = session();
    const [a, b] = [file("a.tsv", "label\ttype\nBay Board\tFirm\n"), file("b.tsv", "label\nbay\n")];
    const { exit, stderr } = await run([
      ...["build", file("a.txt", TEXT), "-o", path("g.ttl")],
      ...["--gazetteer", a, "--gazetteer", b],
    ]);
    expect(exit).toBe(2);
    expect(stderr).toContain(`${a}:2: there is no type "Firm"`);
    expect(stderr).toContain(`${b}:2: "bay" is one word without a capital`);
    expect(files()).not.toContain("g.ttl");
  });

  test.each([
    ["no such file", undefined, /own\.tsv: there is no such file or folder/u],
    ["not UTF-8", new Uint8Array([0x6c, 0xff, 0xfe]), /own\.tsv: is not in UTF-8: save it as UTF-8 text/u],
  ])("%s", async (_, content, message) => {
    const { file, path, run } = session();
    if (content !== undefined) file("own.tsv", content);
    const { exit, stderr } = await run(["build", file("a.txt", TEXT), "--gazetteer", path("own.tsv")]);
    expect(exit).toBe(2);
    expect(stderr).toMatch(message);
  });

  test("is refused where it can change nothing", async () => {
    const { file, path, run } = session();
    const [text, own] = [file("a.txt", TEXT), file("own.tsv", TABLE)];
    await run(["build", text, "-o", path("g.ttl")]);
    const viewed = await run(["view", path("g.ttl"), "--html", path("g.html"), "--gazetteer", own]);
    expect([viewed.exit, viewed.stderr]).toEqual([2, expect.stringContaining("build it with --gazetteer")]);
    const scored = await run(["score", text, "--predictions", path("p"), "--gazetteer", own]);
    expect([scored.exit, scored.stderr]).toEqual([2, expect.stringContaining("leave out --gazetteer")]);
  });
});
