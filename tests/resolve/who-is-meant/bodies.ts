import type { Row } from "./row.ts";

/** What a text calls bodies that it has named: "the company", and the first word of their names. */
export const rows: readonly Row[] = [
  {
    text: "Veridia Steel lost the case. [The company] promised a fund.",
    means: "VeridiaSteel",
    basis: "described",
  },
  { text: "Veridia Steel lost the case. It is old. [The firm] promised a fund.", means: "VeridiaSteel" },
  {
    text: "After talks with Harbour Freight, Norlane Shipping left. [The company] promised a fund.",
    means: "NorlaneShipping",
    note: "whom the sentence is about, not whom it is beside",
  },
  { text: "Oxfam held a fair. [The charity] promised a fund.", means: "Oxfam" },
  {
    text: "NATO met in Oslo. [The company] promised a fund.",
    means: "Company",
    note: "no company is listed there",
  },
  {
    text: "Veridia Steel lost the case. [A company] promised a fund.",
    means: "Company",
    note: "another one",
  },
  { text: "A spokesman for Veridia Steel said [it] would pay.", means: "VeridiaSteel" },
  { text: "Veridia Steel lost the case. [Veridia] promised a fund.", means: "VeridiaSteel" },
  {
    text: "Veridia Steel lost the case. “I will appeal,” said Veridia chairman Ivo Horn. [Veridia] promised a fund.",
    means: "VeridiaSteel",
  },
  {
    text: "Veridia Steel and Veridia Foods met. [Veridia] promised a fund.",
    means: "Veridia",
    note: "two names begin so",
  },
  { text: "Malta Airways left. [Malta] promised a fund.", means: "Malta", note: "a state is no airline" },
  { text: "The Finance Ministry met. [Finance officials] promised a fund.", means: "FinanceOfficials" },
];
