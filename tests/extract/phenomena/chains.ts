import type { Row } from "../table/row.ts";

/** Acts inside acts: a report of an act is an act of its own; a commitment inside is counted once, where it is made. */
export const rows: readonly Row[] = [
  {
    text: "Defence Minister Ivo Blaha said that the allies had agreed to station a brigade in Lithuania.",
    acts: [
      "state | Ivo Blaha | * | positive actual | reports agree",
      "agree | allies | brigade | positive planned indirect",
    ],
    commitments: ["agreed | allies | brigade"],
  },
  {
    text: "The president announced that the engineers have been tasked with drawing up a plan for the dam within a month.",
    acts: [
      "announce | president | * | positive | reports task",
      "task | * | plan for the dam | positive planned indirect | to engineers",
    ],
    commitments: ["assigned | engineers | plan for the dam | testable | by 2026-04-10"],
  },
  {
    text: "According to the Lusaka Times, the mining minister has promised to audit all copper licences.",
    acts: [
      "state | Lusaka Times | * | | reports pledge",
      "pledge | mining minister | copper licences | positive planned",
    ],
    commitments: ["announced | * | copper licences"],
  },
  {
    text: "The ambassador told reporters that Algeria had rejected the offer of mediation.",
    acts: ["state | ambassador | * | | reports reject", "reject | Algeria | offer of mediation | negative"],
    known: "content of a transitive embedded verb is lost to another noun of the report",
  },
  {
    text: "A spokesman confirmed that the prime minister has ordered an inquiry into the leak.",
    acts: ["state | spokesman", "task/decide | prime minister | inquiry | positive"],
    known: "order an inquiry: a noun instead of somebody ordered",
  },
  {
    text: "Le Courrier reported that Niger's junta was considering a return to civilian rule.",
    acts: [
      "state | Courrier | * | | reports consider",
      "consider | Niger's junta or junta | civilian rule | positive possible",
    ],
    commitments: ["considered | junta or Niger's junta | civilian rule"],
    known: "actor of an embedded act is its own subject, not the reporter: possessive subject",
  },
  {
    text: "The minister said his Romanian counterpart had assured him that the grain would be allowed through.",
    acts: [
      "state | minister | * | | reports pledge",
      "pledge | Romanian counterpart or counterpart | grain | positive planned",
    ],
    known: "actor of an embedded act is its own subject, not the reporter: possessive subject",
  },
  {
    text: "Experts doubt the coalition's decision to send trainers will change the balance.",
    acts: ["assess | experts", "decide | coalition | send trainers | positive planned"],
  },
  {
    text: "The broadcaster quoted a general as saying that the base would be handed over by Christmas.",
    acts: ["?state | broadcaster", "pledge | general | base | positive planned"],
    known: "quote A as saying: the source is A",
  },
  {
    text: "The Kremlin said Putin had told the UN chief that Russia would let the ships leave.",
    acts: [
      "state | Kremlin or Russia | * | | reports pledge",
      "pledge | Putin or Vladimir Putin | ships | positive planned",
    ],
    known: "what is undertaken says more than that it was said: three links, two too many",
  },
  {
    text: "Farmers complained that the ministry had broken its promise to cut red tape.",
    acts: ["criticize/accuse | farmers", "?pledge | ministry | red tape"],
  },
  {
    text: "The mayor recalled that the council had voted in January to close the incinerator.",
    acts: ["state | mayor | * | | reports decide", "decide | council | incinerator | positive planned"],
  },
  {
    text: "Kosovo's premier said he had urged the mission to investigate the attack.",
    acts: [
      "state | premier or Kosovo's premier | * | | reports urge",
      "urge | premier or Kosovo's premier | investigate | positive required | to mission",
    ],
    commitments: [],
    known: "pronoun subject of an embedded act is unresolved",
  },
  {
    text: "It emerged on Monday that the bank had agreed to pay a fine of $75 million.",
    acts: ["agree | bank | fine | positive planned"],
    commitments: ["agreed | bank | fine | testable | 75000000 USD"],
  },
  {
    text: "The opposition claims the government secretly promised the company a tax break.",
    acts: ["accuse/state | opposition | * | distanced", "pledge | government | tax break | positive planned"],
  },
  {
    text: "Researchers say that the ministry's announcement of a new reactor came too early.",
    acts: ["assess/criticize | researchers", "announce | ministry | new reactor"],
    known: "noun of announcement with a possessor",
  },
  {
    text: "The commissioner noted that all 27 states had signed the charter.",
    acts: [
      "state | commissioner | * | | reports sign",
      "sign | states or all 27 states or 27 states | charter",
    ],
  },
  {
    text: "A Swiss official denied reports that Bern had offered to host the court.",
    acts: ["deny | official or Swiss official | host the court | negative"],
    commitments: [],
  },
  {
    text: "The envoy said on Thursday that the rebels had accused the army of breaking the truce.",
    acts: [
      "state | envoy | * | | reports accuse",
      "accuse | rebels | breaking the truce | positive actual | vs army",
    ],
  },
  {
    text: "Minister Carla Reis explained that the ships were delayed because the yard had cancelled the contract.",
    acts: ["state | Carla Reis", "?cancel | yard | contract"],
  },
  {
    text: "He added that an agreement had been reached on the priorities of the port, including dredging.",
    acts: ["state | *", "agree | * | priorities of the port"],
    known: "agreement noun in the passive: an agreement had been reached on",
  },
  {
    text: "The premier's promise that taxes would not rise did not convince the markets.",
    acts: ["pledge/rule-out | premier | taxes | negative planned"],
    commitments: ["announced | premier | taxes | negative"],
    known: "noun of commitment with a that-clause: promise that",
  },
];
