import type { Row } from "../table/row.ts";

/** The present tense of headlines, their infinitives for plans and their missing articles and verbs. */
const line = (title: string): { readonly title: string; readonly text: string } => ({
  title,
  // a headline needs a text below it; this one says nothing
  text: `${title}\n\nThe harbour was quiet at dawn.`,
});

export const rows: readonly Row[] = [
  {
    ...line("Norway pledges 3 billion kroner for Ukraine's power grid"),
    acts: ["pledge | Norway | power grid | positive planned"],
    commitments: ["announced | Norway | power grid | testable | 3000000000 NOK | for Ukraine"],
  },
  {
    ...line("Germany to send 12 patrol boats to Lebanon"),
    acts: ["pledge/announce | Germany | patrol boats | positive planned"],
    commitments: ["announced | Germany | patrol boats | testable | count 12 patrol boats"],
  },
  {
    ...line("EU urges Georgia to drop media law"),
    acts: ["urge | European Union or EU | drop media law | positive required | to Georgia"],
    commitments: [],
  },
  {
    ...line("Minister rules out tax rise before election"),
    acts: ["rule-out | Minister | tax rise | negative planned"],
  },
  {
    ...line("Turkey rejects Greek protest over drilling ship"),
    acts: ["reject | Turkey | protest | negative"],
    commitments: [],
  },
  {
    ...line("Unions threaten rail strike over pensions"),
    acts: ["threaten | Unions | rail strike"],
  },
  {
    ...line("Kenya, Uganda agree on joint lake patrols"),
    acts: ["agree | Kenya + Uganda | joint lake patrols | positive planned"],
    commitments: ["agreed | Kenya + Uganda | joint lake patrols"],
  },
  {
    ...line("Brazil mulls ban on gold exports from Amazon"),
    acts: ["consider | Brazil | ban on gold exports | positive possible"],
    commitments: ["considered | Brazil | ban on gold exports"],
  },
  {
    ...line("Japan denies secret talks with North Korea"),
    acts: ["deny | Japan | secret talks | negative actual"],
    commitments: [],
  },
  {
    ...line("Australia accuses tech giants of dodging levy"),
    acts: ["accuse | Australia | dodging levy | positive actual | vs tech giants"],
    commitments: [],
  },
  {
    ...line("Canada backs away from plan to tax cloud services"),
    acts: ["cancel | Canada | tax cloud services"],
    commitments: ["withdrawn | Canada | tax cloud services"],
  },
  {
    ...line("'We will rebuild every school', says Vanuatu premier"),
    acts: ["pledge | premier or Vanuatu premier | rebuild every school | positive planned quote"],
    known: "headline: office behind its state is read as the state",
  },
  {
    ...line("Finance minister: Deficit to fall below 3 percent in 2027"),
    acts: ["pledge/assess/announce/state | Finance minister | Deficit"],
    known: "headline: speaker and colon, bare infinitive",
  },
  {
    ...line("Nato chief calls for more air-defence spending"),
    acts: ["urge | Nato chief or chief | spending | positive required"],
    commitments: [],
    known: 'headline: the verb behind "chief" is taken for a noun',
  },
  {
    ...line("Spain condemns attack on consulate"),
    acts: ["criticize | Spain | attack on consulate"],
    commitments: [],
  },
  {
    ...line("UN warns of famine in three provinces"),
    acts: ["assess/state | UN or United Nations | famine"],
    commitments: [],
  },
  {
    ...line("Chile scraps lithium tender"),
    acts: ["cancel | Chile | lithium tender"],
  },
  {
    ...line("Court orders state to pay flood victims"),
    acts: ["task | Court | pay flood victims | positive planned | to state"],
    commitments: ["assigned | state | pay flood victims"],
  },
  {
    ...line("Poland, Lithuania sign rail deal"),
    acts: ["sign | Poland + Lithuania | rail deal"],
  },
  {
    ...line("Sanctions against Belarus to stay, says Brussels"),
    acts: ["reaffirm/pledge | Brussels or European Union | Sanctions against Belarus | positive planned"],
    known: "headline: bare infinitive is the future, inverted says",
  },
  {
    ...line("No troops for peace force, Vienna says"),
    acts: ["rule-out | Vienna or Austria | troops for peace force | negative"],
    known: "headline: content without a verb, negated",
  },
  {
    ...line("Steelmaker Orvix vows carbon-free mill by 2035"),
    acts: ["pledge | Orvix or Steelmaker Orvix | carbon-free mill | positive planned"],
    commitments: ["announced | Orvix or Steelmaker Orvix | carbon-free mill | testable | by 2035-12-31"],
  },
  {
    ...line("Peru president under pressure over pledge on pensions"),
    acts: ["?pledge | * | pensions"],
  },
  {
    ...line("Storm leaves thousands without power"),
    acts: [],
    commitments: [],
  },
  {
    ...line("Floods, strikes and a wedding: the week in pictures"),
    acts: [],
    commitments: [],
  },
  {
    ...line("What we know about the ferry accident"),
    acts: [],
    commitments: [],
  },
];
