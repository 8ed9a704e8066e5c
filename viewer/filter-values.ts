/** Which entries of the legend a statement belongs to. */
import type { Scene, Statement, StatementEvidence } from "../src/view/index.ts";
import type { Filter } from "./state.ts";

/** Whose words the document has it in. */
export type Telling = keyof typeof TELLINGS;

export const TELLINGS = {
  own: { label: "Own words", title: "quoted, or the document speaks for itself" },
  reported: { label: "Reported", title: "by the document, indirectly or in its narration" },
  told: { label: "Told by another", title: "by another speaker of the document" },
} as const;

/** `told` by another speaker of the document; else in its `own` words (quoted, or the document's), or `reported` by the document. */
function tellingOf({ voice, asToldBy }: StatementEvidence): Telling {
  if (asToldBy.length > 0) return "told";
  return voice === "quote" || voice === "author" ? "own" : "reported";
}

const known = new WeakMap<Statement, readonly StatementFilter[]>();

type StatementFilter = Exclude<Filter, `type ${string}`>;

/** All but types of actors: a statement has several voices when several acts say it, and one of everything else. */
export function filtersOf(statement: Statement): readonly StatementFilter[] {
  const { family, status, hedged, document, evidence } = statement;
  const filters = known.get(statement) ?? [
    `family ${family}`,
    `status ${status ?? "none"}`,
    `certainty ${hedged ? "hedged" : "firm"}`,
    `document ${document}`,
    ...[...new Set(evidence.map(tellingOf))].map((telling) => `voice ${telling}` as const),
  ];
  known.set(statement, filters);
  return filters;
}

const kept = new WeakMap<Scene, ReadonlySet<Filter>>();

/** All entries that a scene has anything for; made once for a scene. */
export function filtersIn(scene: Scene): ReadonlySet<Filter> {
  const known = kept.get(scene);
  if (known) return known;
  const types = scene.actors.map(({ type }): Filter => `type ${type}`);
  const filters = new Set<Filter>([...types, ...scene.statements.flatMap(filtersOf)]);
  kept.set(scene, filters);
  return filters;
}
