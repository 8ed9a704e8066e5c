/**
 * Words that carry a full stop of their own. Written for this project from general knowledge of English news prose;
 * lower case, without the stop.
 */

/** Stand before a name, so the stop never ends a sentence: "Gen. Ada Brook"; not "a general. Ada Brook". */
export const TITLES: ReadonlySet<string> = new Set([
  "adm", "amb", "asst", "atty", "brig", "capt", "cdr", "cmdr", "col", "comm", "cpl", "cpt", "det", "dr", "ens", "fr",
  "ft", "gen", "gov", "hon", "insp", "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "mt", "mx", "pfc", "pres",
  "prof", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "st", "ste", "supt",
]); // prettier-ignore

/** Stand before a number, or inside a phrase: "No. 4", "Jan. 3", "Art. 5"; not "He said no. Four others agreed". */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  "apr", "approx", "art", "arts", "aug", "b", "c", "ca", "cap", "ch", "circa", "d", "dec", "est", "feb", "fig", "figs", "jan", "jul",
  "jun", "mar", "no", "nos", "nov", "oct", "para", "paras", "pp", "pt", "reg", "res", "sec", "sect", "sep", "sept", "tel",
  "vol",
]); // prettier-ignore

/** Never end a sentence: "e.g. tanks". */
export const MID_SENTENCE: ReadonlySet<string> = new Set(["cf", "e.g", "eg", "i.e", "ie", "viz", "vs", "v"]);

/** May end a sentence or not: "Acme Corp. said", "at Acme Corp. The board …"; the next word decides. */
export const MAY_END: ReadonlySet<string> = new Set([
  "a.m", "al", "assn", "ave", "blvd", "bros", "co", "corp", "dept", "dist", "etc", "govt", "inc", "intl", "jr", "llc",
  "ltd", "mfg", "natl", "p.m", "plc", "rd", "sq", "sr", "univ",
]); // prettier-ignore

/**
 * Words that open a sentence and seldom follow an abbreviation inside one: "in the U.S. The plan …" against
 * "the U.S. Congress".
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  "a", "according", "after", "all", "also", "although", "an", "and", "another", "any", "anyone", "as", "asked", "at",
  "because", "before", "both", "but", "by", "despite", "during", "each", "earlier", "every", "few", "finally", "following",
  "for", "from", "further", "had", "have", "he", "her", "here", "his", "how", "however", "i", "if", "in", "instead", "is",
  "it", "its", "last", "later", "many", "meanwhile", "moreover", "most", "much", "my", "neither", "never", "next", "no",
  "nobody", "none", "nor", "not", "nothing", "now", "of", "on", "once", "one", "only", "or", "other", "others", "our",
  "over", "please", "she", "since", "so", "some", "soon", "such", "that", "the", "their", "then", "there", "these", "they",
  "this", "those", "though", "through", "thus", "to", "today", "tomorrow", "two", "under", "unless", "until", "we", "what",
  "when", "where", "whether", "which", "while", "who", "why", "will", "with", "without", "yesterday", "yet", "you", "your",
]); // prettier-ignore

/** Everything that keeps its full stop when it is a token by itself. */
export const WITH_STOP: ReadonlySet<string> = new Set([
  ...TITLES,
  ...BEFORE_NUMBER,
  ...MID_SENTENCE,
  ...MAY_END,
]);
