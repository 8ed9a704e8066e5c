import fc from "fast-check";
import { expect, test } from "vitest";
import { buildScene, layoutNetwork } from "../../src/view/index.ts";
import { withRegion } from "../../viewer/layout-keeper.ts";
import { initialState, update } from "../../viewer/state.ts";
import type { Action, State } from "../../viewer/state.ts";
import { exampleFacts } from "./facts.ts";
import { cameraOn, isSameRegion, regionOf } from "../../viewer/region.ts";

const extent = fc.record({
  width: fc.integer({ min: 400, max: 2000 }),
  height: fc.integer({ min: 400, max: 2000 }),
});
const share = fc.double({ min: -2, max: 3, noNaN: true });
const camera = fc.record({ x: share, y: share, ratio: fc.double({ min: 0.05, max: 10, noNaN: true }) });

test("a layout that is as large as the stage is seen whole from the middle", () => {
  const stage = { width: 800, height: 600 };
  expect(regionOf({ x: 0.5, y: 0.5, ratio: 1 }, stage, stage)).toEqual([0, 0, 800, 600]);
  expect(regionOf({ x: 0.5, y: 0.5, ratio: 2 }, stage, { width: 1600, height: 600 })).toEqual([0, -300, 1600, 1200]);
}); // prettier-ignore

test("y points down in a region and up in a camera", () => {
  const stage = { width: 800, height: 600 };
  expect(regionOf({ x: 0.75, y: 0.75, ratio: 1 }, stage, stage)).toEqual([200, -200, 800, 600]);
});

test("a camera comes back from its region, but for a few units", () => {
  fc.assert(
    fc.property(camera, extent, extent, (before, stage, layout) => {
      const region = regionOf(before, stage, layout);
      const again = regionOf(cameraOn(region, stage, layout), stage, layout);
      again.forEach((value, index) => { expect(Math.abs(value - region[index]!)).toBeLessThanOrEqual(3); });
    }),
  );
}); // prettier-ignore

test("a stage of another shape shows all of a region, with the same in the middle", () => {
  fc.assert(
    fc.property(camera, extent, extent, extent, (before, stage, other, layout) => {
      const [x, y, width, height] = regionOf(before, stage, layout);
      const [left, top, wide, high] = regionOf(cameraOn([x, y, width, height], other, layout), other, layout);
      expect(Math.max(left - x, top - y, x + width - left - wide, y + height - top - high)).toBeLessThanOrEqual(3);
      expect(Math.abs(left + wide / 2 - x - width / 2)).toBeLessThanOrEqual(2);
      expect(Math.abs(top + high / 2 - y - height / 2)).toBeLessThanOrEqual(2);
    }),
  );
}); // prettier-ignore

test("regions are compared by their numbers", () => {
  expect(isSameRegion([1, 2, 3, 4], [1, 2, 3, 4])).toBe(true);
  expect(isSameRegion([1, 2, 3, 4], [1, 2, 3, 5])).toBe(false);
  expect(isSameRegion(undefined, [1, 2, 3, 4])).toBe(false);
});

test("a filter takes the region of a large network, which is laid out anew; nothing else does, and none of a small one", () => {
  const scene = buildScene(exampleFacts());
  const large = { ...scene, statements: Array.from({ length: 200 }, (_, index) => ({ ...scene.statements[0]!, id: `s${index}` })) };
  const there: State = { ...initialState("network"), region: [1, 2, 3, 4] };
  const after = (of: typeof scene, action: Action) =>
    withRegion({ version: 1, scene: of, network: layoutNetwork(scene) }, there, update(there, action)).region;
  const filter: Action = { do: "filter", filter: "family demand" };
  expect([after(large, filter), after(large, { do: "search", query: "dam" })]).toEqual([undefined, undefined]);
  expect(after(large, { do: "select", selection: "actor Sund" })).toEqual([1, 2, 3, 4]);
  expect(after(large, { do: "region", region: [5, 6, 7, 8] })).toEqual([5, 6, 7, 8]);
  expect(after(scene, filter)).toEqual([1, 2, 3, 4]);
}); // prettier-ignore
