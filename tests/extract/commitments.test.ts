import { describe, expect, test } from "vitest";
import type { Metadata } from "../../src/types.ts";
import { commitmentsIn, factsIn } from "../find.ts";

const STATEMENT: Metadata = { genre: "statement", speakers: ["Leaders of the Lake States"] };

describe("slots of a commitment", () => {
  // published 2026-03-10, a Tuesday
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      "Japan announced a loan of $40 million to Kenya for a new harbour.",
      ["announced Japan > Kenya: 40000000 USD"],
    ],
    [
      "Germany will give Moldova at least 25 million euros by the end of 2026.",
      ["announced Germany > Moldova: >=25000000 EUR by 2026-12-31"],
    ],
    ["Norway pledged up to 3 billion kroner for Ukraine.", ["announced Norway > Ukraine: <=3000000000 NOK"]],
    ["The president ordered the army to leave the valley within 30 days.", ["assigned army: by 2026-04-09"]],
    ["Canada ruled out sending troops.", ["announced (not) Canada:"]],
    ["Chile and Peru agreed to share the water.", ["agreed Chile + Peru:"]],
    ["Sweden is considering a ban on fishing.", ["considered Sweden:"]],
    ["Denmark reaffirmed its support for Ukraine.", ["inProgress Denmark > Ukraine:"]],
    ["Italy proposed a truce.", ["proposed Italy:"]],
    ["The company withdrew its offer.", ["withdrawn company:"]],
    [
      "Austria will reopen the pass if the slope is secured.",
      ['announced Austria: if "the slope is secured"'],
    ],
    [
      "Kenyan President Amina Otieno said that Kenya would send 200 officers to Haiti.",
      ["announced Kenya > Haiti:"],
    ],
    [
      "Kenyan President Amina Otieno promised to open a clinic on April 3.",
      ["announced Kenya: on 2026-04-03"],
    ],
    // the day of the announcement is not the day of the deed
    ["Japan announced on Monday a loan to Kenya.", ["announced Japan > Kenya:"]],
    ["Brazil refused to sign the treaty.", ["announced (not) Brazil:"]],
    // to oppose what others want binds nobody
    ["Brazil opposed the treaty.", []],
    // no commitment of those who say it
    ["Portugal called on Spain to release more water.", []],
    ["Norway condemned the raid.", []],
    ["The ministry denied that it had hidden the report.", []],
  ];
  test.each(rows)("%s", (text, commitments) => {
    expect(commitmentsIn(text)).toEqual(commitments);
  });

  test("a concession is no condition", () => {
    expect(commitmentsIn("Austria will reopen the pass even if it snows.")).toEqual(["announced Austria:"]);
  });

  test("a statement binds its issuers", () => {
    expect(commitmentsIn("We will give Moldova €300 million once a ceasefire is signed.", STATEMENT)).toEqual(
      ['announced Leaders of the Lake States > Moldova: 300000000 EUR if "a ceasefire is signed"'],
    );
  });

  test("an undated text leaves relative dates as printed", () => {
    const { document } = factsIn("Norway will send a ship within three weeks.", { genre: "news" });
    expect(document.commitments[0]?.due?.deadline).toBe("2026-03-31");
    const undated = factsIn("Norway will send a ship within three weeks.", {
      published: undefined,
    } as unknown as Metadata);
    expect(undated.document.commitments[0]?.due).toMatchObject({ span: { quote: "within three weeks" } });
    expect(undated.document.commitments[0]?.due?.deadline).toBeUndefined();
  });

  test("the same commitment said twice is one", () => {
    const { document } = factsIn(
      "Norway pledges 5 million euros for Moldova\n\nNorway pledged 5 million euros for Moldova on Monday.",
      { title: "Norway pledges 5 million euros for Moldova" },
    );
    expect(document.acts).toHaveLength(2);
    expect(document.commitments).toHaveLength(1);
    expect(new Set(document.acts.map(({ commitment }) => commitment)).size).toBe(1);
  });

  test("an agentless plan belongs to whoever is said to plan it elsewhere", () => {
    const text =
      "The envoy spoke of patrols that are to be deployed on the lake after a truce is signed. The council’s decision to deploy patrols angered fishermen.";
    const { document, label } = factsIn(text);
    const plan = document.commitments.find(({ status }) => status === "proposed");
    expect(plan?.committers.map(({ actor }) => label(actor))).toEqual(["council"]);
    expect(plan?.conditions.map(({ quote }) => quote)).toEqual(["a truce is signed"]);
  });

  test("options are options for what was asked", () => {
    const { document } = factsIn(
      "Asked about a new pier, Mayor Eva Berg said that several plans are being considered.",
    );
    expect(document.commitments.map(({ status, content }) => [status, content])).toEqual([
      ["considered", "a new pier"],
    ]);
  });
});

test("the line that leads to a list is optional, its items are not", () => {
  const { document } = factsIn("We commit to the following:\n- We will build a pier by 2027.", STATEMENT);
  expect(document.commitments.map(({ label, optional }) => [label, optional])).toEqual([
    ["following", true],
    ["build a pier by 2027", false],
  ]);
});

test("every finding cites the text", () => {
  const text = "  “We will pay €5m,” said Ana Sorel.\n\nShe promised more by 2027 – if rain comes.";
  const { document } = factsIn(text);
  expect(document.acts.length).toBeGreaterThan(1);
  for (const { cue, evidence } of document.acts)
    for (const span of [cue, ...evidence]) expect(text.slice(span.start, span.end)).toBe(span.quote);
});

test("the source of a report is no part of what it reports", () => {
  const { document } = factsIn("The council will raise the wreck for the port, according to two divers.");
  expect(document.commitments.map(({ content }) => content)).toEqual(["raise the wreck for the port"]);
});
