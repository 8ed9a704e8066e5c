import type { Row } from "./row.ts";

const british = "The [British Prime Minister] promised a fund.";
const french = "The [French President] promised a fund.";
const american = "The [US president] promised a fund.";
const stateSecretary = "The [US Secretary of State] rejected the offer.";
const nato = "The [NATO Secretary General] condemned the raid.";
const chancellor = "The [German Chancellor] promised a fund.";
const local = "The [Prime Minister] promised a fund.";

/** Rows of one sentence on several days. */
const onDays = (text: string, days: readonly (readonly [day: string, means: string])[]): readonly Row[] =>
  days.map(([published, means]) => ({
    text,
    published,
    means,
    basis: "described",
  }));

/** Offices without a name: who held them on the document's day; the office itself where the day is not known. */
export const rows: readonly Row[] = [
  ...onDays(british, [
    ["2015-03-01", "DavidCameron"],
    ["2016-07-12", "DavidCameron"],
    ["2016-07-15", "TheresaMay"],
    ["2020-03-10", "BorisJohnson"],
    ["2022-09-20", "LizTruss"],
    ["2022-10-27", "RishiSunak"],
    ["2024-07-04", "RishiSunak"],
    ["2024-07-07", "KeirStarmer"],
  ]),
  { text: british, means: "PrimeMinisterOfTheUnitedKingdom", basis: "described" },
  ...onDays(french, [
    ["2016-01-10", "FrancoisHollande"],
    ["2017-05-12", "FrancoisHollande"],
    ["2017-05-16", "EmmanuelMacron"],
    ["2024-01-10", "EmmanuelMacron"],
  ]),
  { text: french, means: "PresidentOfFrance", basis: "described" },
  ...onDays(american, [
    ["2016-06-01", "BarackObama"],
    ["2018-06-01", "DonaldTrump"],
    ["2021-01-18", "DonaldTrump"],
    ["2021-01-22", "JoeBiden"],
    ["2025-03-01", "DonaldTrump"],
  ]),
  { text: american, means: "PresidentOfTheUnitedStates", basis: "described" },
  ...onDays(stateSecretary, [
    ["2015-06-01", "JohnKerry"],
    ["2017-06-01", "RexTillerson"],
    ["2019-06-01", "MikePompeo"],
    ["2023-06-01", "AntonyBlinken"],
    ["2025-03-01", "MarcoRubio"],
  ]),
  {
    text: stateSecretary,
    means: "UnitedStatesSecretaryOfState",
    basis: "described",
  },
  ...onDays(nato, [
    ["2019-06-01", "JensStoltenberg"],
    ["2024-09-28", "JensStoltenberg"],
    ["2024-10-03", "MarkRutte"],
  ]),
  {
    text: nato,
    means: "SecretaryGeneralOfNATO",
    basis: "described",
  },
  ...onDays(chancellor, [
    ["2020-06-01", "AngelaMerkel"],
    ["2021-12-06", "AngelaMerkel"],
    ["2021-12-10", "OlafScholz"],
    ["2025-05-08", "FriedrichMerz"],
  ]),
  { text: chancellor, means: "ChancellorOfGermany", basis: "described" },
  // bodies
  {
    text: "The [UN Secretary-General] condemned the raid.",
    published: "2015-06-01",
    means: "BanKiMoon",
  },
  {
    text: "The [UN Secretary-General] condemned the raid.",
    published: "2020-06-01",
    means: "AntonioGuterres",
  },
  {
    text: "The [European Commission president] promised a fund.",
    published: "2016-06-01",
    means: "JeanClaudeJuncker",
  },
  {
    text: "The [European Commission president] promised a fund.",
    published: "2023-06-01",
    means: "UrsulaVonDerLeyen",
  },
  // whose prime minister: the publisher tells
  {
    text: local,
    published: "2023-06-01",
    publisher: "UK Government",
    means: "RishiSunak",
  },
  {
    text: local,
    published: "2019-06-01",
    publisher: "Government of Canada",
    means: "JustinTrudeau",
  },
  {
    text: local,
    publisher: "Government of Canada",
    means: "PrimeMinisterOfCanada",
  },
  // … the state named in the text
  {
    text: "Norway closed two harbours. The [prime minister] promised a fund.",
    published: "2019-06-01",
    means: "ErnaSolberg",
  },
  {
    text: "Norway closed two harbours. The [prime minister] promised a fund.",
    means: "PrimeMinisterOfNorway",
  },
  {
    text: "Spain closed two harbours. Its [prime minister] promised a fund.",
    published: "2022-06-01",
    means: "PedroSanchez",
  },
  // … the dateline
  {
    text: "TOKYO – The [prime minister] promised a fund.",
    published: "2019-06-01",
    means: "ShinzoAbe",
  },
  {
    text: "ROME, March 3 – The [prime minister] promised a fund.",
    published: "2021-03-03",
    means: "MarioDraghi",
  },
  {
    text: "NEW DELHI – The [prime minister] promised a fund.",
    published: "2020-06-01",
    means: "NarendraModi",
  },
  {
    text: "CANBERRA – The [prime minister] promised a fund.",
    published: "2023-06-01",
    means: "AnthonyAlbanese",
  },
  {
    text: "WELLINGTON – The [prime minister] promised a fund.",
    published: "2019-06-01",
    means: "JacindaArdern",
  },
  {
    text: "COPENHAGEN – The [prime minister] promised a fund.",
    published: "2023-06-01",
    means: "MetteFrederiksen",
  },
  {
    text: "COPENHAGEN – The [prime minister] promised a fund.",
    means: "PrimeMinisterOfDenmark",
  },
  // nothing tells whose
  {
    text: "Norway and Sweden closed two harbours. The [prime minister] promised a fund.",
    published: "2023-06-01",
    means: "PrimeMinister",
    note: "it may be either’s",
  },
  // the text goes before the calendar
  {
    text: "French President Ana Sorel arrived. The [French President] promised a fund.",
    published: "2020-03-10",
    means: "AnaSorel",
    note: "whoever the text names holds the office in it",
  },
  // not the one in office on that day
  {
    text: "The [former British prime minister] promised a fund.",
    published: "2025-03-01",
    means: "!KeirStarmer",
  },
  {
    text: "The [then British prime minister] promised a fund in 2012.",
    published: "2025-03-01",
    means: "!KeirStarmer",
  },
  {
    text: "In 2015 the [British prime minister] promised a fund.",
    published: "2025-03-01",
    means: "!KeirStarmer",
  },
  { text: "The [incoming US president] promised a fund.", published: "2024-12-01", means: "!JoeBiden" },
  {
    text: "The [British deputy prime minister] promised a fund.",
    published: "2025-03-01",
    means: "!KeirStarmer",
  },
  {
    text: "The British Prime Minister’s [spokesman] rejected the report.",
    published: "2025-03-01",
    means: "!KeirStarmer",
  },
  {
    text: british,
    published: "1998-03-01",
    means: "PrimeMinisterOfTheUnitedKingdom or TonyBlair",
    note: "a day before the table begins",
  },
];
