import { expect, test } from "vitest";
import { factsIn } from "../find.ts";

/** Relations of a text: "EvaBerg holds TradeMinisterOfNorway: words". */
function relationsIn(text: string): readonly string[] {
  const { document } = factsIn(text);
  return (document.relations ?? []).map(
    ({ subject, kind, object, evidence }) => `${subject} ${kind} ${object}: ${evidence.quote}`,
  );
}

test.each<readonly [string, readonly string[]]>([
  [
    "Norwegian Trade Minister Eva Berg promised funds.",
    ["EvaBerg holds TradeMinisterOfNorway: Norwegian Trade Minister Eva Berg"],
  ],
  [
    "Eva Berg, the prime minister of Norway, promised to pay for the pier.",
    ["EvaBerg holds PrimeMinisterOfNorway: Eva Berg, the prime minister of Norway"],
  ],
  [
    "Eva Berg, chairwoman of the Marlow Port Union, promised funds.",
    ["EvaBerg chairs MarlowPortUnion: Eva Berg, chairwoman of the Marlow Port Union"],
  ],
  [
    "Eva Berg, a spokeswoman for the Marlow Port Union, promised funds.",
    ["EvaBerg memberOf MarlowPortUnion: Eva Berg, a spokeswoman for the Marlow Port Union"],
  ],
  ["Norway, a member of NATO, promised funds.", ["Norway memberOf NATO: Norway, a member of NATO"]],
  ["EU member Malta promised funds.", ["Malta memberOf EuropeanUnion: EU member Malta"]],
  [
    "The Marlow Port Agency, part of the Marlow Authority, promised funds.",
    ["MarlowPortAgency partOf MarlowAuthority: Marlow Port Agency, part of the Marlow Authority"],
  ],
  // said twice is twice said
  [
    "Norway, a member of NATO, promised funds. Norway, a member of NATO, promised ships.",
    ["Norway memberOf NATO: Norway, a member of NATO", "Norway memberOf NATO: Norway, a member of NATO"],
  ],
  ["Former Norwegian Trade Minister Eva Berg promised funds.", []],
  ["Eva Berg, a critic of the Marlow Port Union, promised funds.", []],
  ["Norway, which wants to be a member of NATO, promised funds.", []],
  ["Eva Berg promised funds to Norway.", []],
  ["Norway and NATO promised funds.", []],
])("%s", (text, relations) => {
  expect(relationsIn(text)).toEqual(relations);
});
