/** A tablet, upright and on its side: nothing is cut off or out of reach, and fingers hit what they are meant to. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { singleFile, viewData } from "../../src/view/index.ts";
import { exampleFacts } from "../view/facts.ts";
import { viewerTemplate } from "./browser.ts";
import { largeFacts } from "./large-facts.ts";
import { chromiumPath, usePages } from "./pages.ts";

const SIZES = { upright: { width: 768, height: 1024 }, "on its side": { width: 1024, height: 768 } } as const;

describe.runIf(chromiumPath !== undefined).each(["upright", "on its side"] as const)("a tablet %s", (way) => {
  const { folder, open } = usePages("tablet");
  const files = { story: join(folder, "story.html"), large: join(folder, "large.html") };
  beforeAll(() => {
    const template = viewerTemplate();
    writeFileSync(files.story, singleFile(template, viewData(exampleFacts(), { title: "Lake Orla accord" })));
    writeFileSync(files.large, singleFile(template, viewData(largeFacts(), { title: "Twenty stories" })));
  });

  test.each([
    ["large", "overview", "select=actor+LakeCouncil"],
    ["large", "columns", "in=actor+LakeCouncil&off=family+refuse"],
    ["story", "columns", "day=2025-12-01&off=family+refuse"],
    ["story", "network", "months=2025-06%2F2025-06"],
    ["story", "timeline", "day=2025-12-01&select=actor+LakeCouncil"],
    ["story", "table", "select=actor+LakeCouncil"],
    ["story", "columns", "sheet=document&sheet=1111111111111111&sheet=2222222222222222"],
  ] as const)("%s, %s, %s", async (file, view, hash) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await open(files[file], { hash: `view=${view}&${hash}`, colorScheme, viewport: SIZES[way], touch: true }); // prettier-ignore
      expect(await page.evaluate(faults)).toEqual([]);
      for (const part of ["main", ".legend", ".panel"]) await expectInSight(page, part, SIZES[way]);
    }
  });

  test("a finger leaves one entry of the legend alone", async () => {
    const { page } = await open(files.story, { viewport: SIZES[way], touch: true });
    await page.getByRole("button", { name: "only Demand" }).tap();
    await expect
      .poll(() => page.locator("footer [role=status]").textContent())
      .toMatch(/^6 of 22 statements/);
  });

  test("the source is read beside the picture", async () => {
    const { page } = await open(files.story, { hash: "text=1111111111111111", viewport: SIZES[way], touch: true }); // prettier-ignore
    for (const part of ["main", ".panel"]) await expectInSight(page, part, SIZES[way]);
    expect(await page.evaluate(faults)).toEqual([]);
  });
});

/** At least a quarter of the screen's shorter side, without scrolling the page. */
async function expectInSight(page: Page, part: string, screen: { readonly width: number; readonly height: number }): Promise<void> {
  const box = (await page.locator(part).boundingBox())!;
  expect(box.y + box.height, part).toBeLessThanOrEqual(screen.height);
  expect(Math.min(box.width, box.height), part).toBeGreaterThan(Math.min(screen.width, screen.height) / 4);
} // prettier-ignore

/** Runs in the page: what is wider than the screen or its part of it, smaller than WCAG 2.5.8 asks, or cut. */
function faults(): readonly string[] {
  const found: string[] = [];
  const named = (element: Element): string =>
    `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 30)}`;
  for (const part of [document.documentElement, ...document.querySelectorAll("main, .legend, .panel, header, footer")])
    if (part.scrollWidth > part.clientWidth) found.push(`${part.tagName} is ${part.scrollWidth - part.clientWidth} too wide`); // prettier-ignore
  const controls = "button, select, input:not([type=checkbox]), label:has(input), [role=slider]";
  for (const element of document.querySelectorAll(controls)) {
    const { left, right, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (element.getClientRects().length === 0) continue;
    if (element.matches(".skip, [popover] *, [popover], dialog *") || style.visibility === "hidden") continue;
    if (style.opacity === "0" || style.pointerEvents === "none") found.push(`${named(element)} is hidden`);
    if (left < 0 || right > innerWidth) found.push(`${named(element)} is beside the screen`);
    if (width < 24 || height < 24) found.push(`${named(element)} is ${width} by ${height}`);
  }
  for (const element of document.querySelectorAll("button, h1, h2, h3, th, .name, footer p:not(.unseen)"))
    if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth) found.push(`${named(element)} is cut`); // prettier-ignore
  const stage = document.querySelector("main")!.getBoundingClientRect();
  for (const element of document.querySelectorAll("main svg text")) {
    const { left, right } = element.getBoundingClientRect();
    if (left < stage.left || right > stage.right) found.push(`${named(element)} is cut`);
  }
  return found;
}
