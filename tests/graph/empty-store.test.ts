import { DataFactory, Store } from "n3";
import { expect, test } from "vitest";
import { assertFacts } from "../../src/graph/assert.ts";
import { emptyStore } from "../../src/graph/empty-store.ts";
import { wellFacts } from "./well-facts.ts";

const { blankNode, namedNode, quad } = DataFactory;

test("is empty, and holds what any store holds", () => {
  const store = emptyStore();
  expect([store.size, [...store]]).toEqual([0, []]);
  const quads = assertFacts(wellFacts);
  store.addQuads(quads);
  expect(store.size).toBe(new Store(quads).size);
  expect(quads.every((one) => store.has(one))).toBe(true);
});

test("a blank node that is named as the store names them stays itself", () => {
  const store = emptyStore();
  const [p, here, there] = [namedNode("https://example.org/p"), blankNode("b0"), blankNode("b1")];
  store.addQuad(quad(here, p, there));
  expect(store.getQuads(here, p, there, null)).toHaveLength(1);
  expect(store.getQuads(there, p, null, null)).toEqual([]);
  expect(["b0", "b1"]).not.toContain(store.createBlankNode().value);
});
