/** What readers take away: link, table, triples, picture, paper; from a file on disk and from `pledgegraph serve`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { exporterFor, openGraph, readGraph } from "../../src/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { PALETTES } from "../../src/view/index.ts";
import { exampleFacts } from "../view/facts.ts";
import { chromiumPath, useFileAndServer, violations } from "./pages.ts";

const graph = openGraph(assertFacts(exampleFacts()));

describe.runIf(chromiumPath !== undefined)("sharing", () => {
  const { folder, open, where } = useFileAndServer("share", graph);

  const openMenu = async (page: Page) => {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByRole("menuitem", { name: "Print" }).waitFor();
  };

  async function save(page: Page, what: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    await openMenu(page);
    const item = page.getByRole("menuitem", { name: `Save ${what}` });
    await item.waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), item.click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return { name: download.suggestedFilename(), bytes: readFileSync(path) };
  }

  describe.each(["file", "served"] as const)("%s", (kind) => {
    test("CSV and Turtle hold what is shown, as the command line would write it", async () => {
      const { page, requests } = await open(where[kind], { hash: "optional=1" });
      const csv = await save(page, "CSV");
      expect(csv.name).toBe("who-committed-to-what.csv");
      expect(csv.bytes.toString()).toBe(exporterFor("csv").write(graph.quads()));
      const turtle = await save(page, "Turtle");
      const triples = (text: string) => exporterFor("ntriples").write(readGraph(text, "turtle"));
      expect(triples(turtle.bytes.toString())).toBe(triples(exporterFor("turtle").write(graph.quads())));
      await page.locator("#search").fill("tailings dam");
      const part = openGraph(readGraph((await save(page, "Turtle")).bytes.toString(), "turtle"));
      expect(part.facts.documents.flatMap(({ acts }) => acts.map(({ content }) => content))).toEqual(["repair the tailings dam by 31 March 2026"]);
      const [head, row, ...rest] = (await save(page, "CSV")).bytes.toString().split("\r\n");
      expect([head?.slice(0, 14), row?.includes("Repair the tailings dam"), rest]).toEqual(["id,committers,", true, [""]]);
      expect(requests.filter((url) => !url.startsWith("blob:"))).toHaveLength(1);
    }); // prettier-ignore

    test.each(["columns", "network", "timeline"])("SVG and PNG of %s: picture, key, caption, sources, style inside", async (view) => {
      const { page } = await open(where[kind], { hash: `view=${view}&off=family+refuse` });
      const drawn = (await save(page, "SVG")).bytes.toString();
      const png = await save(page, "PNG");
      const words = (await page.locator("footer [role=status]").textContent())!;
      const { page: blank } = await open(where[kind]);
      const seen = await blank.evaluate(async ({ text, pixels }) => {
        const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
        const image = new Image();
        image.src = pixels;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext("2d")!;
        context.drawImage(image, 0, 0);
        const colours = new Set<string>();
        const data = context.getImageData(0, 0, image.width, Math.min(image.height, 500)).data;
        for (let at = 0; at < data.length; at += 4) colours.add(`#${[0, 1, 2].map((by) => (data[at + by] ?? 0).toString(16).padStart(2, "0")).join("")}`);
        return {
          root: root.tagName,
          text: root.textContent,
          classes: root.querySelectorAll("[class], [role], [tabindex], style, script, foreignObject, image").length,
          size: [Number(root.getAttribute("width")) * 2, Number(root.getAttribute("height")) * 2],
          image: [image.width, image.height],
          colours: [...colours],
        };
      }, { text: drawn, pixels: `data:image/png;base64,${png.bytes.toString("base64")}` });
      expect(seen.root).toBe("svg");
      for (const part of ["Who committed to what", words, "Without: Refuse", "Published 2025-06-24 to 2025-07-09", "hedged", "Grid treaty", "Sources", "Shore Gazette, 2025-06-24"]) expect(seen.text).toContain(part);
      expect(seen.text).not.toContain("Engineers for the Sund Islands");
      expect(seen.classes).toBe(0);
      expect(seen.image).toEqual(seen.size);
      const { families, background } = PALETTES.light;
      for (const colour of [families.promise, families.demand, background]) expect(seen.colours).toContain(colour);
    }); // prettier-ignore
  });

  test("a picture saved twice has the same bytes, and dark is dark", async () => {
    const { page } = await open(where.file, { colorScheme: "dark" });
    const first = (await save(page, "SVG")).bytes;
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    expect((await save(page, "SVG")).bytes.equals(first)).toBe(true);
    expect(first.toString()).toContain(PALETTES.dark.background);
  });

  test("the menu is used by keyboard: arrows, Escape gives the focus back; a table has no picture", async () => {
    const { page } = await open(where.file, { hash: "view=table" });
    const button = page.getByRole("button", { name: "Share", exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
    await expect.poll(focused).toMatch(/^Copy link/);
    const rows = exporterFor("csv").write(graph.quads()).split("\r\n").length - 2;
    await page.getByRole("menuitem", { name: /^Save CSV/ }).getByText(`${rows} commitments`).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(/^Save CSV/);
    await page.keyboard.press("End");
    expect(await focused()).toMatch(/^Print/);
    expect(await page.getByRole("menuitem", { name: /SVG|PNG/ }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe("Share");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: (text: string) => { (window as { copied?: string }).copied = text; return Promise.resolve(); } } });
    });
    await page.keyboard.press("Enter");
    await expect.poll(focused).toMatch(/^Copy link/);
    await page.keyboard.press("Enter");
    await page.getByText("Link copied").first().waitFor();
    expect(await page.evaluate(() => (window as { copied?: string }).copied)).toBe(page.url());
  }); // prettier-ignore

  test("paper has caption, picture, key, every statement with its sentence, sources, and no controls", async () => {
    const { page } = await open(where.file, { hash: "off=family+refuse" });
    await page.evaluate(() => {
      addEventListener("beforeprint", () => {
        const rows = document.querySelectorAll(".paper tbody tr").length;
        (window as { printed?: string }).printed = `${rows} ${document.querySelectorAll("svg.picture .node.statement").length}`;
      });
    });
    expect((await page.pdf({ format: "A4" })).subarray(0, 4).toString()).toBe("%PDF");
    expect(await page.evaluate(() => (window as { printed?: string }).printed)).toBe("18 18");
    expect(await page.locator(".paper").count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const text = await page.locator("body").innerText();
    for (const part of ["18 of 22 statements shown", "Without: Refuse", "Aldmark probably will sign", "Sources", "Shore Gazette, 2025-06-24", "Promise"]) expect(text).toContain(part);
    expect(text).not.toMatch(/^(?:Columns|Share|Optional acts|Show all)$/m);
    expect(await page.locator("svg.picture").isVisible()).toBe(true);
    for (const part of ["header", "footer", "aside"]) expect(await page.locator(part).isVisible()).toBe(false);
  }); // prettier-ignore

  test("paper is white for those who read in the dark", async () => {
    const { page } = await open(where.file, { colorScheme: "dark" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  test.each(["light", "dark"] as const)("axe finds nothing in the open menu: %s", async (colorScheme) => {
    const { page } = await open(where.file, { colorScheme });
    await openMenu(page);
    expect(await violations(page)).toEqual([]);
  });
});
