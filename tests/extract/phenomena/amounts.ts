import type { Row } from "../table/row.ts";

/** Money and counts of commitments; figures that belong to something else stay out. */
export const rows: readonly Row[] = [
  {
    text: "Ireland will provide €15.5m to the vaccine alliance.",
    acts: ["pledge | Ireland | vaccine alliance | positive planned"],
    commitments: ["announced | Ireland | vaccine alliance | testable | 15500000 EUR | for vaccine alliance"],
  },
  {
    text: "Toyama Motors pledged more than ¥200 billion for a battery plant in Kyushu.",
    acts: ["pledge | Toyama Motors | battery plant | positive planned"],
    commitments: ["announced | Toyama Motors | battery plant | | >=200000000000 JPY"],
  },
  {
    text: "Britain will lend Kenya up to £350 million for geothermal power.",
    acts: ["pledge | United Kingdom | geothermal power | positive planned"],
    commitments: ["announced | United Kingdom | geothermal power | | <=350000000 GBP | for Kenya"],
  },
  {
    text: "The council approved between 3 and 4 million euros for the theatre.",
    acts: ["decide | council | theatre"],
    commitments: ["announced/agreed | council | theatre | | >=3000000 EUR | <=4000000 EUR"],
  },
  {
    text: "Switzerland announced nearly 90 million francs in aid for Lebanon.",
    acts: ["announce | Switzerland | aid for Lebanon | positive planned"],
    commitments: ["announced | Switzerland | aid for Lebanon | | 90000000 CHF | for Lebanon"],
  },
  {
    text: "The foundation will donate no less than 2 million books to rural schools.",
    acts: ["pledge | foundation | books | positive planned"],
    commitments: [
      "announced | foundation | books | testable | count >=2000000 books | for rural schools or schools | no amount",
    ],
  },
  {
    text: "The Netherlands will deliver 14 Leopard 2 tanks to Ukraine in cooperation with Denmark.",
    acts: ["pledge | Netherlands | Leopard 2 tanks | positive planned"],
    commitments: ["announced | Netherlands | tanks | testable | count 14 Leopard 2 tanks | for Ukraine"],
    known: "quantity: a number inside the unit (Leopard 2 tanks)",
  },
  {
    text: "Norway promised a dozen snowploughs to the city of Lviv.",
    acts: ["pledge | Norway | snowploughs | positive planned"],
    commitments: ["announced | Norway | snowploughs | testable | count 12 snowploughs"],
    known: "quantity: a dozen",
  },
  {
    text: "Taiwan will donate one million masks to clinics in Paraguay.",
    acts: ["pledge | Taiwan | masks | positive planned"],
    commitments: ["announced | Taiwan | masks | testable | count 1000000 masks | no amount"],
  },
  {
    text: "The minister, who heads a staff of 600, promised a new ferry.",
    acts: ["pledge | minister | new ferry | positive planned"],
    commitments: ["announced | minister | new ferry | testable | no count | no amount"],
    known: "testable: a deed that is done or not done",
  },
  {
    text: "The group, whose sales reached $40 billion last year, will build a plant in Gabon.",
    acts: ["pledge | group | plant in Gabon | positive planned"],
    commitments: ["announced | group | plant in Gabon | testable | no amount"],
    known: "amount of a relative clause is taken",
  },
  {
    text: "Belgium announced a second package worth €130 million, half of it for demining.",
    acts: ["announce | Belgium | second package | positive planned"],
    commitments: ["announced | Belgium | second package | testable | 130000000 EUR"],
  },
  {
    text: "The government will cut the levy from 12 percent to 9 percent in January.",
    acts: ["pledge | government | levy | positive planned"],
    commitments: ["announced | government | levy | testable | no amount"],
  },
  {
    text: "Denmark, Norway and Sweden will jointly contribute 450 million kroner to the fleet.",
    acts: ["pledge | Denmark + Norway + Sweden | fleet | positive planned"],
    commitments: ["announced | Denmark + Norway + Sweden | fleet | testable"],
  },
  {
    text: "The bank agreed to a fine of A$1.3 billion.",
    acts: ["agree | bank | fine"],
    commitments: ["agreed | bank | fine | testable | 1300000000 AUD"],
  },
  {
    text: "India has offered Sri Lanka a credit line of one billion US dollars.",
    acts: ["propose | India | credit line | positive | to Sri Lanka"],
    commitments: ["proposed | India | credit line | testable | 1000000000 USD | for Sri Lanka"],
    known: "addressee of a double object is taken into the content",
  },
  {
    text: "Some €200 million will be made available for flood barriers, the premier said.",
    acts: ["pledge | premier | flood barriers | positive planned"],
    commitments: ["announced | * | flood barriers | testable | 200000000 EUR"],
  },
  {
    text: "Brazil will reduce emissions by 53 percent by 2030.",
    acts: ["pledge | Brazil | emissions | positive planned"],
    commitments: ["announced | Brazil | emissions | testable | by 2030-12-31 | no amount"],
  },
  {
    text: "Kuwait pledged another half a billion dollars.",
    acts: ["pledge | Kuwait | * | positive planned"],
    commitments: ["announced | Kuwait | * | testable | 500000000 USD"],
  },
  {
    text: "The state will train 5,000 to 7,000 nurses a year, the health minister said.",
    acts: ["pledge | health minister | nurses | positive planned"],
    commitments: ["announced | state | nurses | testable | count >=5000 nurses | count <=7000 nurses"],
  },
  {
    text: "In addition to the €400 million already paid, Austria pledged €75 million for winter aid.",
    acts: ["pledge | Austria | winter aid | positive planned"],
    commitments: ["announced | Austria | winter aid | testable | 75000000 EUR"],
  },
  {
    text: "The firm will invest 60 million, about a tenth of its annual profit, in a wind park.",
    acts: ["pledge | firm | wind park | positive planned"],
    commitments: ["announced | firm | wind park | testable"],
  },
  {
    text: "The council will sell the dairy to Kestrel Homes, which has offered £12 million.",
    acts: ["pledge | council | dairy", "?propose | Kestrel Homes | *"],
    commitments: ["announced | council | dairy | positive | no amount", "?proposed | Kestrel Homes | *"],
  },
  {
    text: "The council has abandoned its plan to build 50 homes, citing a shortfall of £31 million.",
    acts: ["cancel | council | homes", "?propose | council | *"],
    commitments: ["withdrawn | council | homes | positive | no amount"],
  },
  {
    text: "Malta pledged a third of the $60 million needed for the dam.",
    acts: ["pledge | Malta | dam"],
    commitments: ["announced | Malta | dam | positive | no amount"],
  },
  {
    text: "Malta pledged a third of its budget, $60 million, for the dam.",
    acts: ["pledge | Malta | dam"],
    commitments: ["announced | Malta | dam | positive | 60000000 USD"],
  },
  {
    text: "Malta pledged to close its mill in return for €11 million in loans.",
    acts: ["pledge | Malta | mill"],
    commitments: ["announced | Malta | mill | positive | no amount"],
  },
];
