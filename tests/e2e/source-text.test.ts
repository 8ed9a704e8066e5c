/** The whole source beside the picture, both ways linked. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { openGraph, viewData } from "../../src/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { pageOf } from "../../src/cli/page.ts";
import { exampleFacts, exampleTexts } from "../view/facts.ts";
import { viewerTemplate } from "./browser.ts";
import { chromiumPath, usePages, violations } from "./pages.ts";

const facts = exampleFacts();
const { statements } = viewData(facts).scene;
const idOf = (label: string): string => statements.find((statement) => statement.label === label)!.id;

describe.runIf(chromiumPath !== undefined)("the source", () => {
  const { folder, open } = usePages("source");
  const files = { whole: join(folder, "whole.html"), bare: join(folder, "bare.html") };
  beforeAll(() => {
    viewerTemplate();
    const graph = openGraph(assertFacts(facts));
    writeFileSync(files.whole, pageOf(graph, { texts: exampleTexts() }));
    writeFileSync(files.bare, pageOf(graph));
  });

  const chosen = (page: Page) => page.locator(".source .passage.chosen").allTextContents();
  const pressed = (page: Page) => page.locator(".source .at[aria-pressed=true]").getAttribute("data-at");

  test("is read whole, with a mark for every statement of it in the colour of its act", async () => {
    const { page, requests } = await open(files.whole, { hash: `select=statement+${idOf("Grid treaty")}` });
    await page.getByRole("button", { name: "Read the source" }).click();
    const source = page.getByRole("article", { name: "Text of the source" });
    await source.waitFor();
    expect((await source.locator("span").allTextContents()).join("")).toBe(exampleTexts().get("3".repeat(64)));
    const here = statements.filter(({ document }) => document.startsWith("3"));
    expect((await page.locator(".source .at").evaluateAll((all) => all.map((each) => each.getAttribute("data-at")))).sort()).toEqual(here.map(({ id }) => id).sort());
    for (const { id, family } of here) expect(await page.locator(`[data-at="${id}"]`).getAttribute("class")).toContain(family);
    expect((await chosen(page)).join("")).toContain("Aldmark probably will sign the grid treaty");
    expect(await pressed(page)).toBe(idOf("Grid treaty"));
    await page.reload();
    await source.waitFor();
    expect(await pressed(page)).toBe(idOf("Grid treaty"));
    expect(requests.every((url) => url.startsWith("file:"))).toBe(true);
  }); // prettier-ignore

  test("a click on words or a key on a mark selects everywhere; a statement selected elsewhere is brought into sight", async () => {
    const { page } = await open(files.whole, { hash: "view=table&text=1111111111111111" });
    await page.locator(".source .passage.words", { hasText: "sending engineers" }).click();
    const row = page.locator("tr[aria-selected=true]");
    await expect.poll(() => row.getAttribute("data-statement")).toBe(idOf("Engineers for the Sund Islands"));
    await page.locator(`[data-at="${idOf("Stop river discharge")}"]`).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => row.getAttribute("data-statement")).toBe(idOf("Stop river discharge"));
    await page.setViewportSize({ width: 1200, height: 420 });
    await page.locator("tr", { hasText: "Joint promise registry" }).click();
    await expect.poll(() => pressed(page)).toBe(idOf("Joint promise registry"));
    expect(await page.locator(".headline").textContent()).toBe("Dam repair decided");
    const mark = (await page.locator(".at[aria-pressed=true]").boundingBox())!;
    const panel = (await page.locator("aside").boundingBox())!;
    expect(mark.y).toBeGreaterThan(panel.y);
    expect(mark.y + mark.height).toBeLessThan(panel.y + panel.height);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".source").count()).toBe(0);
    expect(await page.locator("aside blockquote").count()).toBe(1);
    await page.goBack();
    await page.locator(".source").waitFor();
  });

  test("another document is chosen in the list; without a selection the sources are listed", async () => {
    const { page } = await open(files.whole);
    await page.locator("aside").getByRole("button", { name: "Statement of the Lake Orla Council" }).click();
    await page.locator(".source").getByText("weekly tariff ceasefire").first().waitFor();
    await page
      .locator("aside")
      .getByRole("combobox", { name: "Source" })
      .selectOption({ label: "Dam repair decided" });
    await page.locator(".source").getByText("repair the tailings dam").first().waitFor();
  });

  test("a file without texts offers none, and says so to a link that asks", async () => {
    const { page } = await open(files.bare, { hash: `select=statement+${idOf("Grid treaty")}` });
    expect(await page.getByRole("button", { name: "Read the source" }).count()).toBe(0);
    await page.evaluate(() => {
      location.hash = "text=1111111111111111";
    });
    await page.getByText("does not hold the text").waitFor();
  }); // prettier-ignore

  test.each(["light", "dark"] as const)("axe finds nothing: %s", async (colorScheme) => {
    const { page } = await open(files.whole, { colorScheme, hash: `text=1&select=statement+${idOf("Grid treaty")}` });
    await page.locator(".source").waitFor();
    expect(await violations(page)).toEqual([]);
  }); // prettier-ignore
});
