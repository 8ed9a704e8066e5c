import { contradictions } from "../src/view/index.ts";
import type { Contradiction, Scene } from "../src/view/index.ts";

/** A graph has a handful; one made of copies of a story has no end of them. */
const MOST_FOUND = 1000;

const kept = new WeakMap<Scene, readonly Contradiction[]>();

/** Those of a scene, looked for once. */
export function knownContradictions(scene: Scene): readonly Contradiction[] {
  const known = kept.get(scene) ?? contradictions(scene, MOST_FOUND);
  kept.set(scene, known);
  return known;
}
