/** The short clause after a quotation that says who spoke: "… ?” the minister asked", "… !” said Ada Brook". */

const SAYING =
  "said|says|asked|asks|added|adds|told|tells|shouted|cried|replied|wrote|writes|warned|insisted|exclaimed|wondered|declared|continued|demanded|tweeted|posted|joked|recalled";

const SUBJECT_FIRST = new RegExp(`^\\s*(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s){1,6}(?:${SAYING})\\b`, "u");
const VERB_FIRST = new RegExp(`^\\s*(?:${SAYING})\\b`, "u");

/**
 * Does the text begin with a reporting clause, its subject one to six capitalised words? "Prime Minister Brook asked"
 * does; "Nobody in the hall answered" does not.
 */
export function isReportingClause(text: string): boolean {
  return SUBJECT_FIRST.test(text) || VERB_FIRST.test(text);
}
