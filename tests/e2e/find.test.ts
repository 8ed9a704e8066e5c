/** Finding, filtering, undoing: the page that people are sent, in a real browser. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { singleFile, viewData } from "../../src/view/index.ts";
import { viewerTemplate } from "./browser.ts";
import { exampleFacts, reversedFacts } from "../view/facts.ts";
import { chromiumPath, copied, usePages, violations, watchCopies } from "./pages.ts";

const data = viewData(exampleFacts(), { title: "Lake Orla accord" });

describe.runIf(chromiumPath !== undefined)("the page", () => {
  const { folder, open: openPage } = usePages("find");
  const story = join(folder, "story.html");
  const reversed = join(folder, "reversed.html");
  let page: Page;

  beforeAll(() => {
    writeFileSync(story, singleFile(viewerTemplate(), data));
    writeFileSync(reversed, singleFile(viewerTemplate(), viewData(reversedFacts())));
  });

  async function open(hash = "", { file = story, ...options }: { file?: string; colorScheme?: "light" | "dark" } = {}): Promise<void> {
    ({ page } = await openPage(file, { hash, ...options }));
  } // prettier-ignore
  const panel = () => page.locator("aside");
  const shown = async () => (await page.locator("footer [role=status]").textContent())!.split(":")[0];
  const button = (name: string | RegExp) => page.getByRole("button", { name });
  const rows = () => page.locator("tbody th").allTextContents();
  const toolbar = (name: string) => page.getByRole("toolbar", { name });
  /** "Promise 6" of a group of the legend. */
  const entries = async (group: string) =>
    (await toolbar(group).locator(".entry").allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());
  const state = () => decodeURIComponent(new URL(page.url()).hash).replaceAll("+", " ");

  describe("the legend", () => {
    test("counts what each entry has to give, by status and voice too", async () => {
      await open("view=table");
      expect(await entries("Status")).toEqual([
        "Considered 1", "Proposed 5", "Announced 6", "Assigned 1", "Agreed 2", "Rejected 3", "No commitment 3",
      ]); // prettier-ignore
      expect(await entries("Voice")).toEqual(["Own words 1", "Reported 19", "Told by another 1"]);
      expect(await entries("Certainty")).toEqual(["Firm 18", "Hedged 3"]);
    });

    test.each([
      ["Status", "Rejected", 3],
      ["Voice", "Told by another", 1],
      ["Voice", "Reported", 19],
      ["Certainty", "Hedged", 3],
      ["Acts", "Refuse", 3],
      ["Documents", "Dam repair decided", 6],
    ])("%s: switching off %s hides its %i", async (group, name, count) => {
      await open("view=table");
      await toolbar(group)
        .getByRole("button", { name: new RegExp(`^${name}`) })
        .click();
      expect(await shown()).toBe(`${21 - count} of 22 statements shown`);
      await page.reload();
      await expect.poll(shown).toBe(`${21 - count} of 22 statements shown`);
      await button("Show all").click();
      expect(await shown()).toBe("21 of 22 statements shown");
    });

    test("counts follow the other groups, not the own one; what has nothing left stays, in grey", async () => {
      await open("view=table");
      const acts = await entries("Acts");
      await toolbar("Acts").getByRole("button", { name: /^Refuse/ }).click();
      expect(await entries("Acts")).toEqual(acts);
      await toolbar("Status").getByRole("button", { name: /^Rejected/ }).click();
      await toolbar("Status").getByRole("button", { name: /^No commitment/ }).click();
      expect(await entries("Acts")).toContain("Report 0");
      const nothing = toolbar("Acts").getByRole("button", { name: /^Report/ });
      const colour = (of: typeof nothing) => of.locator(".name").evaluate((name) => getComputedStyle(name).color);
      expect(await colour(nothing)).not.toBe(await colour(toolbar("Acts").getByRole("button", { name: /^Promise/ })));
    }); // prettier-ignore

    test("“only” leaves one of a group, once more brings the others back", async () => {
      await open("view=table");
      await button(/^Promise/).hover();
      await button("only Promise").click();
      expect(await shown()).toBe("6 of 22 statements shown");
      await page.keyboard.press("Tab");
      await toolbar("Acts").getByRole("button", { name: /^Promise/ }).first().press("Shift+Enter");
      expect(await shown()).toBe("21 of 22 statements shown");
    }); // prettier-ignore

    test("a group is one Tab stop, its entries are reached with arrows", async () => {
      await open("view=table");
      await toolbar("Acts").locator(".entry").first().focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await page.locator(":focus").innerText()).toMatch(/^Propose/);
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").getAttribute("id")).toBe("day");
      await page.keyboard.press("Shift+Tab");
      expect(await page.locator(":focus").innerText()).toMatch(/^Propose/);
    });
  });

  describe("what is due", () => {
    test("nothing without a day; overdue on a day, or within thirty days of it", async () => {
      await open("view=table");
      expect(await button("Overdue").isDisabled()).toBe(true);
      await page.locator("#day").fill("2025-10-20");
      await button(/^Overdue/).click();
      expect((await rows()).toSorted()).toEqual(["Stop river discharge", "Weekly tariff ceasefire"]);
      await button(/^Within 30 days/).click();
      expect(await rows()).toEqual([]);
      await page.locator("#day").fill("2025-11-01");
      await expect.poll(rows).toEqual(["Independent audit"]);
      await page.reload();
      await expect.poll(rows).toEqual(["Independent audit"]);
      await button("Clear day").click();
      expect(await shown()).toBe("21 of 22 statements shown");
    });

    test("a chip says it and lifts it", async () => {
      await open("view=table&day=2025-10-20&due=overdue");
      await button("Lift the filter: Overdue on 2025-10-20").click();
      expect(await shown()).toBe("21 of 22 statements shown");
      expect(state()).toBe("#view=table&day=2025-10-20");
    });
  });

  describe("the search", () => {
    test("says how many it has found and where Enter goes", async () => {
      await open("view=table");
      await page.keyboard.press("/");
      await page.keyboard.type("lake or");
      await expect
        .poll(() => page.locator("#found").innerText())
        .toMatch(/^\d+ found · Enter Lake Orla Council$/);
      await page.keyboard.press("Enter");
      expect(await panel().locator("h2").textContent()).toBe("Lake Orla Council");
      expect(await page.locator("#search").inputValue()).toBe("");
      expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Evidence");
    });

    test("Enter opens the first statement where no actor is called so", async () => {
      await open();
      await page.locator("#search").fill("tailings");
      await page.locator("#search").press("Enter");
      expect(await panel().locator("h2").textContent()).toBe("Repair the tailings dam");
    });

    test("nothing found is said", async () => {
      await open();
      await page.locator("#search").fill("zeppelin");
      expect(await page.locator("#found").innerText()).toBe("0 found");
      expect(await shown()).toBe("0 of 22 statements shown");
    });
  });

  describe("the strip of months", () => {
    /** Drags from the middle of one of its bars to that of another. */
    async function drag(from: number, to: number, of: number): Promise<void> {
      const box = (await page.locator(".months").boundingBox())!;
      const x = (bar: number) => box.x + ((bar + 0.5) / of) * box.width;
      await page.mouse.move(x(from), box.y + 8);
      await page.mouse.down();
      await page.mouse.move(x((from + to) / 2), box.y + 8);
      await page.mouse.move(x(to), box.y + 8);
      await page.mouse.up();
    }
    const slider = (name: string) => page.getByRole("slider", { name });

    test("a range drawn with the mouse filters; a handle drawn changes it; the link restores it", async () => {
      await open("view=table"); // said in 2025-06 and 2025-07, bars from 2025-01 to 2025-12
      await drag(6, 9, 12);
      expect(state()).toBe("#view=table&months=2025-07/2025-10");
      expect(await shown()).toBe("12 of 22 statements shown");
      expect(await page.locator(".bar.faded").count()).toBe(4); // those of June
      const grip = (await slider("First month").locator(".grip").boundingBox())!;
      await page.mouse.move(grip.x + 8, grip.y + 8);
      await page.mouse.down();
      await page.mouse.move(grip.x - 30, grip.y + 8);
      await page.mouse.up();
      expect(state()).toBe("#view=table&months=2025-06/2025-10");
      await drag(7, 8, 12); // all of it
      expect(state()).toBe("#view=table&months=2025-07/2025-11");
      await page.reload();
      await expect.poll(shown).toBe("12 of 22 statements shown");
      await button("Undo").click();
      await expect.poll(state).toBe("#view=table&months=2025-06/2025-10");
      await button("Clear months").click();
      expect(await shown()).toBe("21 of 22 statements shown");
    });

    test.each(["columns", "network"])("a click on a month leaves its statements in %s", async (view) => {
      await open(`view=${view}`);
      await drag(5, 5, 12);
      await expect.poll(shown).toBe("9 of 22 statements shown");
      expect(state()).toContain("months=2025-06/2025-06");
    });

    test("two handles for the keyboard, one step of the history for each", async () => {
      await open("view=table");
      await slider("First month").focus();
      for (let press = 0; press < 6; press++) await page.keyboard.press("ArrowRight");
      expect(await slider("First month").getAttribute("aria-valuetext")).toBe("2025-07");
      expect(await shown()).toBe("12 of 22 statements shown");
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").getAttribute("aria-label")).toBe("Last month");
      await page.keyboard.press("Home"); // not before the first
      expect(state()).toBe("#view=table&months=2025-07/2025-07");
      await page.keyboard.press("Control+z");
      await expect.poll(state).toBe("#view=table&months=2025-07/2025-12");
      await page.keyboard.press("Control+z");
      await expect.poll(state).toBe("#view=table");
    });

    test("due days instead; what has none is counted", async () => {
      await open("view=table");
      await button("When due").click();
      expect(await page.locator(".strip-head").innerText()).toContain("12 without a day");
      await slider("Last month").focus();
      await page.keyboard.press("PageDown");
      expect(await slider("Last month").getAttribute("aria-valuetext")).toBe("2029-12");
      expect((await rows()).length).toBe(8); // not what is due in 2030
      await button("When said").click();
      expect(state()).toBe("#view=table");
    });
  });

  describe("an actor", () => {
    test("has its statements left alone, said by it or all it takes part in", async () => {
      await open("view=table&select=actor%20GreenOrla");
      await button("Only what it says").click();
      expect(await rows()).toEqual(["Publish emissions audits", "Independent audit"]);
      await button("Only its neighbourhood").click();
      expect((await rows()).length).toBe(3);
      await page.reload();
      await expect.poll(async () => (await rows()).length).toBe(3);
      await button("Lift the filter: With Green Orla").click();
      expect(await shown()).toBe("21 of 22 statements shown");
    });

    test("hangs together with another over a path, told in words, each step with its sentence", async () => {
      await open("view=table&select=actor%20Aldmark");
      await page.getByRole("combobox", { name: "Path to …" }).focus();
      await page.keyboard.type("Green Orla");
      await page.keyboard.press("Enter");
      const path = page.getByRole("region", { name: "Path" });
      expect(await path.locator("h2").textContent()).toBe("Aldmark to Green Orla");
      expect(await path.getByRole("status").textContent()).toBe("2 statements join them");
      expect((await path.locator("li").allInnerTexts()).map((text) => text.trim())).toEqual([
        "Lake Orla Council, announce to Aldmark: Weekly tariff ceasefire",
        "Lake Orla Council and Green Orla, agree: Independent audit",
      ]);
      await path.getByRole("button", { name: /Independent audit/ }).click();
      expect(await panel().locator("blockquote").textContent()).toContain("agree to an independent audit");
      expect(await path.getByRole("button", { name: /Independent audit/ }).getAttribute("aria-pressed")).toBe(
        "true",
      );
      await page.reload();
      await expect.poll(() => path.locator("li").count()).toBe(2);
      await toolbar("Acts")
        .getByRole("button", { name: /^Announce/ })
        .click();
      expect(await path.locator("li").count()).toBe(3); // by Brennia and Helix Mining
      await button(/^Promise/).click({ modifiers: ["Shift"] });
      expect(await path.getByRole("status").textContent()).toBe(
        "No statements join them under these filters",
      );
      await button("Close path").click();
      expect(await path.count()).toBe(0);
    });

    test("a path greys the rest where it is: nothing moves", async () => {
      await open("view=timeline&select=actor%20Aldmark");
      const boxes = () =>
        page
          .locator("main .node.statement .square")
          .evaluateAll((marks) => marks.map((mark) => JSON.stringify(mark.getBoundingClientRect())));
      const before = await boxes();
      await page.getByRole("combobox", { name: "Path to …" }).fill("Green Orla");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("main .node.statement:not(.faded)").count()).toBe(3); // one in two lanes
      expect(await boxes()).toEqual(before);
    });
  });

  describe("side by side", () => {
    const sheet = (name: string) => page.getByRole("region", { name });
    const texts = async (of: string) =>
      (await page.locator(of).allInnerTexts()).map((text) => text.replace(/\s+/g, " ").trim());

    test("contradictions: both sentences beside each other, each opens its evidence", async () => {
      await open("", { file: reversed });
      await button(/^Contradictions 2/).click();
      const list = sheet("Contradictions");
      expect(await texts(".pair h3")).toEqual([
        "Aldmark: promised and refused",
        "Corvale: promised and told to be broken or withdrawn",
      ]);
      const [left, right] = [list.locator("blockquote").nth(0), list.locator("blockquote").nth(1)];
      expect(await left.innerText()).toMatch(/^Aldmark on Monday pledged/);
      expect(await right.innerText()).toMatch(/^Aldmark will not pay/);
      const boxes = await Promise.all([left, right].map((each) => each.boundingBox()));
      expect(boxes[0]!.x + boxes[0]!.width).toBeLessThan(boxes[1]!.x);
      expect(Math.abs(boxes[0]!.y - boxes[1]!.y)).toBeLessThan(40);
      await list.getByRole("button", { name: /^not: 40 million/ }).click();
      expect(await panel().locator("blockquote").innerText()).toMatch(/^Aldmark will not pay/);
      await page.reload();
      await list.waitFor();
      await page.keyboard.press("Escape"); // what contradicts a selected statement stays
      await toolbar("Documents").getByRole("button", { name: /^Second thoughts/ }).click();
      await list.getByText("None among the statements shown.").waitFor();
      await button("Close Contradictions").click();
      expect(await page.locator("#graph").isVisible()).toBe(true);
    }); // prettier-ignore

    test("a contradicted statement leads to the other one, and to both beside each other", async () => {
      await open("", { file: reversed });
      await button(/^Contradictions 2/).click();
      await sheet("Contradictions").getByRole("button", { name: /^not: 40 million/ }).click();
      const contradicted = panel().getByRole("region", { name: "Contradicted by" });
      await contradicted.getByRole("button", { name: /^40 million/ }).press("Enter");
      expect(await panel().locator("blockquote").innerText()).toMatch(/^Aldmark on Monday pledged/);
      await contradicted.getByRole("button", { name: /^not: 40 million/ }).waitFor();
      await button("Close Contradictions").click();
      await contradicted.getByRole("button", { name: /^All contradictions/ }).press("Enter");
      await sheet("Contradictions").waitFor();
      expect(await violations(page)).toEqual([]);
    }); // prettier-ignore

    test("what contradicts the selected statement is shown when a filter hides it, which is said and can be cleared", async () => {
      await open("", { file: reversed });
      await button(/^Contradictions 2/).click();
      await sheet("Contradictions").getByRole("button", { name: /^not: 40 million/ }).click();
      await button("Close Contradictions").click();
      await toolbar("Documents").getByRole("button", { name: /^Second thoughts/ }).click();
      await panel().getByRole("button", { name: /^All contradictions/ }).click();
      const list = sheet("Contradictions");
      expect(await texts(".pair h3")).toEqual(["Aldmark: promised and refused"]);
      expect(await list.locator("blockquote").allInnerTexts()).toEqual([
        expect.stringMatching(/^Aldmark on Monday pledged/),
        expect.stringMatching(/^Aldmark will not pay/),
      ]);
      await list.getByText("One side is hidden by the search and the filters.").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator("#search").fill("zeppelin");
      await list.getByText("Both sides are hidden by the search and the filters.").waitFor();
      await list.getByRole("button", { name: "Clear them" }).click();
      await expect.poll(() => texts(".pair h3")).toHaveLength(2);
      expect(await list.getByText("hidden by").count()).toBe(0);
      expect(await page.locator("main:focus").count()).toBe(1);
      await page.goBack();
      await list.getByText("Both sides are hidden").waitFor();
    }); // prettier-ignore

    test("where nothing contradicts, none is counted", async () => {
      await open("select=actor%20Aldmark");
      await panel().locator("button.statement").first().click();
      await panel().locator("blockquote").first().waitFor();
      expect(await panel().getByText("Contradicted by").count()).toBe(0);
      expect(await button(/^Contradictions 0/).count()).toBe(1);
    });

    test("two actors: numbers, what both say to the same ones, everything", async () => {
      await open("view=table&select=actor%20LakeCouncil");
      await page.getByRole("combobox", { name: "Compare with …" }).focus();
      await page.keyboard.type("Aldmark");
      await page.keyboard.press("Enter");
      await sheet("Two actors").waitFor();
      expect(await texts(".counts tbody tr")).toEqual([
        "Promise 1 2",
        "Announce 1 0",
        "Propose 1 0",
        "Demand 1 0",
        "Report 1 0",
        "All 5 2",
      ]);
      expect(await texts(".pair h3")).toEqual(["Both to or about Sund Islands", "All statements"]);
      expect(await page.locator(".pair .card").count()).toBe(1 + 1 + 5 + 2);
      await page.getByRole("combobox", { name: "Right" }).selectOption({ label: "Green Orla" });
      expect(state()).toContain("sheet=actor&sheet=LakeCouncil&sheet=GreenOrla");
      expect((await texts(".counts tbody tr")).at(-1)).toBe("All 5 2");
      await page.reload();
      await sheet("Two actors").waitFor();
      await page.keyboard.press("Escape"); // the panel
      await page.keyboard.press("Escape");
      expect(await page.locator("tbody tr[data-statement]").count()).toBe(21);
    });

    test("two documents, from the legend", async () => {
      await open();
      await button("Two documents").click();
      expect((await texts(".counts tbody tr")).at(-1)).toBe("All 9 6");
      expect(await texts(".pair h3")).toContain("Both to or about Aldmark");
      await page.getByRole("combobox", { name: "Left" }).selectOption({ label: "Dam repair decided" });
      expect((await texts(".counts tbody tr")).at(-1)).toBe("All 6 6");
    });
  });

  describe("undo and redo", () => {
    const isOff = async (name: string) => (await button(name).getAttribute("aria-disabled")) === "true";

    test("every change, one step each, by keys and by buttons", async () => {
      await open();
      expect([await isOff("Undo"), await isOff("Redo")]).toEqual([true, true]);
      const states = [state()];
      const changes = [
        () => toolbar("Acts").getByRole("button", { name: /^Refuse/ }).click(),
        async () => { await page.keyboard.press("/"); await page.keyboard.type("council"); },
        () => button("Table").click(),
        () => page.locator("tbody tr").first().click(),
        () => page.locator("#day").fill("2025-12-01"),
        () => button(/^Overdue/).click(),
        () => button(/Colours/).click(),
      ];
      for (const change of changes) {
        await change();
        states.push(state());
      }
      expect(new Set(states).size).toBe(changes.length + 1);
      await page.locator("h1").click();
      for (const before of states.slice(0, -1).reverse()) {
        await page.keyboard.press("Control+z");
        await expect.poll(state).toBe(before);
      }
      expect([await isOff("Undo"), await isOff("Redo")]).toEqual([true, false]);
      expect(await shown()).toBe("21 of 22 statements shown");
      for (const after of states.slice(1)) {
        await page.keyboard.press(after.includes("council") ? "Control+y" : "Control+Shift+z");
        await expect.poll(state).toBe(after);
      }
      expect([await isOff("Undo"), await isOff("Redo")]).toEqual([false, true]);
      await button("Undo").click();
      await expect.poll(state).toBe(states.at(-2));
      await button("Redo").click();
      await expect.poll(state).toBe(states.at(-1));
      await page.goBack(); // the same step as Undo's
      await expect.poll(state).toBe(states.at(-2));
      await button("Table").click(); // nothing changed, nothing lost
      expect(await isOff("Redo")).toBe(false);
      await button("Network").click();
      expect(await isOff("Redo")).toBe(true);
    }); // prettier-ignore

    test("letters in the search box are the box's to undo", async () => {
      await open("view=table");
      await toolbar("Acts")
        .getByRole("button", { name: /^Refuse/ })
        .click();
      await page.keyboard.press("/");
      await page.keyboard.type("dam");
      await page.keyboard.press("Control+z");
      expect(await page.locator("#search").inputValue()).not.toBe("dam");
      expect(state()).toContain("off=family refuse");
      await page.locator("#search").fill("");
      await page.keyboard.press("Control+z"); // the search
      await page.keyboard.press("Control+z");
      await expect.poll(state).toBe("#view=table");
    });
  });

  describe("by keyboard alone", () => {
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return `${at?.getAttribute("aria-label") ?? ""} ${at?.id ?? ""} ${at?.textContent ?? ""}`.replace(/\s+/g, " ").trim();
      }); // prettier-ignore
    async function tabTo(what: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
      for (let presses = 0; presses < 25; presses++) {
        await page.keyboard.press(key);
        if (what.test(await focused())) return;
      }
      throw new Error(`25 times ${key} and no ${String(what)}.`);
    }

    test("an actor's overdue promises are found, the sentence read, the citation copied", async () => {
      await open();
      await watchCopies(page);
      await page.keyboard.press("/");
      await page.keyboard.type("lake orla");
      await page.keyboard.press("Enter");
      await tabTo(/^Only what it says/);
      await page.keyboard.press("Enter");
      await expect.poll(shown).toBe("5 of 22 statements shown");
      await tabTo(/^Promise/, "Shift+Tab");
      await page.keyboard.press("Shift+Enter");
      await expect.poll(shown).toBe("1 of 22 statements shown");
      await tabTo(/\bday\b/);
      await page.keyboard.type("12012025");
      await tabTo(/^Overdue/);
      await page.keyboard.press("Enter");
      expect(state()).toContain("due=overdue");
      await expect.poll(shown).toBe("1 of 22 statements shown");
      await tabTo(/^Table$/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await tabTo(/^Skip the filters/);
      await page.keyboard.press("Enter");
      await tabTo(/Independent audit/);
      await page.keyboard.press("Enter");
      expect(await panel().locator("blockquote").innerText()).toBe(
        "Green Orla and the Council agree to an independent audit, which Helix Mining will allow by 30 November.",
      );
      await tabTo(/^Copy citation/);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("footer [aria-live]").textContent()).toBe("Citation copied");
      expect(await copied(page)).toMatch(
        /^“Green Orla and the Council agree .*2025-07-02.*characters \d+–\d+/,
      );
    });
  });

  describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
    test.each([
      ["a path", "path=Aldmark&path=GreenOrla&select=actor%20Aldmark"],
      ["contradictions", "sheet=contradictions"],
      ["two actors", "sheet=actor&sheet=Aldmark&sheet=LakeCouncil&select=actor%20Aldmark"],
    ])("axe finds nothing in %s", async (_, hash) => {
      await open(hash, { file: reversed, colorScheme });
      expect(await violations(page)).toEqual([]);
    });

    test("axe finds nothing with every filter in use", async () => {
      await open(
        "view=table&q=a&day=2025-12-01&due=overdue&only=with%20LakeCouncil&off=status+rejected&off=voice+told&select=actor%20LakeCouncil",
        { colorScheme },
      );
      await page.locator("#search").focus();
      expect(await violations(page)).toEqual([]);
    });
  });
});
