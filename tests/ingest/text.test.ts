import { describe, expect, test } from "vitest";
import { readFrontLines } from "../../src/ingest/front-lines.ts";
import { printedDay } from "../../src/ingest/printed-day.ts";
import { unwrap } from "../../src/ingest/text.ts";

const PROSE = "Arden will pay for the damage that the flood did to the town of Belmar, the minister said.";

describe("front lines", () => {
  test.each([
    [
      "title, publisher and day",
      `Donors meet in Oslo\nMeridian Newswire, 16 April 2026\n${PROSE}`,
      { title: "Donors meet in Oslo", publisher: "Meridian Newswire", published: "2026-04-16" },
    ],
    [
      "bar",
      `Donors meet in Oslo\nThe Ledger | Thursday, 16 April 2026\n${PROSE}`,
      { title: "Donors meet in Oslo", publisher: "The Ledger", published: "2026-04-16" },
    ],
    [
      "issue between",
      `OCEAN DIGEST | Issue 88 | 16 May 2025\nFish: a freeze and a deadline\n${PROSE}`,
      { title: "Fish: a freeze and a deadline", publisher: "OCEAN DIGEST", published: "2025-05-16" },
    ],
    [
      "day alone",
      `Donors meet in Oslo\nBy Ada Brook and Jon Reyes\nFriday 23 October 2026\n${PROSE}`,
      { title: "Donors meet in Oslo", byline: "Ada Brook and Jon Reyes", published: "2026-10-23" },
    ],
    ["dateline with a year", `ACCRA, March 24, 2026 (Volta Agency) – ${PROSE}`, { published: "2026-03-24" }],
    ["dateline without a year", `PARIS, April 16 (Meridian) - ${PROSE}`, {}],
    [
      "a day in the first sentence is not the day of publication",
      `They met on 16 April 2026 in Oslo. ${PROSE}`,
      {},
    ],
    [
      "a day later in the text is not either",
      `${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n16 April 2026`,
      {},
    ],
    [
      "a byline needs a name",
      `Donors meet in Oslo\nBy our health reporter\n${PROSE}`,
      { title: "Donors meet in Oslo" },
    ],
    ["a first sentence is no title", `${PROSE}\n${PROSE}`, {}],
    ["a lead-in is no title", `The minister for Arden said:\n${PROSE}`, {}],
    ["nothing", "", {}],
  ])("%s", (_name, text, expected) => {
    expect(readFrontLines(text)).toEqual(expected);
  });
});

describe("printed days", () => {
  test.each([
    ["2026-04-16", "2026-04-16"],
    ["2026-04-16T23:30:00-05:00", "2026-04-16"],
    ["16 April 2026", "2026-04-16"],
    ["Thu, 16 Apr 2026 10:00:00 +0200", "2026-04-16"],
    ["16th of April 2026", "2026-04-16"],
    ["April 16th, 2026", "2026-04-16"],
    ["Sept. 6, 2026", "2026-09-06"],
    ["1 May 2026", "2026-05-01"],
    ["29 February 2024", "2024-02-29"],
    ["29 February 2026", undefined],
    ["31 April 2026", undefined],
    ["2026-13-01", undefined],
    ["04/05/2026", undefined],
    ["April 2026", undefined],
    ["16 April", undefined],
    ["", undefined],
  ])("%s", (text, day) => {
    expect(printedDay(text)?.day).toBe(day);
  });
});

describe("lines broken at a fixed width", () => {
  const wrapped = `Arden will pay for the damage that the flood did to the town of Belmar,
the minister said on Monday after a meeting with the mayor and the heads
of the two villages that lie above the dam, and he promised to come again
in the summer.

The mayor of the town, who had asked for help in the winter, said that it
was late but welcome, and that the people of the town would rebuild their
houses before the first snow.
`;
  test("are joined, and every offset stays", () => {
    const joined = unwrap(wrapped);
    expect(joined).toHaveLength(wrapped.length);
    expect(joined.split("\n").filter(Boolean)).toHaveLength(2);
    expect(joined.replace(/\s/g, " ")).toBe(wrapped.replace(/\s/g, " "));
  });
  test.each([
    ["a paragraph a line", `${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}\n${PROSE}`],
    ["a list of countries", "Arden\nBelmar\nCorvin\nDorne\nEsk"],
    ["verse and short lines", "they came\nthey saw\nthey went\nthey slept\nthey ate"],
    ["nothing", ""],
  ])("are not: %s", (_name, text) => {
    expect(unwrap(text)).toBe(text);
  });
});
