import type { Row } from "../table/row.ts";

/** quote: printed as speech; indirect: a clause behind a verb of saying; narrated: a noun phrase; author: nobody else says it. */
export const rows: readonly Row[] = [
  { text: "Ghana announced a ban on plastic bags.", acts: ["announce | Ghana | plastic bags | narrated"] },
  {
    text: "The minister said that exports had doubled.",
    acts: ["state | minister | exports | indirect"],
  },
  {
    text: "Exports had doubled, the minister said.",
    acts: ["state | minister | exports | indirect"],
  },
  {
    text: "“Exports have doubled,” the minister said.",
    acts: ["state | minister | exports | quote"],
  },
  {
    text: "The mayor added: “The fountain is older than the town hall.”",
    acts: ["state | mayor | fountain | quote"],
  },
  {
    text: "The union announced that it would strike on Monday.",
    acts: ["announce/pledge/threaten | union | strike | indirect planned"],
    known: "voice of what is said is narrated: that-clause",
  },
  {
    text: "The ministry said it would lower the toll.",
    acts: ["pledge | ministry | toll | indirect planned"],
  },
  {
    text: "“We will lower the toll,” the ministry said.",
    acts: ["pledge | ministry | toll | quote planned"],
  },
  {
    text: "The ministry promised lower tolls.",
    acts: ["pledge | ministry | tolls | narrated planned"],
  },
  {
    text: "The army must leave the town, the governor told reporters.",
    acts: ["demand/urge | governor | town | indirect required"],
  },
  {
    text: "“The army must leave the town,” the governor told reporters.",
    acts: ["demand/urge | governor | town | quote required"],
  },
  {
    text: "Experts believe that the ice will not last.",
    acts: ["assess | experts | ice | indirect PR negative"],
  },
  {
    text: "Bhutan criticised the dam.",
    acts: ["criticize | Bhutan | dam | narrated"],
  },
  {
    text: "The union accused the bank of “theft in broad daylight”.",
    acts: ["accuse | union | theft | positive | vs bank"],
  },
  {
    text: "According to the police, the driver had fled.",
    acts: ["state | police | driver had fled | indirect"],
  },
  {
    text: "The driver had fled, according to the police.",
    acts: ["state | police | driver had fled | indirect"],
  },
  {
    genre: "release",
    publisher: "Norland Commission",
    text: "Under the new rules, airports would be fined for noise at night.",
    acts: ["propose | Norland Commission | airports | positive planned author"],
    commitments: ["proposed | Norland Commission or airports | airports"],
  },
  {
    genre: "release",
    publisher: "Norland Commission",
    text: "The proposal will now be examined by the Norland Assembly.",
    acts: ["pledge/consider/announce | Norland Commission or Norland Assembly | examined | positive"],
    commitments: ["announced/considered | Norland Assembly | examined"],
  },
  {
    text: "The army said it would respond to any attack.",
    acts: ["pledge/threaten | army | any attack | positive planned indirect"],
    commitments: ["announced | army | any attack"],
  },
  {
    text: "The engine will respond to the pedal.",
    acts: [],
    commitments: [],
  },
];
