/** A large graph in a real browser: it opens on an overview, and every part of it opens by click and key. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { partOf, singleFile, strongest, summarise, viewData } from "../../src/view/index.ts";
import { generatedFacts } from "../view/generated.ts";
import { viewerTemplate } from "./browser.ts";
import { chromiumPath, usePages, violations } from "./pages.ts";
import type { OpenOptions } from "./pages.ts";

const data = viewData(generatedFacts(240), { title: "Generated" });
const { nodes, groups } = data.overview!;
const total = data.scene.statements.length;
const optional = data.scene.statements.filter((statement) => statement.optional).length;
const countOf = ({ lines }: (typeof nodes)[number]): number =>
  Number(/(\d+) statements?$/.exec(lines.at(-1)!.text)![1]);
const group = nodes.find(({ part }) => part.startsWith("group "))!;

describe.runIf(chromiumPath !== undefined)("the overview", () => {
  const { folder, open: openPage } = usePages("overview");
  const file = join(folder, "large.html");
  let page: Page;

  beforeAll(() => {
    writeFileSync(file, singleFile(viewerTemplate(), data));
  });

  async function open(hash = "", options: Omit<OpenOptions, "hash"> = {}): Promise<void> {
    ({ page } = await openPage(file, { hash, ...options }));
  }

  const shown = () => page.locator("footer [role=status]").textContent();
  const crumbs = () => page.getByRole("navigation", { name: "Breadcrumb" });
  const disc = ({ part }: { readonly part: string }) => page.locator(`main .node[data-parts="${part}"]`);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-parts"));
  const openedWords = (count: number, others = total - optional - count): string =>
    `${Math.min(40, count)} of ${total} statements shown: ${others} outside this part, ${optional} optional${count > 40 ? `, ${count - 40} on other pages` : ""}`; // prettier-ignore

  test("comes first, draws no canvas and says what it sums up", async () => {
    await open();
    expect(await page.locator("main .node").count()).toBe(nodes.length);
    expect(await page.locator("canvas").count()).toBe(0);
    expect(await shown()).toBe(`${total - optional} of ${total} statements summed up: ${optional} optional`);
    const { links } = summarise(partOf(data.scene, (statement) => !statement.optional), groups);
    expect(await page.locator("main .link").count()).toBe(strongest(links).length);
    expect(await page.locator(".overview-note").textContent()).toContain(`${strongest(links).length} strongest of ${links.length}`);
  }); // prettier-ignore

  test("is saved as a picture: every disc with its ring, its label and its count", async () => {
    await open();
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: /^Save SVG/ }).click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    const text = readFileSync(path, "utf8");
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(text) ?? []).map(Number);
    expect(width).toBeGreaterThanOrEqual(data.overview!.width);
    expect(height).toBeGreaterThan(data.overview!.height);
    expect(text.match(/pathLength="1"/g)!.length).toBeGreaterThanOrEqual(nodes.length);
    for (const { lines } of nodes) for (const { text: words } of lines) expect(text).toContain(`>${words}<`);
  }); // prettier-ignore

  test("a click opens a group, the link restores it, Back and the breadcrumb return", async () => {
    await open();
    await disc(group).locator("circle").first().click();
    await expect.poll(shown).toBe(openedWords(countOf(group)));
    expect(await crumbs().textContent()).toContain(group.label);
    await page.reload();
    await expect.poll(shown).toBe(openedWords(countOf(group)));
    await page.goBack();
    await disc(group).waitFor();
    expect(await crumbs().count()).toBe(0);
    await page.goForward();
    await crumbs().getByRole("button", { name: "Overview" }).click();
    await disc(group).waitFor();
  });

  test("by keyboard: arrows walk, Enter opens, and on return the focus is where it was", async () => {
    await open();
    await page.locator('main .node[tabindex="0"]').focus();
    expect(await focused()).toBe(nodes[0]!.part);
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe(nodes[1]!.part);
    await page.keyboard.press("Enter");
    await expect.poll(shown).toBe(openedWords(countOf(nodes[1]!)));
    await page.keyboard.press("Enter"); // on the breadcrumb
    await expect.poll(focused).toBe(nodes[1]!.part);
    await page.keyboard.press("ArrowUp"); // from discs to lines
    expect(await focused()).toContain("\n");
    await page.keyboard.press(" ");
    await crumbs().waitFor();
    expect(await crumbs().textContent()).toContain(" with ");
  });

  test("a line opens what both ends take part in", async () => {
    await open();
    const line = page.locator("main .link").first();
    const label = (await line.getAttribute("aria-label"))!;
    await line.dispatchEvent("click");
    await expect.poll(shown).toBe(openedWords(Number(/: (\d+) statements$/.exec(label)![1])));
  });

  test("the list beside it opens too", async () => {
    await open();
    await page.locator("aside").getByRole("button", { name: group.label }).click();
    await expect.poll(shown).toBe(openedWords(countOf(group)));
  });

  test("filters change the counts and leave the places", async () => {
    await open();
    const places = () => page.locator("main .node .hole").evaluateAll((circles) => circles.map((circle) => [circle.getAttribute("cx"), circle.getAttribute("cy")]));
    const before = await places();
    await page.getByRole("button", { name: /^Demand/ }).click();
    expect(await shown()).toMatch(/statements summed up: \d+ filtered out/);
    expect(await places()).toEqual(before);
    const count = async () => Number(/(\d+) statements/.exec((await disc(group).getAttribute("aria-label"))!)![1]);
    expect(await count()).toBeLessThan(countOf(group));
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await count()).toBe(countOf(group));
  }); // prettier-ignore

  test("an open part is the same part in every view", async () => {
    await open(`in=${encodeURIComponent(group.part)}&view=columns`);
    for (const view of ["Table", "Timeline"]) {
      await page.getByRole("button", { name: view, exact: true }).click();
      expect(await shown()).toContain(`${total - optional - countOf(group)} outside this part`);
    }
    await page.getByRole("button", { name: "Overview" }).first().click();
    await disc(group).waitFor();
  });

  test("Escape goes back once nothing is selected or searched", async () => {
    await open(`in=${encodeURIComponent(group.part)}&view=table&q=the`);
    await page.keyboard.press("Escape");
    expect(await crumbs().count()).toBe(1);
    await page.keyboard.press("Escape");
    await disc(group).waitFor();
  });

  test("a link to a part that is not there shows nothing and the way back", async () => {
    await open("in=group+Nobody&view=columns");
    await page.getByText("No statement fits").waitFor();
    await crumbs().getByRole("button", { name: "Overview" }).click();
    await disc(group).waitFor();
  });

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test("axe finds nothing, at first and in a part", async () => {
      await open("", { colorScheme });
      expect(await violations(page)).toEqual([]);
      await disc(group).press("Enter");
      await crumbs().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });

  test("without WebGL all of it works", async () => {
    await open("", { webgl: false });
    await disc(group).press("Enter");
    await page.locator("svg.picture .node.statement").first().waitFor();
    expect(await shown()).toBe(openedWords(countOf(group)));
    await crumbs().getByRole("button", { name: "Overview" }).click();
    await disc(group).waitFor();
  });

  test("a context lost in a part is drawn again there and after the overview", async () => {
    const lose = () => page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>("#graph canvas"))
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    const first = data.scene.statements.find(({ id }) => data.scene.edges.some(({ statement, actor }) => statement === id && groups.some(({ part, actors }) => part === group.part && actors.includes(actor))))!.id;
    const drawn = () => page.evaluate((id) => window.pledgegraph?.positionOf(id) !== undefined, first);
    await open(`in=${encodeURIComponent(group.part)}&view=columns`);
    await expect.poll(drawn).toBe(true);
    await lose();
    await crumbs().getByRole("button", { name: "Overview" }).click();
    await disc(group).waitFor();
    await disc(group).press("Enter");
    await expect.poll(drawn).toBe(true);
  }); // prettier-ignore
});
