import type { Row } from "../table/row.ts";

/** How things are done or came about, told with the verbs of acts; and beside each kind the act that looks like it. */
export const rows: readonly Row[] = [
  ...[
    // what is done again and again
    "The board decides on fares and timetables every autumn.",
    "Claims are approved within four weeks.",
    "Licences are refused where there is a risk of diversion.",
    "The agency cancels permits that have not been used for two years.",
    "Members elect the president and approve the budget at the annual meeting.",
    "The museum offers guided tours on Sundays.",
    "The bank offers loans to small firms at 4 percent.",
    // whoever it may be
    "Under the rules, a driver who refuses a test loses the licence.",
    "Farmers who agree to leave a strip unmown receive 400 euros a year.",
    // what befalls somebody
    "Refugees continue to arrive at the station.",
    "Volunteers continue to inspire visitors with their songs.",
    "The regime continues to bomb hospitals and schools.",
    "Iran continues to develop missiles in breach of the resolution.",
    // who runs something, and who may come in
    "Rebel leaders directed operations from the old mill.",
    "The course is open to applicants from abroad.",
    "The alliance is open to all coastal states.",
    // history by the way
    "Hospitals in the region have struggled since the state signed the contract with the new operator.",
    "The insurance pool that Chile and Peru set up in 2019 pays out within days.",
    "The club considered selling the ground in 2012.",
    // what did not come
    "Without the loan the company would have gone bankrupt.",
    "The museum was to have opened in spring.",
  ].map((text): Row => ({ text, acts: [], commitments: [] })),
  ...[
    "Founded in 2014, the company is listed in Stockholm.",
    "Set up in 1998, the fund has spent 40 million euros on bridges.",
    "Had the bill passed, the mine would have been closed.",
  ].map((text): Row => ({ text, genre: "release", acts: [], commitments: [] })),
  { text: "The board decided on new fares on Monday.", acts: ["decide | board | decided"] },
  { text: "“We approve the budget,” the chairman said.", acts: ["decide/agree | chairman | approve"] },
  { text: "Kenya offers to mediate between the two sides.", acts: ["propose | Kenya | offers"] },
  { text: "Malta, which refuses to pay, left the talks.", acts: ["reject | Malta | refuses | negative"] },
  { text: "Malta continues to train pilots.", acts: ["reaffirm | Malta | continues to"] },
  { text: "The minister directed the agency to close the mine.", acts: ["task | minister | directed"] },
  {
    text: "The two sides agreed on the importance of trade.",
    acts: ["assess | sides | agreed on"],
    commitments: [],
  },
  { text: "Norway is open to talks.", acts: ["consider | * | is open to"] },
  {
    text: "The two states have signed a contract since the election.",
    acts: ["sign | two states | have signed"],
  },
  {
    text: "The port will have been cleared by June, the mayor said.",
    acts: ["pledge | mayor | will have been"],
  },
  // what others guess, and what those do who are served
  {
    text: "The critic said the reform would ruin farmers.",
    acts: ["state | critic | said"],
    commitments: [],
  },
  { text: "Opponents say the law will be struck down.", acts: ["state | Opponents | say"], commitments: [] },
  { text: "The mayor said voters would decide in May.", acts: ["state | mayor | said"], commitments: [] },
  {
    text: "The minister said three districts would be affected.",
    acts: ["state | minister | said"],
    commitments: [],
  },
  { text: "Critics said they would go to court.", acts: ["pledge/threaten | Critics | would go"] },
  { text: "The mayor said the council would decide in May.", acts: ["pledge | mayor | would decide"] },
  { text: "The minister said the law would be changed.", acts: ["pledge | minister | would be changed"] },
];
