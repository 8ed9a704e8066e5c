import type { Row } from "./row.ts";

/** he, she, it, they: agreement, several candidates, who speaks in a dialogue. */
export const rows: readonly Row[] = [
  { text: "Hanna Sorel praised the plan. [She] promised funds.", means: "HannaSorel", basis: "pronoun" },
  { text: "Hanna Sorel met Peter Vik. [He] promised funds.", means: "PeterVik" },
  { text: "Hanna Sorel met Peter Vik. [She] promised funds.", means: "HannaSorel" },
  {
    text: "Norway and Sweden signed the treaty. [They] promised a joint fleet.",
    means: "Norway+Sweden",
    basis: "pronoun",
  },
  { text: "Norway signed the treaty. [It] promised ten ships.", means: "Norway", basis: "pronoun" },
  { text: "Peter Vik visited Norway. [It] promised ten ships.", means: "Norway" },
  { text: "Peter Vik visited Norway. [He] promised ten ships.", means: "PeterVik" },
  {
    text: "The miners met Peter Vik. [They] rejected his offer.",
    means: "Miners",
    known: "a pronoun does not find who was introduced without an act, or without a name",
  },
  { text: "Peter Vik met the miners. [He] rejected their demands.", means: "PeterVik" },
  { text: "Peter Vik told Paul Reed that [he] would pay the bill.", means: "PeterVik" },
  {
    text: "Before [he] rejected the plan, Peter Vik had praised it.",
    means: "PeterVik",
    note: "the name follows in the main clause",
    known: "a pronoun before its name",
  },
  {
    text: "Although [she] praised the crew, Hanna Sorel rejected the claim.",
    means: "HannaSorel",
    known: "a pronoun before its name",
  },
  {
    text: "Peter Vik said Paul Reed had lied. [He] demanded an apology.",
    means: "PeterVik",
    known: "a pronoun takes the subject of what was said, not who said it",
  },
  {
    text: "Peter Vik criticised Paul Reed. Reed rejected the criticism. [He] promised a reply.",
    means: "PaulReed",
  },
  {
    text: "Peter Vik criticised Paul Reed. Hanna Sorel praised both. [She] promised a prize.",
    means: "HannaSorel",
  },
  { text: "The Salter Shipping Company said [it] would build a plant.", means: "SalterShippingCompany" },
  {
    text: "Hanna Sorel, whose brother Peter runs the port, arrived late. [She] promised to resign.",
    means: "HannaSorel",
    known: "a pronoun takes a name inside a relative clause",
  },
  { text: "The council thanked Hanna Sorel. [It] promised her a pension.", means: "Council" },
  {
    text: "Kenyan President Amina Otieno opened the road.\n\n“This is a start,” [she] said.",
    means: "AminaOtieno",
    note: "over a paragraph",
  },
  {
    text: "Nurse Clara Whitman wrote to Mayor Paul Reed. [She] demanded more beds.",
    means: "ClaraWhitman",
    known: "a common noun that opens a sentence is taken into the name after it",
  },
  { text: "Clara Whitman wrote to Mayor Paul Reed. [She] demanded more beds.", means: "ClaraWhitman" },
  {
    text: "The chairwoman praised the bank. [She] promised a dividend.",
    means: "Chairwoman",
    known: "a pronoun does not find who was introduced without an act, or without a name",
  },
  {
    text: "The king received Hanna Sorel. [He] promised a medal.",
    means: "King",
    known: "a pronoun does not find who was introduced without an act, or without a name",
  },
  { text: "Mr Brook and Ms Sorel came early. [She] promised help.", means: "Sorel" },
  { text: "Mara Stoica met Ana Brook. Brook praised the school. [She] promised books.", means: "AnaBrook" },
  { text: "Peter Vik spoke last. Hanna Sorel urged [him] to resign.", means: "PeterVik" },
  {
    text: "Norway attacked the plan. Sweden accused [it] of delay.",
    means: "Norway",
    known: "“of” and a noun stay part of who is accused",
  },
  {
    text: "Hanna Sorel criticised the firm. Its director, Paul Reed, said [he] would sue her.",
    means: "PaulReed",
  },
  {
    text: "“The strike is over,” Hanna Sorel said.\n\nPeter Vik disagreed. “[I] will call another,” he said.",
    means: "PeterVik",
  },
  {
    text: "“I will sell the mill,” said Paul Reed.\n\n“And [I] will buy it,” Hanna Sorel answered.",
    means: "HannaSorel",
  },
  {
    text: "Hanna Sorel said Paul Reed had promised to sell the mill. “[I] will buy it,” she added.",
    means: "HannaSorel",
  },
  { text: "Paul Reed said: “The mill is safe. [I] will not sell it.”", means: "PaulReed" },
  {
    text: "“We have waited long enough,” said Hanna Sorel. “[I] will close the mill in May.”",
    means: "HannaSorel",
  },
  {
    text: "“The mill is old,” Paul Reed said. “It is ours,” Hanna Sorel replied. “Nobody wants it,” [he] said.",
    means: "PaulReed",
  },
  {
    text: "Paul Reed and Hanna Sorel visited the mill. “[We] will keep it open,” they said.",
    means: "PaulReed+HannaSorel",
  },
  {
    text: "The storm closed the port. [It] was agreed to open it again in May.",
    means: "-",
    note: "an “it” that stands for nobody",
  },
];
