import { describe, expect, test } from "vitest";
import { ACTOR_NOUNS, ACTS, HEDGES, STATIVE_VERBS } from "../../src/extract/lexicon.generated.ts";
import { ACT_TYPES, CERTAINTIES } from "../../src/types.ts";

const repeated = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

describe("the lexicon", () => {
  test("names acts, frames and parts of speech that exist", () => {
    const types: ReadonlySet<string> = new Set([...ACT_TYPES, "none"]);
    const frames = new Set(["report", "content", "addressee", "target", "subject"]);
    expect(
      ACTS.filter(
        ({ act, frame, pos }) => !types.has(act) || !frames.has(frame) || !["verb", "noun"].includes(pos),
      ),
    ).toEqual([]);
  });

  test("has each cue once, in order, with its source", () => {
    expect(repeated(ACTS.map(({ pos, cue }) => `${pos} ${cue}`))).toEqual([]);
    const keys = ACTS.map(({ pos, act, cue }) => `${pos} ${act} ${cue}`);
    expect(keys).toEqual([...keys].sort());
    expect(ACTS.filter(({ source }) => source === "")).toEqual([]);
  });

  test("knows every type of act but those that only rules make", () => {
    const types = new Set(ACTS.map(({ act }) => act));
    expect(ACT_TYPES.filter((type) => !types.has(type))).toEqual([]);
  });

  test("has each hedge once, in order, with its source and with values that exist", () => {
    const kinds = ["modal", "verb", "raising", "adjective", "adverb", "attribute", "noun"];
    expect(repeated(HEDGES.map(({ kind, hedge }) => `${kind} ${hedge}`))).toEqual([]);
    const keys = HEDGES.map(({ kind, hedge }) => `${kinds.indexOf(kind)} ${hedge}`);
    expect(keys).toEqual([...keys].sort());
    const certainties: ReadonlySet<string> = new Set(["", ...CERTAINTIES]);
    const wrong = HEDGES.filter(
      ({ kind, certainty, denied, side, distance, source }) =>
        !kinds.includes(kind) ||
        ![certainty, denied].every((value) => certainties.has(value)) ||
        !["", "against"].includes(side) ||
        !["", "yes"].includes(distance) ||
        source === "",
    );
    expect(wrong).toEqual([]);
    // a line says something: a certainty, or a distance
    expect(HEDGES.filter(({ certainty, distance }) => certainty === "" && distance === "")).toEqual([]);
  });

  test("has each noun and verb once", () => {
    expect(repeated(ACTOR_NOUNS.map(({ noun }) => noun))).toEqual([]);
    expect(repeated(STATIVE_VERBS.map(({ verb }) => verb))).toEqual([]);
  });
});
