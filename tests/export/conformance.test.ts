/** What every exporter promises. An exporter that is added to the list is tested here by itself. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exporterFor, exporters } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { createStore } from "../../src/graph/store.ts";
import { arbitraryFacts } from "../graph/arbitrary-facts.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { hostile, poison } from "./hostile.ts";

describe.each(exporters.map((exporter) => [exporter.format, exporter] as const))(
  "%s",
  (_format, exporter) => {
    const graph = assertFacts(wellFacts);

    test("the same graph gives the same text, in any order, with or without its edges", () => {
      const written = exporter.write(graph);
      expect(written.length).toBeGreaterThan(100);
      expect(exporter.write([...graph].reverse())).toBe(written);
      expect(exporter.write([...createStore(graph)])).toBe(written);
      expect(exporter.write(createStore(graph))).toBe(written);
      fc.assert(
        fc.property(
          arbitraryFacts
            .map(assertFacts)
            .chain((quads) =>
              fc.tuple(fc.constant(quads), fc.shuffledSubarray(quads, { minLength: quads.length })),
            ),
          ([quads, shuffled]) => {
            expect(exporter.write(shuffled)).toBe(exporter.write(quads));
          },
        ),
        { numRuns: 6 },
      );
    });

    test.each(hostile.map((text) => [JSON.stringify(text), text] as const))("survives %s", (_name, text) => {
      const written = exporter.write(assertFacts(poison(text)));
      expect(written).not.toBe(exporter.write(graph));
      expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u);
      expect(
        new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new TextEncoder().encode(written)),
      ).toBe(written);
    });

    test("an empty graph gives a file without findings", () => {
      const written = exporter.write([]);
      expect(written).not.toContain("well");
      expect(written.length).toBeLessThan(exporter.write(graph).length);
    });

    test("golden", async () => {
      await expect(exporter.write(graph)).toMatchFileSnapshot(`golden/well.${exporter.extension}`);
    });
  },
);

test("formats, extensions and media types are unique", () => {
  for (const key of ["format", "extension", "mediaType"] as const) {
    expect(new Set(exporters.map((exporter) => exporter[key])).size).toBe(exporters.length);
  }
});

test("an exporter is found by format and by extension, and no other", () => {
  expect(exporterFor("turtle").format).toBe("turtle");
  expect(exporterFor("nq").format).toBe("nquads");
  expect(() => exporterFor("pdf")).toThrow('No format "pdf": give one of turtle, trig');
  expect(() => exporterFor("constructor")).toThrow("No format");
});
