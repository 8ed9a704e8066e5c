import { afterEach, describe, expect, test } from "vitest";
import {
  createClient,
  graphStore,
  openGraph,
  push,
  readGraph,
  readRemote,
  updateStore,
  type Graph,
  type RemoteStore,
} from "../../src/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { exporterFor } from "../../src/export/index.ts";
import { MANIFEST_GRAPH, splitGraph } from "../../src/remote/parts.ts";
import { wellFacts } from "../graph/well-facts.ts";
import { exampleTurtle } from "../ontology/example.ts";
import { fakeStore, type FakeStore } from "./fake-store.ts";

const small = openGraph(assertFacts(wellFacts));
const large = openGraph([...assertFacts(wellFacts), ...readGraph(exampleTurtle, "turtle")]);
/** Oxigraph, which the fake store is made of, makes a plain integer of every kind of integer. */
const text = (graph: Graph) =>
  exporterFor("nquads").write(graph.quads()).replaceAll("#nonNegativeInteger>", "#integer>");
const same = (graph: Graph, other: Graph) => text(graph) === text(other);

const stores: FakeStore[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});
const PROTOCOLS = { update: updateStore, "graph store": graphStore };
type Protocol = keyof typeof PROTOCOLS;
async function open(protocol: Protocol, before?: Parameters<typeof fakeStore>[0]): Promise<{ fake: FakeStore; store: RemoteStore }> {
  const fake = await fakeStore(before);
  stores.push(fake);
  return { fake, store: PROTOCOLS[protocol](createClient({ attempts: 1 }), fake.url) };
} // prettier-ignore
const dump = (fake: FakeStore) =>
  fake.data.dump({ format: "application/n-quads" }).split("\n").toSorted().join("\n");
const counts = (fake: FakeStore) =>
  Object.fromEntries(
    splitGraph(large.quads()).map(({ graph }) => [
      graph,
      fake.data.match(null, null, null, null).filter((quad) => quad.graph.value === graph).length,
    ]),
  );

describe.each(Object.keys(PROTOCOLS) as Protocol[])("push by %s", (protocol) => {
  test("sends every part, each of its triples, and is read back as the same graph", async () => {
    const { fake, store } = await open(protocol);
    const parts = splitGraph(large.quads());
    expect(await push(large.quads(), store)).toMatchObject({ sent: parts.length, unchanged: 0, dropped: 0 });
    expect(counts(fake)).toEqual(Object.fromEntries(parts.map(({ graph, lines }) => [graph, lines.length])));
    expect(same(openGraph(await readRemote(fake.url)), large)).toBe(true);
  });

  test("a second time changes nothing", async () => {
    const { fake, store } = await open(protocol);
    await push(large.quads(), store);
    const [before, requests] = [dump(fake), fake.seen.length];
    expect(await push(large.quads(), store)).toMatchObject({ sent: 0, dropped: 0 });
    expect(dump(fake)).toBe(before);
    const writes = fake.seen.slice(requests).filter(({ method, body }) => method === "PUT" || /INSERT|DROP|DELETE/.test(body));
    expect(writes).toEqual([]);
  }); // prettier-ignore

  test("drops documents that are gone, and nothing else", async () => {
    const { fake, store } = await open(protocol);
    fake.data.update("INSERT DATA { GRAPH <urn:mine> { <a:b> <a:c> <a:d> } }");
    await push(large.quads(), store);
    const { dropped } = await push(small.quads(), store);
    expect(dropped).toBe(splitGraph(large.quads()).length - splitGraph(small.quads()).length);
    expect(same(openGraph(await readRemote(fake.url)), small)).toBe(true);
    expect(
      fake.data.match(null, null, null, null).filter(({ graph }) => graph.value === "urn:mine"),
    ).toHaveLength(1);
  });

  test("another graph does not take the place of the one that is there unless told to", async () => {
    const { fake, store } = await open(protocol);
    const other = openGraph(readGraph(exampleTurtle, "turtle"));
    await push(small.quads(), store);
    const before = dump(fake);
    await expect(push(other.quads(), store)).rejects.toMatchObject({
      code: "other-graph",
      message: expect.stringMatching(/^The store has \d+ documents of another graph/) as string,
    });
    expect(dump(fake)).toBe(before);
    await push(other.quads(), store, { replace: true });
    expect(same(openGraph(await readRemote(fake.url)), other)).toBe(true);
  });

  test("what somebody changed in the store is made good", async () => {
    const { fake, store } = await open(protocol);
    await push(small.quads(), store);
    const before = dump(fake);
    fake.data.update(`DELETE DATA { GRAPH <${splitGraph(small.quads())[0]!.graph}> { ${splitGraph(small.quads())[0]!.lines[0]!} } }`);
    expect(await push(small.quads(), store)).toMatchObject({ sent: 1 });
    expect(dump(fake)).toBe(before);
  }); // prettier-ignore

  test("interrupted after any request, the next one makes it good", async () => {
    const whole = await open(protocol);
    await push(large.quads(), whole.store);
    await push(small.quads(), whole.store);
    const [wanted, first] = [dump(whole.fake), whole.fake.seen.length];
    expect(first).toBeGreaterThan(10);
    for (let stopAt = 1; stopAt <= first; stopAt += 1) {
      let down = stopAt;
      const { fake, store } = await open(protocol, () => (--down === 0 ? (stopAt % 2 === 0 ? "hang up" : "hang up when done") : down < 0 ? { status: 500 } : undefined));
      await expect(push(large.quads(), store).then(() => push(small.quads(), store)), `request ${stopAt}`).rejects.toThrow();
      down = Infinity;
      await push(small.quads(), store);
      expect(dump(fake) === wanted, `request ${stopAt}`).toBe(true);
      fake.close();
    }
  }); // prettier-ignore

  test("a store that loses triples is found out, and its graph is sent again", async () => {
    const { fake, store } = await open(protocol);
    const lossy: RemoteStore = { ...store, replace: (graph, lines) => store.replace(graph, lines.slice(1)) };
    await expect(push(small.quads(), lossy)).rejects.toMatchObject({ code: "differs" });
    expect(await push(small.quads(), store)).toMatchObject({ unchanged: 0 });
    expect(same(openGraph(await readRemote(fake.url)), small)).toBe(true);
  });
});

test("a blank node is refused", () => {
  expect(() => splitGraph(readGraph("<a:b> <a:c> [ <a:d> 1 ] .", "turtle"))).toThrow(/blank node/);
});

test("more than may be read is not read, and an answer that was cut is found out", async () => {
  const { fake, store } = await open("update");
  await push(small.quads(), store);
  await expect(readRemote(fake.url, { maxQuads: 10 })).rejects.toMatchObject({ code: "too-much" });
  const cutting = await open("update", ({ body }) =>
    /CONSTRUCT/.test(body) && !body.includes(encodeURIComponent(MANIFEST_GRAPH))
      ? { status: 200, body: "" }
      : undefined,
  );
  await push(small.quads(), cutting.store);
  await expect(readRemote(cutting.fake.url)).rejects.toMatchObject({ code: "differs" });
});

test("a store that nobody pushed to is read from its default graph", async () => {
  const { fake } = await open("update");
  fake.data.load(exporterFor("ntriples").write(small.quads()), { format: "application/n-triples" });
  expect(same(openGraph(await readRemote(fake.url)), small)).toBe(true);
});
