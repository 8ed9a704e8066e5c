import type { Row } from "../table/row.ts";

const release = {
  genre: "release",
  publisher: "Ministry of Transport of Norland",
  speakers: ["Ministry of Transport of Norland"],
} as const;
const joint = { genre: "statement", speakers: ["Lake States Council"] } as const;

/** Items under a lead-in are acts of whoever says it; a release reports its own issuer. */
export const rows: readonly Row[] = [
  {
    ...joint,
    text: "To strengthen the basin, we will:\n\n- Build two reservoirs by 2030;\n- Fund 15 weather stations;\n- Share flood data in real time.",
    acts: [
      "pledge | Council | two reservoirs | positive planned",
      "pledge | Council | weather stations | positive planned",
      "pledge | Council | flood data | positive planned",
      "?pledge | Council",
    ],
  },
  {
    ...joint,
    text: "We call on all parties to:\n\n• release prisoners held without charge;\n• reopen the northern road.",
    acts: [
      "urge | Council | release prisoners | positive required",
      "urge | Council | northern road | positive required",
      "?urge | Council",
    ],
    commitments: [],
  },
  {
    ...joint,
    text: "We have agreed the following measures:\n\n1. A joint fund of €80 million for irrigation.\n2. A common register of vessels from January 2027.",
    acts: [
      "agree | Council | joint fund | positive planned",
      "agree | Council | common register | positive planned",
      "?agree | Council",
    ],
    known: "list: items that are noun phrases",
  },
  {
    ...joint,
    text: "Our commitments\n\n- We will end the sale of leaded fuel by 2027.\n- We will not build new coal plants.",
    acts: [
      "pledge | Council | leaded fuel | positive planned",
      "rule-out | Council | coal plants | negative planned",
    ],
    commitments: [
      "announced | Council | leaded fuel | positive testable | by 2027-12-31",
      "announced | Council | coal plants | negative testable",
    ],
  },
  {
    text: "The finance minister announced three measures:\n\n- a freeze on rents until 2028\n- a tax credit of $500 for families\n- cheaper bus fares",
    acts: [
      "announce | finance minister | freeze on rents",
      "announce | finance minister | tax credit",
      "announce | finance minister | bus fares",
      "?announce | finance minister | three measures",
    ],
    known: "list: items that are noun phrases",
  },
  {
    text: "The agenda of the talks:\n\n- opening remarks\n- lunch\n- visit to the dam",
    acts: [],
    commitments: [],
  },
  {
    ...release,
    text: "The Ministry of Transport will invest 1.8 billion crowns in the Arctic line from 2027.",
    acts: ["pledge/announce | Ministry of Transport | Arctic line | positive planned"],
    commitments: ["announced | Ministry of Transport | Arctic line | testable"],
  },
  {
    ...release,
    text: "Minister of Transport Signe Dahl today signed an agreement with the ferry operator Fjordline on zero-emission crossings.",
    acts: ["sign | Signe Dahl | agreement"],
  },
  {
    ...release,
    text: "“We are putting travellers first,” says Minister of Transport Signe Dahl.",
    acts: ["state/assess/pledge/reaffirm | Signe Dahl | travellers first | quote"],
  },
  {
    ...release,
    text: "The first trains are scheduled to run in the summer of 2028.",
    acts: ["?state/pledge/announce | * | trains"],
  },
  {
    ...release,
    text: "The Ministry is responsible for roads, railways and harbours.",
    acts: [],
    commitments: [],
  },
  {
    ...release,
    text: "For further information, please contact the press office.",
    acts: [],
    commitments: [],
  },
  {
    ...release,
    text: "Norland is contributing 25 million dollars to the repair of the Dnipro locks, bringing its total to 140 million.",
    acts: [
      "pledge/announce/reaffirm | Norland or Ministry of Transport of Norland | Dnipro locks | positive planned",
    ],
    commitments: ["announced/inProgress | Norland | Dnipro locks | testable | 25000000 USD"],
    known: "release: the issuer's progressive is a commitment",
  },
  {
    ...release,
    text: "The package will contain 40 generators, 12 ambulances and winter clothing.",
    acts: ["?pledge/announce/state | * | generators"],
  },
  {
    ...release,
    text: "The Government has decided to extend the night-train subsidy for another two years.",
    acts: ["decide | Government | night-train subsidy | positive planned"],
    commitments: ["announced/agreed | Government | night-train subsidy | testable"],
  },
  {
    ...release,
    text: "State Secretary Per Moe will travel to Tallinn on 18 March to open the transport fair.",
    acts: ["pledge/announce | Per Moe or Ministry of Transport of Norland | Tallinn | positive planned"],
    commitments: ["announced | Per Moe or Ministry of Transport of Norland | Tallinn | | on 2026-03-18"],
  },
  {
    ...release,
    text: "About the fund\n\nThe fund was set up in 2011 and has supported 300 projects.",
    acts: [],
    commitments: [],
  },
  {
    genre: "release",
    publisher: "Clean Rivers Alliance",
    speakers: ["Clean Rivers Alliance"],
    text: "Clean Rivers Alliance calls on the European Commission to close the loophole for cruise ships.",
    acts: ["urge | Clean Rivers Alliance | loophole | positive required | to European Commission"],
    commitments: [],
  },
  {
    genre: "release",
    publisher: "Clean Rivers Alliance",
    speakers: ["Clean Rivers Alliance"],
    text: "Our volunteers will monitor 200 kilometres of river bank this summer.",
    acts: ["pledge | Clean Rivers Alliance or volunteers | river bank | positive planned"],
    commitments: ["announced | Clean Rivers Alliance or volunteers | river bank | testable"],
  },
  {
    genre: "release",
    publisher: "Norland River Agency",
    text: "The dyke at Ostwick will be raised by two metres.\n\nWater Minister Ada Brook said:\n\nWe will finish the work before the storms.",
    acts: [
      "pledge | Norland River Agency | dyke | positive planned author",
      "pledge | Ada Brook | finish the work | positive planned quote",
    ],
  },
  {
    genre: "release",
    publisher: "Norland River Agency",
    speakers: ["Ada Brook"],
    text: "The dyke at Ostwick will be raised by two metres.",
    acts: ["pledge | Ada Brook | dyke | positive planned author"],
  },
  {
    genre: "release",
    publisher: "Ministry of Water of Norland",
    text: "Under the programme, the ministry will:\n\n- drill 210 boreholes in dry districts;\n- continue to train village engineers;\n- plant 40,000 trees.",
    acts: [
      "pledge | ministry | 210 boreholes | positive planned",
      "reaffirm | ministry | village engineers | positive planned",
      "pledge | ministry | 40,000 trees | positive planned",
      "?pledge | ministry",
    ],
  },
  {
    genre: "release",
    publisher: "Clean Rivers Alliance",
    text: "Clean Rivers Alliance calls on governments to:\n\n- honour their pledges by the end of July;\n- commit money for several years;\n- stop building dams.",
    acts: [
      "urge | Clean Rivers Alliance | their pledges | positive required",
      "urge | Clean Rivers Alliance | money for several years | positive required",
      "urge | Clean Rivers Alliance | building dams | positive required",
      "?urge | Clean Rivers Alliance",
    ],
    commitments: [],
  },
  {
    text: "The hotel offers:\n\n- drill halls for 40 guests;\n- plant beds;\n- commit fees of €5.",
    acts: [],
    commitments: [],
  },
];
