import type { Row } from "../table/row.ts";

/** Sentences of the length of the press, with appositions, insertions and several acts. */
export const rows: readonly Row[] = [
  {
    text: "After a tense night of negotiations in Bratislava that several delegations described as the hardest of the year, the 27 energy ministers agreed on Wednesday to introduce a temporary cap on wholesale electricity prices, which will apply from October.",
    acts: [
      "agree | energy ministers or 27 energy ministers | cap on wholesale electricity prices | positive planned",
      "?assess | delegations",
      "?pledge/state | *",
    ],
  },
  {
    text: "Kenya's Cabinet Secretary for Health, Grace Mwangi, who was speaking at the opening of a clinic in Kisumu, said the government would recruit an additional 5,000 community nurses before the end of the financial year and urged counties to release the funds set aside for their training.",
    acts: [
      "pledge | Grace Mwangi | nurses | positive planned",
      "urge | Grace Mwangi | release the funds | positive required | to counties",
    ],
    known: "second verb of the speaker goes to the subject of the content: said ... and urged",
  },
  {
    text: "In a sharply worded statement issued hours after the drone attack on the refinery, the foreign ministry in Baku condemned what it called an act of terrorism and demanded that those responsible be handed over without delay.",
    acts: [
      "criticize | foreign ministry or ministry | act of terrorism",
      "demand | foreign ministry or ministry | handed over | positive required",
    ],
  },
  {
    text: "Norway, the continent's largest exporter of gas, will pay for the repair of three substations near Odesa, Foreign Minister Kari Nygaard announced during a visit to the city, the second by a member of her government since the autumn.",
    acts: ["announce/pledge | Kari Nygaard | repair of three substations | positive planned"],
    commitments: ["announced | Norway | repair of three substations | testable"],
    known: "comma after the content: announced takes what follows it and a second act is found",
  },
  {
    text: "Although he declined to name a date, Defence Secretary Paul Ashworth told MPs that the carrier group would sail for the Pacific in the second half of the year, adding that its visit to Japan had been agreed with Tokyo.",
    acts: [
      "pledge | Paul Ashworth | carrier group | positive planned",
      "state | Paul Ashworth | visit to Japan | positive actual",
      "?agree | *",
      "?reject/rule-out | Paul Ashworth",
    ],
    known: "participle behind the content goes to the subject of the content: adding that",
  },
  {
    text: "The World Food Programme, which has halved rations in eastern Chad for want of money, called on donors on Tuesday to provide 142 million dollars by June and warned that clinics would otherwise have to close.",
    acts: [
      "urge | World Food Programme | 142 million dollars | positive required | to donors",
      "assess/state/threaten | World Food Programme | clinics",
    ],
    commitments: [],
  },
  {
    text: "The chief executive of carmaker Lunaro, Beatriz Campos, told shareholders in Porto that the company had decided against moving production to Morocco and would instead invest 350 million euros in its two Portuguese plants.",
    acts: [
      "state | Beatriz Campos",
      "decide/reject/rule-out | company | moving production | negative",
      "pledge | Beatriz Campos or company | Portuguese plants | positive planned",
    ],
    known: "decide against; two coordinated contents of told that",
  },
  {
    text: "Thousands of teachers walked out for a third day on Thursday as their union rejected a pay offer of 5 percent, accusing the government of Premier Neil Howe of breaking the promise it made before the election.",
    acts: [
      "reject | union | pay offer | negative",
      "accuse | union | breaking the promise | positive actual | vs government or government of Premier Neil Howe",
      "?pledge | *",
    ],
  },
  {
    text: "If the ceasefire holds for a month, the three guarantor states will withdraw their artillery from the valley and open a humanitarian corridor to the besieged town, according to a document seen by the agency.",
    acts: [
      "pledge | guarantor states or three guarantor states | artillery | positive planned",
      "pledge | guarantor states or three guarantor states | corridor | positive planned",
      "?state | document",
    ],
    known: "second verb behind and is lost: will withdraw and open",
  },
  {
    text: "Turkish President Kemal Arslan, on his first visit to Athens since taking office, and Greek Prime Minister Nikos Laskaris agreed to reopen a hotline between their air forces, to double the number of ferry links and to resume the talks on the continental shelf that were broken off in 2022.",
    acts: [
      "agree | Kemal Arslan + Nikos Laskaris | hotline | positive planned",
      "agree | Kemal Arslan + Nikos Laskaris | ferry links | positive planned",
      "agree | Kemal Arslan + Nikos Laskaris | continental shelf | positive planned",
    ],
    known: "coordinated actors parted by an insertion: the first is lost",
  },
  {
    text: "The commission, whose report runs to 900 pages, found that the navy had ignored repeated warnings about the hull and recommended that the class be withdrawn from service.",
    acts: [
      "accuse/assess/state | commission | ignored repeated warnings",
      "urge/propose | commission | withdrawn from service",
    ],
    known: "what is demanded is taken for an act of its own",
  },
  {
    text: "While the interior minister ruled out any amnesty for the ringleaders, the justice minister said on the same evening that prosecutors would examine each case individually and that first offenders could expect leniency.",
    acts: [
      "rule-out | interior minister | amnesty | negative planned",
      "pledge/state | justice minister | each case",
      "state/assess/consider | justice minister | leniency",
    ],
    known: 'coordinated that-clauses are not split; "would" behind a time',
  },
  {
    text: "At the close of the summit the leaders of the eleven island states, many of which have lost entire villages to the sea, adopted a declaration in which they call on the major emitters to halve their emissions by 2035.",
    acts: [
      "sign/agree/decide | leaders or leaders of the eleven island states | declaration",
      "urge | * | halve their emissions | positive required",
    ],
  },
  {
    text: "Asked by a reporter whether her country was prepared to send troops, the Dutch foreign minister, Sanne Vos, replied that “nothing is off the table” but that no request had been received from Kyiv.",
    acts: [
      "?ask | reporter",
      "consider/state | Sanne Vos | off the table",
      "state | Sanne Vos | request | negative actual",
    ],
  },
  {
    text: "The European Commission on Thursday proposed a ban on imports of Russian nuclear fuel from 2028, a step that Hungary immediately vowed to block and that the nuclear industry criticised as premature.",
    acts: [
      "propose | European Commission | ban on imports | positive",
      "pledge/reject | Hungary | *",
      "criticize | nuclear industry or industry | *",
    ],
  },
  {
    text: "Having promised during the campaign to abolish the television licence, the new culture minister now says that the fee will merely be frozen for four years.",
    acts: [
      "pledge | culture minister or new culture minister | television licence | positive planned",
      "pledge/state/announce | culture minister or new culture minister | frozen | positive planned",
    ],
  },
  {
    text: "“There will be no second referendum, not this year and not next,” Prime Minister Ewan Baird told the Daily Courier, rejecting calls from within his own party for a fresh vote.",
    acts: [
      "rule-out | Ewan Baird | second referendum | negative planned quote",
      "reject | Ewan Baird | calls | negative",
      "?urge | *",
    ],
    known: '"will be no" is a refusal: there will be no',
  },
  {
    text: "The army, which seized power in August, has repeatedly promised to hold elections but has so far failed to name a date, a delay that the African Union on Monday described as unacceptable.",
    acts: [
      "pledge | army | hold elections | positive planned",
      "criticize/assess | African Union | delay",
      "?accuse/state | *",
    ],
    known: "describe as: an evaluation is taken for a plain report",
  },
  {
    text: "A spokeswoman for the chancellor confirmed that the government had received an offer from the Chinese group but stressed that no decision would be taken before the cartel office had completed its review.",
    acts: [
      "state | spokeswoman | offer | positive actual",
      "rule-out/state/pledge | spokeswoman | decision | negative planned",
    ],
    known: "second verb of the speaker goes to the subject of the content: confirmed ... but stressed",
  },
  {
    text: "Volunteers from as far away as Norway and Portugal have arrived in the valley, where the fire destroyed 300 houses, to help rebuild the village before winter.",
    acts: [],
    commitments: [],
  },
  {
    text: "With only weeks to go before the tournament, organisers in Rabat promised that all six stadiums would be ready and dismissed as scaremongering a report by engineers that had questioned the safety of the largest stand.",
    acts: [
      "pledge | organisers | stadiums | positive planned",
      "deny/reject/criticize | organisers | report",
    ],
    known: "agent noun not known: organisers",
  },
  {
    text: "The mayor of Valparaiso, Camila Soto, said that she had asked the government for 200 firefighters and that the president had assured her by telephone that they would arrive by the evening.",
    acts: [
      "state | Camila Soto",
      "urge | Camila Soto | firefighters | positive required | to government",
      "pledge | president | arrive | positive planned",
    ],
  },
];
