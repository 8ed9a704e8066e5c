import type { Facts } from "../types.ts";
import { buildScene } from "./build-scene.ts";
import type { SceneOptions } from "./build-scene.ts";
import type { Layout } from "./layout.ts";
import { layoutNetwork } from "./network.ts";
import { overviewOf } from "./overview.ts";
import type { Overview } from "./overview.ts";
import { isLarge, LARGE, ranked } from "./select.ts";
import type { Scene } from "./scene.ts";

/** All that the page needs. */
export interface ViewData {
  readonly version: 1;
  readonly scene: Scene;
  /**
   * The network, laid out once: the same picture for everybody, and no waiting. A large scene's holds its ranked start.
   * Columns are so quick to lay out that the page does it for the width it has.
   */
  readonly network: Layout;
  /** What a large scene opens with. */
  readonly overview?: Overview;
}

/** Everything a viewer's page holds, from the facts of a graph. */
export function viewData(facts: Facts, options: SceneOptions = {}): ViewData {
  const scene = buildScene(facts, options);
  const network = layoutNetwork(scene.statements.length > LARGE ? ranked(scene) : scene);
  return { version: 1, scene, network, ...(isLarge(scene) && { overview: overviewOf(scene) }) };
}
