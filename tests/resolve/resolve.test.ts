import { describe, expect, test } from "vitest";
import type { Metadata } from "../../src/types.ts";
import { factsIn } from "../find.ts";

/** What ids of those end in that only their document knows. */
const DOCUMENT = /-[0-9a-f]{12}$/;

/** Actor ids of each act, in order, without their documents. */
function whoActs(text: string, metadata: Metadata = {}): readonly string[] {
  return factsIn(text, metadata).document.acts.map(({ actors }) =>
    actors.map(({ actor }) => actor.replace(DOCUMENT, "")).join("+"),
  );
}

/** How each act's first actor was identified. */
function basisOf(text: string): readonly (string | undefined)[] {
  return factsIn(text).document.acts.map(({ actors }) => actors[0]?.basis);
}

const committers = (text: string, metadata: Metadata = {}): readonly string[] =>
  factsIn(text, metadata).document.commitments.flatMap((k) =>
    k.committers.map(({ actor }) => actor.replace(DOCUMENT, "")),
  );

describe("who is meant", () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    // names, aliases, adjectives
    ["Britain rejected the offer.", ["UnitedKingdom"]],
    ["The French government rejected the offer.", ["France"]],
    ["The Group of Seven condemned the raid.", ["G7"]],
    // a capital that acts is its government; one that is a place is not
    ["Moscow rejected the offer.", ["Russia"]],
    ["Ministers in Oslo rejected the offer.", ["Ministers"]],
    // pronouns look back to the last person who acted
    ["Ana Sorel praised the plan. She promised funds.", ["AnaSorel", "AnaSorel"]],
    [
      "Ana Sorel praised the plan. Jon Vik condemned it. He promised a strike.",
      ["AnaSorel", "JonVik", "JonVik"],
    ],
    ["Maria Sorel praised Jon Vik. He promised funds.", ["MariaSorel", "JonVik"]],
    // … of that gender
    [
      "Hanna Sorel praised the plan. Jon Vik condemned it. She promised funds.",
      ["HannaSorel", "JonVik", "HannaSorel"],
    ],
    ["Ms Sorel praised the plan. Mr Vik condemned it. She promised funds.", ["Sorel", "Vik", "Sorel"]],
    // "it" is no person, "they" are not those who only tell
    ["Jon Vik praised the plan. Norway rejected it. It promised funds.", ["JonVik", "Norway", "Norway"]],
    [
      "The port praised the plan. Local prosecutors condemned it. In a reply it promised funds.",
      ["Port", "LocalProsecutors", "Port"],
    ],
    // a name deep in a sentence is no new topic
    [
      "Ana Sorel, after a long meeting in the town hall beside the river, praised Jon Vik. She promised funds.",
      ["AnaSorel", "AnaSorel"],
    ],
    // a surname is its bearer
    [
      "Kenyan President Amina Otieno praised the plan. Otieno promised funds.",
      ["AminaOtieno", "AminaOtieno"],
    ],
    // descriptions of somebody named, and of nobody named
    ["French President Emmanuel Macron arrived. The French President promised funds.", ["EmmanuelMacron"]],
    ["The Norwegian foreign minister promised funds.", ["ForeignMinisterOfNorway"]],
    ["Defense Secretary Jon Vik praised the plan. The secretary promised funds.", ["JonVik", "JonVik"]],
    ["Port director Jon Vik praised the plan. A director promised funds.", ["JonVik", "Director"]],
    // coordination stays on one act; a pair is the last two who acted together
    ["Spain and Ireland rejected the plan.", ["Spain+Ireland"]],
    ["Chile and Peru signed a treaty. The two sides praised the mediator.", ["Chile+Peru", "Chile+Peru"]],
    ["British and French officers promised help.", ["BritishAndFrenchOfficers"]],
    ["The leaders of Chile and Peru rejected the plan.", ["LeadersOfChileAndPeru"]],
    ["Chile and Peru signed a treaty. The leaders praised the mediator.", ["Chile+Peru", "Chile+Peru"]],
    ["The United States and other allies rejected the plan.", ["UnitedStates+OtherAllies"]],
    // who was introduced without a name
    [
      "A spokesperson for the harbour praised the plan. The spokesperson promised funds.",
      ["SpokespersonForTheHarbour", "SpokespersonForTheHarbour"],
    ],
    // a name that holds an "and"
    ["The Ministry of Trade and Industry rejected the plan.", ["MinistryOfTradeAndIndustry"]],
    // bodies
    [
      "The Lake Transport Authority promised a report. The authority praised its staff.",
      ["LakeTransportAuthority", "LakeTransportAuthority"],
    ],
    ["According to the report of the Lake Transport Authority, the ferry sank.", ["LakeTransportAuthority"]],
  ];
  test.each(rows)("%s", (text, actors) => {
    expect(whoActs(text)).toEqual(actors);
  });
});

