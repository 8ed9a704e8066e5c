import { describe, expect, test } from "vitest";
import { readFrontMatter } from "../../src/ingest/front-matter.ts";
import { IngestError } from "../../src/ingest/ingest-error.ts";
import { markdownReader } from "../../src/ingest/markdown.ts";

const read = async (text: string) => markdownReader.read(text, {});

describe("markdown", () => {
  test("words, one line a block", async () => {
    const text =
      "# Donors meet\n\nArden *will* **pay** [5 million](https://example.org) euros,\nand `soon`.\\\nThey left.\n\n> “We will pay,” she said.\n\n- one\n- two\n  - three\n\n2. four\n3. five\n\n![picture](x.png)\n\n<script>bad()</script>\n\n---\n";
    expect(await read(text)).toEqual({
      text: "Donors meet\nArden will pay 5 million euros, and soon.\nThey left.\n“We will pay,” she said.\n- one\n- two\n- three\n2. four\n3. five",
      metadata: { title: "Donors meet" },
      problems: [],
    });
  });

  test("front matter", async () => {
    const text =
      '---\ntitle: "Donors: a meeting"\npublisher: Meridian\ndate: 2026-04-16T10:00:00Z\nauthor: Ada Brook\ngenre: statement\nspeakers: [Ada Brook, "Jon Reyes"]\n__proto__: x\n---\n\nArden will pay.\n';
    expect(await read(text)).toEqual({
      text: "Arden will pay.",
      metadata: {
        title: "Donors: a meeting",
        publisher: "Meridian",
        published: "2026-04-16",
        byline: "Ada Brook",
        genre: "statement",
        speakers: ["Ada Brook", "Jon Reyes"],
      },
      problems: [],
    });
  });

  test("a list below its key", () => {
    expect(readFrontMatter("---\nspeakers:\n  - Ada Brook\n  - Jon Reyes\n---\n").metadata.speakers).toEqual([
      "Ada Brook",
      "Jon Reyes",
    ]);
  });

  test.each([
    ["no front matter", "Arden\n---\ntitle: x\n---\n"],
    ["never closed", "---\ntitle: x\nArden"],
    ["a genre that does not exist", "---\ngenre: poem\n---\n"],
  ])("%s", (_name, text) => {
    expect(readFrontMatter(text).metadata).toEqual({});
  });

  test.each([
    ["a.md", "x", true],
    ["a.markdown", "x", true],
    ["-", "---\ntitle: x\n---\n", true],
    ["a.txt", "# x", false],
    ["-", "--- x", false],
  ])("accepts %s %j: %s", (name, head, expected) => {
    expect(markdownReader.accepts(name, head)).toBe(expected);
  });

  test.each([
    ["quotes, 5000 deep", "> ".repeat(5000) + "x", "too-deep"],
    ["quotes, 99 deep", "> ".repeat(99) + "x", "x"],
    ["quotes without spaces, 5000 deep", ">".repeat(5000) + "x", "too-deep"],
    ["lists, 500 deep", "- ".repeat(500) + "x", "too-deep"],
    ["lists, 50 deep", "- ".repeat(50) + "x", "- x"],
    ["20,000 items", "- a\n".repeat(20_000), "too-long"],
    ["3 million characters", "a ".repeat(1_500_000), "too-long"],
    ["20,000 brackets", "[".repeat(20_000), "[".repeat(20_000)],
  ])("monsters: %s", async (_name, text, expected) => {
    const outcome = await read(text).then(
      ({ text: found }) => found,
      (error: unknown) => (error instanceof IngestError ? error.code : String(error)),
    );
    expect(outcome).toBe(expected);
  });
});
