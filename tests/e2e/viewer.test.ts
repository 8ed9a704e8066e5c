/** The page that people are sent, in a real browser, opened from disk. */
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { PALETTES, singleFile, viewData } from "../../src/view/index.ts";
import { pixelAt, viewerTemplate } from "./browser.ts";
import { exampleFacts } from "../view/facts.ts";
import { largeFacts } from "./large-facts.ts";
import { chromiumPath, copied, usePages, violations, watchCopies } from "./pages.ts";
import type { OpenOptions } from "./pages.ts";

const inCi = (process.env["CI"] ?? "") !== "";
if (chromiumPath === undefined && !inCi)
  process.stderr.write(
    "NOT TESTED: the viewer. Install chromium, or set PLEDGEGRAPH_CHROMIUM to the path of one.\n",
  );

const HOSTILE = '</script><img src=x onerror="window.hacked=1"><b>Aldmark</b>';
const data = viewData(exampleFacts(), { title: "Lake Orla accord" });
const idOf = (label: string): string =>
  data.scene.statements.find((statement) => statement.label === label)!.id;

test.runIf(inCi)("a browser is there", () => {
  expect(chromiumPath, "Install chromium, or set PLEDGEGRAPH_CHROMIUM to the path of one.").toBeDefined();
});

test("the page may run its own script and style and no other, and reach nothing", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(viewerTemplate())?.[1];
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; connect-src 'none'; /,
  );
  expect(policy).not.toMatch(/unsafe|http|\*/);
});

test("the page shows graphs and analyses nothing: the language model is not in it", () => {
  expect(viewerTemplate()).not.toContain("application/gzip");
});

