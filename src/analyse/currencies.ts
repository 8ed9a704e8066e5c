/**
 * How English prints currencies, with their ISO 4217 codes. Written for this project from the public list of ISO 4217
 * and the style of English news; singular and plural both stand here, because "2 billion euro" is common.
 */

/** Symbols that stand before (seldom after) a number, longest first where one begins another. */
export const SYMBOLS: readonly (readonly [string, string])[] = [
  ["US$", "USD"], ["AU$", "AUD"], ["A$", "AUD"], ["CA$", "CAD"], ["Can$", "CAD"], ["C$", "CAD"], ["NZ$", "NZD"],
  ["HK$", "HKD"], ["S$", "SGD"], ["NT$", "TWD"], ["R$", "BRL"], ["MX$", "MXN"], ["J$", "JMD"], ["TT$", "TTD"],
  ["BZ$", "BZD"], ["CN¥", "CNY"], ["RMB", "CNY"], ["SFr.", "CHF"], ["SFr", "CHF"], ["Fr.", "CHF"], ["FCFA", "XOF"], ["NIS", "ILS"],
  ["Rs.", "INR"], ["Rs", "INR"], ["Re.", "INR"], ["Dhs", "AED"], ["Dh", "AED"], ["Tk", "BDT"], ["RM", "MYR"], ["Rp", "IDR"],
  ["Ksh", "KES"], ["KSh", "KES"], ["USh", "UGX"], ["TSh", "TZS"], ["GH¢", "GHS"], ["GH₵", "GHS"], ["Kč", "CZK"], ["zł", "PLN"],
  ["$", "USD"], ["€", "EUR"], ["£", "GBP"], ["¥", "JPY"], ["₹", "INR"], ["₽", "RUB"], ["₴", "UAH"], ["₺", "TRY"],
  ["₩", "KRW"], ["₪", "ILS"], ["₦", "NGN"], ["₱", "PHP"], ["₫", "VND"], ["฿", "THB"], ["₸", "KZT"], ["₾", "GEL"],
  ["₼", "AZN"], ["֏", "AMD"], ["₲", "PYG"], ["₡", "CRC"], ["₵", "GHS"], ["₮", "MNT"], ["₭", "LAK"], ["៛", "KHR"], ["₿", "XBT"],
]; // prettier-ignore

/** Symbols only in front of a figure with nothing between: "R500m"; not "R 500". */
export const TIGHT_SYMBOLS: readonly (readonly [string, string])[] = [["R", "ZAR"], ["N", "NGN"], ["P", "PHP"], ["K", "ZMW"]]; // prettier-ignore

export const CODES: ReadonlySet<string> = new Set(
  (
    "AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY " +
    "COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS " +
    "INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP " +
    "MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR " +
    "SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST " +
    "XAF XCD XDR XOF XPF YER ZAR ZMW"
  ).split(" "),
);

/** Names that mean one currency wherever they are printed. */
export const NAMES: ReadonlyMap<string, string> = new Map(
  [
    ["EUR", "euro euros"], ["USD", "usd"], ["GBP", "sterling quid"], ["JPY", "yen"], ["CNY", "yuan renminbi"], ["RUB", "ruble rubles rouble roubles"],
    ["UAH", "hryvnia hryvnias hryvnya hryvnyas hryven"], ["PLN", "zloty zlotys zloties złoty złotys"], ["HUF", "forint forints"],
    ["BRL", "reais"], ["ZAR", "rand"], ["THB", "baht"], ["IDR", "rupiah rupiahs"], ["MYR", "ringgit"], ["VND", "dong"],
    ["ILS", "shekel shekels"], ["NGN", "naira"], ["GHS", "cedi cedis"], ["ETB", "birr"], ["KZT", "tenge"], ["GEL", "lari laris"],
    ["AMD", "dram drams"], ["BDT", "taka"], ["MMK", "kyat kyats"], ["LAK", "kip"], ["KHR", "riel riels"], ["MNT", "tugrik tugriks tögrög"],
    ["AFN", "afghani afghanis"], ["TJS", "somoni somonis"], ["PEN", "soles"], ["BOB", "boliviano bolivianos"], ["VES", "bolivar bolivars bolívares"],
    ["PYG", "guarani guaranis"], ["GTQ", "quetzal quetzales"], ["HNL", "lempira lempiras"], ["HTG", "gourde gourdes"], ["AOA", "kwanza kwanzas"],
    ["BGN", "lev leva"], ["RSD", ""], ["MKD", "denar denars"], ["ALL", "lek leks"], ["GMD", "dalasi dalasis"], ["MGA", "ariary"],
    ["MZN", "metical meticais"], ["BWP", "pula"], ["BTN", "ngultrum"], ["MVR", "rufiyaa"], ["PGK", "kina"], ["KGS", "som soms"], ["ZMW", "kwacha kwachas"],
    ["DKK", ""], ["INR", "inr"],
  ].flatMap(([code = "", names = ""]) => names.split(" ").filter(Boolean).map((name) => [name, code] as const)),
); // prettier-ignore

/** A name that several states use: the one whose adjective or name stands beside it, else `otherwise` ("XXX": none). */
export interface SharedName {
  readonly names: readonly string[];
  readonly otherwise: string;
  /** Lower-case stems of adjectives and names of states, with the code. */
  readonly states: readonly (readonly [string, string])[];
}

