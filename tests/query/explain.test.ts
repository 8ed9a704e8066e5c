import { describe, expect, test } from "vitest";
import { readGraph } from "../../src/export/index.ts";
import { assertFacts } from "../../src/graph/assert.ts";
import { formatExplanation, openGraph } from "../../src/query/index.ts";
import { wellFacts, wellText } from "../graph/well-facts.ts";
import { DOC1, DOC2, exampleTurtle, shortName, texts } from "../ontology/example.ts";

const graph = openGraph(readGraph(exampleTurtle, "turtle"));

describe("explain", () => {
  test("an act, in its sentence", () => {
    expect(graph.explain(`${DOC1}-act-fares`)).toEqual([
      {
        iri: `${DOC1}-act-fares`,
        kind: "act",
        label: "Mara Lind: pledge: The fares are raised",
        rule: "hand",
        document: {
          iri: DOC1,
          source: "example-1.txt",
          title: "Lind brings money and ferries to Sandholm",
          publisher: "Harbour Post",
          published: "2031-03-10",
        },
        passages: [
          {
            start: 245,
            end: 287,
            quote: '"We will not raise the fares," Lind added.',
            sentence: 4,
            paragraph: 2,
            marks: [
              { part: "cue", start: 249, end: 257, quote: "will not" },
              { part: "actor", start: 276, end: 280, quote: "Lind" },
            ],
          },
        ],
      },
    ]);
  });

  test("marks the words that hedge", () => {
    const [explanation] = graph.explain(`${DOC1}-act-bridge`);
    expect(explanation!.passages[0]!.marks).toContainEqual({
      part: "hedge",
      start: 419,
      end: 438,
      quote: "is being considered",
    });
  });

  test.each([
    ["a commitment", `${DOC1}-commitment-ferries`, ["D1-commitment-ferries"]],
    ["an actor, by all it does", "actor:OttoBrandt", ["D1-act-bridge", "D2-act-ferries"]],
    ["an edge, by the act that makes it", { subject: "actor:MaraLind", predicate: "pledge:accuses", object: "actor:BlueLine" }, ["D1-act-delay"]],
    ["an edge through a report", { subject: "actor:MaraLind", predicate: "pledge:announces", object: `${DOC1}-commitment-dredging` }, ["D1-act-news"]],
    ["a standing commitment", { subject: "actor:Norland", predicate: "pledge:committedTo", object: `${DOC1}-commitment-ferries` }, ["D1-commitment-ferries"]],
  ])("%s", (_name, what, nodes) => {
    expect(graph.explain(what).map(({ iri }) => shortName(iri)).sort()).toEqual(nodes);
  }); // prettier-ignore

  test("every quote and mark is a slice of its text", () => {
    let marks = 0;
    for (const { iri } of [...graph.acts({ optional: true }), ...graph.commitments({ optional: true })]) {
      for (const { document, passages } of graph.explain(iri)) {
        const text = document.iri === DOC2 ? texts[1] : texts[0];
        for (const span of passages.flatMap((passage) => [passage, ...passage.marks])) {
          expect(text.slice(span.start, span.end)).toBe(span.quote);
          marks++;
        }
      }
    }
    expect(marks).toBeGreaterThan(60);
  });

  test("a mention elsewhere is a passage of its own", () => {
    const passages = graph.explain(`${DOC1}-commitment-ferries`)[0]!.passages;
    expect(passages.map(({ sentence, quote }) => [sentence, quote.slice(0, 8)])).toEqual([
      [3, "She said"],
      [2, "Sandholm"],
    ]);
    expect(passages[0]?.marks.map(({ part }) => part)).toEqual([
      "committer",
      "quantity",
      "time",
      "condition",
    ]);
  });

  test.each([
    ["an unknown node", "actor:Nobody", "Nothing rests on words for <https://w3id.org/pledgegraph/actor/Nobody>"],
    ["no name", "nobody", "names no node"],
    ["an edge that is not there", { subject: "actor:Norland", predicate: "pledge:accuses", object: "actor:BlueLine" }, "The graph has no edge"],
    ["a statement that is no edge", { subject: "actor:Norland", predicate: "rdfs:label", object: "actor:BlueLine" }, "The graph has no edge"],
  ])("refuses %s", (_name, what, message) => {
    expect(() => graph.explain(what)).toThrow(message);
  }); // prettier-ignore
});

describe("formatExplanation", () => {
  test("puts the main words in brackets", () => {
    expect(formatExplanation(graph.explain(`${DOC1}-act-no-bridge`))).toBe(
      [
        "act  Mara Lind: reject: A bridge is built",
        '  Harbour Post, 2031-03-10, "Lind brings money and ferries to Sandholm", sentence 8, paragraph 3, characters 472-495, rule hand',
        "  Lind [rejected] a bridge.",
        "",
      ].join("\n"),
    );
  });

  test("brackets the content of a commitment", () => {
    const well = openGraph(assertFacts(wellFacts));
    const text = formatExplanation(well.explain(well.commitments()[0]!.iri));
    expect(text).toContain("that they would [give Lakeby 2.5 million euro and up to 12 pumps] by 1 May");
    expect(wellText).toContain("give Lakeby 2.5 million euro and up to 12 pumps");
  });

  test("sends nothing to a terminal but text", () => {
    const [explanation] = graph.explain(`${DOC1}-act-no-bridge`);
    const passages = [{ start: 0, end: 9, quote: "\u001b[31mred\u202e", marks: [] }];
    const text = formatExplanation([{ ...explanation!, label: "a\u0007b", passages }]);
    expect(text).toContain("act  a b\n");
    expect(text).toContain("\n   [31mred \n");
  });
});