describe.runIf(chromiumPath !== undefined)("the page", () => {
  const { folder, open: openPage } = usePages("viewer");
  const files = {
    story: join(folder, "story.html"),
    hostile: join(folder, "hostile.html"),
    large: join(folder, "large.html"),
  };
  let page: Page;
  let requests: readonly string[] = [];

  beforeAll(() => {
    const template = viewerTemplate();
    writeFileSync(files.story, singleFile(template, data));
    writeFileSync(
      files.hostile,
      singleFile(template, viewData(exampleFacts({ Aldmark: HOSTILE }), { title: HOSTILE })),
    );
    writeFileSync(files.large, singleFile(template, viewData(largeFacts())));
  });

  async function open(file: string, hash = "", options: Omit<OpenOptions, "hash"> = {}): Promise<Page> {
    ({ page, requests } = await openPage(file, { hash, ...options }));
    return page;
  }

  const panel = () => page.locator("aside");
  const shown = () => page.locator("footer [role=status]").textContent();

  /** A real click in the middle of what sigma drew. */
  async function clickStatement(label: string): Promise<void> {
    const at = await page.evaluate((id) => window.pledgegraph?.positionOf(id), idOf(label));
    expect(at).toBeDefined();
    await page.mouse.click(at!.x, at!.y);
  }

  test("a copy that the browser refuses is said", async () => {
    await open(files.story, `select=statement+${idOf("Grid treaty")}`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      Object.defineProperty(document, "execCommand", { value: () => false });
    });
    await panel().getByRole("button", { name: "Copy citation" }).click();
    await page.getByText("does not let this page copy").first().waitFor();
  });

  test("asks for nothing but itself, and is small enough to mail", async () => {
    await open(files.story, "view=network");
    await clickStatement("Repair the tailings dam");
    await page.getByRole("button", { name: "Table" }).click();
    expect(requests).toEqual([pathToFileURL(files.story).href]);
    const kilobytes = (statSync(files.story).size - JSON.stringify(data).length) / 1000;
    expect(kilobytes).toBeLessThan(350);
  });

  test.each(["columns", "network"])(
    "a click on a statement in %s shows the sentence behind it, with its words marked",
    async (view) => {
      await open(files.story, `view=${view}`);
      await clickStatement("Clean-up loan of up to 120 million crowns");
      await panel().locator("blockquote").waitFor();
      expect(await panel().locator("blockquote").textContent()).toBe(
        "The Delta Reconstruction Bank may lend Corvale up to 120 million crowns if the mine audit is published.",
      );
      expect(await panel().locator("blockquote .top-who").textContent()).toBe(
        "The Delta Reconstruction Bank",
      );
      expect(await panel().locator("blockquote .top-condition").textContent()).toBe(
        "if the mine audit is published",
      );
      expect(await panel().locator("dl").textContent()).toMatch(/Condition\s*if the mine audit is published/);
      expect(await panel().locator("figcaption").textContent()).toContain("¶ 2 · sentence 3 · characters");
      expect(decodeURIComponent(new URL(page.url()).hash)).toContain(
        idOf("Clean-up loan of up to 120 million crowns"),
      );
    },
  );

  test("a click on a label or on a line selects too, and Back undoes it", async () => {
    await open(files.story);
    const at = await page.evaluate((id) => window.pledgegraph?.positionOf(id), idOf("Stop river discharge"));
    await page.mouse.click(at!.x + 60, at!.y);
    await expect.poll(() => panel().locator("h2").textContent()).toBe("Stop river discharge");
    const speaker = await page.evaluate(() => window.pledgegraph?.positionOf("from TomaszVeld"));
    const refused = await page.evaluate(
      (id) => window.pledgegraph?.positionOf(id),
      idOf("Engineers for the Sund Islands"),
    );
    await page.mouse.click((speaker!.x + refused!.x) / 2, (speaker!.y + refused!.y) / 2 + 3); // near its line, and at once
    await expect.poll(() => panel().locator("h2").textContent()).toBe("Engineers for the Sund Islands");
    await page.goBack();
    await expect.poll(() => panel().locator("h2").textContent()).toBe("Stop river discharge");
    await page.goBack();
    await expect.poll(() => panel().textContent()).toContain("Select a statement");
  });

  test("every statement of the picture is a row of the table", async () => {
    await open(files.story, "view=table&optional=1");
    expect(await page.locator("tbody tr").count()).toBe(data.scene.statements.length);
  });

  test("search narrows the picture and says so; / and Escape work", async () => {
    await open(files.story);
    await page.keyboard.press("/");
    await page.keyboard.type("tailings");
    await expect.poll(shown).toBe("1 of 22 statements shown: 20 filtered out, 1 optional");
    expect(
      await page.evaluate((id) => window.pledgegraph?.positionOf(id), idOf("Grid treaty")),
    ).toBeUndefined();
    await clickStatement("Repair the tailings dam");
    await expect.poll(() => panel().locator("h2").textContent()).toBe("Repair the tailings dam");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect.poll(shown).toBe("21 of 22 statements shown: 1 optional");
    expect(await page.locator("#search").inputValue()).toBe("");
  });

  test("an entry of the legend hides and shows, and is in the link", async () => {
    await open(files.story, "view=table");
    const promise = page.getByRole("button", { name: /^Promise/ });
    await promise.click();
    expect(await promise.getAttribute("aria-pressed")).toBe("false");
    expect(await shown()).toBe("15 of 22 statements shown: 6 filtered out, 1 optional");
    expect(await page.getByText("40 million crowns for sea walls").count()).toBe(0);
    await page.reload();
    await expect.poll(shown).toBe("15 of 22 statements shown: 6 filtered out, 1 optional");
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await shown()).toBe("21 of 22 statements shown: 1 optional");
  });

  test("what is chosen in the panel scrolls into sight", async () => {
    await open(files.story, "select=actor%20Sund");
    await panel().getByRole("button", { name: "A seat at the talks" }).click();
    const at = await page.evaluate((id) => window.pledgegraph?.positionOf(id), idOf("A seat at the talks"));
    const stage = await page.locator("main").boundingBox();
    expect(at!.y).toBeLessThan(stage!.y + stage!.height);
  });

  test("hedges are marked in the sentence and named beside the certainty", async () => {
    await open(files.story, `select=statement+${idOf("Phase out coal")}`);
    expect(await panel().locator("dt", { hasText: "Certainty" }).locator("+ dd").textContent()).toBe(
      "hedged · probable, planned: “is likely to”",
    );
    const mark = panel().locator("blockquote .said.top-hedge");
    expect(await mark.textContent()).toBe("is likely to");
    const style = await mark.evaluate((node) => {
      const { fontStyle, textDecorationStyle, textDecorationColor } = getComputedStyle(node);
      return { fontStyle, textDecorationStyle, textDecorationColor };
    });
    const [red, green, blue] = [1, 3, 5].map((at) =>
      parseInt(PALETTES.light.roles.hedge.slice(at, at + 2), 16),
    );
    expect(style).toEqual({
      fontStyle: "italic",
      textDecorationStyle: "wavy",
      textDecorationColor: `rgb(${red}, ${green}, ${blue})`,
    });
    expect(await panel().locator(".roles .hedge").textContent()).toBe("hedge");
    await open(files.story, `select=statement+${idOf("Report on the dam")}`);
    expect(await panel().locator(".said.hedge").count()).toBe(0);
  });

  test("an actor shows what it said and what was said to it", async () => {
    await open(files.story, "select=actor%20LakeCouncil");
    expect(await panel().locator("h3").allTextContents()).toEqual(["Said 5", "Said to or about it 2"]);
    await panel().getByRole("button", { name: "Report on the dam" }).click();
    expect(await panel().locator("blockquote").textContent()).toContain("The Council tasks Ina Okafor");
  });

  test("the table is used by keyboard alone: arrows, Enter, sorting, copying a citation", async () => {
    await open(files.story, "view=table");
    await page.getByRole("button", { name: "Due", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("tbody tr .date").first().textContent()).toBe("by 2025-09-21");
    await page.locator("tbody tr").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await panel().locator("h2").textContent()).toBe("Independent audit");
    expect(await page.locator("tr[aria-selected=true]").getAttribute("data-statement")).toBe(idOf("Independent audit"));
    await watchCopies(page);
    await panel().getByRole("button", { name: "Copy citation" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Citation copied").first().waitFor();
    expect(await copied(page)).toMatch(/^“Green Orla and the Council agree .*2025-07-02.*characters \d+–\d+/);
  }); // prettier-ignore

  test("without a mouse the picture's words are announced", async () => {
    await open(files.story, "view=network");
    expect(await page.locator("#graph").getAttribute("role")).toBe("img");
    expect(await page.locator("#graph").getAttribute("aria-label")).toContain("21 statements of 13 actors");
    await clickStatement("Repair the tailings dam");
    await expect
      .poll(() => page.locator("footer [aria-live]").textContent())
      .toBe("Helix Mining: decide, Repair the tailings dam");
  });

  describe("the timeline", () => {
    const item = (label: string) => page.locator(`[data-node="statement ${idOf(label)}"]`).first();
    const overdue = () => page.locator(".day-bar").textContent();

    test("is opened by click and by key, and has every statement that is shown", async () => {
      await open(files.story);
      await page.getByRole("button", { name: "Timeline" }).click();
      const drawn = await page.locator("main .node.statement").evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-node")));
      expect(new Set(drawn).size).toBe(21);
      await page.goBack();
      await expect.poll(() => page.locator("main .node").count()).toBe(0);
      await page.getByRole("button", { name: "Timeline" }).focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("main .lane").count()).toBe(12);
      expect(new URL(page.url()).hash).toBe("#view=timeline");
      expect(requests).toHaveLength(1);
    }); // prettier-ignore

    test("a mark is found with the arrow keys and shows its sentence; Back closes it", async () => {
      await open(files.story, "view=timeline");
      await page.locator(".legend [data-roving]").last().focus();
      for (let presses = 0; presses < 6; presses++) {
        await page.keyboard.press("Tab");
        if (await page.locator("main .lane :focus").count()) break;
      }
      const focused = () => page.locator(":focus").getAttribute("aria-label");
      expect(await focused()).toBe("Lake Orla Council: 5");
      await page.keyboard.press("ArrowDown");
      expect(await focused()).toBe("Aldmark: 2");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      expect(await focused()).toBe("Aldmark: sign, Grid treaty, said 2025-07-09, on 2026-02-01, hedged");
      await page.keyboard.press("Enter");
      expect(await panel().locator("blockquote").textContent()).toContain("Aldmark probably will sign");
      expect(await item("Grid treaty").getAttribute("aria-pressed")).toBe("true");
      await page.keyboard.press("Home");
      expect(await focused()).toBe("Lake Orla Council: 5");
      await page.keyboard.press("Space");
      expect(await panel().locator("h2").textContent()).toBe("Lake Orla Council");
      await page.goBack();
      await expect.poll(() => panel().locator("h2").textContent()).toBe("Grid treaty");
      await page.goBack();
      await expect.poll(() => panel().textContent()).toContain("Select a statement");
    });

    test("nothing is overdue until a day is set; the day is in the link and Back undoes it", async () => {
      await open(files.story, "view=timeline");
      const triangles = page.locator("[data-mark=overdue]");
      expect([await triangles.count(), await overdue()]).toEqual([
        0,
        "Set a day under Due to see what is overdue.",
      ]);
      await page.locator("#day").fill("2025-10-02");
      await expect.poll(overdue).toBe("2 overdue on 2025-10-02");
      expect(await triangles.count()).toBe(2);
      expect(await item("Weekly tariff ceasefire").textContent()).toContain("overdue: on 2025-10-01");
      expect(await item("Weekly tariff ceasefire").getAttribute("aria-label")).toMatch(/, overdue$/);
      expect(await item("Independent audit").textContent()).not.toContain("overdue");
      await page.reload();
      await expect.poll(overdue).toBe("2 overdue on 2025-10-02");
      expect(await page.locator("#day").inputValue()).toBe("2025-10-02");
      expect(await page.locator("svg.axis").textContent()).toContain("2025-10-02");
      await page.getByRole("button", { name: "Clear day" }).click();
      await expect.poll(overdue).toMatch(/^Set a day/);
      expect(await page.locator("#day").inputValue()).toBe("");
      await page.goBack();
      await expect.poll(overdue).toBe("2 overdue on 2025-10-02");
    });

    test("a year that is still being typed is not a day yet", async () => {
      await open(files.story, "view=timeline");
      await page.locator("#day").focus();
      await page.keyboard.type("1002202");
      expect(await overdue()).toMatch(/^Set a day/);
      await page.keyboard.type("5");
      await expect.poll(overdue).toBe("2 overdue on 2025-10-02");
    });

    test("filters and what is chosen in the panel work as elsewhere", async () => {
      await open(files.story, "view=timeline&select=actor%20Sund");
      expect(await page.locator("main .node.statement.faded").count()).toBeGreaterThan(10);
      await panel().getByRole("button", { name: "A seat at the talks" }).click();
      const mark = await item("A seat at the talks").boundingBox();
      const stage = await page.locator("main").boundingBox();
      expect(mark!.y + mark!.height).toBeLessThan(stage!.y + stage!.height);
      await page.getByRole("button", { name: /^Demand/ }).click();
      expect(await item("A seat at the talks").count()).toBe(0);
      await page.locator("#search").fill("zeppelin");
      await page.getByText("No statement fits").waitFor();
      expect(await page.locator("main .lane").count()).toBe(0);
    });

    test("hue by family, dashes where hedged", async () => {
      await open(files.story, "view=timeline");
      const [firm, hedged] = [item("Report on the dam"), item("Phase out coal")];
      const fill = (of: typeof firm) => of.locator("rect.square").evaluate((rect) => getComputedStyle(rect).fill);
      expect(await fill(firm)).toBe("rgb(199, 64, 30)");
      expect(await fill(hedged)).not.toBe(await fill(firm));
      expect(await hedged.locator("path.edge").getAttribute("stroke-dasharray")).toBe("5 3");
    }); // prettier-ignore

    test("a large one has pages of eighty", async () => {
      await open(files.large, "view=timeline");
      expect(await shown()).toBe("80 of 440 statements shown: 20 optional, 340 on other pages");
      await page.getByRole("button", { name: "Next" }).click();
      expect(await page.locator(".pager").textContent()).toContain("page 2 of 6");
    });
  });

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each(["columns", "network", "timeline", "table"])("axe finds nothing in %s", async (view) => {
      await open(
        files.story,
        `view=${view}&optional=1&day=2025-12-01&select=statement+${idOf("Clean-up loan of up to 120 million crowns")}`,
        { colorScheme },
      );
      expect(await page.locator("html").getAttribute("data-theme")).toBe(colorScheme);
      expect(await violations(page)).toEqual([]);
    });
  });

  test("the colours can be switched", async () => {
    await open(files.story);
    for (const theme of ["light", "dark"]) {
      await page.getByRole("button", { name: /Colours/ }).click();
      expect(await page.locator("html").getAttribute("data-theme")).toBe(theme);
    }
  });

  test.each(["columns", "network", "timeline", "table"])(
    "hostile labels are only words in %s",
    async (view) => {
      await open(files.hostile, `view=${view}&select=actor%20Aldmark`);
      expect(await panel().locator("h2").textContent()).toBe(HOSTILE);
      expect(await page.locator("h1").textContent()).toBe(HOSTILE);
      await page.waitForTimeout(100);
      expect(await page.locator("img").count()).toBe(0);
      expect(await page.evaluate(() => "hacked" in window)).toBe(false);
      expect(requests).toHaveLength(1);
    },
  );

  /** Colour of the square that sigma drew. */
  async function squareOf(label: string): Promise<string> {
    const at = await page.evaluate((id) => window.pledgegraph?.positionOf(id), idOf(label));
    return pixelAt(page, at!);
  }

  test.each(["light", "dark"] as const)(
    "statements are drawn in the colour of their family: %s",
    async (colorScheme) => {
      await open(files.story, "view=network", { colorScheme });
      expect(await squareOf("Grid treaty")).toBe(PALETTES[colorScheme].families.promise);
      expect(await squareOf("Report on the dam")).toBe(PALETTES[colorScheme].families.demand);
    },
  );

  test("a lost WebGL context comes back", async () => {
    await open(files.story, "view=network");
    await page.evaluate(() => {
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>("#graph canvas"))
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await expect.poll(() => squareOf("Repair the tailings dam")).toBe(PALETTES.light.families.announce);
    await clickStatement("Repair the tailings dam");
    await expect.poll(() => panel().locator("h2").textContent()).toBe("Repair the tailings dam");
  });

  test("paper gets the picture as SVG, the screen gets its canvas back", async () => {
    await open(files.story);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("svg.picture .node.statement").count()).toBe(21);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator("svg.picture").count()).toBe(0);
    await clickStatement("Stop river discharge");
    await expect.poll(() => panel().locator("h2").textContent()).toBe("Stop river discharge");
  });

  test("a large network shows the most involved and says what is hidden; the table pages", async () => {
    await open(files.large, "view=network");
    expect(await shown()).toBe("60 of 440 statements shown: 20 optional, 360 less connected: see Table");
    await page.getByRole("button", { name: "Table" }).click();
    expect(await shown()).toBe("200 of 440 statements shown: 20 optional, 220 on other pages");
    await page.getByRole("button", { name: "Next" }).click();
    expect(await page.locator(".pager").textContent()).toContain("page 2 of 3");
    await page.getByRole("button", { name: "Columns" }).click();
    expect(await shown()).toBe("40 of 440 statements shown: 20 optional, 380 on other pages");
  });

  describe("without WebGL", () => {
    test.each(["columns", "network"])("%s is an SVG for mouse and keyboard", async (view) => {
      await open(files.story, `view=${view}`, { webgl: false });
      expect(await page.evaluate(() => document.createElement("canvas").getContext("webgl2"))).toBeNull();
      expect(await page.locator("svg.picture .node.statement").count()).toBe(21);
      expect(await page.locator("svg.picture path.edge").count()).toBe(
        data.scene.edges.filter(
          ({ statement }) => !data.scene.statements.find(({ id }) => id === statement)!.optional,
        ).length,
      );
      await page.locator(`[data-node="statement ${idOf("Grid treaty")}"]`).focus();
      await page.keyboard.press("Enter");
      expect(await panel().locator("blockquote").textContent()).toContain("Aldmark probably will sign");
      await page.locator(`[data-node="actor Sund"]`).first().click();
      expect(await panel().locator("h2").textContent()).toBe("Sund Islands");
      expect(await violations(page)).toEqual([]);
    });

    test("the table is there", async () => {
      await open(files.story, "view=table", { webgl: false });
      await page.locator("tbody tr").first().focus();
      await page.keyboard.press("Enter");
      expect(await panel().locator("blockquote").count()).toBe(1);
    });
  });
});
