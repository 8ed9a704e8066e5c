import type { Row } from "../table/row.ts";

/** Several contents make several acts that share a cue; several actors make one act; several verbs share a subject. */
export const rows: readonly Row[] = [
  {
    text: "Prime Minister Eero Salo announced a €90 million loan to Moldova and the reopening of the consulate in Odesa.",
    acts: [
      "announce | Eero Salo | loan | positive planned",
      "announce | Eero Salo | reopening | positive planned",
    ],
    commitments: [
      "announced | * | loan | | 90000000 EUR | for Moldova",
      "announced | * | consulate | | no amount",
    ],
    known: "coordinated noun contents are not split: unlike commitments",
  },
  {
    text: "The company promised to compensate customers and to replace the faulty meters by July.",
    acts: ["pledge | company | compensate", "pledge | company | replace"],
  },
  {
    text: "Rwanda and Burundi called for calm.",
    acts: ["urge | Rwanda + Burundi | calm"],
  },
  {
    text: "The leaders of Fiji, Tonga and Samoa endorsed the charter and condemned illegal fishing.",
    acts: ["praise/agree/sign/decide | leaders | charter", "criticize | leaders | illegal fishing"],
  },
  {
    text: "Mexico welcomed the ruling, rejected the fine and announced an appeal.",
    acts: [
      "praise | Mexico | ruling",
      "reject | Mexico | fine | negative",
      "announce | Mexico | appeal | positive planned",
    ],
  },
  {
    text: "The EU and Mercosur will open their markets for beef and wine respectively.",
    acts: ["pledge | European Union or EU + Mercosur | markets | positive planned"],
    known: "coordinated actors are merged: acronym with another name",
  },
  {
    text: "The council agreed to widen the canal, to raise the quay and to plant trees along both banks.",
    acts: [
      "agree/decide | council | widen",
      "agree/decide | council | raise",
      "agree/decide | council | plant",
    ],
  },
  {
    text: "Neither Paris nor Berlin will supply cruise missiles, a French diplomat said.",
    acts: ["rule-out | diplomat or French diplomat | cruise missiles | negative planned"],
    commitments: ["announced | France + Germany | cruise missiles | negative"],
    known: "negation by neither ... nor",
  },
  {
    text: "Both the opposition and the governing party reject a return to conscription.",
    acts: ["reject | opposition + governing party | conscription | negative"],
    known: "coordinated actors are merged: common nouns",
  },
  {
    text: "Denmark will send two frigates, and Sweden has offered a minehunter.",
    acts: ["pledge | Denmark | frigates | positive planned", "propose | Sweden | minehunter"],
  },
  {
    text: "Spain has pledged 20 million euros, Portugal 5 million and Malta 800,000.",
    acts: ["pledge | Spain | 20 million", "pledge | Portugal | 5 million", "pledge | Malta | 800,000"],
    known: "a verb left out",
  },
  {
    text: "The minister urged landlords to freeze rents and banks to lower their fees.",
    acts: ["urge | minister | freeze rents", "urge | minister | lower their fees"],
    known: "a verb left out",
  },
  {
    text: "Unions and employers, after a night of talks, agreed on a wage rise of 4 percent.",
    acts: ["agree | unions + employers | wage rise | positive planned"],
    commitments: ["agreed | unions + employers | wage rise | testable"],
    known: "coordinated actors are merged: common nouns",
  },
  {
    text: "The pledge covers vaccines, syringes and refrigerators.",
    acts: [],
  },
  {
    text: "Together with the World Health Organization, Ghana will run a malaria campaign in 40 districts.",
    acts: ["pledge | Ghana | malaria campaign | positive planned"],
  },
  {
    text: "India, along with 14 other countries, opposed the resolution.",
    acts: ["reject | India | resolution | negative"],
    known: "subject parted from its verb: along with",
  },
  {
    text: "France, Germany and the United Kingdom warned that they would restore UN sanctions on Iran.",
    acts: ["threaten | France + Germany + United Kingdom | sanctions | positive planned | vs Iran"],
    known: "target of a threat: sanctions on A",
  },
  {
    text: "The judge praised the witnesses but criticised the police for losing evidence.",
    acts: ["praise | judge | witnesses", "criticize | judge | losing evidence"],
  },
  {
    text: "Governor Ana Lopes said schools would stay closed on Monday and that buses would run free of charge.",
    acts: ["pledge/announce/state | Ana Lopes | schools", "pledge/announce/state | Ana Lopes | buses"],
    known: "coordinated that-clauses are not split; agent noun not known: schools",
  },
  {
    text: "Officials from Bolivia and Paraguay signed a gas contract and toasted with local wine.",
    acts: ["sign | officials or officials from Bolivia and Paraguay | gas contract"],
  },
  {
    text: "The finance and defence ministers pledged to raise soldiers' pay.",
    acts: ["pledge | ministers or finance and defence ministers | soldiers' pay | positive planned"],
    known: "content cut at a possessive without s",
  },
  {
    text: "Egypt's and Sudan's water ministers rejected the filling of the reservoir.",
    acts: ["reject | water ministers | filling | negative"],
  },
  {
    text: "The bank will either sell or close its retail arm, its chairman said.",
    acts: ["pledge | chairman | retail arm | positive planned"],
    known: "content cut at either ... or",
  },
  {
    text: "Not only does the bill raise fuel tax, it also abolishes the diesel rebate.",
    acts: [],
  },
  {
    text: "The city will not only repair the theatre but also buy the square in front of it, Mayor Ola Lind said.",
    acts: [
      "pledge | Ola Lind | repair the theatre | positive planned",
      "pledge | Ola Lind | square | positive planned",
    ],
  },
  {
    text: "The harbour board will sell the old crane and buy a second ferry.",
    acts: [
      "pledge | harbour board | old crane | positive planned",
      "pledge | harbour board | second ferry | positive planned",
    ],
  },
  {
    text: "The mayors of Basel and Geneva have promised cheaper tram tickets.",
    acts: ["pledge | mayors or mayors of Basel and Geneva | tram tickets | positive planned"],
  },
  {
    text: "Malta announced that it will pay for the dam, and Cyprus informed the board of its intention to host the fair.",
    acts: ["announce | Malta | pay for the dam", "pledge | Cyprus | host the fair"],
    commitments: ["announced | Malta | pay for the dam", "announced | Cyprus | host the fair"],
  },
  {
    text: "Malta announced that it will pay for the dam and that Cyprus will host the fair.",
    acts: ["announce | Malta | pay for the dam", "?announce/pledge | Malta | host the fair"],
  },
  {
    text: "They promised him a boat and they promised me a house, the sailor said.",
    acts: ["pledge | They | boat", "pledge | they | house", "?state | sailor"],
  },
];
