import type { Row } from "../table/row.ts";

/** Pronouns, descriptions, cataphora, metonyms, places, passives without an agent. */
export const rows: readonly Row[] = [
  {
    text: "Peruvian President Rosa Quispe visited the flooded coast on Sunday. She announced emergency loans for 3,000 families.",
    acts: ["announce | Rosa Quispe | emergency loans | positive planned"],
    commitments: ["announced | Peru | emergency loans"],
  },
  {
    text: "Latvian Defence Minister Janis Kalns met his Danish colleague Mette Friis in Riga. He promised to host a Danish battalion.",
    acts: ["pledge | Janis Kalns | host a Danish battalion | positive planned"],
    commitments: ["announced | Latvia | Danish battalion"],
  },
  {
    text: "Health Minister Aisha Bello said the vaccine was safe. The minister urged parents not to wait.",
    acts: [
      "state/assess | Aisha Bello | vaccine",
      "urge | Aisha Bello or minister | wait | negative required | to parents",
    ],
  },
  {
    text: "While criticising the slow pace of reforms, EU envoy Clara Neri called for visa-free travel.",
    acts: [
      "criticize | Clara Neri | pace of reforms",
      "urge | Clara Neri | visa-free travel | positive required",
    ],
  },
  {
    text: "In another part of her speech, Chancellor Eva Brunner addressed the issue of housing.",
    acts: ["state | Eva Brunner | housing"],
    commitments: [],
  },
  {
    text: "Stressing that the mission would not be extended, General Paulo Reis said the last convoy had left.",
    acts: [
      "rule-out | Paulo Reis | extended | negative planned",
      "state | Paulo Reis | convoy | positive actual",
    ],
  },
  {
    text: "Moscow and Minsk announced joint drills near the Suwalki gap.",
    acts: ["announce | Russia + Belarus | joint drills | positive planned"],
  },
  {
    text: "In Moscow, thousands of mourners laid flowers at the station.",
    acts: [],
    commitments: [],
  },
  {
    text: "The White House rejected the Senate's demand for an inquiry.",
    acts: ["reject | White House or United States | inquiry | negative", "?demand | Senate"],
  },
  {
    text: "Downing Street declined to set a date for the election.",
    acts: ["reject/rule-out | Downing Street or United Kingdom | date | negative"],
  },
  {
    text: "The Kremlin denied any role in the cable cut.",
    acts: ["deny | Kremlin or Russia | role | negative"],
    commitments: [],
  },
  {
    text: "Patrols are to be doubled along the coast after the summit, the interior ministry said.",
    acts: ["pledge/announce/propose | interior ministry or ministry | patrols | positive planned"],
  },
  {
    text: "The villages were promised a new road by the provincial governor.",
    acts: ["pledge | governor or provincial governor | new road | positive planned | to villages"],
    commitments: ["announced | governor or provincial governor | new road"],
    known: "addressee of a passive promise",
  },
  {
    text: "The plan was rejected by the Dutch and Danish governments.",
    acts: ["reject | Netherlands + Denmark | plan | negative"],
    known: "coordinated demonyms before one noun: the second state is lost",
  },
  {
    text: "The proposal by Slovenia's environment minister to protect the river was welcomed by hikers.",
    acts: [
      "praise | hikers | proposal",
      "propose | environment minister or Slovenia's environment minister | protect the river",
    ],
  },
  {
    text: "A new round of talks has been agreed for April 20.",
    acts: ["agree | * | round of talks | positive planned"],
    commitments: ["agreed | * | round of talks | testable | on 2026-04-20"],
  },
  {
    text: "An inquiry into the fire has been ordered.",
    acts: ["decide/task | * | inquiry | positive planned"],
  },
  {
    text: "Sweden's foreign minister said Stockholm would reopen its mission in Kabul.",
    acts: ["pledge | foreign minister | mission in Kabul | positive planned"],
    commitments: ["announced | Sweden | mission in Kabul"],
  },
  {
    text: "The foreign ministers of Chile and Peru pledged to reopen the border posts.",
    acts: [
      "pledge | foreign ministers or foreign ministers of Chile and Peru | border posts | positive planned",
    ],
  },
  {
    text: "The club, founded by dockers in 1902, has promised free tickets for children.",
    acts: ["pledge | club | free tickets | positive planned"],
  },
  {
    text: "The opposition leader, who condemned the raid, called for new elections.",
    acts: ["criticize | opposition leader | raid", "urge/demand | opposition leader | new elections"],
  },
  {
    text: "Anyone who promised more than that, he said, had lied.",
    acts: ["accuse/state/assess | *"],
  },
  {
    text: "The summit, at which Morocco and Spain emphasised their sustained support for Mali, ended without a statement.",
    acts: ["reaffirm | Morocco + Spain | support for Mali | positive planned"],
    commitments: ["inProgress | Morocco + Spain | support | vague | for Mali"],
  },
  {
    text: "Kenya's president and his Somali counterpart agreed to reopen the crossing at Mandera.",
    acts: [
      "agree | president or Kenya's president + Somali counterpart or counterpart | crossing | positive planned",
    ],
    commitments: ["agreed | Kenya + Somalia | crossing"],
    known: "coordinated actors are merged: possessive pronoun",
  },
  {
    text: "The American and Japanese sides agreed to exchange liaison officers.",
    acts: ["agree | United States + Japan | liaison officers | positive planned"],
  },
  {
    text: "Bulgaria's central bank governor, Iva Petrova, ruled out a rate cut this year.",
    acts: ["rule-out | Iva Petrova | rate cut | negative planned"],
  },
  {
    text: "Zurich-based Alpa Re said it will stop insuring coal mines.",
    acts: ["pledge/rule-out | Alpa Re or Zurich-based Alpa Re | insuring coal mines"],
  },
  {
    text: "Mayor Ada Brook today unveiled a plan to drain the marsh.",
    acts: ["announce | Ada Brook | drain the marsh", "?propose | Ada Brook | *"],
  },
  {
    text: "Today is not only the mayor's birthday.",
    acts: [],
    commitments: [],
  },
  {
    text: "The Port of Lund has joined the plan and pledges to offer shore power.",
    acts: ["pledge | Port of Lund | shore power", "?agree | Port of Lund | *"],
    commitments: ["announced | Port of Lund | shore power"],
  },
  {
    text: "The plans to offer shore power are old.",
    acts: [],
    commitments: [],
  },
  {
    genre: "release",
    publisher: "Harrow & Finch plc",
    text: "Harrow & Finch announces a pay rise for its cleaners.",
    acts: ["announce | * | pay rise"],
    commitments: ["announced | * | pay rise"],
  },
  {
    genre: "statement",
    speakers: ["Ada Brook"],
    text: "As I said yesterday, Malta will pay for the dam.",
    acts: ["pledge/state | Ada Brook | pay for the dam"],
    commitments: ["announced | Malta | pay for the dam"],
  },
  {
    text: "A trial from which the public was excluded ended on Monday.",
    acts: [],
    commitments: [],
  },
  {
    text: "The army says the mine threatens the safety of ships.",
    acts: ["state/accuse | army | safety of ships"],
    commitments: [],
  },
  {
    text: "The army said the mine was lost and threatened to close the strait.",
    acts: ["state | army | *", "threaten | army | close the strait"],
    commitments: ["announced | army | close the strait"],
  },
  {
    text: "The army launched two missiles on Monday.",
    acts: [],
    commitments: [],
  },
];
