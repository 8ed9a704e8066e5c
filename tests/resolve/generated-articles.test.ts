import { describe, expect, test } from "vitest";
import { extractFacts } from "../../src/pipeline.ts";
import type { Actor, ActorType, DocumentFacts } from "../../src/types.ts";
import { english } from "../english.ts";
import { generateArticles } from "./generated-articles.ts";
import { CAST } from "./generated-cast.ts";

/** Enough to name the whole cast; `tests/bench/actors.bench.ts` reads a thousand. */
const articles = generateArticles(200);
const { documents, actors } = extractFacts(
  articles.map(({ source }) => source),
  { analyser: english },
).facts;

const acting = new Set(documents.flatMap(idsOf));

function idsOf({ acts }: DocumentFacts): readonly string[] {
  return acts.flatMap(({ actors: who }) => who.map(({ actor }) => actor));
}

/** Labels of those of the type who act anywhere, sorted. */
const labelsOf = (type: ActorType): readonly string[] =>
  actors
    .filter((actor) => actor.type === type && acting.has(actor.id))
    .map(labelOf)
    .sort();

const labelOf = ({ label }: Pick<Actor, "label">): string => label;

describe("articles about 300 actors", () => {
  test("name the whole cast", () => {
    expect(new Set(articles.flatMap(({ actors: who }) => who)).size).toBe(300);
  });

  test("200 people of 30 surnames are 200 people", () => {
    expect(labelsOf("Person")).toEqual(CAST.people.map(labelOf).sort());
  });

  test("30 states by name, capital and government are 30 states", () => {
    expect(labelsOf("State")).toEqual(CAST.states.map(labelOf).sort());
  });

  test("60 bodies by name, short form and kind are 60 bodies", () => {
    expect(labelsOf("Organisation")).toEqual(CAST.bodies.map(labelOf).sort());
  });

  test("10 posts without a holder are 10 offices", () => {
    expect(labelsOf("Office")).toHaveLength(10);
  });

  test("300 actors act, and no others", () => {
    expect(acting.size).toBe(300);
  });

  test("as many in each article as it is about", () => {
    const counts = documents.map((document) => [document.source.id, new Set(idsOf(document)).size]);
    expect(counts.sort()).toEqual(articles.map(({ source, actors: who }) => [source.id, who.length]));
  });
});

test("articles in another order give the same bytes", () => {
  const sources = articles.slice(0, 40).map(({ source }) => source);
  const bytes = (list: typeof sources): string => JSON.stringify(extractFacts(list, { analyser: english }));
  expect(bytes([...sources.slice(17), ...sources.slice(0, 17)].reverse())).toBe(bytes(sources));
});
