/** Texts that break writers which forget to escape, and facts that have one wherever a document can put it. */
import type { Facts } from "../../src/types.ts";
import { wellFacts } from "../graph/well-facts.ts";

export const hostile = [
  'quotes " and \' and \\', "line\nbreak\r\nand\ttab", "<script>alert(1)</script> & ]]>", "\u0000\u0001\u001b[31m\u007f\u0085\ufffe",
  "emoji 🌊 👩‍👩‍👧 é", "half \ud83c surrogate \udf0a", "right\u202eto left", '"""', "@prefix x: <y> .", "> <http://a> <b", "=1+1", "\u2028",
]; // prettier-ignore

/** The same small story with a hostile text wherever a document can put one; its span keeps its offsets. */
export function poison(text: string): Facts {
  const { documents, actors } = wellFacts;
  return {
    documents: documents.map(({ source, acts, commitments, ...rest }) => ({
      ...rest,
      source: {
        ...source,
        id: text,
        title: text,
        publisher: text,
        byline: text,
        url: text,
        speakers: [text],
        language: text,
      },
      acts: acts.map((act) => ({ ...act, content: text, rule: text })),
      commitments: commitments.map((one) => ({ ...one, label: text, content: text })),
    })),
    actors: actors.map((actor) => ({ ...actor, label: `${text} ${actor.id}`, aliases: [text] })),
  };
}
