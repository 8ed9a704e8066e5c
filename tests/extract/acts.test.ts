import { describe, expect, test } from "vitest";
import type { Metadata } from "../../src/types.ts";
import { actsIn } from "../find.ts";

/** Text, then every act that is to be found in it, in order. An empty list is a text that must yield none. */
type Row = readonly [text: string, acts: readonly string[]];

const STATEMENT: Metadata = { genre: "statement", speakers: ["Leaders of the Lake States"] };

describe("what others are reported to say and do", () => {
  const rows: readonly Row[] = [
    ["Norway condemned the raid on the convoy.", ["criticize Norway: condemned"]],
    ["Turkey accused Greece of breaking the agreement.", ["accuse Turkey: accused"]],
    ["Portugal called on Spain to release more water.", ["urge Portugal: called on"]],
    ["The union demanded a ban on night work.", ["demand union: demanded"]],
    ["Canada ruled out sending troops.", ["rule-out Canada: ruled out (not)"]],
    // a participle behind its noun does not part it from its verb
    ["The parties involved have agreed on a truce.", ["agree parties involved: have agreed"]],
    ["Brazil refused to sign the treaty.", ["reject Brazil: refused (not)"]],
    ["The ministry denied that it had hidden the report.", ["deny ministry: denied (not)"]],
    ["Chile and Peru agreed to share the water of the lake.", ["agree Chile + Peru: agreed"]],
    ["Japan announced a loan of $40 million to Kenya for a new harbour.", ["announce Japan: announced"]],
    ["Sweden is considering a ban on fishing.", ["consider Sweden: is considering"]],
    [
      "The government threatened to close the border unless the shelling stopped.",
      ["threaten government: threatened"],
    ],
    ["The president ordered the army to leave the valley within 30 days.", ["task president: ordered"]],
    ["Italy proposed a truce for the winter.", ["propose Italy: proposed"]],
    ["Analysts believe that the talks will fail.", ["assess Analysts: believe"]],
    ["Denmark reaffirmed its support for Ukraine.", ["reaffirm Denmark: reaffirmed"]],
    ["Finland remains committed to the treaty.", ["reaffirm Finland: remains committed"]],
    ["The council’s decision to close the bridge angered traders.", ["decide council: decision to"]],
    ["The two ministers signed a memorandum on fisheries.", ["sign two ministers: signed"]],
    ["The company withdrew its offer.", ["cancel company: withdrew"]],
    ["Germany will give Moldova 25 million euros by the end of 2026.", ["pledge Germany: will give"]],
    ["It is essential that both villages agree, the mediator said.", ["urge mediator: It is essential that"]],
    [
      "The mayor of Lund, Eva Berg, thanked the volunteers and promised to repair the bridge by June.",
      ["praise Eva Berg: thanked", "pledge Eva Berg: promised"],
    ],
    // embedded: the bank's cancelling is the bank's, whoever reports it
    ["The bank said it had cancelled the auction.", ["state bank: said", "cancel bank: had cancelled"]],
    // what is undertaken says more than that it was said
    [
      "Kenyan President Amina Otieno said that Kenya would send 200 officers to Haiti.",
      ["pledge Amina Otieno: would send"],
    ],
  ];
  test.each(rows)("%s", (text, acts) => {
    expect(actsIn(text)).toEqual(acts);
  });
});

describe("what looks like an act and is none", () => {
  const texts = [
    "The repair would cost two million euros.",
    "Applicants must fill in a form.",
    "The sign welcomes drivers to the valley.",
    "A spokesman declined to comment.",
    "The weather is expected to improve.",
    "He walked to the station and bought a ticket.",
    "The agreement was signed in 2014.",
    "It is important news for the island.",
    "No agreement on fees is in sight.",
    "Seats were given according to age.",
    "Companies are leaving the country.",
    "The mission, which was set up by two friends, needs volunteers.",
  ];
  test.each(texts)("%s", (text) => {
    expect(actsIn(text)).toEqual([]);
  });
});

