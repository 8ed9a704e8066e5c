import type { Row } from "../table/row.ts";

/** Direct, indirect, mixed and colon quotations; scare quotes, slogans and titles in marks are none. */
export const rows: readonly Row[] = [
  {
    text: "“We will rebuild the bridge within a year,” Transport Minister Joao Pinto told residents.",
    acts: ["pledge | Joao Pinto | rebuild the bridge | positive planned quote"],
    commitments: ["announced | * | bridge | testable | by 2027-03-10"],
  },
  {
    text: "Transport Minister Joao Pinto told residents: “We will rebuild the bridge within a year.”",
    acts: ["pledge | Joao Pinto | rebuild the bridge | positive planned quote"],
  },
  {
    text: "“The deal is dead,” said Lena Fuchs, who chairs the trade committee, on Monday.",
    acts: ["state/assess | Lena Fuchs | * | positive actual quote"],
    commitments: [],
  },
  {
    text: "“This is a dark day for the island,” the bishop said. “We cannot allow the hospital to close.”",
    acts: [
      "assess/criticize/state | bishop | dark day | quote",
      "reject | bishop | hospital | negative required quote",
    ],
    known: "cannot accept/allow: second part of a split quotation",
  },
  {
    text: "“The north wants peace,” Mayor Dora Velic told the crowd. “We call on the militia to leave the town.”",
    acts: [
      "state/assess | Dora Velic | peace | quote",
      "urge/demand | Dora Velic | leave the town | positive required quote",
    ],
  },
  {
    text: "The governor promised “swift and generous” help for the fishing villages.",
    acts: ["pledge | governor | help for the fishing villages | positive planned"],
  },
  {
    text: "The envoy called the offer “a slap in the face of every refugee”.",
    acts: ["criticize | envoy | slap in the face"],
  },
  {
    text: "The so-called “Alliance of the Straits” will meet in Muscat in May.",
    acts: ["pledge/announce/state | Alliance of the Straits | meet | positive planned distanced"],
    known: "distance: so-called before a name",
  },
  {
    text: "Her first novel, “We Will Return”, was published in 1987.",
    acts: [],
    commitments: [],
    known: "title of a work in quotation marks is taken for speech",
  },
  {
    text: "The exhibition “Promise of Rain” runs until August.",
    acts: [],
    commitments: [],
  },
  {
    text: "He added: The reserve will only be used in an emergency.",
    acts: ["pledge/state | * | reserve | positive planned quote"],
  },
  {
    text: "Asked whether troops would stay, General Tor Berge answered: “As long as it takes.”",
    acts: ["?ask | *", "pledge/state/reaffirm | Tor Berge | * | quote"],
    known: "answered + colon: the content is the quotation, not the question before it",
  },
  {
    text: "“Stop the shelling,” Ambassador Ida Holm urged the council, “and open the road.”",
    acts: [
      "urge/demand | Ida Holm | shelling | positive required quote",
      "urge/demand | Ida Holm | open the road | positive required quote",
    ],
    known: "quoted imperative: voice, and the second part is lost",
  },
  {
    text: "“Who will pay for this?” asked opposition leader Marek Zeman.",
    acts: ["ask | Marek Zeman | who will pay | U quote"],
    commitments: [],
    known: "quoted question: asked is taken for a request, the speaker for its addressee",
  },
  {
    text: "“They shot first,” claimed a militia commander.",
    acts: ["accuse/state | militia commander or commander | shot first | distanced quote"],
  },
  {
    text: "“I am proud of our firefighters,” the premier wrote on social media.",
    acts: ["praise | premier | firefighters | quote"],
  },
  {
    text: "“It is not on the table,” a Treasury source said of the wealth tax.",
    acts: ["rule-out/deny/state/reject | source or Treasury source | * | negative quote"],
  },
  {
    text: "Speaking after the vote, party leader Nils Aune said his group “would not lift a finger” to save the coalition.",
    acts: ["rule-out/reject | Nils Aune | lift a finger | negative planned"],
  },
  {
    text: "“We are sending a clear message,” Silva said.\n\n“The fleet will remain in the strait until the hostages are free.”",
    acts: [
      "state/assess/reaffirm | Silva | message | quote",
      "reaffirm/pledge | Silva | fleet | positive planned quote",
    ],
    known: "quotation in the next paragraph without a verb of saying: speaker and content lost",
  },
  {
    text: "Using the slogan “No school, no vote”, parents marched through the capital.",
    acts: ["?state/demand/urge | *"],
    commitments: [],
  },
  {
    text: "The sign on the fence reads “We will be back soon”.",
    acts: [],
    commitments: [],
  },
  {
    text: "“Our offer stands,” Dubois said, adding that Paris was “ready to sign tomorrow”.",
    acts: [
      "reaffirm/state | Dubois | offer stands | quote",
      "reaffirm/pledge/propose/state | Dubois | sign | positive",
    ],
    known: "adding that after an inverted quotation takes the quotation as its content",
  },
  {
    text: "In his words, the budget is “a bet on the future”.",
    acts: ["assess/praise/state | * | bet on the future"],
    known: "source phrase: in his words",
  },
  {
    text: "According to the minister, “there will be no layoffs” at the shipyard.",
    acts: ["rule-out/pledge | minister | layoffs | negative planned quote", "?state | minister"],
    known: "according to before its content: content is the source phrase, not what follows",
  },
  {
    text: "Chief executive Rosa Klein: “We want to be carbon-neutral by 2032.”",
    acts: ["state/pledge | Rosa Klein | carbon-neutral | positive desired quote"],
    known: "speaker, colon, quotation without a verb of saying",
  },
  {
    text: "“Any attack on our ships will be answered,” Admiral Kwame Asante warned.",
    acts: ["threaten/pledge | Kwame Asante | answered | positive planned quote"],
  },
  {
    text: "The minister did not say whether the plant would close.",
    acts: [],
    commitments: [],
  },
  {
    text: "“We will not give a date because we need four nurses and we have two,” the matron said.",
    acts: ["rule-out | matron | date | negative planned quote", "?urge | matron | nurses"],
    commitments: ["announced | matron | date | negative"],
  },
];
