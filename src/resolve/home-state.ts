import { demonymState, entryByKey, governmentOf, lookup, type GazetteerEntry } from "../analyse/gazetteer.ts";
import type { Discourse } from "./discourse.ts";

/** The state that a name means, or that people and towns called so belong to. */
function stateOf(key: string | undefined): GazetteerEntry | undefined {
  const entry = entryByKey(key ?? "");
  const state = entry?.type === "State" ? entry : entryByKey(entry?.partOf ?? "");
  return state?.type === "State" ? state : undefined;
}

/** "the government", "the defence minister": of the state that published the document, or of the only one that it speaks of. */
export function homeState({ document }: Discourse): GazetteerEntry | undefined {
  const { source, names } = document;
  const publisher = source.publisher ?? "";
  const own = governmentOf(publisher) ?? (source.genre === "news" ? undefined : lookup(publisher));
  const issuer = stateOf(own?.key);
  if (issuer !== undefined) return issuer;
  const states = names.flatMap(({ start, end, kind, entry }) => {
    const words = source.text.slice(start, end);
    const named = stateOf(entry) ?? (kind === "demonym" ? demonymState(words) : undefined);
    return named === undefined ? [] : [named];
  });
  const [first] = states;
  return states.every(({ key }) => key === first?.key) ? first : undefined;
}
