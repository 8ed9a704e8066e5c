import { describe, expect, test } from "vitest";
import { PALETTES } from "../../src/view/index.ts";
import { contrast, difference, smallestDifference, VISIONS } from "./colour-vision.ts";

describe.each(["light", "dark"] as const)("%s", (theme) => {
  const palette = PALETTES[theme];

  test("families can be told apart with any colour vision", () => {
    expect(smallestDifference(Object.values(palette.families))).toBeGreaterThanOrEqual(20);
  });

  test.each(
    Object.entries({ ...palette.families, text: palette.text, muted: palette.muted, ...palette.roles }),
  )("%s stands out from the background", (_, colour) => {
    expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  test("icons stand out from their discs, text from what is selected", () => {
    expect(contrast(palette.icon, palette.actor)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.text, palette.selected)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.muted, palette.selected)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("the measure itself", () => {
  test("known contrasts", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  test("red and green are far apart for most and near for deutans", () => {
    expect(difference("#b03020", "#5a6b00", VISIONS["normal"]!)).toBeGreaterThan(50);
    expect(difference("#b03020", "#5a6b00", VISIONS["deutan"]!)).toBeLessThan(20);
  });
});
