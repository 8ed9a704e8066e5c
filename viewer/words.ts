import { actTypeWords } from "../src/view/index.ts";
import type { Passage, Scene, SceneDocument, Statement, StatementEvidence } from "../src/view/index.ts";
import { selectionParts } from "./emphasis.ts";
import type { Selection, View } from "./state.ts";

/** "Shore Gazette, 2025-06-24" */
export function documentWords({ publisher, published }: SceneDocument): string {
  return [publisher, published].filter((part) => part !== undefined).join(", ");
}

/** "¶ 2 · sentence 3 · characters 395–496" */
export function placeWords({ paragraph, sentence, start, end }: Passage): string {
  const place =
    paragraph === undefined || sentence === undefined ? [] : [`¶ ${paragraph}`, `sentence ${sentence}`];
  return [...place, `characters ${start}–${end}`].join(" · ");
}

/** One line to paste into a report. */
export function citation(document: SceneDocument, passage: Passage): string {
  const from = [document.title, document.publisher, document.published, document.url].filter((part) => part !== undefined);
  return `“${passage.quote.trim()}” ${from.join(", ")}, ${placeWords(passage)} (${document.source})`;
} // prettier-ignore

export function whoWords({ who, onBehalfOf }: StatementEvidence): string {
  const speakers = who.length === 0 ? "not said" : who.join(", ");
  return onBehalfOf === undefined ? speakers : `${speakers} for ${onBehalfOf}`;
}

export function whomWords(evidence: StatementEvidence): string {
  return [...new Set([...evidence.toWhom, ...evidence.about, ...evidence.benefits])].join(", ");
}

/** "partlyFulfilled" -> "partly fulfilled" */
export function statusWords(status: string): string {
  return status.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** The name of what is selected; nothing for what the graph does not hold. */
export function selectionLabel(scene: Scene, selection: Selection): string | undefined {
  const [kind, id] = selectionParts(selection);
  return (kind === "actor" ? scene.actors : scene.statements).find((each) => each.id === id)?.label;
}

/** For the live region: what has just been selected. */
export function selectionWords(scene: Scene, selection: Selection | undefined): string {
  if (selection === undefined) return "";
  const [kind, id] = selectionParts(selection);
  if (kind === "actor") {
    const label = scene.actors.find((actor) => actor.id === id)?.label ?? id;
    const count = (side: "from" | "to"): number => scene.edges.filter((edge) => edge.actor === id && edge.side === side).length;
    return `${label}: ${count("from")} made, ${count("to")} received`;
  }
  const statement = scene.statements.find((each) => each.id === id);
  return statement ? `${whoWords(statement.evidence[0])}: ${actTypeWords(statement.type)}, ${statement.label}` : "";
} // prettier-ignore

/** What a screen reader says of the picture. */
export function pictureWords(
  statements: readonly Statement[],
  actors: number,
  view: Exclude<View, "table">,
): string {
  const what = {
    overview: "Overview: the most involved actors, the others in groups",
    columns: "Columns: speakers, statements, addressees",
    network: "Network of actors and statements",
    timeline: "Timeline: a lane of statements for each actor",
  }[view];
  return `${what}. ${statements.length} statements of ${actors} actors. The same is in the Table view.`;
}
