import { describe, expect, test } from "vitest";
import { rules } from "../../src/extract/rules.ts";
import type { Metadata } from "../../src/types.ts";
import { factsIn } from "../find.ts";

/** The rules whose acts a text yields; a first person speaks for a made-up council. */
function rulesIn(text: string): readonly string[] {
  const first = /^(?:We|Ingredients)\b/u.test(text);
  const metadata: Metadata = first ? { genre: "statement", speakers: ["Lake Council"] } : {};
  return factsIn(text, metadata).document.acts.map(({ rule }) => rule);
}

const named = rules.flatMap((rule) => [rule, ...(rule.variants ?? [])]);

describe("each rule keeps its word", () => {
  test.each(named.map(({ name, finds }) => [name, finds] as const))("%s answers to “%s”", (name, finds) => {
    expect(rulesIn(finds)).toContain(name);
  });

  test.each(named.map(({ name, ignores }) => [name, ignores] as const))(
    "%s ignores “%s”",
    (name, ignores) => {
      expect(rulesIn(ignores)).not.toContain(name);
    },
  );
});
