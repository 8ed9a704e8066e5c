import type { Row } from "../table/row.ts";

/** "if, after, once, unless, provided, as long as" with an eventuality; "even if", "although", "in light of" are none. */
export const rows: readonly Row[] = [
  {
    text: "Italy will lift the ban on domestic poultry once the outbreak is contained.",
    acts: ["pledge | Italy | lift the ban | positive planned"],
    commitments: ["announced | Italy | lift the ban | testable | if the outbreak is contained"],
  },
  {
    text: "If parliament approves the budget, the ministry will hire 2,000 teachers.",
    acts: ["pledge | ministry | hire 2,000 teachers | positive planned"],
    commitments: [
      "announced | ministry | hire 2,000 teachers | testable | if parliament approves the budget | count 2000 teachers",
    ],
  },
  {
    text: "The bank said it would release the funds provided that the audit is clean.",
    acts: ["pledge | bank | release the funds | positive planned"],
    commitments: ["announced | bank | release the funds | | if the audit is clean"],
    known: "provided that: the verb of saying is found as well",
  },
  {
    text: "Nepal will not sign the accord unless its water rights are recognised.",
    acts: ["reject/rule-out | Nepal | sign the accord | negative planned"],
    commitments: ["announced | Nepal | sign the accord | negative | if its water rights are recognised"],
  },
  {
    text: "The union pledged to call off the strike as long as talks continue.",
    acts: ["pledge | union | call off the strike | positive planned"],
    commitments: ["announced | union | call off the strike | | if talks continue"],
  },
  {
    text: "Subject to approval by shareholders, Marenco will pay a dividend of 2 euros.",
    acts: ["pledge | Marenco | dividend | positive planned"],
    commitments: ["announced | Marenco | dividend | | if approval by shareholders"],
  },
  {
    text: "In the event of a blackout, the army will protect hospitals, the minister said.",
    acts: ["pledge | minister | protect hospitals | positive planned"],
    commitments: ["announced | army | protect hospitals | | if blackout"],
  },
  {
    text: "The observers are to be deployed after a ceasefire is signed, the mediator said.",
    acts: ["propose/pledge/announce | mediator | observers | positive planned"],
    commitments: ["proposed/announced | * | observers | testable | if a ceasefire is signed"],
  },
  {
    text: "Greece will stay in the programme even if its partners leave.",
    acts: ["pledge/reaffirm | Greece | programme | positive planned"],
    commitments: ["announced/inProgress | Greece | programme | | no condition"],
  },
  {
    text: "Although the harvest failed, Ethiopia will keep its export quota.",
    acts: ["reaffirm/pledge | Ethiopia | export quota | positive planned"],
    commitments: ["announced/inProgress | Ethiopia | export quota | | no condition"],
  },
  {
    text: "In light of the drought, Spain will open two emergency wells.",
    acts: ["pledge | Spain | emergency wells | positive planned"],
    commitments: ["announced | Spain | emergency wells | | no condition"],
  },
  {
    text: "After the meeting, the mayor promised to repaint the school.",
    acts: ["pledge | mayor | repaint the school | positive planned"],
    commitments: ["announced | mayor | repaint the school | | no condition"],
  },
  {
    text: "At a time when others are cutting budgets, Estonia will raise spending on schools.",
    acts: ["pledge | Estonia | spending on schools | positive planned"],
    commitments: ["announced | Estonia | spending on schools | | no condition"],
  },
  {
    text: "The minister offered to resign if the allegations were proved.",
    acts: ["propose | minister | resign"],
    commitments: ["proposed | minister | resign | testable | if the allegations were proved"],
  },
  {
    text: "The city will buy the brewery to turn it into a museum.",
    acts: ["pledge | city | brewery | positive planned"],
    commitments: ["announced | city | brewery | testable | purpose turn it into a museum"],
    known: "purpose: bare infinitive",
  },
  {
    text: "Kazakhstan pledged 10 million dollars in order to save the northern part of the lake.",
    acts: ["pledge | Kazakhstan | * | positive planned"],
    commitments: ["announced | Kazakhstan | * | | 10000000 USD | purpose save the northern part of the lake"],
  },
  {
    text: "Luxembourg announced a grant of €5 million for the purchase of ambulances.",
    acts: ["announce | Luxembourg | grant | positive planned"],
    commitments: ["announced | Luxembourg | grant | | 5000000 EUR | no condition"],
  },
  {
    text: "Once a fishing village, Costa Nera will host the world sailing championships in May.",
    acts: ["pledge/announce/state | Costa Nera | championships | positive planned"],
    commitments: ["announced | Costa Nera | championships | | no condition"],
  },
  {
    text: "Whether or not the senate agrees, the governor will veto the bill, his office said.",
    acts: ["pledge/reject/rule-out | * | veto the bill"],
    commitments: ["announced/rejected | * | veto the bill | | no condition"],
    known: "verb of a subordinate clause (whether, if) is taken for an act",
  },
  {
    text: "As soon as the ice melts, the coastguard will send an icebreaker to free the ferries.",
    acts: ["pledge | coastguard | icebreaker | positive planned"],
    commitments: [
      "announced | coastguard | icebreaker | testable | if the ice melts | purpose free the ferries",
    ],
  },
  {
    text: "“Should the talks fail, we will close the strait,” the admiral said.",
    acts: ["threaten/pledge | admiral | close the strait | positive planned quote"],
    commitments: ["announced | admiral | close the strait | positive | if the talks fail"],
  },
  {
    text: "“The talks should not fail,” the admiral said.",
    acts: ["demand/urge | admiral | talks | negative required quote"],
    commitments: [],
  },
  {
    genre: "release",
    publisher: "Lake Council",
    text: "Once adopted, the rules will help the towns reach a deal on fees.",
    acts: [],
    commitments: [],
  },
];
