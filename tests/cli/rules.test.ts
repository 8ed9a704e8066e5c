import { describe, expect, test } from "vitest";
import { listRules, type RuleRecord } from "../../src/index.ts";
import { MEASURED } from "../../src/extract/measured.generated.ts";
import { rules } from "../../src/extract/rules.ts";
import { session } from "./session.ts";

describe("rules", () => {
  test("prints a line for each rule in its order", async () => {
    const { run } = session();
    const { exit, stdout, stderr } = await run(["rules"], { columns: 120 });
    expect([exit, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^ *# +RULE +FINDS +IGNORES +ACTS +P +COMMITMENTS +P\n/);
    const names = [...stdout.matchAll(/^ *\d+ {2}([a-z-]+) /gm)].map(([, name]) => name);
    expect(names).toEqual(listRules().map(({ name }) => name));
    expect(names.filter((name) => rules.some((rule) => rule.name === name))).toEqual(
      rules.map(({ name }) => name),
    );
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
    const { right, of, precision } = listRules().find(({ name }) => name === "cue-verb")!.acts!;
    expect(stdout).toMatch(new RegExp(`cue-verb .* ${right} of ${of} +${precision.toFixed(2)} `));
    expect(stdout).toMatch(/list-item .* – +– +– +–\n/);
  });

  test("--json has examples, counts and types", async () => {
    const { run } = session();
    const list = JSON.parse((await run(["rules", "--json"])).stdout) as RuleRecord[];
    expect(list).toEqual(JSON.parse(JSON.stringify(listRules())));
    const verb = list.find(({ name }) => name === "cue-verb");
    expect(verb?.finds).toBe("The council condemned the raid.");
    expect(verb?.types.length).toBeGreaterThan(2);
    for (const { type, acts } of verb?.types ?? [])
      expect(acts?.of).toBe(MEASURED.acts.find((one) => one.rule === "cue-verb" && one.type === type)?.of);
    expect(list.find(({ name }) => name === "list-item")).not.toHaveProperty("acts");
  });

  test("every rule that was measured is a rule that there is", () => {
    const known = listRules().map(({ name }) => name);
    expect(new Set(known).size).toBe(known.length);
    for (const { rule } of [...MEASURED.acts, ...MEASURED.commitments]) expect(known).toContain(rule);
  });
});
