import type { Row } from "./row.ts";

/** Sources and people without a name. */
export const rows: readonly Row[] = [
  { text: "[Experts] believe the plan will fail.", means: "Experts", basis: "described" },
  { text: "[Two people familiar with the talks] rejected the report.", means: "*", basis: "described" },
  { text: "A [senior official] promised a reply.", means: "SeniorOfficial", basis: "described" },
  {
    text: "A [Japanese diplomat] promised ten buses.",
    means: "JapaneseDiplomat or DiplomatOfJapan",
    commits: "Japan",
  },
  {
    text: "[Officials in Rome] rejected the offer.",
    means: "!Italy",
    note: "they may be anybody’s officials",
  },
  {
    text: "A [German official] rejected the plan. A Polish official praised it. The [German official] promised a reply.",
    means: ["*", "=1"],
  },
  {
    text: "A German official rejected the plan. A Polish official praised [it].",
    means: "-",
    note: "the plan, and surely not the official who praises",
  },
  {
    text: "A [German official] rejected the plan. A [Polish official] praised it.",
    means: ["*", "!=1"],
  },
  {
    text: "[Some ministers] rejected the plan, [others] praised it.",
    means: ["*", "!=1"],
    known: "no act found for “others”",
  },
  { text: "A [source close to Mette Lund] rejected the report.", means: "!MetteLund" },
];
