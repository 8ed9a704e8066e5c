import type { Row } from "../table/row.ts";

/** What is done or attended is no act, unless somebody says something by it. */
export const rows: readonly Row[] = [
  ...[
    "French troops left the base at dawn on Saturday.",
    "The two foreign ministers met in Doha for the third time this year.",
    "Leaders of 14 Pacific nations gathered in Suva for the annual forum.",
    "Officials from both sides held talks on water rights.",
    "The delegation discussed trade, migration and energy.",
    "Police arrested 40 protesters outside the stadium.",
    "The navy intercepted a boat carrying two tonnes of cocaine.",
    "Voters in Malta go to the polls on Sunday.",
    "The prime minister arrived in Jakarta late on Tuesday.",
    "The minister did not reply to a request for an interview.",
    "The government collapsed in December after a row over fuel subsidies.",
    "Rebels seized the airport after two days of fighting.",
    "The central bank's building dates from 1911.",
    "Talks on a free-trade pact broke down in March.",
    "The ministry could not be reached for comment.",
    "Shares in the airline fell by 9 percent after the crash.",
    "The president shook hands with the veterans and laid a wreath.",
    "Engineers are repairing the cable.",
    "Thousands marched against the reform in Lyon.",
  ].map((text) => ({ text, acts: [], commitments: [] })),
  {
    text: "The ship delivered 20,000 tonnes of wheat to Djibouti on Friday.",
    acts: [],
  },
  {
    text: "Germany has delivered the 18 howitzers it promised in May.",
    acts: ["state | Germany | howitzers | positive actual", "?pledge | Germany"],
    commitments: ["fulfilled | Germany | howitzers"],
  },
  {
    text: "Norway has so far paid out half of the 200 million dollars pledged to the forest fund.",
    acts: ["state | Norway | * | positive actual", "?pledge | Norway"],
    commitments: ["partlyFulfilled | Norway | * | | 200000000 USD"],
    known: "paid out half of is partly fulfilled",
  },
  {
    text: "At a meeting in Tirana, the energy ministers of six countries agreed to link their grids.",
    acts: [
      "agree | energy ministers or energy ministers of six countries | link their grids | positive planned",
    ],
  },
  {
    text: "The Contact Group will convene in Ramstein on 14 April.",
    acts: ["pledge/announce/state | Contact Group | convene | positive planned"],
    commitments: ["announced | Contact Group | convene | testable | on 2026-04-14"],
  },
  {
    text: "Togo's president is scheduled to visit Ankara next week.",
    acts: ["pledge/announce/state | president or Togo's president | visit Ankara | positive planned"],
    commitments: ["announced | president or Togo's president or Togo | visit Ankara | | by 2026-03-22"],
    known: "planned form: be scheduled to",
  },
  {
    text: "Ministers met in Vienna and decided to triple the number of inspectors.",
    acts: ["decide | ministers | inspectors | positive planned"],
  },
  {
    text: "By withdrawing from the accord, Eritrea surprised its neighbours.",
    acts: ["?cancel | Eritrea"],
  },
];
