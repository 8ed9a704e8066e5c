import type { Row } from "../table/row.ts";

/** Offers that wait for somebody else, one verb for several sums, what a body says that it is doing, and "it". */
export const rows: readonly Row[] = [
  {
    text: "Kenya’s envoy said Nairobi would reopen the border if Uganda lifted its ban on maize.",
    acts: ["propose | envoy | border"],
    commitments: ["proposed | Kenya | border"],
  },
  {
    text: "The minister said Kenya would send 40 nurses if parliament agreed.",
    acts: ["pledge | minister | nurses"],
    commitments: ["announced | Kenya | nurses"],
  },
  {
    text: "The mayor said she would resign if the vote failed.",
    acts: ["pledge/threaten | mayor | resign"],
    commitments: ["announced | mayor | resign"],
  },
  {
    text: "Kenya said it would close the border if Uganda kept its ban on maize.",
    acts: ["threaten | Kenya | border"],
    commitments: ["announced | Kenya | border"],
  },
  {
    text: "Norway pledged $60 million, Chile $35 million and Peru $5 million.",
    acts: ["pledge | Norway | $60 million", "pledge | Chile | $35 million", "pledge | Peru | $5 million"],
    commitments: [
      "announced | Norway | * | | 60000000 USD",
      "announced | Chile | * | | 35000000 USD",
      "announced | Peru | * | | 5000000 USD",
    ],
  },
  {
    text: "Switzerland offered 2 million francs for a school, and Peru $5 million for a bridge in Osh.",
    acts: ["propose | Switzerland | school", "propose | Peru | bridge"],
    commitments: [
      "proposed | Switzerland | school | | 2000000 CHF",
      "proposed | Peru | bridge | | 5000000 USD",
    ],
  },
  {
    text: "Norway pledged $60 million after Chile had spent $35 million.",
    acts: ["pledge | Norway | $60 million"],
    commitments: ["announced | Norway | * | | 60000000 USD"],
  },
  {
    text: "Northgate Bank is abolishing card fees.",
    genre: "release",
    publisher: "Northgate Bank",
    acts: ["announce | Northgate Bank | card fees"],
    commitments: ["announced | Northgate Bank | card fees"],
  },
  {
    text: "The Netherlands is training 40 pilots.",
    genre: "release",
    publisher: "Ministry of Defence of the Netherlands",
    acts: ["reaffirm | Netherlands or Ministry of Defence of the Netherlands | pilots"],
    commitments: ["inProgress | Netherlands | pilots"],
  },
  {
    text: "Companies are leaving the country.",
    genre: "release",
    publisher: "Ministry of Defence of the Netherlands",
    acts: [],
  },
  {
    text: "The airport is providing 3 million euros.",
    genre: "release",
    publisher: "Ridge Airport",
    acts: ["reaffirm | Ridge Airport | 3 million"],
    commitments: ["inProgress | Ridge Airport | * | | 3000000 EUR"],
  },
  {
    text: "Estonia has opened two shelters. It will build a third in Tartu.",
    acts: ["pledge | Estonia | a third"],
    commitments: ["announced | Estonia | a third"],
  },
  { text: "The shelter is large. It will build trust.", acts: [] },
  {
    text: "Estonia has opened two shelters. Together with Latvia it will build a third.",
    acts: ["pledge | Estonia | a third"],
    commitments: ["announced | Estonia | a third"],
  },
  {
    text: "Let me be clear: nobody will be billed for the water.",
    genre: "statement",
    publisher: "City of Tarn",
    speakers: ["City of Tarn"],
    acts: ["rule-out/pledge | City of Tarn | billed | negative", "?state | City of Tarn | be clear"],
    commitments: ["announced | City of Tarn | billed | negative"],
  },
  {
    text: "The club will open a second pool, its chairman announced at the fair in Lund.",
    acts: ["announce/pledge | chairman | pool"],
    commitments: ["announced | * | pool"],
  },
  { text: "“We shall not.”", acts: ["?state | *"], commitments: [] },
  {
    text: "The generals directed the shelling from this hill.",
    acts: [],
  },
  {
    text: "The court directed the council to publish the list.",
    acts: ["task | court | publish | | to council"],
    commitments: ["assigned | council | publish the list"],
  },
];
