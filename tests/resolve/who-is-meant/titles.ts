import type { Row } from "./row.ts";

/** Titles and roles, with the name beside them, before them, or with no name at all. */
export const rows: readonly Row[] = [
  {
    text: "French President Emmanuel Macron arrived on Monday. The [French President] promised a fund.",
    means: "EmmanuelMacron",
    basis: "described",
  },
  { text: "Prime Minister [Mette Lund] promised a new bridge.", means: "MetteLund", basis: "named" },
  {
    text: "Mette Lund, the Danish prime minister, met fishermen. The [prime minister] promised a fund.",
    means: "MetteLund",
    basis: "described",
  },
  {
    text: "The [Norwegian foreign minister] rejected the offer.",
    means: "ForeignMinisterOfNorway",
    basis: "described",
    note: "nobody is named as holder, and the document has no date",
  },
  {
    text: "Norwegian Foreign Minister Ola Vik met his Swedish counterpart, Karin Ek. The [Norwegian minister] promised a loan.",
    means: "OlaVik",
  },
  {
    text: "Norwegian Foreign Minister Ola Vik met his Swedish counterpart, Karin Ek. The [Swedish minister] promised a loan.",
    means: "KarinEk",
    known: "a state’s adjective with a wider office word is not linked to the person named",
  },
  {
    text: "Defence Minister Ada Brook and Trade Minister Paul Reed visited the yard. The [trade minister] promised new orders.",
    means: "PaulReed",
  },
  {
    text: "Defence Minister Ada Brook and Trade Minister Paul Reed visited the yard. The [defence minister] promised new orders.",
    means: "AdaBrook",
  },
  {
    text: "Harbour director Jon Vik opened the quay. The [director] promised a second crane.",
    means: "JonVik",
  },
  { text: "Mayor Lena Ortiz opened the bridge. The [mayor] promised a tram.", means: "LenaOrtiz" },
  {
    text: "Lena Ortiz, mayor of Port Salter, opened the bridge. Port Salter’s [mayor] promised a tram.",
    means: "LenaOrtiz",
  },
  {
    text: "Chief Executive Omar Haddad praised the crew. The [chief executive] promised 300 new jobs.",
    means: ["OmarHaddad"],
  },
  {
    text: "Omar Haddad, the head of the Salter Shipping Company, visited the yard. The [company’s head] promised new ships.",
    means: "OmarHaddad",
  },
  {
    text: "General Tomas Reyes inspected the camp. The [general] promised a swift inquiry.",
    means: "TomasReyes",
  },
  { text: "Bishop Paul Njoroge led the prayer. The [bishop] condemned the raid.", means: "PaulNjoroge" },
  {
    text: "Professor Ines Duarte presented the study. The [professor] criticised the ministry.",
    means: "InesDuarte",
  },
  { text: "Senator Clara Whitman spoke first. The [senator] rejected the bill.", means: "ClaraWhitman" },
  {
    text: "The ministry’s spokesman, Viktor Dahl, met reporters. The [spokesman] rejected the accusation.",
    means: "ViktorDahl",
  },
  {
    text: "A [government spokesman] rejected the accusation.",
    means: "GovernmentSpokesman",
    basis: "described",
  },
  {
    text: "King Frederik Holt received the envoys. The [king] praised the accord.",
    means: "FrederikHolt",
  },
  { text: "Dr [Amina Otieno] urged parents to wait.", means: "AminaOtieno", basis: "named" },
  {
    text: "The Kenyan health minister, Dr Amina Otieno, arrived late. The [health minister] promised vaccines.",
    means: "AminaOtieno",
  },
  {
    text: "Deputy Prime Minister Ion Petrescu spoke for Prime Minister Radu Marin. The [deputy prime minister] promised a vote.",
    means: "IonPetrescu",
  },
  {
    text: "Deputy Prime Minister Ion Petrescu spoke for Prime Minister Radu Marin. The [prime minister] promised a vote.",
    means: "RaduMarin",
    note: "the deputy is not the prime minister",
  },
  {
    text: "Radu Marin, the president of the Lake Bank, met President Ilie Stan. The [bank’s president] promised low rates.",
    means: "RaduMarin",
  },
  {
    text: "Secretary-General Hanna Sorel of the River Council opened the session. The [secretary-general] urged members to pay.",
    means: "HannaSorel",
  },
  {
    text: "The president of the Lake Bank, [Ilie Stan], promised low rates.",
    means: "IlieStan",
    basis: "named",
  },
  {
    text: "Ambassador Noor Aziz returned to Lisbon. The [ambassador] condemned the arrest.",
    means: "NoorAziz",
  },
  {
    text: "Opposition leader Pavel Novak left the hall. The [opposition leader] rejected the budget.",
    means: "PavelNovak",
  },
  {
    text: "The Spanish prime minister met Kenyan President Amina Otieno. The [Kenyan leader] promised more flights.",
    means: "AminaOtieno",
    basis: "described",
  },
  {
    text: "The Spanish prime minister met Kenyan President Amina Otieno. The [Spanish prime minister] promised more flights.",
    means: "PrimeMinisterOfSpain",
  },
  {
    text: "Peter Vik, the Turkish justice minister, arrived. The [justice minister] promised a court.",
    means: "PeterVik",
    note: "“justice” is no judge here",
  },
  {
    text: "Judge Marta Klein heard the case. The [minister] rejected the verdict.",
    means: "!MartaKlein",
    note: "a judge is no minister",
  },
];
