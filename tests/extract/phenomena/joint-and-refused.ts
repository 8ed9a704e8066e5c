import type { Row } from "../table/row.ts";

/** agree, propose, consider; reject (what others want), rule-out (one's own side), deny, threaten. */
export const rows: readonly Row[] = [
  {
    text: "EU energy ministers agreed late on Monday to fill gas storage sites to 85 percent before winter.",
    acts: ["agree | energy ministers or EU energy ministers | gas storage | positive planned"],
    commitments: ["agreed | energy ministers or EU energy ministers | gas storage | testable"],
  },
  {
    text: "Greece and Albania have reached a deal on the maritime border after six years of talks.",
    acts: ["agree | Greece + Albania | maritime border"],
  },
  {
    text: "The three parties struck an agreement to form a coalition and to share the ministries equally.",
    acts: ["agree | three parties | form a coalition", "?agree | three parties | share the ministries"],
  },
  {
    text: "There is consensus among the member states that the tariff should be phased out.",
    acts: ["agree/assess | member states | tariff"],
    known: "agreement noun in the predicate: there is consensus",
  },
  {
    text: "Delegates agreed that the river basin faces its worst drought in a century.",
    acts: ["assess/state | delegates | drought | positive actual"],
    commitments: [],
    known: "agreed that + opinion is assess",
  },
  {
    text: "Malaysia accepted Singapore's invitation to join the carbon market.",
    acts: ["agree | Malaysia | join the carbon market"],
  },
  {
    text: "Slovakia proposed a joint brigade of 3,000 soldiers for the eastern flank.",
    acts: ["propose | Slovakia | joint brigade | positive planned"],
    commitments: ["proposed | Slovakia | joint brigade | | count 3000 soldiers"],
  },
  {
    text: "The Swiss foreign minister offered to mediate between the two governments.",
    acts: ["propose | foreign minister | mediate"],
    commitments: ["proposed | Switzerland or foreign minister | mediate"],
  },
  {
    text: "The ruling party has put forward a bill that would cap rents in the 40 largest cities.",
    acts: ["propose | ruling party or party | cap rents"],
  },
  {
    text: "The health ministry suggested splitting the agency into two bodies.",
    acts: ["propose | health ministry or ministry | splitting the agency"],
  },
  {
    text: "London is weighing a ban on the export of chip-making machines.",
    acts: ["consider | United Kingdom | ban on the export | possible PS"],
    commitments: ["considered | United Kingdom | ban on the export"],
  },
  {
    text: "The government is looking into the possibility of buying back the port.",
    acts: ["consider | government | buying back the port | possible PS"],
    commitments: ["considered | government | buying back the port"],
  },
  {
    text: "A second reactor is under review, according to the ministry of energy.",
    acts: [
      "consider | ministry of energy or ministry | second reactor | possible",
      "?state | ministry of energy or ministry",
    ],
    known: "agentless option: the source named by according to is not taken",
  },
  {
    text: "The club has not ruled out moving to a new stadium.",
    acts: ["consider | club | new stadium | possible"],
  },
  {
    text: "Beijing rejected the tribunal's ruling on the reef.",
    acts: ["reject | China | ruling | negative"],
    commitments: [],
  },
  {
    text: "Farmers' groups oppose the nitrogen law.",
    acts: ["reject | Farmers' groups or groups | nitrogen law | negative"],
    commitments: [],
  },
  {
    text: "Hungary blocked the sixth instalment of the fund for a third time.",
    acts: ["reject | Hungary | sixth instalment | negative"],
  },
  {
    text: "The senator voted against the extension of the surveillance law.",
    acts: ["reject | senator | surveillance law | negative"],
  },
  {
    text: "Turkey turned down a request to open the airspace for military flights.",
    acts: ["reject | Turkey | airspace | negative"],
  },
  {
    text: "We cannot accept that small islands pay for the emissions of others, Prime Minister Lani Tuala said.",
    acts: ["reject | Lani Tuala | small islands | negative required"],
    known: "cannot accept/allow: unmarked first person before the verb of saying",
  },
  {
    text: "Austria's chancellor said the country would not join the alliance.",
    acts: ["rule-out | chancellor | join the alliance | negative planned"],
    commitments: ["announced | Austria or country | join the alliance | negative"],
  },
  {
    text: "The finance minister excluded any increase of the value-added tax this year.",
    acts: ["rule-out | finance minister | increase | negative"],
    commitments: ["announced | * | increase | negative"],
  },
  {
    text: "The manufacturer has no intention of closing its Leipzig plant, chief executive Jana Roth said.",
    acts: ["rule-out | Jana Roth | closing its Leipzig plant | negative"],
  },
  {
    text: "Under no circumstances will Ankara hand over the files, a presidential aide said.",
    acts: ["rule-out | presidential aide | hand over the files | negative planned"],
    known: "negation before an inverted verb",
  },
  {
    text: "Mali denied that its soldiers had shelled the market town.",
    acts: ["deny | Mali | shelled | negative actual"],
    commitments: [],
  },
  {
    text: "The club's chairman dismissed reports of a takeover as pure invention.",
    acts: ["deny | chairman | takeover | negative"],
    commitments: [],
  },
  {
    text: "It is not true that the agency sold patient data, its spokeswoman said.",
    acts: ["deny | spokeswoman | sold patient data | negative actual"],
    known: "denial in the content: it is not true that",
  },
  {
    text: "Tehran threatened to leave the treaty if inspectors are sent to the mountain site.",
    acts: ["threaten | Iran | leave the treaty | positive planned"],
    commitments: [
      "announced/proposed | Iran | leave the treaty | | if inspectors are sent to the mountain site",
    ],
  },
  {
    text: "Washington warned that it would impose tariffs of 30 percent on steel unless a deal is reached by Friday.",
    acts: ["threaten | United States | tariffs | positive planned"],
  },
  {
    text: "Dock workers have threatened an indefinite strike.",
    acts: ["threaten | dock workers | strike"],
  },
  {
    text: "The fishermen's association is opposed to any new quota.",
    acts: ["reject | association | quota | negative"],
  },
  {
    text: "Chad declined to take part in the joint patrols.",
    acts: ["reject/rule-out | Chad | joint patrols | negative"],
    commitments: ["announced | Chad | joint patrols | negative"],
  },
  {
    text: "The Dutch parliament is no longer willing to fund the airport expansion.",
    acts: ["reject/rule-out | Dutch parliament or parliament or Netherlands | airport expansion | negative"],
  },
  {
    text: "The two sides agreed that a strong bridge is vital to trade.",
    acts: ["assess | two sides | strong bridge | positive actual"],
    commitments: [],
  },
  {
    text: "The two sides agreed that a new bridge would be built.",
    acts: ["agree | two sides | new bridge | positive planned"],
    commitments: ["agreed | two sides | new bridge"],
  },
];
