import { describe, expect, test } from "vitest";
import { judgePair, judgeRow } from "./who-is-meant/judge.ts";
import { rows as acronyms } from "./who-is-meant/acronyms.ts";
import { rows as bodies } from "./who-is-meant/bodies.ts";
import { pairs } from "./who-is-meant/across-documents.ts";
import { rows as firstPerson } from "./who-is-meant/first-person.ts";
import { rows as groups } from "./who-is-meant/groups.ts";
import { rows as metonyms } from "./who-is-meant/metonyms.ts";
import { rows as officesByDate } from "./who-is-meant/offices-by-date.ts";
import { rows as placeOrActor } from "./who-is-meant/place-or-actor.ts";
import { rows as pronouns } from "./who-is-meant/pronouns.ts";
import { rows as sameName } from "./who-is-meant/same-name.ts";
import { rows as shortForms } from "./who-is-meant/short-forms.ts";
import { rows as titles } from "./who-is-meant/titles.ts";
import { rows as unnamed } from "./who-is-meant/unnamed.ts";

const tables = {
  titles,
  "short forms": shortForms,
  pronouns,
  "first person": firstPerson,
  "offices by date": officesByDate,
  metonyms,
  "place or actor": placeOrActor,
  groups,
  acronyms,
  bodies,
  "same name": sameName,
  unnamed,
};

function run(name: string, known: string | undefined, trouble: () => string): void {
  (known === undefined ? test : test.fails)(name, () => {
    const found = trouble();
    expect(found === "", found).toBe(true);
  });
}

for (const [name, rows] of Object.entries(tables))
  describe(name, () => {
    // judged before the test runs: a slip in the notation is never "wrong as known"
    for (const row of rows)
      run(`${row.published ?? ""} ${row.publisher ?? ""} ${row.text}`.trim(), row.known, judgeRow(row));
  });

describe("across documents", () => {
  for (const pair of pairs) run(`${pair.first} / ${pair.second}`, pair.known, judgePair(pair));
});
