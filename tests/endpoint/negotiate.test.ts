import { expect, test } from "vitest";
import { negotiate } from "../../src/endpoint/negotiate.ts";

const OFFERED = ["application/json", "application/xml", "text/csv"];

test.each([
  [null, "application/json"],
  ["", "application/json"],
  ["*/*", "application/json"],
  ["text/csv", "text/csv"],
  ["TEXT/CSV ; charset=utf-8", "text/csv"],
  ["text/*", "text/csv"],
  ["application/*", "application/json"],
  ["application/json;q=0.1, text/csv;q=0.2", "text/csv"],
  ["application/json;q=0.5, text/csv;q=0.5", "application/json"],
  ["*/*;q=0.1, application/xml", "application/xml"],
  ["application/json;q=0, */*", "application/xml"],
  ["text/csv;q=0, text/*", undefined],
  ["image/png, text/html", undefined],
  ["text/csv;q=0", undefined],
  ["text/csv;q=2", undefined],
  ["nonsense, text/csv", "text/csv"],
  ["nonsense", undefined],
])("%j is answered with %s", (accept, mediaType) => {
  expect(negotiate(accept, OFFERED)).toBe(mediaType);
});
