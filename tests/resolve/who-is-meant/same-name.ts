import type { Row } from "./row.ts";

/** Two people of one surname or one first name in the same text. */
export const rows: readonly Row[] = [
  {
    text: "Ana Brook praised the plan. Her brother, [Jon Brook], rejected it.",
    means: "JonBrook",
  },
  {
    text: "Ana Brook and her husband, Paul Brook, came early. [Mr Brook] promised help.",
    means: "PaulBrook",
  },
  {
    text: "Ana Brook and her husband, Paul Brook, came early. [Ms Brook] promised help.",
    means: "AnaBrook",
  },
  { text: "Ana Brook and her husband, Paul Brook, came early. [She] promised help.", means: "AnaBrook" },
  {
    text: "Brothers Juan and Luis Ortega own the mill. [Luis Ortega] promised to sell it.",
    means: "LuisOrtega",
  },
  {
    text: "Siblings Ana and Jon Brook own the café. [Ana] promised new jobs.",
    means: "AnaBrook",
    known: "a common noun that opens a sentence is taken into the name after it",
  },
  {
    text: "Ana and Jon Brook own the café. [Ana] promised new jobs.",
    means: "AnaBrook",
    known: "title and first name do not tell two people of one surname apart",
  },
  { text: "Peter Vik and Peter Reed argued for hours. [Reed] rejected the plan.", means: "PeterReed" },
  { text: "Peter Vik and Peter Reed argued for hours. [Vik] rejected the plan.", means: "PeterVik" },
  {
    text: "President Ana Brook met her minister, Jon Brook. The [minister] promised a report.",
    means: "JonBrook",
  },
  {
    text: "President Ana Brook met Finance Minister Jon Brook. [President Brook] promised a report.",
    means: "AnaBrook",
  },
  {
    text: "President Ana Brook met Finance Minister Jon Brook. [Minister Brook] promised a report.",
    means: "JonBrook",
  },
  { text: "Ana Brook praised the plan. Jon Brook rejected it. [He] promised a strike.", means: "JonBrook" },
  {
    text: "Ana Brook praised the plan. Tom Brookfield rejected it. [Brook] promised help.",
    means: "AnaBrook",
  },
];
