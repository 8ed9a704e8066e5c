import { readFileSync } from "node:fs";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { notesOf } from "../../src/export/index.ts";
import { nameGiver } from "../../src/export/note-names.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { hostile, poison } from "./hostile.ts";

type Node = ReturnType<typeof fromMarkdown>["children"][number];

const notes = notesOf(assertFacts(wellFacts));
const bodyOf = (text: string): string => text.replace(/^---\n[^]*?\n---\n/, "");
const nodesOf = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => ["children" in node ? nodesOf(node.children) : [], node].flat());

test("a note for each document and each actor", () => {
  expect(notes.map(({ path }) => path)).toEqual([
    ...wellFacts.actors.map(({ label }) => `actors/${label}.md`).sort(),
    ...wellFacts.documents.map(
      ({ source }) =>
        `documents/${(source.title ?? source.id).replaceAll('"', " ").replaceAll(/ +/g, " ")}.md`,
    ),
  ]);
});

test("the notes of a small story", () => {
  const golden = readFileSync(new URL("golden/notes.md", import.meta.url), "utf8");
  expect(notes.map(({ path, text }) => `<!-- ${path} -->\n${text}`).join("\n")).toBe(golden);
});

test("every link has its note, and its paragraph", () => {
  const links = notes.flatMap(({ text }) => [...text.matchAll(/\[\[([^|\]]+)\|[^\]]+\]\]/g)].map(([, target = ""]) => target));
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) {
    const [path, paragraph] = link.split("#");
    const note = notes.find((each) => each.path === `${path}.md`);
    expect(note, link).toBeDefined();
    if (paragraph !== undefined) expect(note?.text).toContain(`\n\n${paragraph}\n`);
  }
}); // prettier-ignore

describe("texts of strangers", () => {
  test.each([...hostile, "[x](javascript:alert(1))", "# heading", "![[secret]]", "| a | b |", "---", "1. one", "%%hidden%%"])("%j is text", (text) => {
    const poisoned = notesOf(assertFacts(poison(text)));
    expect(new Set(poisoned.map(({ path }) => path.toLowerCase())).size).toBe(poisoned.length);
    for (const note of poisoned) {
      expect(note.path).toMatch(/^(?:actors|documents)\/[^/\\:*?"<>|#^[\]\p{Cc}]+\.md$/u);
      const nodes = nodesOf(fromMarkdown(bodyOf(note.text)).children);
      const wanted = ["blockquote", "heading", "list", "listItem", "paragraph", "root", "text"];
      expect(nodes.map(({ type }) => type).filter((type) => !wanted.includes(type))).toEqual([]);
      for (const node of nodes) if (node.type === "heading") expect(node.depth).toBeLessThan(3);
      // a link of ours has a path; nothing that was given makes one
      for (const [link] of bodyOf(note.text).matchAll(/\[\[.*?\]\]/g)) expect(link).toMatch(/^\[\[(?:actors|documents)\/[^[\]|]+\|[^[\]|]+\]\]$/);
      const [, head = ""] = /^---\n([^]*?)\n---\n/.exec(note.text) ?? [];
      for (const line of head.split("\n")) expect(() => { JSON.parse(line.slice(line.indexOf(": ") + 2)); }).not.toThrow();
    }
  }); // prettier-ignore
});

test.each([
  [["Orla", "Orla", "ORLA"], ["Orla", "Orla (2)", "ORLA (3)"]],
  [["Orla (2)", "Orla", "Orla"], ["Orla (2)", "Orla", "Orla (3)"]],
  [["", "..", "a/b\\c"], ["untitled", "untitled (2)", "a b c"]],
  [["con", "CON.txt", "contract"], ["_con", "_CON.txt", "contract"]],
  [["../../etc/passwd", ".hidden.", "x".repeat(99)], ["etc passwd", "hidden", "x".repeat(60)]],
])("%j are called %j", (titles, names) => {
  expect(titles.map(nameGiver())).toEqual(names);
}); // prettier-ignore
