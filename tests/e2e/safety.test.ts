/** Texts come from strangers: nothing in them runs, loads, or leaves its place. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openGraph } from "../../src/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import type { Facts } from "../../src/types.ts";
import { exampleFacts, exampleTexts } from "../view/facts.ts";
import { chromiumPath, useFileAndServer } from "./pages.ts";

const RUN = "window.hacked=1";
const HOSTILE = {
  Aldmark: `</script><script>${RUN}</script><img src=x onerror="${RUN}">`,
  Brennia: `"><svg onload=${RUN}><a href="javascript:${RUN}">x</a>`,
  Corvale: "\u202Eevil\u2066 isolated",
  Sund: `=HYPERLINK("https://sund.example","x")`,
  LakeCouncil: "nul \u0000 and \uD800 alone",
  DeltaBank: "W".repeat(5000),
  HelixMining: "]]><!--<script>&amp;&lt;",
  GreenOrla: "@SUM(1)\t+1",
  MiraSolen: "${alert(1)} {{constructor}} $&",
} as const;

function hostileFacts(): Facts {
  const { actors, documents } = exampleFacts(HOSTILE);
  const changed = documents.map((document) => ({
    ...document,
    source: {
      ...document.source,
      title: HOSTILE.Aldmark,
      publisher: HOSTILE.Corvale,
      url: `javascript:${RUN}`,
    },
    commitments: document.commitments.map((commitment) => ({ ...commitment, label: `${HOSTILE.Brennia} ${commitment.label}` })),
  })); // prettier-ignore
  return { actors, documents: changed };
}

describe.runIf(chromiumPath !== undefined)("hostile texts", () => {
  const graph = openGraph(assertFacts(hostileFacts()));
  const texts = new Map([...exampleTexts()].map(([hash, text]) => [hash, text.replaceAll("the", "<b>").replaceAll("a", "\u202E")])); // prettier-ignore
  const { folder, open, where } = useFileAndServer("safety", graph, { texts });

  async function expectUnharmed(page: Page): Promise<void> {
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(await page.locator("img, iframe, object, [onload], [onerror], [href^=javascript]").count()).toBe(
      0,
    );
    expect(await page.locator("script:not([type])").count()).toBe(0);
  }

  async function saved(page: Page, what: string): Promise<string> {
    await page.getByRole("button", { name: "Share", exact: true }).click();
    const item = page.getByRole("menuitem", { name: `Save ${what}` });
    const [download] = await Promise.all([page.waitForEvent("download"), item.click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  }

  describe.each(["file", "served"] as const)("%s", (kind) => {
    test.each(["columns", "network", "timeline", "table"])("are words in %s, its panel, its source and on paper", async (view) => {
      const { page, requests } = await open(where[kind], { hash: `view=${view}&select=actor+Aldmark` });
      expect(await page.locator("aside h2").textContent()).toContain("</script><script>");
      await expectUnharmed(page);
      await page.locator("aside .statement").first().click();
      await page.locator("aside blockquote").first().waitFor();
      await expectUnharmed(page);
      if (kind === "file") {
        await page.getByRole("button", { name: "Read the source" }).first().click();
        await page.locator(".source .passage").first().waitFor();
        await expectUnharmed(page);
      }
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expectUnharmed(page);
      expect(requests).toHaveLength(1);
    }); // prettier-ignore

    test.each(["columns", "timeline"])("run in no picture that is saved of %s, which stays well-formed", async (view) => {
      const { page } = await open(where[kind], { hash: `view=${view}` });
      const path = await saved(page, "SVG");
      const text = readFileSync(path, "utf8");
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      const kinds = await page.evaluate((svg) => {
        const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
        const all = [documentElement, ...documentElement.querySelectorAll("*")];
        return { root: documentElement.tagName, names: [...new Set(all.map(({ tagName }) => tagName))].sort(), handlers: all.filter((each) => [...each.attributes].some(({ name }) => /^on|href/.test(name))).length };
      }, text);
      expect(kinds.root).toBe("svg");
      expect(kinds.handlers).toBe(0);
      for (const name of kinds.names) expect(["circle", "defs", "g", "marker", "path", "rect", "svg", "text"]).toContain(name);
      const opened = await page.context().newPage();
      await opened.goto("about:blank");
      await opened.setContent(`<body>${text.replace(/^<\?xml[^>]*>/, "")}</body>`);
      expect(await opened.evaluate(() => "hacked" in window)).toBe(false);
    }); // prettier-ignore

    test("begin no formula in a saved table", async () => {
      const { page } = await open(where[kind], { hash: "view=table" });
      const table = readFileSync(await saved(page, "CSV"), "utf8");
      expect(table).toContain("'=HYPERLINK");
      expect(table).not.toMatch(/(?:^|,)"?[=+@\t]/m);
      expect(table).not.toContain("\u0000");
    });
  });

  test("the server says what the page may do, exactly", async () => {
    const answer = await fetch(where.served);
    const policy = answer.headers.get("content-security-policy")!;
    const html = await answer.text();
    const hash = "'sha256-[A-Za-z0-9+/=]{44}'";
    expect(policy).toMatch(
      new RegExp(
        `^default-src 'none'; script-src ${hash}; style-src ${hash}; connect-src 'none'; worker-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$`,
      ),
    );
    expect(html).toContain(`content="${policy.replace("; frame-ancestors 'none'", "")}"`);
    const guards = { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "cross-origin-resource-policy": "same-origin", "cross-origin-opener-policy": "same-origin", "cache-control": "no-store" };
    for (const path of ["", "english.lemmas.json", "english.bin.gz"]) {
      const { headers } = await fetch(`${where.served}${path}`, { method: "HEAD" });
      expect(Object.fromEntries(Object.keys(guards).map((name) => [name, headers.get(name)]))).toEqual(guards);
    }
    const model = await fetch(`${where.served}english.bin.gz`, { method: "HEAD" });
    expect(model.headers.get("content-security-policy")).toBe("default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'");
    expect((await fetch(`${where.served}../package.json`)).status).toBe(404);
    expect((await fetch(`${where.served}english.card.md`)).status).toBe(404);
  }); // prettier-ignore
});
