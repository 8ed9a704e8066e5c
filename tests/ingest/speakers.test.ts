import { describe, expect, test } from "vitest";
import { guessGenre } from "../../src/ingest/genre.ts";
import { findSpeakers } from "../../src/ingest/speakers.ts";
import type { Genre, Metadata } from "../../src/types.ts";

const WE = "We will pay for it, and we will not wait.";

describe("speakers", () => {
  test.each<[string, string, Metadata, readonly string[]]>([
    [
      "the caller knows",
      WE,
      { speakers: ["Ada Brook"], title: "Statement by Jon Reyes on fish" },
      ["Ada Brook"],
    ],
    ["the caller knows that there are none", WE, { speakers: [] }, []],
    [
      "we, the leaders",
      "We, the Leaders of the Group of Seven (G7), condemn it.",
      { publisher: "Arden House" },
      ["Leaders of the Group of Seven"],
    ],
    [
      "we the leaders, no comma",
      "We the leaders of the Northern Council remain resolved.",
      {},
      ["leaders of the Northern Council"],
    ],
    [
      "in a numbered paragraph",
      "1. We, the foreign ministers of Arden, Belmar and Corvin, met.",
      {},
      ["foreign ministers of Arden, Belmar and Corvin"],
    ],
    ["we, not the leaders", "We, the first to pay, met.", { publisher: "Arden House" }, ["Arden House"]],
    ["name and office before said", `Ada Brook, Minister for the Arctic, said:\n${WE}`, {}, ["Ada Brook"]],
    ["office and name before said", `The Foreign Secretary, Ada Brook, said:\n${WE}`, {}, ["Ada Brook"]],
    [
      "title before the name",
      `Foreign Office Minister Ada Brook said:\n${WE}`,
      {},
      ["Foreign Office Minister Ada Brook"],
    ],
    [
      "surname, the full name elsewhere",
      `Minister for the Arctic Ada Brook comments on ice.\nMinister Brook said:\n${WE}`,
      {},
      ["Ada Brook"],
    ],
    [
      "office alone, its holder elsewhere",
      `The Minister for the Arctic, Ada Brook, went to Oslo.\nAfter the visit, the Minister said:\n${WE}`,
      {},
      ["Ada Brook"],
    ],
    [
      "rank and initials",
      `The commander, Lt. Gen. Stephan J. Moor, provided the following statement on the advance:\n“${WE}”`,
      {},
      ["Lt. Gen. Stephan J. Moor"],
    ],
    [
      "unnamed spokesman",
      `A Foreign Office spokesman said: “${WE}”`,
      { genre: "release" },
      ["Foreign Office spokesman"],
    ],
    [
      "transcript",
      `QUESTION: Will you pay?\n\nSECRETARY BROOK: ${WE}\n\nQUESTION: When?\n\nSECRETARY BROOK: Soon.`,
      {},
      ["Secretary Brook"],
    ],
    [
      "joint statement by persons",
      WE,
      { title: "Joint Statement by President Iva Sorel and King Ivo II of Arden" },
      ["President Iva Sorel", "King Ivo II of Arden"],
    ],
    [
      "joint statement by three",
      WE,
      {
        title: "Joint Statement by President Iva Sorel, King Ivo of Arden, and Chancellor Ada Brook on Fish",
      },
      ["President Iva Sorel", "King Ivo of Arden", "Chancellor Ada Brook"],
    ],
    [
      "joint statement by a body",
      WE,
      { title: "Joint Statement by Leaders of Arden, Belmar and Corvin Announcing Further Aid" },
      ["Leaders of Arden, Belmar and Corvin"],
    ],
    ["statement by", WE, { title: "Statement by Ada Brook on the flood" }, ["Ada Brook"]],
    [
      "statement by an office with a name",
      WE,
      { title: "Statement by the Minister for the Arctic, Ada Brook, on the flood" },
      ["Ada Brook"],
    ],
    [
      "the first line, where the title is cut short",
      `Statement by Ada Brook on the flood\n\n${WE}`,
      { title: "The flood", publisher: "Arden House" },
      ["Ada Brook"],
    ],
    [
      "the first line is a sentence",
      `Statement by Ada Brook on the flood was read out.\n\n${WE}`,
      { title: "The flood", publisher: "Arden House" },
      ["Arden House"],
    ],
    ["own statement", WE, { title: "Ada Brook statement on the flood" }, ["Ada Brook"]],
    [
      "comments on",
      WE,
      { title: "Minister for the Arctic Ada Brook comments on the flood" },
      ["Minister for the Arctic Ada Brook"],
    ],
    [
      "byline",
      WE,
      { title: "Statement on the flood", byline: "By Ada Brook", publisher: "Arden House" },
      ["Ada Brook"],
    ],
    [
      "publisher, without who passed it on",
      WE,
      { title: "Statement on the flood", publisher: "Arden House (via The Archive)" },
      ["Arden House"],
    ],
    ["nobody", WE, {}, []],
    ["news speaks for nobody", WE, { genre: "news", byline: "Ada Brook", publisher: "Meridian" }, []],
  ])("%s", (_name, text, metadata, expected) => {
    expect(findSpeakers(text, { genre: "statement", ...metadata })).toEqual(expected);
  });
});

describe("genre", () => {
  const REPORT =
    "Arden will pay for it, its minister said on Monday. “We will not wait,” she told reporters in Oslo.";
  test.each<[string, string, Metadata, Genre]>([
    ["first person", WE, {}, "statement"],
    ["first person in quotations only", REPORT, {}, "news"],
    ["title", "The flood was bad. Arden pays.", { title: "Statement on the flood" }, "statement"],
    ["joint title", "The flood was bad.", { title: "Joint Statement by Arden and Belmar" }, "statement"],
    [
      "a title that reports a statement",
      REPORT,
      { title: "Arden and Belmar issue joint statement on flood" },
      "news",
    ],
    ["lead-in line", `Ada Brook said:\n${WE}`, {}, "release"],
    ["publisher is an issuer", REPORT, { publisher: "Ministry of Fish" }, "release"],
    ["publisher is a newspaper", REPORT, { publisher: "The Government Gazette" }, "news"],
    ["for immediate release", `FOR IMMEDIATE RELEASE\n${REPORT}`, {}, "release"],
    ["one first-person headline", `What we know so far\n${REPORT.repeat(5)}`, {}, "news"],
    ["nothing known", REPORT, {}, "news"],
  ])("%s", (_name, text, metadata, expected) => {
    expect(guessGenre(text, metadata)).toBe(expected);
  });
});
