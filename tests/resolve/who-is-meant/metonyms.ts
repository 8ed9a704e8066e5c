import type { Row } from "./row.ts";

/** Capitals, seats, adjectives with "side", peoples. */
export const rows: readonly Row[] = [
  { text: "[Moscow] rejected the offer.", means: "Russia", basis: "metonym" },
  { text: "[Paris] rejected the offer.", means: "France", basis: "metonym" },
  { text: "The [Kremlin] rejected the offer.", means: "Russia", basis: "metonym" },
  { text: "[Downing Street] promised a reply.", means: "UnitedKingdom", basis: "metonym" },
  { text: "The [Élysée] promised a reply.", means: "France", basis: "metonym" },
  {
    text: "[Brussels] proposed new limits for exhaust gas in all 27 member states.",
    means: "EuropeanUnion or EuropeanCommission",
    basis: "metonym",
    note: "Belgium proposes nothing for the member states",
  },
  {
    text: "[Washington and its allies] condemned the raid.",
    means: "UnitedStates+Allies or UnitedStates+ItsAllies",
  },
  { text: "The [American side] rejected the offer.", means: "UnitedStates" },
  {
    text: "The [American, Russian and Ukrainian sides] promised to meet again.",
    means: "UnitedStates+Russia+Ukraine",
    known: "no act found",
  },
  { text: "The [Russians] rejected the offer.", means: "Russia" },
  { text: "The [French] rejected the offer.", means: "France" },
  { text: "[Pretoria] condemned the raid.", means: "SouthAfrica", basis: "metonym" },
  { text: "[Ankara and Athens] agreed on a ferry line.", means: "Turkey+Greece", basis: "metonym" },
  { text: "The [Pentagon] promised a review.", means: "USDepartmentOfDefense" },
  { text: "[Tehran] accused [Riyadh] of spying.", means: ["Iran", "SaudiArabia"] },
  { text: "[Moscow police] promised an inquiry.", means: "!Russia", note: "the police of a city" },
  { text: "The [Paris metro operator] promised a refund.", means: "!France" },
  { text: "[Kyiv] thanked [Warsaw] for the generators.", means: ["Ukraine", "Poland"] },
  { text: "[Kiev] rejected the offer.", means: "Ukraine", note: "the older spelling" },
  { text: "In Warsaw, [Vilnius and Riga] promised new trains.", means: "Lithuania+Latvia" },
  { text: "[The Hague] rejected the offer.", means: "Netherlands", basis: "metonym" },
  {
    text: "The [White House] rejected the offer.",
    means: "PresidentOfTheUnitedStates or UnitedStates",
    basis: "metonym",
  },
  {
    text: "The [government in Rome] rejected the offer.",
    means: "Italy",
  },
  // the only state that the text speaks of
  { text: "Danish farmers met in Aarhus. The [government] rejected the offer.", means: "Denmark" },
  {
    text: "Farmers from Kenya met farmers from Peru. The [government] rejected the offer.",
    means: "Government",
  },
];
