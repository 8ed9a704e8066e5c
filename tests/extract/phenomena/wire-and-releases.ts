import type { Row } from "../table/row.ts";

/** How agencies, companies and ministries put it: who does it stands elsewhere, and one verb leads to the next. */
export const rows: readonly Row[] = [
  // bare verbs beside an infinitive
  {
    text: "The tram company pledged to build a depot in Arn by May and offer every driver a flat.",
    acts: ["pledge | tram company | build a depot", "pledge | tram company | offer every driver"],
    commitments: [
      "announced | tram company | build a depot | | by 2026-05-31",
      "announced | tram company | offer every driver | | no time",
    ],
  },
  {
    text: "The port agreed to find and scrap the wrecks.",
    acts: ["agree | port | find and scrap the wrecks"],
  },
  {
    text: "We thank the crews who came to help and call on the owners to pay.",
    genre: "statement",
    speakers: ["Harbour Workers of Arn"],
    acts: ["praise | Harbour Workers of Arn", "urge | Harbour Workers of Arn | pay"],
    known: "the tree has “call” beside “came”: the crews call",
  },
  // what comes otherwise
  {
    text: "“The yard must deliver by June or lose the order,” the admiral said.",
    acts: ["urge/demand | admiral | deliver"],
    commitments: [],
  },
  // when it was done stands between verb and content
  {
    text: "The council of Arn voted late on Monday to close the pit.",
    acts: ["decide | council or council of Arn | close the pit | positive planned"],
  },
  { text: "The council of Arn voted late on Monday in the old hall.", acts: [] },
  // insertions between modal and verb
  {
    text: "The government will not, however, cover the loss, the minister said.",
    acts: ["rule-out | minister | cover the loss | negative planned"],
  },
  // parts of the predicate in quotation marks
  {
    text: "The minister said a sale of the yard was “not on the table”.",
    acts: ["rule-out/state/deny/consider | minister | * | negative"],
  },
  // an act told by the way
  {
    text: "Fares will fall under a plan unveiled today by Mayor Ada Brook.",
    known: "an act told by a participle behind its noun",
    acts: ["announce | Ada Brook | plan | positive planned"],
  },
  { text: "Fares fell under a plan unveiled in 2019 by Mayor Ada Brook.", acts: [] },
  // what somebody provides does it for them
  {
    text: "The programme will train 500 midwives.",
    genre: "release",
    publisher: "Ministry of Health and Social Care",
    acts: ["pledge | Ministry of Health and Social Care | train 500 midwives"],
    commitments: [
      "announced | Ministry of Health and Social Care | train 500 midwives | | count 500 midwives",
    ],
  },
  { text: "The programme will train 500 midwives.", acts: [] },
  {
    text: "This package will train 500 midwives.",
    genre: "release",
    publisher: "Ministry of Health",
    acts: [],
  },
  // scheduled things of a release
  {
    text: "The first two bridges are due to open before the end of June.",
    genre: "release",
    publisher: "Ministry of Health",
    acts: ["announce | Ministry of Health | open | positive planned"],
    commitments: ["announced | Ministry of Health | open | | by 2026-06-30"],
  },
  { text: "The first two bridges are due to open before the end of June.", acts: [] },
  // what was to come, before it came otherwise
  {
    text: "The company, which had been due to start digging in June, plans to present a smaller mine.",
    acts: ["pledge | company | present a smaller mine"],
    commitments: ["announced | company | present a smaller mine | | no time"],
  },
  // told of somebody by the way
  {
    text: "The drug agency, which approved the vaccine in 2023, praised the trial.",
    acts: ["praise | drug agency | trial"],
    commitments: [],
  },
  // going on
  {
    text: "The miners said they would go on blocking the gate until the owners paid.",
    acts: ["reaffirm | miners | blocking the gate"],
    commitments: ["inProgress | miners | blocking the gate"],
  },
  { text: "The alarm went on ringing until noon.", acts: [] },
  // "it" of whoever speaks
  {
    text: "Shipbuilder Norlane said it was disappointed but remained committed to the dock.",
    acts: ["criticize | Norlane | disappointed", "reaffirm | Norlane | dock"],
  },
  // what is past stands beside what is past
  {
    text: "The nurses’ union warned that clinics lack fridges and asked the ministry to buy 200.",
    acts: ["assess | union or nurses’ union | fridges", "urge | union or nurses’ union | buy 200"],
  },
  // duties that a release tells
  {
    text: "Operator Metroline has to run nineteen of twenty trains.",
    genre: "release",
    publisher: "Arn City Council",
    acts: [],
  },
  // items of others under a lead-in
  {
    text: "The ministers agreed to:\n- Build a border post by May.\n- Share the list of wrecks.",
    genre: "release",
    publisher: "Ministry of Foreign Affairs",
    acts: [
      "?agree | ministers",
      "pledge/agree | ministers | border post",
      "pledge/agree | ministers | list of wrecks",
    ],
  },
  // a speaker named where the quotation ends
  {
    text: "“The dam is full. We will open the gates on Friday,” engineer Lena Horn said.",
    acts: ["?state | Lena Horn | dam", "pledge | Lena Horn | gates"],
    commitments: ["announced | Lena Horn | gates | | on 2026-03-13"],
  },
  // the time of something else
  {
    text: "Malta will pay 2 million euros for monitors in the October elections.",
    acts: ["pledge | Malta | monitors"],
    commitments: ["announced | Malta | monitors | | 2000000 EUR | no time"],
  },
  // more of the same is news
  {
    text: "The agency is providing a further 3 million euros for tents.",
    genre: "release",
    publisher: "Relief Agency of Arn",
    acts: ["announce | agency or Relief Agency of Arn | tents"],
    commitments: ["announced | agency or Relief Agency of Arn | tents | | 3000000 EUR"],
  },
  // headings
  {
    title: "Tram drivers to walk out over Easter as talks collapse",
    text: "Tram drivers to walk out over Easter as talks collapse\n\nThe harbour was quiet.",
    acts: ["announce | drivers or tram drivers | walk out"],
  },
  {
    text: "City gives green light to bus plan\n\nThe harbour was quiet.",
    acts: ["decide | city | bus plan"],
  },
  // offered in the first person of a guest
  {
    text: "“I am delighted to be returning to Arn,” the envoy said.",
    acts: ["?praise/state | envoy"],
    commitments: [],
  },
  // pronoun phrases behind "in the meantime"
  {
    text: "In the meantime our members will test 500 wells.",
    genre: "release",
    publisher: "Clean Rivers League",
    acts: ["pledge | our members or Clean Rivers League or members | test 500 wells"],
  },
  // still open
  {
    text: "Chief executive Lena Horn said passengers could rebook free of charge.",
    acts: ["pledge | Lena Horn | rebook"],
    known: "“could” of what is granted is read as possibility",
  },
];
