import type { Row } from "./row.ts";

/** Surnames after full names, appositions, possessives, former holders, bodies by a part of their name. */
export const rows: readonly Row[] = [
  {
    text: "Kenyan President Amina Otieno opened the road. [Otieno] promised two more.",
    means: "AminaOtieno",
    basis: "named",
  },
  { text: "Jon Vik opened the quay. [Mr Vik] promised a second crane.", means: "JonVik", basis: "named" },
  { text: "Hanna Sorel opened the quay. [Ms Sorel] promised a second crane.", means: "HannaSorel" },
  {
    text: "Former finance minister Ilie Stan criticised the budget. The [former minister] urged a vote.",
    means: "IlieStan",
  },
  {
    text: "Finance Minister Mara Stoica presented the budget. Former finance minister Ilie Stan walked out. The [finance minister] promised a tax cut.",
    means: "MaraStoica",
    note: "who held the office before is not its holder",
  },
  {
    text: "[Mara Stoica], Romania’s finance minister, promised a tax cut.",
    means: "MaraStoica",
    basis: "named",
  },
  {
    text: "Romania’s finance minister, [Mara Stoica], promised a tax cut.",
    means: "MaraStoica",
    basis: "named",
  },
  {
    text: "Mara Stoica left the ministry in May. Her successor, [Ilie Stan], rejected the plan.",
    means: "IlieStan",
  },
  {
    text: "Writer Ana Maria de la Cruz spoke in Lima. [De la Cruz] criticised the law.",
    means: "AnaMariaDeLaCruz",
    known: "a common noun that opens a sentence is taken into the name after it",
  },
  {
    text: "Ana Maria de la Cruz spoke in Lima. [De la Cruz] criticised the law.",
    means: "AnaMariaDeLaCruz",
  },
  {
    text: "Mayor Willem van der Berg spoke first. [Van der Berg] promised a tram.",
    means: "WillemVanDerBerg",
  },
  {
    text: "The Lake Transport Authority opened a pier. The [authority] promised two more.",
    means: "LakeTransportAuthority",
    basis: "described",
  },
  {
    text: "The Harbour Workers’ Union called a strike. The [union] rejected the offer.",
    means: "HarbourWorkersUnion",
  },
  {
    text: "The Salter Shipping Company sold two ferries. [Salter Shipping] promised new ones.",
    means: "SalterShippingCompany",
  },
  {
    text: "The Salter Shipping Company sold two ferries. The [company] promised new ones.",
    means: "SalterShippingCompany",
  },
  {
    text: "Ada Brook’s spokeswoman, [Clara Whitman], rejected the claim.",
    means: "ClaraWhitman",
    basis: "named",
  },
  {
    text: "Ada Brook’s [spokeswoman] rejected the claim.",
    means: "!AdaBrook",
    known: "somebody’s lawyer or spokeswoman is taken for that person",
  },
  {
    text: "Ada Brook’s [lawyers] rejected the claim.",
    means: "!AdaBrook",
    known: "somebody’s lawyer or spokeswoman is taken for that person",
  },
  {
    text: "Radu Marin, then prime minister, opened the dam in 2011. [Marin] promised a second dam.",
    means: "RaduMarin",
  },
  {
    text: "José Ramírez leads the farmers. [Ramirez] rejected the offer.",
    means: "JoseRamirez",
    note: "the accent is the same letter to a reader",
  },
  {
    text: "Siobhan O’Neill leads the farmers. [O’Neill] rejected the offer.",
    means: "SiobhanONeill",
    known: "no act found",
  },
  { text: "Jean-Pierre Duval leads the farmers. [Duval] rejected the offer.", means: "JeanPierreDuval" },
  {
    text: "North Korean envoy Kim Yong-su arrived on Sunday. [Kim] rejected the offer.",
    means: "KimYongSu",
    note: "a Korean surname stands first",
  },
  {
    text: "The Ministry of Water and Forests lost the case. The [ministry] promised an appeal.",
    means: "MinistryOfWaterAndForests",
    known: "a name of a ministry is cut at its “and”",
  },
  {
    text: "Actor and campaigner [Noor Aziz] condemned the arrest.",
    means: "NoorAziz",
    basis: "named",
  },
  { text: "[Vik], the port’s director, promised a second crane.", means: "Vik", basis: "named" },
];
