import { describe, expect, test } from "vitest";
import { extractFacts, makeSource, type Facts } from "../../src/index.ts";
import { english } from "../english.ts";

const genre = "news";

function factsOf(texts: readonly string[]): Facts {
  const sources = texts.map((text, i) => makeSource(`d${i}`, text, { published: "2026-03-10", genre }));
  return extractFacts(sources, { analyser: english }).facts;
}

/** Who does the first act of each text, in the order of the texts. */
function first(texts: readonly string[]): readonly (string | undefined)[] {
  const { documents } = factsOf(texts);
  return texts.map((_, i) => {
    const document = documents.find(({ source }) => source.id === `d${i}`);
    return document?.acts[0]?.actors[0]?.actor;
  });
}

describe("the same in two documents", () => {
  test.each([
    ["a state by name and adjective", "Kenya rejected the plan.", "The Kenyan government praised the plan."],
    ["a full name", "Eva Berg rejected the plan.", "On Monday Eva Berg praised the plan."],
    [
      "a full name with and without a post",
      "Eva Berg, the Norwegian trade minister, rejected the plan.",
      "Eva Berg praised the plan.",
    ],
    [
      "posts of one state",
      "Eva Berg, the Norwegian trade minister, rejected the plan.",
      "Norwegian Prime Minister Eva Berg praised the plan.",
    ],
    [
      "posts in bodies whose names share a word",
      "Eva Berg, head of the Marlow Port Union, rejected the plan.",
      "Eva Berg, director of the Marlow Authority, praised the plan.",
    ],
    [
      "a body by its name",
      "The Marlow Port Union rejected the plan.",
      "On Monday the Marlow Port Union praised the plan.",
    ],
  ])("%s", (_, ...texts) => {
    const [one, two] = first(texts);
    expect(one).toBeDefined();
    expect(two).toBe(one);
  });
});

describe("not the same", () => {
  test.each([
    ["a surname alone", "Mr Berg rejected the plan.", "On Monday Mr Berg praised the plan."],
    ["those without a name", "Officials rejected the plan.", "On Monday officials praised the plan."],
    ["a body without a name", "The port rejected the plan.", "On Monday the port praised the plan."],
    [
      "posts in two states",
      "Eva Berg, the Norwegian trade minister, rejected the plan.",
      "Swedish Trade Minister Eva Berg praised the plan.",
    ],
    [
      "a mayor and a minister",
      "Eva Berg, the mayor of Marlow, rejected the plan.",
      "Swedish Trade Minister Eva Berg praised the plan.",
    ],
    [
      "unions with other names",
      "Eva Berg, head of the Marlow Port Union, rejected the plan.",
      "Eva Berg, head of the Selby Teachers Union, praised the plan.",
    ],
    ["names one letter apart", "Iran rejected the plan.", "Iraq praised the plan."],
  ])("%s", (_, ...texts) => {
    const [one, two] = first(texts);
    expect(one).toBeDefined();
    expect(two).toBeDefined();
    expect(two).not.toBe(one);
  });

  test("of whom no post is known is nobody's double where two share the name", () => {
    const texts = [
      "Eva Berg, the Norwegian trade minister, rejected the plan.",
      "Swedish Trade Minister Eva Berg praised the plan.",
      "On Monday Eva Berg condemned the plan.",
    ];
    const ids = first(texts);
    expect(new Set(ids).size).toBe(3);
    expect(ids.slice(0, 2)).toEqual(["EvaBerg-Norway", "EvaBerg-Sweden"]);
  });
});

test("what a document gives does not depend on others", () => {
  const texts = ["Officials in Oslo rejected the plan. Eva Berg condemned it.", "The port praised Kenya."];
  const alone = texts.flatMap((text) => factsOf([text]).documents.map(({ acts }) => acts));
  const together = factsOf(texts).documents;
  for (const { acts } of together) expect(alone).toContainEqual(acts);
});

test("every name that documents use is an alias of the one actor", () => {
  const { actors } = factsOf([
    "The Marlow Port Union (MPU) rejected the plan. The MPU promised funds.",
    "On Monday the Marlow Port Union rejected the plan.",
  ]);
  const union = actors.filter(({ label }) => label === "Marlow Port Union");
  expect(union).toHaveLength(1);
  expect(union[0]?.aliases).toEqual(["MPU"]);
});
