import type { Row } from "../table/row.ts";

/** What became of a promise: kept, broken, stalled, in part, turned down; in the same sentence, by a noun, or sentences later. */
export const rows: readonly Row[] = [
  {
    text: "Malta promised to open the archive. The promise was never kept.",
    acts: ["pledge | Malta | archive", "state | * | never kept | negative"],
    commitments: ["broken | Malta | open the archive"],
  },
  {
    text: "Malta promised to open the archive. The promise was kept.",
    acts: ["pledge | Malta | archive", "state | * | kept | positive"],
    commitments: ["fulfilled | Malta | open the archive"],
  },
  {
    text: "Malta promised to open the archive. The promise was welcomed by Cyprus.",
    acts: ["pledge | Malta | archive", "praise | Cyprus | promise"],
    commitments: ["announced | Malta | open the archive"],
  },
  {
    text: "The council broke its promise to plant 300 oaks.",
    acts: ["pledge | council | oaks"],
    commitments: ["broken | council | plant 300 oaks"],
  },
  {
    text: "The parents accused the council of breaking a promise to plant 300 oaks.",
    acts: ["accuse | parents | *", "pledge | council | oaks"],
    commitments: ["broken | council | plant 300 oaks"],
  },
  {
    text: "Cyprus rejected a proposal by Malta for a joint ferry line.",
    acts: ["reject | Cyprus | ferry line | negative", "propose | Malta | ferry line"],
    commitments: ["rejected | Malta | ferry line"],
  },
  {
    text: "A Latvian proposal to tax sugar was voted down.",
    acts: ["reject | * | sugar | negative", "propose | Latvia | tax sugar"],
    commitments: ["rejected | Latvia | tax sugar"],
  },
  {
    text: "Latvia’s pledge to tax sugar has not been honoured.",
    acts: ["pledge | Latvia | tax sugar"],
    commitments: ["broken | Latvia | tax sugar"],
  },
  {
    text: "Cyprus welcomed Malta’s pledge to tax sugar.",
    acts: ["praise | Cyprus | *", "pledge | Malta | tax sugar"],
    commitments: ["announced | Malta | tax sugar"],
  },
  {
    text: "Sweden had promised the islanders a list of wells, but none has been published.",
    acts: ["pledge | Sweden | list of wells"],
    commitments: ["stalled | Sweden | list of wells"],
  },
  {
    text: "Sweden promised in 2021 to pay for the wells and has yet to do so.",
    acts: ["pledge | Sweden | wells"],
    commitments: ["stalled | Sweden | wells"],
  },
  {
    text: "Sweden agreed to send buses but has not said when.",
    acts: ["agree | Sweden | buses", "?state | Sweden | *"],
    commitments: ["agreed | Sweden | buses"],
  },
  {
    text: "The bank pledged 80 million dollars for wells, half of which has been spent.",
    acts: ["pledge | bank | wells"],
    commitments: ["partlyFulfilled | bank | wells | | 80000000 USD"],
  },
  {
    text: "Sweden has delivered 300 tents to Kenya.",
    acts: ["state | Sweden | tents | positive actual"],
    commitments: ["fulfilled | Sweden | tents | | count 300 tents"],
  },
  {
    text: "Sweden transferred the first 4 million euros in May, the ministry said.",
    acts: ["state | ministry | 4 million"],
    commitments: ["fulfilled | Sweden | 4 million | | 4000000 EUR"],
  },
  { text: "Sweden has delivered a verdict on the wells.", acts: [] },
  { text: "The storm gave the valley 40 hours of rain.", acts: [] },
  {
    text: "Norway had promised to repair the quay by 2024.",
    published: "2025-06-10",
    acts: ["pledge | Norway | quay"],
    commitments: ["announced | Norway | quay | | by 2024-12-31"],
  },
  {
    text: "Norway promised the repair of the quay on Monday.",
    acts: ["pledge | Norway | quay"],
    commitments: ["announced | Norway | quay | | no time"],
  },
];
