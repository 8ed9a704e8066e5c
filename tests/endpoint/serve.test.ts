import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openGraph, readGraph } from "../../src/index.ts";
import { newFolder, PLEDGE, remove, session, sessionIn } from "../cli/session.ts";
import { canServe, serving, type Serving } from "./serving.ts";

const FORM = "application/x-www-form-urlencoded";
const QUERY = "application/sparql-query";
const UPDATE = "application/sparql-update";
const JSON_ROWS = "application/sparql-results+json";
const EDGES = "https://w3id.org/pledgegraph/graph/edges";
const SELECT = "SELECT ?s ?l { ?s a pledge:State ; rdfs:label ?l } ORDER BY ?l";
const CONSTRUCT = "CONSTRUCT WHERE { ?s a pledge:State }";
const ENDLESS =
  "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a = <x:1> || ?d = <x:2> || ?g = ?no) }";

let server: Serving;
const folder = newFolder();
let graphFile: string;
const get = (parameters: Record<string, string> | string[][], init: RequestInit = {}) =>
  fetch(`${server.url}sparql?${new URLSearchParams(parameters).toString()}`, init);
const post = (type: string, body: BodyInit, init: RequestInit = {}, search = "") =>
  fetch(`${server.url}sparql${search}`, { method: "POST", headers: { "content-type": type }, body, ...init });

beforeAll(async () => {
  if (!canServe) return;
  const { run, file, path } = sessionIn(folder);
  graphFile = path("graph.ttl");
  const built = await run(["build", file("norway.txt", PLEDGE), "-o", graphFile, "-q"]);
  expect(built.exit).toBe(0);
  server = await serving([graphFile, "--timeout", "1.5", "--limit", "7"]);
});
afterAll(async () => {
  if (canServe) expect(await server.stop()).toBe(0);
  remove(folder);
});

