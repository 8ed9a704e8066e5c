import type { Row } from "../table/row.ts";

/** Modality is the form of the content, certainty the innermost source's, distance the reporter's. */
export const rows: readonly Row[] = [
  {
    text: "Iceland may reopen accession talks after the election, Prime Minister Jon Stefansson said.",
    acts: ["consider/state | Jon Stefansson | accession talks | positive possible PS"],
  },
  {
    text: "The ministry said it could deploy a second hospital ship.",
    acts: ["consider/state/propose | ministry | hospital ship | positive possible"],
  },
  {
    text: "The army might be called in, the interior minister said.",
    acts: ["consider/state | interior minister | army | positive possible PS"],
  },
  {
    text: "The party hopes to win back the coastal districts, its leader said.",
    acts: ["state | leader | coastal districts | positive desired"],
    commitments: [],
  },
  {
    text: "The mission aims to restore confidence in the police, the EU's envoy explained.",
    acts: ["state | envoy or EU's envoy | confidence in the police | positive desired"],
    commitments: [],
  },
  {
    text: "Georgia wants to become a hub for green hydrogen, Economy Minister Nino Beridze said.",
    acts: ["state | Nino Beridze | green hydrogen | positive desired"],
    commitments: [],
  },
  {
    text: "The harbour will have to be dredged, the engineer said.",
    acts: ["urge/state/assess | engineer | dredged | positive required"],
    known: "will have to, passive: nothing found",
  },
  {
    text: "Portugal needs to spend more on firefighting aircraft, President Lurdes Matos said.",
    acts: ["urge | Lurdes Matos | firefighting aircraft | positive required"],
    commitments: [],
  },
  {
    text: "Any aid is conditional on reforms, the fund said.",
    acts: ["state/assess | fund | conditional on reforms"],
  },
  {
    text: "The minister suggested that the outage was caused by hackers.",
    acts: ["assess/state | minister | hackers | positive actual PR"],
    commitments: [],
  },
  {
    text: "Analysts think that the central bank is running out of options.",
    acts: ["assess | analysts | running out of options | positive actual PR"],
    commitments: [],
  },
  {
    text: "The general is convinced that the front will hold.",
    acts: ["assess | general | front will hold"],
    commitments: [],
  },
  {
    text: "It is likely that the vote will be postponed, a member of the electoral commission said.",
    acts: ["assess/state | member or member of the electoral commission | postponed | positive planned PR"],
    known: "it is likely that ... will is a judgement, no pledge",
  },
  {
    text: "The prime minister claimed that inflation had been defeated.",
    acts: ["state/assess | prime minister | inflation | positive actual CT distanced"],
  },
  {
    text: "Turkmenistan purportedly offered gas at half price.",
    acts: ["propose | Turkmenistan | gas | distanced"],
  },
  {
    text: "The alleged offer to buy the island was never made, the palace insisted.",
    acts: ["deny/state | palace | * | negative"],
  },
  {
    text: "Cuba is reportedly planning to lease a port to a Chinese firm.",
    acts: ["announce/pledge/propose/consider | Cuba | lease a port | positive planned"],
  },
  {
    text: "The zoo would be happy to lend the animals to its partner in Brno, director Jiri Malek said.",
    acts: ["propose/reaffirm/pledge | Jiri Malek | lend the animals | positive"],
    known: "offer in the content: would be happy to",
  },
  {
    text: "A decision on the stadium is expected in June.",
    acts: ["?state/decide/consider/announce | *"],
  },
  {
    text: "A third runway is one of several options, the airport's owner acknowledged.",
    acts: ["consider | owner or airport's owner | third runway | positive possible PS"],
    known: "option in the content: is one of several options",
  },
  {
    text: "The plan should be ready by autumn, the commission's president said.",
    acts: [
      "state/urge/pledge/assess | president or commission's president | ready by autumn | positive required",
    ],
  },
  {
    text: "Peace is possible, the mediator insisted.",
    acts: ["assess/state | mediator | peace"],
    commitments: [],
  },
  {
    text: "The premier signalled that a snap election was possible.",
    acts: ["consider/state/assess | premier | snap election | positive possible"],
    known: 'tagger: "the premier" is taken for an adjective',
  },
  {
    text: "Ecuador is ready to extradite the banker, its foreign minister said.",
    acts: ["reaffirm/pledge/propose | foreign minister | extradite the banker | positive planned"],
  },
  {
    text: "Ministers appear to be preparing a retreat on the digital tax.",
    acts: ["?assess/consider | *"],
  },
  {
    text: "The company can guarantee supplies until the autumn, its chief executive said.",
    acts: ["pledge/state/assess | chief executive | supplies | positive"],
  },
];
