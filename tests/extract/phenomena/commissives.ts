import type { Row } from "../table/row.ts";

/** announce, pledge, reaffirm: the verb matters less than what is undertaken. */
export const rows: readonly Row[] = [
  {
    text: "Poland on Friday announced a 4 billion zloty programme to modernise its eastern rail lines.",
    acts: ["announce | Poland | programme | positive planned CT narrated"],
    commitments: ["announced | Poland | rail lines | testable | 4000000000 PLN"],
  },
  {
    text: "The defence ministry unveiled plans to buy 48 self-propelled howitzers from South Korea over the next five years.",
    acts: ["announce/propose | ministry | howitzers | positive planned"],
    commitments: ["announced/proposed | * | howitzers | | count 48 self-propelled howitzers"],
  },
  {
    text: "Health Secretary Orla Keane vowed to halve hospital waiting lists before the end of the decade.",
    acts: ["pledge | Orla Keane | halve hospital waiting lists | positive planned"],
    commitments: ["announced | * | waiting lists | testable"],
  },
  {
    text: "Northwind Energy has committed to shutting its last coal-fired boiler by 2029.",
    acts: ["pledge | Northwind Energy | coal-fired boiler | positive planned"],
    commitments: ["announced | Northwind Energy | boiler | testable | by 2029-12-31"],
  },
  {
    text: "The bloc will spend an additional €1.2 billion on border infrastructure, the commissioner told lawmakers on Tuesday.",
    acts: ["pledge | commissioner | border infrastructure | positive planned"],
    commitments: ["announced | bloc | border infrastructure | | 1200000000 EUR"],
  },
  {
    text: "Latvia has promised its northern neighbour that the cable will be repaired by June.",
    acts: ["pledge | Latvia | repaired | positive planned | to northern neighbour"],
    known: "addressee before the that-clause is taken into the content",
  },
  {
    text: "The insurer guaranteed that no policyholder would pay more than last year.",
    acts: ["pledge | insurer | *"],
  },
  {
    text: "Prime Minister Tomas Vrba assured the unions that the shipyard would stay in public hands.",
    acts: ["pledge | Tomas Vrba | shipyard | positive planned | to unions"],
    known: "addressee before the that-clause is taken into the content",
  },
  {
    text: "Oslo is set to deliver six more air-defence launchers to Kyiv this spring.",
    acts: ["pledge/announce | Norway | air-defence launchers | positive planned"],
  },
  {
    text: "The federation intends to bid for the 2034 winter games, its president Karin Lund said.",
    acts: ["pledge | Karin Lund | bid | positive planned"],
  },
  {
    text: "Japan reiterated its readiness to host the secretariat of the new climate fund.",
    acts: ["reaffirm | Japan | host the secretariat | positive"],
    commitments: ["inProgress/announced | Japan | secretariat"],
  },
  {
    text: "NATO foreign ministers stressed their unwavering support for Moldova's territorial integrity.",
    acts: ["reaffirm | foreign ministers | support | positive planned"],
    commitments: ["inProgress | foreign ministers | support | vague | for Moldova"],
  },
  {
    text: "Brussels will keep sanctions on Belarus in place for as long as political prisoners are held, the bloc's top diplomat said.",
    acts: ["reaffirm/pledge | top diplomat | sanctions | positive planned"],
  },
  {
    text: "The airline restated its commitment to net-zero flights by mid-century.",
    acts: ["reaffirm | airline | net-zero flights | positive planned"],
  },
  {
    text: "Argentina remains determined to meet its repayment schedule, the economy minister, Lucia Paz, insisted.",
    acts: ["reaffirm/pledge | Lucia Paz | repayment schedule | positive planned"],
  },
  {
    text: "The central bank confirmed that it would go ahead with the digital currency pilot in the autumn.",
    acts: ["announce/reaffirm/pledge | central bank | digital currency pilot | positive planned"],
  },
  {
    text: "Telecom group Vela disclosed that it had sold its tower business for €900 million.",
    acts: ["state/announce | Vela or Telecom group Vela | tower business | positive actual"],
  },
  {
    text: "The education minister announced that all 300 rural schools have been connected to the fibre network.",
    acts: ["announce | education minister | connected | positive actual"],
    known: "announced that + past fact is not planned",
  },
  {
    text: "Finland and Estonia have pledged to jointly finance a second undersea electricity link.",
    acts: ["pledge | Finland + Estonia | electricity link | positive planned"],
    commitments: ["announced | Finland + Estonia | electricity link"],
  },
  {
    text: "The mayor's office said the city will plant 15,000 trees along the ring road before the next winter.",
    acts: ["pledge | mayor's office or office | plant 15,000 trees | positive planned"],
    commitments: ["announced | city | trees | testable | count 15000 trees"],
  },
  {
    text: "Speaking in Lisbon, Foreign Minister Rui Salgado announced the opening of an embassy in Fiji next year.",
    acts: ["announce | Rui Salgado | embassy | positive planned"],
    commitments: ["announced | * | embassy | testable | by 2027-12-31"],
  },
  {
    text: "The charity is to open three shelters for flood victims, its director Mina Osei announced.",
    acts: ["announce/pledge | Mina Osei | shelters | positive planned"],
  },
  {
    text: "Ministers gave their word that the subsidy would outlive the election.",
    acts: ["pledge | ministers | subsidy"],
  },
  {
    text: "Canada's housing minister has set a target of 500,000 new homes a year.",
    acts: ["announce | housing minister | 500,000 new homes"],
  },
  {
    text: "Hungary has offered to host the talks but attached no conditions.",
    acts: ["propose | Hungary | host the talks | positive"],
    commitments: ["proposed | Hungary | host the talks"],
  },
  {
    text: "Ghana plans to vaccinate 2 million children against malaria this year.",
    acts: ["pledge/propose/announce | Ghana | vaccinate | positive planned"],
    commitments: [
      "announced/proposed | Ghana | vaccinate | testable | count 2000000 children | by 2026-12-31",
    ],
  },
  {
    text: "Denmark, which has already trained 3,000 recruits, will extend the programme until the end of 2027.",
    acts: ["pledge/reaffirm | Denmark | extend the programme | positive planned"],
  },
  {
    text: "The regulator said it would publish the full list of hazardous dams within ten days.",
    acts: ["pledge | regulator | hazardous dams | positive planned"],
    commitments: ["announced | regulator | hazardous dams | testable | by 2026-03-20"],
  },
  {
    text: "The focus of the Spanish presidency will be on affordable housing, officials said.",
    acts: ["pledge | officials | affordable housing | positive planned"],
    commitments: ["announced | Spanish presidency or officials or Spain | affordable housing | vague"],
  },
  {
    text: "The troops will stay only in villages cleared beforehand with local councils, the general said.",
    acts: ["pledge | general | villages | positive planned"],
    known: "agent noun not known: troops",
  },
  {
    text: "Serbia swore to defend its claim in court and to keep its ambassador at home.",
    acts: ["pledge | Serbia | defend its claim", "pledge/reaffirm | Serbia | ambassador"],
  },
  {
    text: "Riyadh has earmarked $700 million for desalination plants in Jordan.",
    acts: ["announce/decide/pledge | Saudi Arabia | desalination plants | positive planned"],
    commitments: ["announced | Saudi Arabia | desalination | testable | 700000000 USD | for Jordan"],
    known: "beneficiary: for X in Y",
  },
];
