import type { Row } from "../table/row.ts";

const row = (text: string, words: string, testable: "testable" | "vague"): Row => ({
  text,
  acts: [`pledge/agree/reject/announce | * | ${words}`],
  commitments: [`announced/agreed | * | ${words} | ${testable}`],
});

/** testable: an outsider could later say objectively whether it was done; vague: support, pressure, focus, priorities. */
export const rows: readonly Row[] = [
  row("The club promised to build a stand for 4,000 fans.", "stand", "testable"),
  row("Ukraine will release 40 prisoners.", "prisoners", "testable"),
  row("Greece will ratify the treaty by June.", "treaty", "testable"),
  row("Mexico will extradite the two suspects.", "suspects", "testable"),
  row("The company will pay a fine of 3 million euros.", "fine", "testable"),
  row("Iceland will strengthen its ties with Greenland.", "ties", "vague"),
  row("The ministry will focus on rural schools.", "rural schools", "vague"),
  row("Tunisia will step up its efforts against smugglers.", "efforts", "vague"),
  row("The agency will pay more attention to wells.", "attention", "vague"),
  row("Bolivia promised to stand by its fishermen.", "fishermen", "vague"),
  row("The government will do its utmost to calm the markets.", "utmost", "vague"),
  row("The two states agreed to deepen their cooperation.", "cooperation", "vague"),
  row("Denmark will withdraw its soldiers from the mission.", "withdraw", "testable"),
  row("Ireland promised to reopen its embassy in Tehran.", "embassy", "testable"),
  row("Chile will hold a referendum on the water law.", "referendum", "testable"),
  row("The ministry will publish the contract.", "contract", "testable"),
  row("The government will appoint a commissioner for the islands.", "commissioner", "testable"),
  row("Panama will lift the sanctions on the shipping firm.", "sanctions", "testable"),
  row("The bank will close its branch in Tartu.", "branch", "testable"),
  row("Belgium will vote against the directive.", "directive", "testable"),
  row("The province will ban jet skis on the lake.", "jet skis", "testable"),
];
