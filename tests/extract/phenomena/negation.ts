import type { Row } from "../table/row.ts";

/** Negation is stripped from the content and put into the polarity; its scope is the nearest clause. */
export const rows: readonly Row[] = [
  {
    text: "Slovenia will not send soldiers to the desert mission, its defence minister said.",
    acts: ["rule-out | defence minister | soldiers | negative planned"],
    commitments: ["announced | Slovenia | soldiers | negative testable"],
  },
  {
    text: "The company said it would never sell user data.",
    acts: ["rule-out | company | sell user data | negative planned"],
    commitments: ["announced | company | sell user data | negative"],
  },
  {
    text: "Cyprus did not say that it would close the port.",
    acts: [],
    commitments: [],
    known: "negation over the verb of saying: did not say that",
  },
  {
    text: "The bank has not announced any layoffs.",
    acts: ["?announce/state/deny | bank"],
    commitments: [],
  },
  {
    text: "No member state opposed the extension of the sanctions.",
    acts: ["?reject/agree/state | *"],
    commitments: [],
  },
  {
    text: "Thailand refused entry to the research vessel.",
    acts: ["reject | Thailand | entry | negative"],
  },
  {
    text: "Ministers agreed not to raise the retirement age before 2035.",
    acts: ["agree | ministers | retirement age | negative planned"],
    commitments: ["agreed | ministers | retirement age | negative"],
  },
  {
    text: "The premier promised that no one would be evicted this winter.",
    acts: ["pledge/rule-out | premier | evicted | negative planned"],
    commitments: ["announced | * | evicted | negative"],
    known: 'tagger: "the premier" is taken for an adjective',
  },
  {
    text: "The party vowed to block any return of the poll tax.",
    acts: ["pledge/reject | party | poll tax | negative planned"],
    known: "lexical negation in the content: block, prevent",
  },
  {
    text: "The coastguard will prevent the dumping of ballast water, the admiral said.",
    acts: ["pledge/rule-out | admiral | dumping of ballast water | negative planned"],
    known: "agent noun not known: coastguard; lexical negation: prevent",
  },
  {
    text: "The government will stop subsidising diesel in July.",
    acts: ["pledge | government | subsidising diesel | positive planned"],
    commitments: ["announced | government | subsidising diesel | positive"],
  },
  {
    text: "The time has not come to lift the embargo, Prime Minister Anders Bakke said.",
    acts: ["reject | Anders Bakke | lift the embargo | negative required"],
    known: "required content behind the verb of saying: the time has not come to",
  },
  {
    text: "Not only was it not the moment to relax the rules, it was the moment to tighten them, the regulator declared.",
    acts: [
      "reject | regulator | relax the rules | negative required",
      "urge/propose/assess/pledge | regulator | tighten | positive required",
    ],
    known: "required content behind the verb of saying: it was not the moment to",
  },
  {
    text: "Finland is not considering a ban on Russian tourists.",
    acts: ["deny/rule-out/state/consider | Finland | ban on Russian tourists | negative"],
    known: "negated consider: nothing found",
  },
  {
    text: "The airline denied having ignored safety warnings.",
    acts: ["deny | airline | safety warnings | negative actual"],
    commitments: [],
  },
  {
    text: "Nobody should have to choose between heating and eating, the bishop said.",
    acts: ["urge/assess/state | bishop | heating | negative required"],
    commitments: [],
    known: "addressee is no negative pronoun: nobody should",
  },
  {
    text: "There is no alternative to the treaty, the commissioner argued.",
    acts: ["assess/state | commissioner | alternative to the treaty | negative actual"],
    commitments: [],
    known: '"no" in the content of a judgement: polarity',
  },
  {
    text: "We must not abandon the farmers of the delta, Agriculture Minister Tran Van Nam said.",
    acts: ["urge/reject | Tran Van Nam | abandon the farmers | negative required"],
    known: "must not of the own side is no demand: we must not",
  },
  {
    text: "Without a mandate, the force will not leave its barracks, the colonel said.",
    acts: ["rule-out/state/pledge | colonel | leave its barracks | negative planned"],
  },
  {
    text: "Belgium has failed to deliver the promised helicopters, the auditors found.",
    acts: ["accuse/criticize/state | auditors | helicopters"],
    known: "verb of finding behind its content: found",
  },
  {
    text: "The union no longer insists on a four-day week.",
    acts: ["?demand/cancel/state | union"],
    commitments: [],
  },
  {
    text: "Tunisia withdrew its objection to the appointment.",
    acts: ["cancel/agree | Tunisia | objection"],
  },
  {
    text: "The chancellor warned against hasty conclusions.",
    acts: ["urge/reject | chancellor | hasty conclusions | negative"],
    commitments: [],
  },
  {
    text: "The minister made no promise on pensions.",
    acts: ["?pledge/state | minister | * | negative"],
    commitments: ["?announced | * | * | negative"],
  },
  {
    text: "No agreement was reached on fishing quotas, the Faroese premier said.",
    acts: [
      "state | premier or Faroese premier | * | negative actual",
      "?agree | * | fishing quotas | negative",
    ],
  },
  {
    text: "The tax will not apply to family farms, the finance ministry assured.",
    acts: ["rule-out/pledge/state | finance ministry | apply to family farms | negative planned"],
  },
  {
    text: "Serbia is unwilling to join the sanctions.",
    acts: ["reject/rule-out | Serbia | join the sanctions | negative"],
  },
  {
    text: "Hardly anyone in Lagos expects the refinery to open on time.",
    acts: ["?assess | *"],
    commitments: [],
  },
  {
    genre: "statement",
    speakers: ["Lake Council"],
    text: "We have no plans to close the harbour. Nor will we raise its fees.",
    acts: [
      "rule-out | Council | close the harbour | negative",
      "rule-out | Council | its fees | negative planned",
    ],
    commitments: ["announced | Council | close the harbour", "announced | Council | its fees"],
  },
  {
    text: "Never has the lake been so low, and nor have the fishermen been so poor.",
    acts: [],
    commitments: [],
  },
  {
    text: "“There will be no new taxes,” the premier said.",
    acts: ["rule-out | premier | new taxes | negative planned quote"],
    commitments: ["announced | premier | new taxes | negative"],
  },
  {
    text: "“There will be new taxes on diesel,” the analyst said.",
    acts: ["state | analyst | new taxes | positive"],
    commitments: [],
  },
  {
    text: "The minister said no household would have to pay for the meters.",
    acts: ["rule-out | minister | meters | negative planned indirect"],
    commitments: ["announced | minister | meters | negative"],
  },
  {
    text: "The minister said households would have to pay for the meters.",
    acts: ["state/announce/pledge | minister | meters | positive"],
    commitments: [],
  },
  {
    text: "The harbour board does not intend to raise its fees.",
    acts: ["rule-out | harbour board | fees | negative planned"],
    commitments: ["announced | harbour board | fees | negative"],
  },
  {
    text: "The mayor gave her word that not one tenant would lose a home.",
    acts: ["pledge | mayor | tenant | negative"],
    commitments: ["announced | mayor | tenant | negative"],
  },
  {
    text: "The mayor asked the banks not to raise their rates.",
    acts: ["urge | mayor | rates | negative required"],
    commitments: [],
  },
  {
    text: "The firm promised to stop burning peat by 2031.",
    acts: ["pledge | firm | burning peat | positive planned"],
    commitments: ["announced | firm | burning peat | positive | by 2031-12-31"],
  },
  {
    text: "“From 2027 we will buy no cotton from the delta,” the firm said.",
    acts: ["rule-out | firm | cotton | negative planned quote"],
    commitments: ["announced | firm | cotton | negative"],
  },
  {
    text: "“We will buy no less than 40 tonnes of cotton,” the firm said.",
    acts: ["pledge | firm | cotton | positive planned quote"],
    commitments: ["announced | firm | cotton | positive"],
  },
];
