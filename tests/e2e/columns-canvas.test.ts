/** Columns keep their canvases across filters, which are costly to make: whatever changes, every statement is drawn and none cut off. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { PALETTES, singleFile, viewData } from "../../src/view/index.ts";
import { pixelAt, viewerTemplate } from "./browser.ts";
import { largeFacts } from "./large-facts.ts";
import { chromiumPath, usePages } from "./pages.ts";

const data = viewData(largeFacts(), { title: "Twenty stories" });
const families = new Map(data.scene.statements.map(({ id, family }) => [id, family]));

describe.runIf(chromiumPath !== undefined)("the canvas of Columns", () => {
  const { folder, open } = usePages("canvas");
  const file = join(folder, "large.html");
  beforeAll(() => {
    writeFileSync(file, singleFile(viewerTemplate(), data));
  });

  interface Drawn {
    readonly frame: number;
    readonly canvases: readonly string[];
    readonly wanted: string;
    readonly scrolls: number;
    /** From the top of the picture, topmost first. */
    readonly statements: readonly { readonly id: string; readonly y: number }[];
  }

  const drawn = (page: Page): Promise<Drawn> =>
    page.evaluate(
      (ids) => {
        const [main, frame] = [document.querySelector("main")!, document.querySelector("#graph")!];
        const { top, height } = frame.getBoundingClientRect();
        const canvas = frame.querySelector<HTMLElement>(".canvas")!;
        const sizes = [...frame.querySelectorAll("canvas")].map((each) => `${each.clientWidth}×${each.clientHeight}`);
        const statements = ids.flatMap((id) => {
          const at = window.pledgegraph?.positionOf(id);
          return at ? [{ id, y: at.y - top }] : [];
        });
        return {
          frame: height,
          canvases: [...new Set(sizes)],
          wanted: `${canvas.clientWidth}×${canvas.clientHeight}`,
          scrolls: main.scrollHeight - Math.max(height, main.clientHeight),
          statements: statements.sort((a, b) => a.y - b.y),
        };
      },
      [...families.keys()],
    ); // prettier-ignore

  /** All that the page says it shows is there, in its colour, from the first to the last. */
  async function expectWhole(page: Page, count: number): Promise<void> {
    await expect.poll(async () => (await drawn(page)).statements.length).toBe(count);
    const { frame, canvases, wanted, scrolls, statements } = await drawn(page);
    expect(canvases).toEqual([wanted]);
    expect(Number(wanted.split("×")[1])).toBeGreaterThanOrEqual(frame);
    expect(scrolls).toBe(0);
    const last = statements.length - 1;
    expect(statements[0]!.y).toBeGreaterThan(0);
    expect(statements[last]!.y).toBeLessThan(frame);
    // Nothing blank below the last one but its margin.
    expect(frame - statements[last]!.y).toBeLessThan(110);
    for (const { id } of [0, Math.floor(last / 2), last].map((index) => statements[index]!)) {
      const at = async () => page.evaluate((each) => window.pledgegraph?.positionOf(each), id);
      const y = (await at())!.y;
      await page.evaluate((by) => { document.querySelector("main")!.scrollBy({ top: by }); }, y - 400);
      expect(await pixelAt(page, (await at())!), id).toBe(PALETTES.light.families[families.get(id)!]);
    }
  } // prettier-ignore

  const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

  test("a filter, its end, another page and the last one, a search and a smaller window leave it whole", async () => {
    const { page } = await open(file, { hash: "view=columns&q=ceasefire" });
    await expectWhole(page, 20);
    await button(page, "Show all").click();
    await expectWhole(page, 40);
    for (const family of [/^Promise \d/, /^Demand \d/, /^Refuse \d/, /^Propose \d/, /^Announce \d/])
      await button(page, family).click();
    await expectWhole(page, 20);
    await button(page, "Show all").click();
    await expectWhole(page, 40);
    await page.locator("#search").fill("ceasefire");
    await expectWhole(page, 20);
    await button(page, "Show all").click();
    await expectWhole(page, 40);
    await page.locator("#search").fill("grid treaty");
    await expectWhole(page, 20);
    await page.locator("#search").fill("");
    await button(page, "Next").click();
    await expectWhole(page, 40);
    await page.goto(page.url().replace(/page=\d+/, "page=11"));
    await expectWhole(page, 20);
    await button(page, "Previous").click();
    await expectWhole(page, 40);
    await page.setViewportSize({ width: 1000, height: 600 });
    await expectWhole(page, 40);
  }, 120_000);
});
