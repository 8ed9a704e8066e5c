/** Markdown: its words, one line a block, without its signs. */

import type { Nodes } from "mdast";
import { readFrontMatter } from "./front-matter.ts";
import { IngestError } from "./ingest-error.ts";
import type { Reader } from "./reader.ts";
import { MAX_TEXT } from "./source.ts";

/** Deeper block quotes and lists than a person writes. */
const MAX_DEPTH = 100;
/** Items of lists; 10,000 take 1.5 s to parse. */
const MAX_ITEMS = 10_000;

export const markdownReader: Reader = {
  name: "markdown",
  accepts: (fileName, head) =>
    /\.(?:md|markdown|mdown)$/i.test(fileName) || (/^---\n[\w-]+:/.test(head) && /\n---\n/.test(head)),
  read: async (text) => {
    const { fromMarkdown } = await import("mdast-util-from-markdown");
    const normal = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
    const { metadata, end } = readFrontMatter(normal);
    refuseMonsters(normal);
    const lines: string[] = [];
    const title = headingOf(fromMarkdown(normal.slice(end)), lines);
    return {
      text: lines.join("\n"),
      metadata: { ...(title !== undefined && { title }), ...metadata },
      problems: [],
    };
  },
};

/** The parser would take minutes, or run out of stack. */
function refuseMonsters(text: string): void {
  if (text.length > MAX_TEXT) {
    throw new IngestError("too-long", `The file has ${text.length} characters, the limit is ${MAX_TEXT}.`);
  }
  if ((text.match(/^[ \t>]{0,20}(?:[-*+]|\d{1,9}[.)])[ \t]/gm) ?? []).length > MAX_ITEMS) {
    throw new IngestError("too-long", `The file has more than ${MAX_ITEMS} list items: this is no article.`);
  }
  if (/^(?:[ \t]{0,4}>){100}/m.test(text)) {
    throw new IngestError("too-deep", `Block quotes are nested ${MAX_DEPTH} deep: this is no article.`);
  }
}

/** Fills `lines`; the first heading of the first level is the title. */
function headingOf(root: Nodes, lines: string[]): string | undefined {
  const titles: string[] = [];
  writeBlock(root, "", 0, (line, node) => {
    lines.push(line);
    if (node.type === "heading" && node.depth === 1) titles.push(line);
  });
  return titles[0];
}

/** `mark` is the list mark that the first line of an item carries. */
function writeBlock(
  node: Nodes,
  mark: string,
  depth: number,
  write: (line: string, node: Nodes) => void,
): void {
  if (depth > MAX_DEPTH)
    throw new IngestError("too-deep", `Lists or quotes over ${MAX_DEPTH} deep: this is no article.`);
  if (node.type === "paragraph" || node.type === "heading") {
    const parts = inline(node)
      .split("\n")
      .map((part) => part.replace(/\s+/g, " ").trim())
      .filter(Boolean);
    parts.forEach((part, i) => {
      write(i === 0 ? mark + part : part, node);
    });
  } else if (node.type === "list") {
    node.children.forEach((item, i) => {
      const own = node.ordered === true ? `${(node.start ?? 1) + i}. ` : "- ";
      item.children.forEach((child, k) => {
        writeBlock(child, k === 0 ? own : "", depth + 1, write);
      });
    });
  } else if (node.type === "code") {
    for (const line of node.value.split("\n").filter((part) => part.trim() !== "")) write(line.trim(), node);
  } else if ("children" in node) {
    for (const child of node.children) writeBlock(child, mark, depth + 1, write);
  }
}

/** A hard break is a line of its own, a soft one a space; pictures and HTML say nothing. */
function inline(node: Nodes): string {
  if (node.type === "text") return node.value.replace(/\n/g, " ");
  if (node.type === "inlineCode") return node.value;
  if (node.type === "break") return "\n";
  return "children" in node ? node.children.map(inline).join("") : "";
}
