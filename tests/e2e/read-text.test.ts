/** Paste a text, see its graph: in a file from disk and in the page of `pledgegraph serve`. */
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildGraph, makeSource, openGraph, viewData } from "../../src/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { pageOf } from "../../src/cli/page.ts";
import { english } from "../english.ts";
import { exampleFacts } from "../view/facts.ts";
import { buildExtractor } from "./browser.ts";
import { chromiumPath, tableRows, useFileAndServer, violations } from "./pages.ts";

const TEXT =
  "“We will give Malawi €5 million next year if peace holds,” said Ana Sorel, the Norwegian prime minister. Russia denied it. Kenya promised to reopen the port of Wanza by June.";

describe.runIf(chromiumPath !== undefined)("reading a text in the page", () => {
  // before the page with it is made
  beforeAll(() => {
    buildExtractor();
  });
  const graph = openGraph(assertFacts(exampleFacts()));
  const { folder, open, where } = useFileAndServer("read", graph, { extractor: "inside" });
  const plain = join(folder, "plain.html");
  beforeAll(() => {
    writeFileSync(plain, pageOf(graph));
  });

  /** The rows that the library in Node makes of the same text. */
  function rowsInNode(published: string): number {
    const { graph } = buildGraph([makeSource("pasted text", TEXT, { published })], { analyser: english });
    return viewData(graph.facts).scene.statements.filter(({ optional }) => !optional).length;
  }

  describe.each(["file", "served"] as const)("%s", (kind) => {
    test("a pasted text becomes the graph, loaded from the page's own place only; the way back is one click, or Back", async () => {
      const { page, requests } = await open(where[kind]);
      const before = requests.length;
      const first = await page.locator("footer [role=status]").textContent();
      await page.getByRole("button", { name: "Read a text" }).click();
      await page.getByLabel("Text", { exact: true }).fill(TEXT);
      await page.getByLabel("Day of publication").fill("2026-01-05");
      await page.getByLabel("Title").fill("Port talks");
      await page.getByRole("button", { name: "Show its graph" }).click();
      await page.getByRole("heading", { name: "Port talks" }).waitFor({ timeout: 60_000 });
      const loaded = requests.slice(before).filter((url) => !url.startsWith("blob:"));
      const files = ["english.bin.gz", "english.lemmas.json", "extractor.js"].map((name) => `${where.served}${name}`);
      expect(loaded.sort()).toEqual(kind === "served" ? files : []);
      const rows = await tableRows(page);
      expect(rows).toHaveLength(rowsInNode("2026-01-05"));
      expect(rows.join("\n")).toContain("Kenya · pledge · reopen the port of Wanza");
      await page.locator("tr", { hasText: "reopen the port" }).click();
      expect(await page.locator("aside blockquote").textContent()).toContain("Kenya promised");
      expect(await page.locator("aside").textContent()).toContain("by 2026-06-30");
      await page.getByRole("button", { name: "The file’s graph" }).click();
      await expect.poll(() => page.locator("footer [role=status]").textContent()).toBe(first);
      await page.goBack();
      await expect.poll(() => page.locator("h1").textContent()).toBe("Port talks");
    }); // prettier-ignore

    test("the page answers while it reads: Stop ends it and the text stays", async () => {
      const { page } = await open(where[kind]);
      await page.getByRole("button", { name: "Read a text" }).click();
      const long = Array.from({ length: 400 }, (_, at) => `Kenya promised to reopen pier ${at} of the port by June. The council asked for more.`).join("\n");
      await page.getByLabel("Text", { exact: true }).fill(long);
      await page.getByRole("button", { name: "Show its graph" }).click();
      await page.getByText(/Reading: \d+ sentences/).waitFor({ timeout: 60_000 });
      expect(Number(await page.locator("progress").getAttribute("value"))).toBeGreaterThan(0);
      await page.getByRole("button", { name: "Stop" }).click();
      await page.getByRole("alert").getByText("Stopped.").waitFor();
      expect(await page.getByLabel("Text", { exact: true }).inputValue()).toBe(long);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Read a text");
    }); // prettier-ignore
  });

  test("what cannot be read is said in words, and the graph stays", async () => {
    const { page } = await open(where.served);
    await page.getByRole("button", { name: "Read a text" }).click();
    const start = page.getByRole("button", { name: "Show its graph" });
    const says = (words: string | RegExp) => page.getByRole("alert").getByText(words).waitFor();
    await start.click();
    await says("Paste a text, or choose a file.");
    await page.getByLabel("Text", { exact: true }).fill("Die Regierung hat gestern beschlossen, den Hafen im Juni wieder zu öffnen und die Fähren zu bezahlen.");
    await start.click();
    await says(/German.*reads English only/);
    await page.getByLabel("Text", { exact: true }).fill("It rained.");
    await start.click();
    await says("Nothing in the text was recognised");
    await page.getByLabel(/or files/).setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF") });
    await says("a.pdf: give a text");
    await page.getByLabel(/or files/).setInputFiles({ name: "b.txt", mimeType: "text/plain", buffer: Buffer.alloc(10_000_001, "a ") });
    await says("the limit is 10,000,000");
    expect(await page.locator("h1").textContent()).toBe("Who committed to what");
  }); // prettier-ignore

  test.each([
    ["wanza.md", "text/markdown", `# Wanza\n\n${TEXT}`],
    ["wanza.html", "text/html", `<!doctype html><html lang="en"><head><title>Wanza</title></head><body><article><p>${TEXT}</p></article></body></html>`],
  ])("%s is dropped, which is shown, and read", async (name, type, text) => {
    const { page } = await open(where.served);
    const dataTransfer = await page.evaluateHandle(([called, kind, words]) => {
      const given = new DataTransfer();
      given.items.add(new File([words!], called!, { type: kind! }));
      return given;
    }, [name, type, text]);
    await page.dispatchEvent("main", "dragover", { dataTransfer });
    expect(await page.locator("html").getAttribute("data-drop")).toBe("true");
    await page.dispatchEvent("main", "drop", { dataTransfer });
    expect(await page.locator("html").getAttribute("data-drop")).toBeNull();
    await page.locator(".given").getByText(name).waitFor();
    await page.getByRole("button", { name: "Show its graph" }).press("Enter");
    await page.getByRole("heading", { name: "Wanza" }).waitFor();
    expect((await tableRows(page)).join()).toContain("reopen the port of Wanza");
  }); // prettier-ignore

  test("an ordinary file says what it cannot do, keeps its graph, and stays small", async () => {
    const { page, requests } = await open(plain);
    expect(await page.getByRole("button", { name: "Read a text" }).count()).toBe(0);
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Kenya promised.");
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
    });
    await page.getByText("cannot read texts").first().waitFor();
    expect(requests).toHaveLength(1);
    expect(statSync(plain).size).toBeLessThan(500_000);
  });

  test.each(["light", "dark"] as const)("axe finds nothing in the dialog: %s", async (colorScheme) => {
    const { page } = await open(where.served, { colorScheme });
    await page.getByRole("button", { name: "Read a text" }).click();
    expect(await violations(page)).toEqual([]);
  });
});
