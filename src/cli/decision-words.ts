/** Decisions as words of a command line, in both directions. */

import { decisionProblem, type Decision } from "../node.ts";
import { given } from "../given.ts";

export interface DecideOptions {
  readonly document?: readonly string[];
  readonly text?: string;
  readonly as?: string;
  readonly by?: string;
  readonly on?: string;
  readonly why?: string;
}

/** How each kind is written behind the file: its name, and what the words are. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  same: ["A", "B"],
  different: ["A", "B"],
  split: ["A"],
  rename: ["A", "LABEL"],
  retype: ["A", "TYPE"],
  link: ["A", "QID"],
  hide: ["A"],
};

/** The decision that the words of a command line make. Throws when they make none, and says what to give. */
export function decisionOf(what: string, words: readonly string[], options: DecideOptions): Decision {
  const wanted = WORDS[what];
  if (wanted === undefined || !Object.hasOwn(WORDS, what))
    throw new Error(
      `"${what}" is no decision: give ${Object.keys(WORDS).join(", ")}, or undo with the number of a line`,
    );
  if (words.length < wanted.length || (words.length > wanted.length && what !== "same"))
    throw new Error(
      `${what} takes ${wanted.join(" and ")}, and ${words.length} words were given; put a name of several words in quotes`,
    );
  const { document: documents, text, as, by, on, why } = options;
  const stranger = Object.entries({ document: documents, text, as }).find(([, value]) => value !== undefined);
  if (what !== "split" && stranger !== undefined) throw new Error(`--${stranger[0]} is for split`);
  if (what === "split" && (documents === undefined || as === undefined))
    throw new Error("split takes --document, where the mentions are, and --as, the label of the new actor");
  const [actor, value] = words;
  const fields: Readonly<Record<string, object>> = {
    same: { actors: words },
    different: { actors: words },
    split: given({ actor, documents, text, as }),
    rename: { actor, label: value },
    retype: { actor, type: value },
    link: { actor, wikidata: value },
    hide: { actor },
  };
  const decision = { decide: what, ...fields[what], ...given({ by, on, why }) };
  const problem = decisionProblem(decision);
  if (problem !== undefined) throw new Error(problem);
  return decision as Decision;
}

/** What is decided, in words: `PortUnion is to be called "Port Workers’ Union"`. */
export function decisionInWords(decision: Decision): string {
  switch (decision.decide) {
    case "same":
      return `${decision.actors[0]} is the same as ${decision.actors.slice(1).join(", ")}`;
    case "different":
      return `${decision.actors[0]} is not ${decision.actors[1]}`;
    case "split": {
      const words = decision.text === undefined ? "" : ` as "${decision.text}"`;
      return `${decision.actor}${words} in ${decision.documents.join(", ")} is "${decision.as}"`;
    }
    case "rename":
      return `${decision.actor} is called "${decision.label}"`;
    case "retype":
      return `${decision.actor} is a ${decision.type}`;
    case "link":
      return `${decision.actor} is ${decision.wikidata} in Wikidata`;
    case "hide":
      return `${decision.actor} is hidden`;
  }
}