test("how somebody was identified is kept", () => {
  expect(
    basisOf(
      "Moscow rejected the offer. Ana Sorel praised it. She promised funds. Experts believe it will fail.",
    ),
  ).toEqual(["metonym", "named", "pronoun", "described"]);
});

describe("who would have to act is not always who speaks", () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["French President Emmanuel Macron promised a fund.", ["France"]],
    ["Mikkel Dahl, the Danish prime minister, promised a fund.", ["Denmark"]],
    ["Kenyan President Amina Otieno said her country would send doctors.", ["Kenya"]],
    ["The president ordered the army to leave.", ["Army"]],
    ["Ana Sorel promised a fund.", ["AnaSorel"]],
  ];
  test.each(rows)("%s", (text, expected) => {
    expect(committers(text)).toEqual(expected);
  });

  test("an issuer whose post is not given speaks for whoever published it", () => {
    expect(
      committers("I will send doctors.", {
        genre: "statement",
        speakers: ["Ada Brook"],
        publisher: "UK Government",
        title: "Ada Brook statement",
      }),
    ).toEqual(["UnitedKingdom"]);
  });
});

test("what nobody says stays unspecified rather than guessed", () => {
  expect(whoActs("It was agreed to meet again.")).toEqual(["Unspecified"]);
});

/** Committers of the first commitment. */
function whoWouldAct(text: string): readonly string[] {
  return (
    factsIn(text).document.commitments[0]?.committers.map(({ actor }) => actor.replace(DOCUMENT, "")) ?? []
  );
}

describe("who would have to act", () => {
  test.each([
    // whoever speaks without a name speaks for a side, where the words tell which
    ["“Work will start in May,” said a Japanese diplomat.", ["Japan"]],
    ["“Work will start in May,” said a European Commission spokesperson.", ["EuropeanCommission"]],
    ["“Work will start in May,” said a local official.", ["LocalOfficial"]],
    // "it" of a person is that person's side
    ["Kenya’s envoy, Amina Otieno, said it would not sign.", ["Kenya"]],
    ["“We will strike,” said Jon Vik of the Harbour Workers’ Union.", ["HarbourWorkersUnion"]],
    ["Trade Commissioner Hanna Sorel promised a loan of the European Union.", ["EuropeanUnion"]],
    ["Trade Commissioner Hanna Sorel promised a loan.", ["HannaSorel"]],
    ["Police Commissioner Hanna Sorel promised a patrol.", ["HannaSorel"]],
    // a foreign ministry speaks for its state
    ["Kenya’s foreign ministry said it would not sign.", ["Kenya"]],
  ] as const)("%s", (text, actors) => {
    expect(whoWouldAct(text)).toEqual(actors);
  });
});

test.each([
  // a post without a name or a body speaks for whoever publishes
  ["the Governor", "Bank of Marlow", "BankOfMarlow"],
  ["the Foreign Minister", "Ministry of Foreign Affairs of Japan", "Japan"],
  ["the Marlow Port Union", "Marlow Post", "MarlowPortUnion"],
])("“we” of %s, published by %s, binds %s", (speaker, publisher, committer) => {
  const metadata: Metadata = { genre: "statement", publisher, speakers: [speaker] };
  expect(committers("We will lend 5 million dollars to Malawi.", metadata)).toEqual([committer]);
});
