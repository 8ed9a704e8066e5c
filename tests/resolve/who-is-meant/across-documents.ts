import type { Pair } from "./row.ts";

/** Who is the same in two documents of one run. */
export const pairs: readonly Pair[] = [
  {
    first: "[Brook] rejected the plan.",
    second: "[Brook] promised a school.",
    same: false,
    labels: ["Brook", "Brook"],
    note: "a surname alone never links",
  },
  {
    first: "Kenyan Trade Minister Ada Brook arrived. [Brook] rejected the plan.",
    second: "Harbour director Jon Brook arrived. [Brook] promised a school.",
    same: false,
    labels: ["Ada Brook", "Jon Brook"],
  },
  {
    first: "Harbour director Jon Brook arrived. [Brook] promised a school.",
    second: "[Brook] rejected the plan.",
    same: false,
    labels: ["Jon Brook", "Brook"],
  },
  {
    first: "Ada Brook, the Kenyan trade minister, arrived. [Brook] rejected the plan.",
    second: "Kenyan Trade Minister [Ada Brook] promised a school.",
    same: true,
    labels: ["Ada Brook", "Ada Brook"],
  },
  { first: "[John Marsh] rejected the plan.", second: "[John Marsh] promised a school.", same: true },
  {
    first: "[John Marsh], mayor of Port Salter, rejected the plan.",
    second: "[John Marsh], the Australian defence minister, promised a ship.",
    same: false,
    labels: ["John Marsh", "John Marsh"],
    note: "nobody is both",
  },
  {
    first: "[John Marsh], mayor of Port Salter, rejected the plan.",
    second: "[John Marsh], mayor of Lower Combe, promised a school.",
    same: false,
    labels: ["John Marsh", "John Marsh"],
  },
  {
    first: "[John Marsh], the Australian defence minister, rejected the plan.",
    second: "[John Marsh], the former Australian defence minister, promised a school.",
    same: true,
  },
  {
    first: "[John Marsh], mayor of Port Salter, rejected the plan.",
    second: "Port Salter’s mayor, [John Marsh], promised a school.",
    same: true,
  },
  {
    first: "[Mr Brook] rejected the plan.",
    second: "[Ms Brook] promised a school.",
    same: false,
  },
  { first: "[José Ramírez] rejected the plan.", second: "[Jose Ramirez] promised a school.", same: true },
  {
    first: "[Officials] rejected the plan.",
    second: "[Officials] promised a school.",
    same: false,
    labels: ["Officials", "Officials"],
  },
  {
    first: "[Experts] rejected the plan.",
    second: "[Experts] praised it.",
    same: false,
    labels: ["Experts", "Experts"],
  },
  {
    first: "The [minister] rejected the plan.",
    second: "The [minister] promised a school.",
    same: false,
  },
  {
    first: "The [company] rejected the plan.",
    second: "The [company] promised a refund.",
    same: false,
  },
  {
    first: "The [Kenyan health minister] rejected the plan.",
    second: "[Kenya’s health minister] promised a school.",
    same: true,
    note: "an office is one, whoever holds it",
  },
  {
    first: "The [Kenyan health minister] rejected the plan.",
    second: "The [Ugandan health minister] promised a school.",
    same: false,
  },
  {
    first: "[Norway] rejected the plan.",
    second: "[Oslo] promised a school.",
    same: true,
    labels: ["Norway", "Norway"],
  },
  {
    first: "The [Lake Transport Authority] rejected the plan.",
    second: "The Lake Transport Authority (LTA) met. The [LTA] promised a pier.",
    same: true,
    labels: ["Lake Transport Authority", "Lake Transport Authority"],
  },
  {
    first: "The Lake Transport Authority (LTA) met. The [LTA] rejected the plan.",
    second: "The Leather Trade Association (LTA) met. The [LTA] promised a fair.",
    same: false,
    labels: ["Lake Transport Authority", "Leather Trade Association"],
  },
  {
    first: "[European leaders] rejected the plan.",
    second: "[European leaders] promised a fund.",
    same: true,
  },
  {
    first: "[Rishi Sunak] rejected the plan.",
    second: "The [British Prime Minister] promised a fund.",
    published: ["2023-03-10", "2023-03-12"],
    same: true,
  },
  {
    first: "The [British Prime Minister] rejected the plan.",
    second: "The [British Prime Minister] promised a fund.",
    published: ["2023-03-10", "2025-03-12"],
    same: false,
  },
  {
    first: "The [British Prime Minister] rejected the plan.",
    second: "[Downing Street] promised a fund.",
    published: ["2023-03-10", "2023-03-12"],
    same: false,
    note: "the house stands for the government",
  },
];
