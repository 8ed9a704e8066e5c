import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DATA_ELEMENT, readViewData, singleFile, viewData } from "../../src/view/index.ts";
import { escapeJson } from "../../src/view/single-file.ts";
import { exampleFacts } from "./facts.ts";

const template = `<!doctype html><body><script type="application/json" id="${DATA_ELEMENT}">null</script><p>end</p></body>`;
const data = viewData(exampleFacts(), { title: "Lake Orla" });
const textOf = (page: string): string => />(\{.*?)<\/script>/s.exec(page)?.[1] ?? "";

describe("singleFile", () => {
  test("what goes in comes out, and the rest of the page stays", () => {
    const page = singleFile(template, data);
    expect(readViewData(textOf(page))).toEqual(JSON.parse(JSON.stringify(data)));
    expect(page.startsWith("<!doctype html><body><script")).toBe(true);
    expect(page.endsWith("</script><p>end</p></body>")).toBe(true);
  });

  test.each([
    "</script><img src=x onerror=alert(1)>",
    "<!--<script>",
    "$& $1 $`",
    "\u2028\u2029",
    "]]>",
    "a\\u003cb",
  ])("a label %j stays data", (label) => {
    const hostile = viewData(exampleFacts({ Aldmark: label }), { title: label });
    const page = singleFile(template, hostile);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toContain("<img");
    expect(readViewData(textOf(page)).scene.title).toBe(label);
  });

  test("any string survives, and none brings a < along", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = escapeJson(JSON.stringify(text));
        expect(escaped).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(escaped)).toBe(text);
      }),
    );
  });

  test("a template without a place for data is refused, as is a page with other data", () => {
    expect(() => singleFile("<p>hello</p>", data)).toThrow(/template has no <script.*vite build/);
    expect(() => readViewData("null")).toThrow(/no Pledgegraph data of version 1/);
    expect(() => readViewData('{"version":2}')).toThrow(/no Pledgegraph data of version 1/);
  });
});

describe("viewData", () => {
  test("the network holds the whole of a small scene", () => {
    expect(data.network.nodes.filter(({ kind }) => kind === "statement")).toHaveLength(
      data.scene.statements.length,
    );
  });

  test("the same facts give the same bytes", () => {
    expect(JSON.stringify(viewData(exampleFacts(), { title: "Lake Orla" }))).toBe(JSON.stringify(data));
  });
});
