import type { Row } from "../table/row.ts";

/** criticize, praise; decide, establish, sign, cancel. */
export const rows: readonly Row[] = [
  {
    text: "Germany's economy minister criticised the Commission's plan for a second carbon market.",
    acts: ["criticize | economy minister | plan for a second carbon market"],
    commitments: [],
  },
  {
    text: "Relief agencies voiced concern over the closure of the crossing.",
    acts: ["criticize | relief agencies or agencies | closure of the crossing | positive"],
  },
  {
    text: "The Arab League denounced the strike on the port as a war crime.",
    acts: ["criticize | Arab League | strike on the port"],
  },
  {
    text: "Tokyo lodged a protest over the flight of two bombers near Okinawa.",
    acts: ["criticize | Japan | flight of two bombers"],
  },
  {
    text: "Coach Marta Ruiz called the verdict a disgrace.",
    acts: ["criticize | Marta Ruiz | disgrace"],
  },
  {
    text: "Lawmakers expressed disappointment that the pipeline treaty had lapsed.",
    acts: ["criticize | lawmakers | lapsed"],
  },
  {
    text: "Amnesty slammed the eviction of 600 families in the capital.",
    acts: ["criticize | Amnesty or Amnesty International | eviction"],
  },
  {
    text: "President Li Wen hailed the launch of the space telescope as a milestone.",
    acts: ["praise | Li Wen | launch | positive actual"],
  },
  {
    text: "Ukraine thanked the Czech Republic for a new batch of artillery shells.",
    acts: ["praise | Ukraine | artillery shells | positive | vs Czech Republic or Czechia"],
  },
  {
    text: "The OECD welcomed Chile's decision to open its lithium sector to bids.",
    acts: ["praise | OECD | decision", "decide | Chile | open its lithium sector | positive planned"],
  },
  {
    text: "The secretary-general congratulated both presidents on the border accord.",
    acts: ["praise | secretary-general | border accord"],
  },
  {
    text: "The league paid tribute to the late referee.",
    acts: ["?praise | league | referee"],
  },
  {
    text: "The minister expressed satisfaction with the pace of repairs at the dam.",
    acts: ["praise | minister | pace of repairs"],
  },
  {
    text: "Sweden's parliament has approved a bill that raises the defence budget to 3.5 percent of output.",
    acts: ["decide/sign | parliament or Sweden's parliament or Sweden | defence budget"],
  },
  {
    text: "The cabinet decided on Wednesday to extend the state of emergency by two months.",
    acts: ["decide | cabinet | state of emergency | positive planned"],
    commitments: ["announced/agreed | cabinet | state of emergency | testable"],
  },
  {
    text: "Lawmakers in Tallinn voted to lower the voting age to 16.",
    acts: ["decide | lawmakers or lawmakers in Tallinn | voting age"],
  },
  {
    text: "The council authorised the sale of the old tram depot.",
    acts: ["decide | council | sale"],
    commitments: ["announced/agreed | council | tram depot"],
  },
  {
    text: "A national guard of 8,000 men is being set up, the interior ministry announced.",
    acts: ["announce | interior ministry or ministry | national guard | positive", "?establish | *"],
  },
  {
    text: "The European Union set up a fund of €6 billion for the reconstruction of the ports.",
    acts: ["establish | European Union | fund"],
  },
  {
    text: "Jordan and Egypt created a joint council for water last week.",
    acts: ["establish | Jordan + Egypt | joint council"],
  },
  {
    text: "Vietnam and the European Union signed a partnership on clean energy in Hanoi on Thursday.",
    acts: ["sign | Vietnam + European Union | partnership"],
  },
  {
    text: "Parliament in Skopje ratified the accord on minority schools by a single vote.",
    acts: ["sign | parliament | accord on minority schools"],
  },
  {
    text: "The general assembly adopted a resolution on deep-sea mining.",
    acts: ["sign/decide | general assembly or assembly or UN General Assembly | resolution"],
  },
  {
    text: "Argentina pulled out of the health agency on Monday.",
    acts: ["cancel | Argentina | health agency"],
  },
  {
    text: "The state railway scrapped its plan for a night train to Rome.",
    acts: ["cancel | state railway or railway | night train"],
    commitments: ["withdrawn | state railway or railway | night train"],
  },
  {
    text: "Burkina Faso suspended the licences of two foreign radio stations.",
    acts: ["cancel | Burkina Faso | licences"],
  },
  {
    text: "The minister backtracked on his promise to abolish tuition fees.",
    acts: ["cancel | minister | abolish tuition fees", "?pledge | minister | abolish tuition fees"],
    commitments: ["withdrawn | * | tuition fees"],
  },
  {
    text: "The United States revoked the waiver that let banks clear payments for Iraqi oil.",
    acts: ["cancel | United States | waiver"],
  },
];
