import type { Row } from "../table/row.ts";

/** Deadlines, days and periods of commitments; the day of the saying is none. Published Tuesday, 2026-03-10. */
export const rows: readonly Row[] = [
  {
    text: "Slovakia will finish the motorway by the end of next year.",
    acts: ["pledge | Slovakia | motorway | positive planned"],
    commitments: ["announced | Slovakia | motorway | testable | by 2027-12-31"],
  },
  {
    text: "The ministry promised to reply within six weeks.",
    acts: ["pledge | ministry | reply | positive planned"],
    commitments: ["announced | ministry | reply | testable | by 2026-04-21"],
  },
  {
    text: "The agency will publish the map no later than 15 May.",
    acts: ["pledge | agency | map | positive planned"],
    commitments: ["announced | agency | map | testable | by 2026-05-15"],
  },
  {
    text: "Romania is to open the tunnel on 3 October 2026.",
    acts: ["pledge/announce/propose | Romania | tunnel | positive planned"],
    commitments: ["announced/proposed | Romania | tunnel | testable | on 2026-10-03"],
  },
  {
    text: "The carrier will resume flights to Tripoli next week.",
    acts: ["pledge | carrier | flights to Tripoli | positive planned"],
    commitments: ["announced | carrier | flights to Tripoli | testable | by 2026-03-22"],
  },
  {
    text: "Croatia will introduce the levy from January 2027.",
    acts: ["pledge | Croatia | levy | positive planned"],
    commitments: ["announced | Croatia | levy | testable | on 2027-01-01"],
  },
  {
    text: "Zambia pledged on Monday to publish its debt figures in April.",
    acts: ["pledge | Zambia | debt figures | positive planned"],
    commitments: ["announced | Zambia | debt figures | testable | by 2026-04-30"],
  },
  {
    text: "On Friday, the premier promised a new hospital.",
    acts: ["pledge | premier | new hospital | positive planned"],
    commitments: ["announced | premier | new hospital | testable | no time"],
    known: 'tagger: "the premier" is taken for an adjective',
  },
  {
    text: "The company said last week that it would build a depot in Split.",
    acts: ["pledge | company | depot in Split | positive planned"],
    commitments: ["announced | company | depot in Split | testable | no time"],
  },
  {
    published: null,
    text: "The ministry promised to reply within six weeks.",
    acts: ["pledge | ministry | reply | positive planned"],
    commitments: ["announced | ministry | reply | testable | when within six weeks"],
  },
  {
    published: null,
    text: "Guyana will open its first refinery on 12 June.",
    acts: ["pledge | Guyana | refinery | positive planned"],
    commitments: ["announced | Guyana | refinery | testable | when 12 June"],
  },
  {
    text: "The president vowed to end the feud before the end of her term.",
    acts: ["pledge | president | feud | positive planned"],
    commitments: ["announced | president | feud | | when end of her term"],
    known: "time: end of a term is not kept as printed",
  },
  {
    text: "The two sides set themselves a deadline for a deal.",
    acts: ["agree/announce/decide | two sides or sides | deadline"],
    known: "set a deadline",
  },
  {
    text: "Tonga will be carbon-neutral by mid-2040.",
    acts: ["pledge | Tonga | carbon-neutral | positive planned"],
    commitments: ["announced | Tonga | carbon-neutral | testable | by 2040-06-30"],
    known: '"would/will be" + adjective is a pledge',
  },
  {
    text: "Over the next decade, the railway will electrify 1,200 kilometres of track.",
    acts: ["pledge | railway | track | positive planned"],
    commitments: ["announced | railway | track | testable | by 2036-03-10"],
    known: "agent noun not known: railway",
  },
  {
    text: "The tax office will send out 2 million letters this week.",
    acts: ["pledge | tax office | letters | positive planned"],
    commitments: ["announced | tax office | letters | testable | by 2026-03-15 | count 2000000 letters"],
  },
  {
    text: "The club will play its home games in Graz until the roof is repaired.",
    acts: ["pledge/announce/state | club | home games | positive planned"],
    commitments: ["announced | club | home games | | when until the roof is repaired"],
    known: "time: until + clause is taken for a condition",
  },
  {
    text: "Sierra Leone will hold a census in the third quarter of 2027.",
    acts: ["pledge/announce | Sierra Leone | census | positive planned"],
    commitments: ["announced | Sierra Leone | census | testable | by 2027-09-30"],
  },
  {
    text: "Two years after the flood, the mayor promised a new bridge by Christmas.",
    acts: ["pledge | mayor | new bridge | positive planned"],
    commitments: ["announced | mayor | new bridge | testable | by 2026-12-25"],
    known: "time: Christmas",
  },
  {
    text: "The minister ordered the port to be cleared by noon on Thursday.",
    acts: ["task/decide | minister | cleared | positive planned"],
    commitments: ["assigned | * | cleared | testable | by 2026-03-12"],
  },
  {
    text: "The bank, which was founded in 2003, will close 40 branches by 2028.",
    acts: ["pledge | bank | branches | positive planned"],
    commitments: ["announced | bank | branches | testable | by 2028-12-31 | count 40 branches"],
  },
  {
    text: "Finland will phase out coal three years earlier than planned, in 2029.",
    acts: ["pledge | Finland | coal | positive planned"],
    commitments: ["announced | Finland | coal | testable | by 2029-12-31"],
    known: "time behind a comma is lost",
  },
  {
    text: "In the coming days the ministry will name a mediator.",
    acts: ["pledge | ministry | mediator | positive planned"],
    commitments: ["announced | ministry | mediator | testable | when coming days"],
    known: "time: in the coming days",
  },
  {
    text: "The parliament will vote on the bill next month.",
    acts: ["pledge/announce/state | parliament | bill | positive planned"],
    commitments: ["announced | parliament | bill | testable | by 2026-04-30"],
  },
  {
    text: "“We will sell up to $5 billion between now and the end of June,” the governor said.",
    acts: ["pledge | governor | $5 billion"],
    commitments: ["announced | governor | $5 billion | positive | by 2026-06-30"],
  },
  {
    text: "“We will publish the prices every Friday,” the governor said.",
    acts: ["pledge | governor | prices"],
    commitments: ["announced | governor | prices | positive | no time"],
  },
  {
    text: "“We will publish the prices on Friday,” the governor said.",
    acts: ["pledge | governor | prices"],
    commitments: ["announced | governor | prices | positive | on 2026-03-13"],
  },
];
