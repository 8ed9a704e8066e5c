/** Where the reader has moved the network is in the link, and a step that can be undone. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { singleFile, viewData } from "../../src/view/index.ts";
import { exampleFacts } from "../view/facts.ts";
import { viewerTemplate } from "./browser.ts";
import { chromiumPath, usePages } from "./pages.ts";

const data = viewData(exampleFacts(), { title: "Lake Orla accord" });
const ids = data.scene.statements.filter(({ optional }) => !optional).map(({ id }) => id);

describe.runIf(chromiumPath !== undefined)("the place in the network", () => {
  const { folder, open } = usePages("region");
  const file = join(folder, "story.html");
  beforeAll(() => {
    writeFileSync(file, singleFile(viewerTemplate(), data));
  });

  type Place = readonly [x: number, y: number];
  /** Where the statements are drawn, whole pixels from the corner of the stage. */
  const places = (page: Page): Promise<readonly Place[]> =>
    page.evaluate((all) => {
      const stage = document.querySelector("main")!.getBoundingClientRect();
      return all.map((id): [number, number] => {
        const at = window.pledgegraph!.positionOf(id)!;
        return [Math.round(at.x - stage.left), Math.round(at.y - stage.top)];
      });
    }, ids);
  const region = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get("region");
  const near = (a: readonly Place[], b: readonly Place[]): boolean =>
    a.every(([x, y], index) => Math.hypot(x - b[index]![0], y - b[index]![1]) <= 3);
  /** With the mouse, in steps as a hand does it. */
  async function drag(page: Page, by: Place, rest = 0): Promise<void> {
    const stage = (await page.locator("main").boundingBox())!;
    const [x, y] = [stage.x + 12, stage.y + 12];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by[0] / 2, y + by[1] / 2, { steps: 3 });
    await page.waitForTimeout(rest);
    await page.mouse.move(x + by[0], y + by[1], { steps: 3 });
    await page.mouse.up();
  }
  const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

  test("a gesture is one step, which is undone and done again; a reload keeps the place", async () => {
    const { page } = await open(file, { hash: "view=network" });
    const start = await places(page);
    await drag(page, [90, 60], 700);
    await expect.poll(() => region(page)).not.toBeNull();
    const moved = await places(page);
    expect(near(moved, start.map(([x, y]) => [x + 90, y + 60]))).toBe(true);
    const first = region(page);
    // Both at once, or a slow machine makes two gestures of them.
    await button(page, "Zoom in").evaluate((zoom: HTMLElement) => { zoom.click(); zoom.click(); });
    await expect.poll(() => region(page)).not.toBe(first);
    const zoomed = await places(page);
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    await expect.poll(async () => near(await places(page), zoomed)).toBe(true);
    await button(page, "Undo").click();
    await expect.poll(async () => near(await places(page), moved)).toBe(true);
    expect(region(page)).toBe(first);
    await button(page, "Undo").click();
    await expect.poll(async () => near(await places(page), start)).toBe(true);
    expect(region(page)).toBeNull();
    expect(await button(page, "Undo").getAttribute("aria-disabled")).toBe("true");
    await button(page, "Redo").click();
    await expect.poll(async () => near(await places(page), moved)).toBe(true);
  }); // prettier-ignore

  test("“fit” shows all again and leaves nothing in the link", async () => {
    const { page } = await open(file, { hash: "view=network" });
    const start = await places(page);
    await button(page, "Zoom in").click();
    await expect.poll(() => region(page)).not.toBeNull();
    await button(page, "Fit the whole picture").click();
    await expect.poll(() => region(page)).toBeNull();
    expect(near(await places(page), start)).toBe(true);
  });

  test("a filter, a selection and another view leave the place as it is", async () => {
    const { page } = await open(file, { hash: "view=network&region=300+200+400+300" });
    const before = await places(page);
    await page.getByRole("button", { name: /^Demand/ }).click();
    await page.getByRole("button", { name: /^Demand/ }).click();
    await button(page, "Table").click();
    await page.locator("tbody tr").first().click();
    await button(page, "Network").click();
    await expect.poll(async () => near(await places(page), before)).toBe(true);
    expect(region(page)).toBe("300 200 400 300");
  });

  test("Columns know nothing of it", async () => {
    const { page } = await open(file, { hash: "view=columns" });
    const before = await places(page);
    await button(page, "Network").click();
    await button(page, "Zoom in").click();
    await expect.poll(() => region(page)).not.toBeNull();
    await button(page, "Columns").click();
    await expect.poll(async () => near(await places(page), before)).toBe(true);
  });

  test("what follows a gesture at once is a step after it", async () => {
    const { page } = await open(file, { hash: "view=network" });
    const start = await places(page);
    await drag(page, [90, 60]);
    await page.keyboard.press("Control+z");
    await expect.poll(async () => near(await places(page), start)).toBe(true);
    await page.waitForTimeout(500);
    expect(region(page)).toBeNull();
    expect(await button(page, "Redo").getAttribute("aria-disabled")).toBe("false");
  });

  test("a window of another shape shows all that the sender saw, with the same in the middle", async () => {
    const hash = "view=network&region=300+200+400+300";
    const { page: wide } = await open(file, { hash, viewport: { width: 1500, height: 640 } });
    const { page: tall } = await open(file, { hash, viewport: { width: 900, height: 1000 } });
    const middles = [];
    for (const page of [wide, tall]) {
      const [first, second] = data.network.nodes.filter(({ kind }) => kind === "statement").slice(0, 2);
      const at = await page.evaluate(([a, b]) => [a!, b!].map((id) => window.pledgegraph!.positionOf(id)!), [first!.id, second!.id]);
      const stage = (await page.locator("main").boundingBox())!;
      const scale = Math.hypot(at[0]!.x - at[1]!.x, at[0]!.y - at[1]!.y) / Math.hypot(first!.x - second!.x, first!.y - second!.y);
      expect(Math.min(stage.width / 400, stage.height / 300) / scale).toBeCloseTo(1, 2);
      // The middle of the region is in the middle of the stage.
      middles.push([at[0]!.x - (first!.x - 500) * scale - stage.x - stage.width / 2, at[0]!.y - (first!.y - 350) * scale - stage.y - stage.height / 2]);
    }
    for (const offset of middles.flat()) expect(Math.abs(offset)).toBeLessThan(2);
    await wide.waitForTimeout(400);
    expect(region(wide)).toBe("300 200 400 300");
  }); // prettier-ignore
});
