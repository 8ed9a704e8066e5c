import { afterEach, describe, expect, test, vi } from "vitest";
import { IngestError } from "../../src/ingest/ingest-error.ts";
import { readText } from "../../src/ingest/read-text.ts";

const BODY =
  "<p>Arden will pay for all of the damage that the flood did to the town of Belmar, the minister said.</p>";

function page(head: string, body = BODY): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

function jsonLd(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

const read = async (html: string) => (await readText("page.html", html)).source;

describe("text", () => {
  test("one line a block, white space collapsed, nothing glued, lists marked", async () => {
    const html = page(
      "",
      `<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Donors meet</h1>
      <p>Donors   promised <b>40&nbsp;million</b>
      euros on Thursday for the town of Belmar, which a flood destroyed in the spring.</p><p>It rained.</p><ul><li>Arden gives
      10 million.</li><li>Belmar gives land.</li></ul><div>They<br>left.</div><figure><img src="x"><figcaption>A photo of Oslo</figcaption></figure>
      <p><a href="/more">Read more: ten pictures</a></p></article><footer>Imprint</footer>`,
    );
    expect((await read(html)).text.split("\n")).toEqual([
      "Donors meet",
      "Donors promised 40 million euros on Thursday for the town of Belmar, which a flood destroyed in the spring.",
      "It rained.",
      "- Arden gives 10 million.",
      "- Belmar gives land.",
      "They",
      "left.",
    ]);
  });

  test("entities are decoded once", async () => {
    expect(
      (
        await read(
          page(
            "",
            `<p>Arden &amp; Belmar paid &euro;5m &mdash; &ldquo;in time&rdquo;, and &amp;lt; stays. ${"They met again. ".repeat(10)}</p>`,
          ),
        )
      ).text,
    ).toContain("Arden & Belmar paid €5m — “in time”, and &lt; stays.");
  });

  test("where the page shows nothing, the body of the JSON-LD is read", async () => {
    const article = {
      "@type": "NewsArticle",
      articleBody: `Arden will pay for it all by the end of the year. ${"They met. ".repeat(10)}\n\nBelmar will not.`,
    };
    expect(
      (await read(page(jsonLd(JSON.stringify(article)), "<div>Accept cookies</div>"))).text.split("\n"),
    ).toHaveLength(2);
  });

  test("a short page is read whole", async () => {
    expect((await read(page("", "<main><p>Arden will pay.</p></main>"))).text).toBe("Arden will pay.");
  });
});

describe("metadata", () => {
  const full = {
    "@type": "NewsArticle",
    headline: "Donors meet",
    datePublished: "2026-04-16T00:30:00+09:00",
    author: [{ name: "Ada Brook" }, { name: "Jon Reyes" }],
    publisher: { name: "Meridian" },
    url: "https://example.org/a",
  };
  const expected = {
    title: "Donors meet",
    published: "2026-04-16",
    byline: "Ada Brook and Jon Reyes",
    publisher: "Meridian",
    url: "https://example.org/a",
    language: "en",
  };
  test.each([
    ["an article", full],
    ["in a graph", { "@context": "https://schema.org", "@graph": [{ "@type": "WebSite", name: "W" }, full] }],
    ["in an array", [{ "@type": "BreadcrumbList" }, full]],
    ["of several types", { ...full, "@type": ["Thing", "ReportageNewsArticle"] }],
    ["as the main entity", { "@type": "WebPage", mainEntity: full }],
  ])("JSON-LD: %s; the local day counts", async (_name, json) => {
    expect(await read(page(jsonLd(JSON.stringify(json))))).toMatchObject(expected);
  });

  test("broken JSON-LD is repaired", async () => {
    const broken = '{"@type":"NewsArticle","headline":"Donors "meet" again","datePublished":"2026-04-16",}';
    expect(await read(page(jsonLd(broken)))).toMatchObject({
      title: 'Donors "meet" again',
      published: "2026-04-16",
    });
  });

  test("JSON-LD beyond repair is a problem, not an end", async () => {
    const { source, problems } = await readText(
      "page.html",
      page(jsonLd('{"a":: [}{]') + '<meta property="og:title" content="Donors meet">'),
    );
    expect(source.title).toBe("Donors meet");
    expect(problems.map(({ code, document }) => [code, document])).toEqual([
      ["json-ld-broken", "page.html"],
      ["no-date", "page.html"],
    ]);
  });

  test("OpenGraph where there is no JSON-LD", async () => {
    const head =
      '<meta property="og:title" content="Donors meet"><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2026-04-16T23:30:00-05:00"><meta name="Author" content="By Ada Brook"><title>x</title>';
    expect(await read(page(head))).toMatchObject({
      title: "Donors meet",
      publisher: "The Courier",
      published: "2026-04-16",
      byline: "Ada Brook",
    });
  });

  test("JSON-LD wins over OpenGraph, OpenGraph over <time>", async () => {
    const head = `${jsonLd('{"@type":"Article","headline":"One"}')}<meta property="og:title" content="Two"><meta property="article:published_time" content="2026-04-16">`;
    expect(await read(page(head, `<time datetime="2020-01-01">old</time>${BODY}`))).toMatchObject({
      title: "One",
      published: "2026-04-16",
    });
  });

  test.each([
    [
      "<time>",
      page("", `<article><time datetime="2026-04-16T10:00Z">16 April</time>${BODY}</article>`),
      "2026-04-16",
    ],
    ["a date in words", page('<meta name="date" content="Thursday, April 16th, 2026">'), "2026-04-16"],
    [
      "the address",
      page('<link rel="canonical" href="https://example.org/2026/04/16/donors">'),
      "2026-04-16",
    ],
    [
      "a date that two continents read differently is none",
      page('<meta name="date" content="04/05/2026">'),
      undefined,
    ],
    ["a day that does not exist is none", page('<meta name="date" content="2026-02-30">'), undefined],
  ])("date from %s", async (_name, html, day) => {
    expect((await read(html)).published).toBe(day);
  });

  test("what the caller says wins", async () => {
    const { source } = await readText("page.html", page(jsonLd(JSON.stringify(full))), {
      title: "Mine",
      published: "2020-01-01",
    });
    expect(source).toMatchObject({ title: "Mine", published: "2020-01-01", publisher: "Meridian" });
  });
});

describe("strangers", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("nothing in a page runs or is fetched", async () => {
    const fetched = vi.fn();
    vi.stubGlobal("fetch", fetched);
    vi.stubGlobal("ran", undefined);
    const body = `${BODY}<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 2"><iframe srcdoc="<script>parent.ran=3</script>"></iframe><svg onload="globalThis.ran=4"></svg><a href="javascript:globalThis.ran=5">x</a>`;
    const source = await read(
      page(
        '<script src="https://example.org/x.js"></script><link rel="stylesheet" href="https://example.org/x.css">',
        body,
      ),
    );
    expect((globalThis as { ran?: unknown }).ran).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
    expect(source.text).not.toContain("ran");
  });

  test.each([
    ["too-deep", `<html><body>${"<div>".repeat(100_000)}x`],
    ["too-long", `<html><body>${"<p>x</p>".repeat(100_001)}`],
    ["too-long", `<html><body>${"x ".repeat(6_000_001)}`],
    ["no-article", "<html><body></body></html>"],
    ["no-article", "<html><body><script>var a = 1</script></body></html>"],
  ])("%s", async (code, html) => {
    const error = await readText("dir/page.html", html).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(IngestError);
    expect(error).toMatchObject({ code, message: expect.stringContaining("dir/page.html: ") as string });
  });

  const WORDS = "The council of Orla will build a ferry terminal by 2030, its mayor said. ".repeat(3).trim();
  test.each([
    ["no tag but its paragraph", `<p>${WORDS}</p>`, undefined],
    ["no page, no head, no body", `<!doctype html>\n<title>Ferry</title><meta charset="utf-8"><p>${WORDS}</p>`, "Ferry"],
    ["no page", `<head><title>Ferry</title></head><body><p>${WORDS}</p></body>`, "Ferry"],
    ["no body", `<html lang="en"><head><title>Ferry</title><style>p{}</style></head><p>${WORDS}`, "Ferry"],
  ])("tags that may be left out: %s", async (_what, html, title) => {
    const { source } = await readText("page.html", html);
    expect([source.title, source.text]).toEqual([title, WORDS]);
  }); // prettier-ignore

  test.each(["", "<!doctype html>", "<frameset><frame></frameset>", "<!doctype html><!-- never ends <p>one"])(
    "%j has no article",
    async (html) => {
      await expect(readText("page.html", html)).rejects.toMatchObject({ code: "no-article" });
    },
  );

  test("a broken page is read", async () => {
    expect(
      (await read(`<html><body><div><p>Arden <b>will <i>pay</b></i> <p>for it <div>all`)).text,
    ).toContain("Arden will pay");
  });

  test("attributes named like members of an object do no harm", async () => {
    const json = '{"@type":"NewsArticle","__proto__":{"headline":"no"},"constructor":1,"headline":{"x":1}}';
    expect((await read(page(jsonLd(json) + "<title>Yes</title>"))).title).toBe("Yes");
  });
});