export const SHARED_NAMES: readonly SharedName[] = [
  {
    names: ["dollar", "dollars", "bucks"],
    otherwise: "USD",
    states: [
      ["us", "USD"], ["u.s.", "USD"], ["american", "USD"], ["canadian", "CAD"], ["australian", "AUD"], ["new zealand", "NZD"], ["hong kong", "HKD"],
      ["singapore", "SGD"], ["taiwan", "TWD"], ["new taiwan", "TWD"], ["jamaican", "JMD"], ["namibian", "NAD"], ["fijian", "FJD"],
      ["liberian", "LRD"], ["guyanese", "GYD"], ["trinidad", "TTD"], ["barbadian", "BBD"], ["bahamian", "BSD"], ["belize", "BZD"], ["zimbabwe", "ZWG"],
    ],
  },
  {
    names: ["pound", "pounds"],
    otherwise: "GBP",
    states: [
      ["british", "GBP"], ["egyptian", "EGP"], ["egypt", "EGP"], ["lebanese", "LBP"], ["lebanon", "LBP"], ["syrian", "SYP"], ["syria", "SYP"],
      ["south sudanese", "SSP"], ["south sudan", "SSP"], ["sudanese", "SDG"], ["sudan", "SDG"], ["falkland", "FKP"],
    ],
  },
  {
    // Newswires print "francs" alone for the Swiss currency only, since France has the euro.
    names: ["franc", "francs"],
    otherwise: "CHF",
    states: [
      ["swiss", "CHF"], ["switzerland", "CHF"], ["cfa", "XOF"], ["central african cfa", "XAF"], ["congolese", "CDF"], ["rwandan", "RWF"],
      ["rwanda", "RWF"], ["burundian", "BIF"], ["burundi", "BIF"], ["djiboutian", "DJF"], ["guinean", "GNF"], ["comorian", "KMF"], ["pacific", "XPF"],
    ],
  },
  {
    names: ["rupee", "rupees"],
    otherwise: "INR",
    states: [
      ["indian", "INR"], ["india", "INR"], ["pakistani", "PKR"], ["pakistan", "PKR"], ["sri lankan", "LKR"], ["sri lanka", "LKR"],
      ["nepalese", "NPR"], ["nepali", "NPR"], ["nepal", "NPR"], ["mauritian", "MUR"], ["mauritius", "MUR"], ["seychellois", "SCR"],
    ],
  },
  {
    names: ["peso", "pesos"],
    otherwise: "XXX",
    states: [
      ["mexican", "MXN"], ["mexico", "MXN"], ["argentine", "ARS"], ["argentinian", "ARS"], ["argentina", "ARS"], ["chilean", "CLP"], ["chile", "CLP"],
      ["colombian", "COP"], ["colombia", "COP"], ["philippine", "PHP"], ["filipino", "PHP"], ["philippines", "PHP"], ["uruguayan", "UYU"],
      ["uruguay", "UYU"], ["dominican", "DOP"], ["cuban", "CUP"], ["cuba", "CUP"],
    ],
  },
  {
    names: ["dinar", "dinars"],
    otherwise: "XXX",
    states: [
      ["kuwaiti", "KWD"], ["kuwait", "KWD"], ["iraqi", "IQD"], ["iraq", "IQD"], ["jordanian", "JOD"], ["jordan", "JOD"], ["serbian", "RSD"],
      ["serbia", "RSD"], ["algerian", "DZD"], ["algeria", "DZD"], ["tunisian", "TND"], ["tunisia", "TND"], ["libyan", "LYD"], ["libya", "LYD"],
      ["bahraini", "BHD"], ["bahrain", "BHD"], ["macedonian", "MKD"],
    ],
  },
  {
    names: ["krona", "kronor", "krone", "kroner", "crown", "crowns", "koruna", "korunas", "kr"],
    otherwise: "XXX",
    states: [
      ["swedish", "SEK"], ["sweden", "SEK"], ["norwegian", "NOK"], ["norway", "NOK"], ["danish", "DKK"], ["denmark", "DKK"], ["czech", "CZK"],
      ["czechia", "CZK"], ["icelandic", "ISK"], ["iceland", "ISK"],
    ],
  },
  {
    names: ["lira", "liras", "lire"],
    otherwise: "TRY",
    states: [["turkish", "TRY"], ["turkey", "TRY"], ["lebanese", "LBP"], ["lebanon", "LBP"], ["syrian", "SYP"], ["syria", "SYP"]],
  },
  {
    names: ["riyal", "riyals", "rial", "rials"],
    otherwise: "XXX",
    states: [
      ["saudi", "SAR"], ["qatari", "QAR"], ["qatar", "QAR"], ["omani", "OMR"], ["oman", "OMR"], ["yemeni", "YER"], ["yemen", "YER"],
      ["iranian", "IRR"], ["iran", "IRR"], ["tehran", "IRR"],
    ],
  },
  {
    names: ["dirham", "dirhams"],
    otherwise: "AED",
    states: [["emirati", "AED"], ["uae", "AED"], ["moroccan", "MAD"], ["morocco", "MAD"]],
  },
  {
    names: ["shilling", "shillings"],
    otherwise: "XXX",
    states: [
      ["kenyan", "KES"], ["kenya", "KES"], ["ugandan", "UGX"], ["uganda", "UGX"], ["tanzanian", "TZS"], ["tanzania", "TZS"], ["somali", "SOS"],
      ["somalia", "SOS"],
    ],
  },
  { names: ["leu", "lei"], otherwise: "RON", states: [["moldovan", "MDL"], ["moldova", "MDL"], ["romanian", "RON"], ["romania", "RON"]] },
  {
    names: ["manat", "manats"],
    otherwise: "AZN",
    states: [["turkmen", "TMT"], ["turkmenistan", "TMT"], ["azerbaijani", "AZN"]],
  },
  { names: ["won"], otherwise: "KRW", states: [["north korean", "KPW"], ["south korean", "KRW"]] },
]; // prettier-ignore
