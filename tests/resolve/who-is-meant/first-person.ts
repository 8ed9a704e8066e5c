import type { Row } from "./row.ts";

/** "I" and "we": of statements their speakers, in quotations whoever is quoted. */
export const rows: readonly Row[] = [
  {
    text: "[I] will send doctors to the islands.",
    genre: "statement",
    speakers: ["Ada Brook"],
    means: "AdaBrook",
    basis: "pronoun",
  },
  { text: "[We] condemn the raid.", genre: "statement", speakers: ["G7 leaders"], means: "G7Leaders" },
  {
    text: "[We] promise a fund for the islands.",
    genre: "statement",
    speakers: ["Ada Brook", "Jon Vik"],
    means: "AdaBrook+JonVik",
  },
  {
    text: "[We] will publish the report in May.",
    genre: "statement",
    publisher: "Lake Transport Authority",
    means: "LakeTransportAuthority",
    note: "a statement without named speakers is its publisher’s",
  },
  {
    text: "I met Jon Vik today. “[I] will pay for the bridge,” he told me.",
    genre: "statement",
    speakers: ["Ada Brook"],
    means: "JonVik",
    note: "a quotation in a statement has its own speaker",
  },
  {
    text: "“[We] will hire 200 sailors,” said chief executive Omar Haddad.",
    genre: "release",
    publisher: "Salter Shipping Company",
    means: "OmarHaddad",
    commits: "SalterShippingCompany",
    known: "a firm’s speaker commits himself",
  },
  {
    text: "[We] will hire 200 sailors by May.",
    genre: "release",
    publisher: "Salter Shipping Company",
    means: "SalterShippingCompany",
  },
  {
    text: "“[We] will leave the pact,” said Kenyan President Amina Otieno.",
    means: "AminaOtieno",
    commits: "Kenya",
  },
  {
    text: "“[I] will resign,” said Jon Vik of the Harbour Workers’ Union.",
    means: "JonVik",
    commits: "JonVik",
    note: "to resign is his own affair",
    known: "“I will resign” commits the body",
  },
  { text: "“[We] will strike on Monday,” a union spokesman said.", means: "UnionSpokesman" },
  {
    text: "“[We] will pay for the bridge,” said Norwegian Finance Minister Ola Vik.",
    means: "OlaVik",
    commits: "Norway",
  },
  { text: "In a joint statement, Chile and Peru said: “[We] will reopen the border.”", means: "Chile+Peru" },
  {
    text: "The Lake Transport Authority said: “[We] will publish the report.”",
    means: "LakeTransportAuthority",
    commits: "LakeTransportAuthority",
  },
  {
    text: "We, the foreign ministers of Chile and Peru, met in Lima. [We] condemn the raid.",
    genre: "statement",
    means: "ForeignMinistersOfChileAndPeru",
    note: "the statement says itself who speaks",
    known: "the group that speaks is taken for its states",
  },
  {
    text: "“Paul Reed told me, ‘[I] will pay for the bridge,’” said Hanna Sorel.",
    means: "PaulReed",
    note: "a quotation in a quotation",
    known: "a quotation in a quotation has no speaker of its own",
  },
  {
    text: "[We] reject the verdict.",
    genre: "statement",
    speakers: ["European Union"],
    means: "EuropeanUnion",
  },
  {
    text: "“[I] promise a fund,” the Danish prime minister, Mette Lund, said.",
    means: "MetteLund",
  },
  {
    text: "[I] will send doctors to the islands.",
    genre: "statement",
    speakers: ["Ada Brook"],
    publisher: "Government of Kenya",
    means: "AdaBrook",
    commits: "Kenya",
    note: "an issuer without a post speaks for the government that published it",
  },
  {
    text: "Hanna Sorel was calm. “[We] will win the case,” her lawyer, Paul Reed, said.",
    means: "PaulReed",
  },
];
