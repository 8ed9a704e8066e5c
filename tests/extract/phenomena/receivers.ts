import type { Row } from "../table/row.ts";

/** Undertakings told of whoever gets something, or of some of those who speak. */
export const rows: readonly Row[] = [
  {
    text: "Farmers will receive 400 euros a hectare, the minister said.",
    acts: ["pledge | minister | will receive"],
    commitments: ["announced | minister | * | positive | for farmers | 400 EUR"],
  },
  {
    text: "Nurses are to receive a bonus in March.",
    genre: "release",
    publisher: "Ministry of Works",
    acts: ["pledge | Ministry of Works | are to receive"],
    commitments: ["announced | * | bonus | positive | for nurses"],
  },
  {
    text: "The money will go to schools in the north, the mayor said.",
    acts: ["pledge | mayor | will go to"],
    commitments: ["announced | mayor | schools"],
  },
  {
    text: "A fund of 2 million euros will be available to small shops, the mayor said.",
    acts: ["pledge | mayor | will be available"],
    commitments: ["announced | mayor | * | positive | 2000000 EUR"],
  },
  { text: "The bride will receive guests on Sunday.", acts: [], commitments: [] },
  {
    text: "The ship will go to the yard in May, the captain said.",
    acts: ["?state | captain | *"],
    commitments: [],
  },
  {
    text: "Each of us will pay 20 million dollars into the fund.",
    genre: "statement",
    speakers: ["Leaders of the Lake States"],
    acts: ["pledge | Leaders of the Lake States | will pay"],
  },
  {
    text: "The board has yet to decide whether to open the reserve.",
    acts: ["consider | board | has yet to decide"],
    commitments: ["considered | board | *"],
  },
  { text: "The chamber plans a series of seminars in August.", acts: ["announce | chamber | plans"] },
  {
    text: "An earlier plan to ban exports has been dropped.",
    acts: ["propose/cancel/state | * | *", "?cancel/propose | * | *"],
    commitments: ["withdrawn | * | *"],
  },
  {
    text: "“We see no case for new duties,” the minister said.",
    acts: ["reject | minister | see no case for | negative"],
  },
  {
    text: "We note with concern the findings of the review.",
    genre: "statement",
    speakers: ["Leaders of the Lake States"],
    acts: ["criticize | Leaders of the Lake States | note with concern"],
  },
  // a timetable in the present tense
  {
    text: "Work on the bridge starts on 7 May.",
    genre: "release",
    publisher: "Ministry of Works",
    acts: ["announce | Ministry of Works | starts"],
    commitments: ["announced | * | * | positive | on 2026-05-07"],
  },
  { text: "Work on the bridge starts on 7 May.", acts: [], commitments: [] },
  {
    text: "Work starts at dawn.",
    genre: "release",
    publisher: "Ministry of Works",
    acts: [],
    commitments: [],
  },
  {
    text: "The company has given an undertaking to clean the river.",
    acts: ["pledge | company | undertaking to"],
  },
  { text: "The union gave notice of a strike on Friday.", acts: ["announce | union | gave notice of"] },
  { text: "The cabinet gave the go-ahead for the tunnel.", acts: ["decide | cabinet | gave the go-ahead"] },
  { text: "The club has called a halt to the sale.", acts: ["cancel | club | has called a halt to"] },
  {
    text: "The envoy held out the prospect of a loan.",
    acts: ["propose | envoy | held out the prospect of"],
  },
  { text: "The ministry is drawing up a list of sites.", acts: ["reaffirm | ministry | is drawing up"] },
];