describe("statements in the first person", () => {
  const rows: readonly Row[] = [
    ["We welcome the ceasefire.", ["praise Leaders of the Lake States: welcome"]],
    ["We will continue to support Moldova.", ["reaffirm Leaders of the Lake States: will continue to"]],
    ["We call on all parties to respect the truce.", ["urge Leaders of the Lake States: call on"]],
    ["We are committed to peace.", ["reaffirm Leaders of the Lake States: are committed"]],
    [
      "We stand ready to send observers once a ceasefire is signed.",
      ["reaffirm Leaders of the Lake States: stand ready"],
    ],
    ["Today we announce €300 million for Moldova.", ["announce Leaders of the Lake States: announce"]],
    ["We are training pilots.", ["reaffirm Leaders of the Lake States: are training"]],
    [
      "We will never recognise the annexation.",
      ["rule-out Leaders of the Lake States: will never recognise (not)"],
    ],
    ["We are determined to protect the river.", ["pledge Leaders of the Lake States: are determined to"]],
    [
      "I have directed the Ministry of Health to open two field hospitals.",
      ["task Leaders of the Lake States: have directed"],
    ],
    ["I am proud to announce a new fund.", ["announce Leaders of the Lake States: am proud to announce"]],
    ["Companies are leaving the country.", []],
    ["The river rose by two metres in March.", []],
  ];
  test.each(rows)("%s", (text, acts) => {
    expect(actsIn(text, STATEMENT)).toEqual(acts);
  });

  test("items of a list are acts of whoever says its lead-in", () => {
    const acts = actsIn("We will:\n- Build two field hospitals.\n- Send blankets to the valley.", STATEMENT);
    expect(acts).toContain("pledge Leaders of the Lake States: Build");
    expect(acts).toContain("pledge Leaders of the Lake States: Send");
  });
});

describe("who speaks", () => {
  const rows: readonly Row[] = [
    [
      "“The ministry must publish the list,” said Ana Sorel, the ombudswoman.",
      ["urge Ana Sorel: must publish"],
    ],
    [
      "French President Emmanuel Macron met farmers on Monday. He announced a fund of €50 million.",
      ["announce Emmanuel Macron: announced"],
    ],
    [
      "Emphasizing that the dam is safe, the engineer, Paul Reed, promised daily checks.",
      ["state Paul Reed: Emphasizing", "pledge Paul Reed: promised"],
    ],
    ["Spain and Ireland, for their part, rejected the plan.", ["reject Spain + Ireland: rejected (not)"]],
    ["The deal was proposed by the World Bank.", ["propose World Bank: was proposed"]],
    [
      "The council will raise the wreck, according to two divers.",
      ["pledge council: will raise", "state two divers: according to"],
    ],
    [
      "Norway will pay, according to the ministry, and Denmark will send ships.",
      ["pledge Norway: will pay", "state ministry: according to", "pledge Denmark: will send"],
    ],
    [
      "The ferry union said the grants covered barely half of the damage and urged ministers to give loans.",
      ["state ferry union: said", "urge ferry union: urged"],
    ],
    ["The mayor said that not one ship had moved.", ["state mayor: said (not)"]],
    [
      "The mayor informed his host that the port had been told to close.",
      ["state mayor: informed", "task mayor: had been told to"],
    ],
    [
      "The mayor adds that her minister told the envoy that troops had crossed the river.",
      ["state mayor: adds", "state minister: told"],
    ],
    ["Ada Brook highlighted the ties between the two towns.", ["state Ada Brook: highlighted"]],
    ["Paul Reed, pledging to bring prices down, left the room.", ["pledge Paul Reed: pledging"]],
    ["The delegates the villages sent have agreed on a truce.", ["agree delegates: have agreed"]],
    ["A person familiar with the talks told the paper that a deal was near.", ["state person: told"]],
    ["It was late, two of the diplomats said.", ["state two of the diplomats: said"]],
    ["Two of the bridges will close.", []],
    // the doctors may have asked
    [
      "The mayor said the doctors were tired and asked for help.",
      ["state mayor: said", "urge doctors: asked for"],
    ],
    ["London rejected the offer.", ["reject United Kingdom: rejected (not)"]],
    [
      "“We need rain,” said the farmer Jon Vik. “We will share our wells.”",
      ["state Jon Vik: said", "pledge Jon Vik: will share"],
    ],
  ];
  test.each(rows)("%s", (text, acts) => {
    expect(actsIn(text)).toEqual(acts);
  });
});

describe("known to be wrong", () => {
  // irony and idiom are taken at their word
  test.fails("idiom", () => {
    expect(actsIn("The minister promised the moon.")).toEqual([]);
  });
});
