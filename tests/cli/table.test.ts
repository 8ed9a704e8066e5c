import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTable } from "../../src/cli/table.ts";

const columns = [
  { title: "A", share: 2 },
  { title: "B", share: 0, align: "right" as const },
];

describe("formatTable", () => {
  test.each([
    ["no rows", [], 40, ""],
    [
      "as wide as needed",
      [
        ["one", "2"],
        ["three", "44"],
      ],
      40,
      "A       B\none     2\nthree  44\n",
    ],
    [
      "wraps at words",
      [["one two three four five", "2"]],
      13,
      "A           B\none two     2\nthree four\nfive\n",
    ],
    [
      "cuts after three lines",
      [["one two three four five six seven", "2"]],
      9,
      "A       B\none     2\ntwo\nthree…\n",
    ],
    ["cuts long words", [["abcdefghijklmnopqrstuvwxyz", ""]], 10, "A\nabcdefghij\nklmnopqrst\nuvwxyz\n"],
    ["leaves out an empty column", [["one", ""]], 40, "A\none\n"],
    [
      "wide characters take two cells",
      [
        ["日本", "1"],
        ["abcde", "2"],
      ],
      40,
      "A      B\n日本   1\nabcde  2\n",
    ],
    ["one line a cell", [["a\nb\tc", "1"]], 40, "A      B\na b c  1\n"],
    ["no control characters", [["a\u001b[2Jb\u202Ec", "1"]], 40, "A         B\na\uFFFD[2Jb\uFFFDc  1\n"],
  ])("%s", (_, rows, width, text) => {
    expect(formatTable(columns, rows, { width })).toBe(text);
  });

  test("titles are bold when asked", () => {
    expect(formatTable(columns, [["x", "y"]], { width: 40, bold: true })).toBe(
      "\u001b[1mA  B\u001b[22m\nx  y\n",
    );
  });

  test("no line is too long, whatever the words", () => {
    const cell = fc.string({ unit: "grapheme-ascii", maxLength: 80 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 20, max: 90 }),
        (rows, width) => {
          const lines = formatTable(columns, rows, { width }).split("\n");
          expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
