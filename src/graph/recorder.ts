import type { Quad } from "@rdfjs/types";
import { emptyStore } from "./empty-store.ts";

/** What a graph has now and had not, and what it had and has no longer. No quad is in both. */
export interface GraphChange {
  readonly added: readonly Quad[];
  readonly removed: readonly Quad[];
}

/** Told of every quad that comes or goes. */
export interface Recorder {
  add(quad: Quad): void;
  remove(quad: Quad): void;
}

/** Sums up: a quad that comes and goes again is no change. */
export function recordChange(): Recorder & { change(): GraphChange } {
  const [added, removed] = [emptyStore(), emptyStore()];
  return {
    add: (quad) => {
      if (!removed.removeQuad(quad)) added.addQuad(quad);
    },
    remove: (quad) => {
      if (!added.removeQuad(quad)) removed.addQuad(quad);
    },
    change: () => ({ added: [...added], removed: [...removed] }),
  };
}

/** For those who do not ask. */
export const noRecorder: Recorder = { add: () => undefined, remove: () => undefined };