describe.skipIf(!canServe)(`serve ${canServe ? "" : "NOT BUILT: SKIPPED"}`, () => {
  describe("a query can be sent", () => {
    test.each<[string, () => Promise<Response>]>([
      ["by GET", () => get({ query: SELECT })],
      ["as a form", () => post(FORM, new URLSearchParams({ query: SELECT }).toString())],
      ["as a form with a character set", () => post(`${FORM}; charset=UTF-8`, `query=${encodeURIComponent(SELECT)}`)],
      ["as itself", () => post(QUERY, SELECT)],
    ])("%s", async (_, ask) => {
      const response = await ask();
      expect([response.status, response.headers.get("content-type")]).toEqual([200, JSON_ROWS]);
      const { head, results } = (await response.json()) as { head: unknown; results: { bindings: { l: { value: string } }[] } };
      expect(head).toEqual({ vars: ["s", "l"] });
      expect(results.bindings.map(({ l }) => l.value)).toEqual(["Kenya", "Norway"]);
    }); // prettier-ignore
  });

  describe("the answer has the form that is wanted", () => {
    test.each([
      [SELECT, "*/*", JSON_ROWS, /^\{"head"/],
      [SELECT, "text/html, */*;q=0.1", JSON_ROWS, /^\{"head"/],
      [SELECT, "application/json", JSON_ROWS, /^\{"head"/],
      [SELECT, "text/csv", "text/csv; charset=utf-8", /^s,l\r\nhttps:\S+,Kenya\r\n/],
      [
        SELECT,
        "text/tab-separated-values",
        "text/tab-separated-values; charset=utf-8",
        /^\?s\t\?l\n<https:\S+>\t"Kenya"/,
      ],
      [
        SELECT,
        "application/sparql-results+xml",
        "application/sparql-results+xml",
        /^<\?xml[^]*<literal[^>]*>Kenya</,
      ],
      [
        SELECT,
        "text/csv;q=0.3, application/sparql-results+xml;q=0.8",
        "application/sparql-results+xml",
        /Kenya/,
      ],
      ["ASK {}", "*/*", JSON_ROWS, /"boolean":true/],
      [
        "ASK { <a:b> ?p ?o }",
        "application/sparql-results+xml",
        "application/sparql-results+xml",
        /<boolean>false/,
      ],
      [CONSTRUCT, "*/*", "text/turtle; charset=utf-8", /Norway> a </],
      [CONSTRUCT, "application/n-triples", "application/n-triples", /^<[^>]*> <[^>]*> <[^>]*> \.\n/],
      [CONSTRUCT, "application/ld+json", "application/ld+json", /^\[\{"@id"/],
      [CONSTRUCT, "application/rdf+xml", "application/rdf+xml", /<rdf:RDF/],
      ["DESCRIBE actor:Norway", "text/turtle", "text/turtle; charset=utf-8", /Norway/],
    ])("%s as %s", async (query, accept, type, body) => {
      const response = await get({ query }, { headers: { accept } });
      expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
      expect(await response.text()).toMatch(body);
      const head = await get({ query }, { method: "HEAD", headers: { accept } });
      expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([200, type, ""]);
    });
  });

  describe("is refused, with a reason", () => {
    test.each<[string, () => Promise<Response>, number, RegExp]>([
      ["a mistake in the query", () => get({ query: "SELECT ?x WHERE { ?x a }" }), 400, /Syntax error in the query at line 1/],
      ["an empty query", () => get({ query: "" }), 400, /begin with SELECT/],
      ["two queries", () => get([["query", SELECT], ["query", SELECT]]), 400, /more than one query/],
      ["a form without a query", () => post(FORM, "qeury=x"), 400, /no query/],
      ["SERVICE", () => get({ query: "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }" }), 400, /SERVICE/],
      ["a graph that is not there", () => get({ query: SELECT, "default-graph-uri": "http://x/g" }), 400, /no graph <http:\/\/x\/g> here/],
      ["a named graph that is not there", () => post(QUERY, SELECT, {}, "?named-graph-uri=x:g"), 400, /no graph <x:g>/],
      ["bytes that are no UTF-8", () => post(QUERY, new Uint8Array([0xc3, 0x28])), 400, /UTF-8/],
      ["an update", () => post(UPDATE, "INSERT DATA { <a:b> <a:c> <a:d> }"), 403, /read-only/],
      ["an update in a form", () => post(FORM, "update=CLEAR%20ALL"), 403, /read-only/],
      ["an update by GET", () => get({ update: "CLEAR ALL" }), 403, /read-only/],
      ["an update sent as a query", () => post(QUERY, "INSERT DATA { <a:b> <a:c> <a:d> }"), 400, /can be asked, not changed/],
      ["DELETE", () => get({ query: SELECT }, { method: "DELETE" }), 405, /GET, HEAD, POST, OPTIONS/],
      ["PUT", () => get({ query: SELECT }, { method: "PUT", body: "x" }), 405, /GET, HEAD, POST, OPTIONS/],
      ["a picture of rows", () => get({ query: SELECT }, { headers: { accept: "image/png" } }), 406, /text\/csv/],
      ["rows as Turtle", () => get({ query: SELECT }, { headers: { accept: "text/turtle" } }), 406, /sparql-results/],
      ["triples as CSV", () => get({ query: CONSTRUCT }, { headers: { accept: "text/csv" } }), 406, /text\/turtle/],
      ["a yes or no as CSV", () => get({ query: "ASK {}" }, { headers: { accept: "text/csv" } }), 406, /json/],
      ["a query too long", () => post(QUERY, `${SELECT} # ${"x".repeat(1_000_000)}`), 413, /more than 1000000 bytes/],
      ["JSON", () => post("application/json", "{}"), 415, /application\/sparql-query/],
      ["another character set", () => post(`${QUERY}; charset=latin1`, SELECT), 415, /UTF-8.*latin1/],
    ])("%s", async (_, ask, status, reason) => {
      const response = await ask();
      expect([response.status, response.headers.get("content-type")]).toEqual([status, "text/plain; charset=utf-8"]);
      expect(await response.text()).toMatch(reason);
      if (status === 405) expect(response.headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
    }); // prettier-ignore
  });

  test("a query without end is stopped, while others are answered", async () => {
    const endless = get({ query: ENDLESS });
    expect((await get({ query: SELECT })).status).toBe(200);
    const stopped = await endless;
    expect(stopped.status).toBe(504);
    expect(await stopped.text()).toMatch(/stopped after 1\.5 s/);
    expect((await get({ query: SELECT })).status).toBe(200);
  });

  test("beyond some that wait, a query is told to come later", async () => {
    const gone = new AbortController();
    const all = Array.from({ length: 19 }, () =>
      get({ query: ENDLESS }, { signal: gone.signal }).then(
        ({ status, headers }) => [status, headers.get("retry-after")],
        () => "gone",
      ),
    );
    expect(await Promise.race(all)).toEqual([503, "5"]);
    // whoever hangs up frees the place
    gone.abort();
    await Promise.all(all);
    await vi.waitFor(async () => {
      expect((await get({ query: SELECT })).status).toBe(200);
    }, 10_000);
  });

  test("an answer that was cut says so", async () => {
    const labels = "SELECT ?l { ?s rdfs:label ?l }";
    const cut = await get({ query: labels }, { headers: { accept: "text/csv" } });
    expect([(await cut.text()).split("\r\n").length - 2, cut.headers.get("x-sparql-maxrows")]).toEqual([7, "7"]);
    const whole = await get({ query: `${labels} LIMIT 7` });
    expect(whole.headers.get("x-sparql-maxrows")).toBeNull();
    const triples = await get({ query: "CONSTRUCT WHERE { ?s rdfs:label ?l }" });
    expect([readGraph(await triples.text(), "turtle").length, triples.headers.get("x-sparql-maxrows")]).toEqual([7, "7"]);
  }); // prettier-ignore

  test("the graphs that the protocol names are asked", async () => {
    const count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    const numberOf = async (response: Promise<Response>) =>
      Number((await (await response).text()).split("\r\n")[1]);
    const csv = { headers: { accept: "text/csv" } };
    const edges = await numberOf(get({ query: `SELECT (COUNT(*) AS ?n) FROM <${EDGES}> { ?s ?p ?o }` }, csv));
    expect(edges).toBeGreaterThan(0);
    expect(await numberOf(get({ query: count, "default-graph-uri": EDGES }, csv))).toBe(edges);
    expect(await numberOf(get({ query: count, "named-graph-uri": EDGES }, csv))).toBe(0);
    expect(await numberOf(get({ query: count }, csv))).toBeGreaterThan(edges);
  });

  test("describes itself", async () => {
    const response = await fetch(`${server.url}sparql`);
    expect(response.headers.get("content-type")).toBe("text/turtle; charset=utf-8");
    const quads = readGraph(await response.text(), "turtle");
    const values = (name: string) => quads.filter(({ predicate }) => predicate.value.endsWith(`#${name}`)).map(({ object }) => object.value);
    expect(values("endpoint")).toEqual([`${server.url}sparql`]);
    expect(values("resultFormat")).toHaveLength(8);
    expect(values("name")).toContain(EDGES);
    expect((await fetch(`${server.url}sparql`, { headers: { accept: "image/png" } })).status).toBe(406);
  }); // prettier-ignore

  test("gives the page at /, and the graph as files", async () => {
    const page = await fetch(server.url);
    expect(page.headers.get("content-security-policy")).toMatch(/default-src 'none'.*connect-src 'none'/);
    expect(await page.text()).toContain("Norway");
    const quads = await Promise.all(
      [["ttl", "text/turtle; charset=utf-8"], ["trig", "application/trig"], ["nq", "application/n-quads"]].map(
        async ([extension = "", type]) => {
          const response = await fetch(`${server.url}graph.${extension}`);
          expect(response.headers.get("content-type")).toBe(type);
          return openGraph(readGraph(await response.text(), extension === "nq" ? "nquads" : "trig")).quads().length;
        },
      ),
    );
    expect(new Set(quads).size).toBe(1);
    for (const path of ["graph.csv", "graph.ttl.x", "etc/passwd", "sparql/"])
      expect((await fetch(server.url + path)).status).toBe(404);
    expect((await fetch(`${server.url}graph.ttl`, { method: "POST", body: "x" })).status).toBe(405);
  }); // prettier-ignore

  describe("pages of other sites", () => {
    test("are told nothing", async () => {
      const response = await get({ query: SELECT }, { headers: { origin: "https://evil.example" } });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      const options = await get({}, { method: "OPTIONS" });
      expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
      expect(options.headers.get("access-control-allow-methods")).toBeNull();
    });

    test.each([["evil.example"], ["127.0.0.1"], ["localhost:1"]])("host %s is refused", async (host) => {
      const status = await new Promise((resolve, reject) => {
        request(`${server.url}sparql?query=ASK%7B%7D`, { headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on("error", reject).end();
      });
      expect(status).toBe(403);
    }); // prettier-ignore

    test.each(["*", "https://notebook.example"])("may ask with --cors %s", async (origin) => {
      const open = await serving([graphFile, "--cors", origin]);
      const address = `${open.url}sparql?query=ASK%7B%7D`;
      for (const method of ["GET", "OPTIONS"]) {
        const { headers } = await fetch(address, { method, headers: { origin: "https://notebook.example" } });
        expect(headers.get("access-control-allow-origin")).toBe(origin);
        if (method === "OPTIONS")
          expect(headers.get("access-control-allow-headers")).toMatch(/content-type/i);
      }
      expect(await open.stop()).toBe(0);
    });

    test.each(["example.org", "https://example.org/", "file:///x", "null"])(
      "--cors %s is no origin",
      async (origin) => {
        const { exit, stderr } = await session().run(["serve", graphFile, "--cors", origin]);
        expect([exit, stderr]).toEqual([2, expect.stringMatching(/Give an origin/)]);
      },
    );
  });

  test("says when other computers can come in, and when a port is taken", async () => {
    expect(server.stderr()).not.toMatch(/whoever/);
    const open = await serving([graphFile, "--host", "0.0.0.0"]);
    expect(open.stderr()).toMatch(/listening at 0\.0\.0\.0: whoever can reach this computer/);
    const { port } = new URL(open.url);
    expect((await fetch(`http://127.0.0.1:${port}/sparql?query=ASK%7B%7D`)).status).toBe(200);
    const taken = await session().run(["serve", graphFile, "--host", "0.0.0.0", "--port", port]);
    expect([taken.exit, taken.stderr]).toEqual([2, expect.stringMatching(/port \d+ is in use/)]);
    await open.stop();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });
});
