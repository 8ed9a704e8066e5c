import type { Row } from "./row.ts";

/** Several actors in one phrase, and phrases for several actors named before. */
export const rows: readonly Row[] = [
  {
    text: "Chile and Peru signed a treaty. [Both countries] promised a bridge.",
    means: "Chile+Peru",
    basis: "described",
  },
  {
    text: "Kenyan President Amina Otieno met Chilean President Pablo Rojas. [The two leaders] promised a fund.",
    means: "AminaOtieno+PabloRojas",
  },
  {
    text: "The [foreign ministers of Spain and Malta] rejected the plan.",
    means: "ForeignMinistersOfSpainAndMalta",
    note: "a group as printed, not its members",
  },
  {
    text: "[Twelve trade ministers] praised the pact. The [12 ministers] promised a meeting.",
    means: ["*", "=1"],
    known: "a phrase for several named before is not linked to them",
  },
  { text: "[European leaders] rejected the plan.", means: "EuropeanLeaders" },
  {
    text: "Spain, Malta and Italy signed a treaty. The [three countries] promised a fleet.",
    means: "Spain+Malta+Italy",
  },
  { text: "Chile signed a treaty with Peru. The [two countries] promised a bridge.", means: "Chile+Peru" },
  {
    text: "Chile and Peru signed a treaty. The [neighbours] promised a bridge.",
    means: "Chile+Peru",
  },
  {
    text: "Norwegian Foreign Minister Ola Vik met his Swedish counterpart, Karin Ek. The [two ministers] promised a loan.",
    means: "OlaVik+KarinEk",
  },
  { text: "[NATO allies] condemned the raid.", means: "NATOAllies" },
  {
    text: "The [leaders of Chile and Peru] rejected the plan. The [leaders] promised another meeting.",
    means: ["LeadersOfChileAndPeru", "=1"],
    known: "a phrase for several named before is not linked to them",
  },
  {
    text: "Hanna Sorel and Peter Vik opened the school. [They] promised new books.",
    means: "HannaSorel+PeterVik",
    basis: "pronoun",
  },
  { text: "[France and Britain] promised a joint force.", means: "France+UnitedKingdom", basis: "named" },
  {
    text: "The G7 met in Rome. The [group] condemned the raid.",
    means: "G7",
  },
  {
    text: "The European Union and Japan signed a treaty. [Both sides] promised lower tariffs.",
    means: "EuropeanUnion+Japan",
  },
  {
    text: "[Kenya’s and Uganda’s presidents] promised a railway.",
    means: "PresidentOfKenya+PresidentOfUganda or PresidentsOfKenyaAndUganda or KenyasAndUgandasPresidents",
    known: "the first of two possessives is lost",
  },
  {
    text: "The [miners and the teachers] rejected the offer.",
    means: "Miners+Teachers",
    known: "a phrase for several named before is not linked to them",
  },
];
