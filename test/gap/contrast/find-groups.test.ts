import { describe, expect, it } from "vitest";
import { findGroups, type GroupOptions, type SuiteScores } from "#harness/gap/contrast/find-groups.ts";

/** Ten families of two models; the first four are tuned and lose `extra` log odds more. */
function options({ extra, chance = 0 }: { readonly extra: number; readonly chance?: number }): GroupOptions {
  const models = Array.from({ length: 20 }, (_, row) => `lab${Math.floor(row / 2)}-m${row % 2}`);
  const logit = (row: number) => -0.5 + 0.2 * ((row * 7) % 10) + 0.05 * (row % 2);
  const share = (value: number) => chance + (1 - chance) / (1 + Math.exp(-value));
  const suite = (of: (row: number) => number): SuiteScores => ({
    chance,
    models: new Map(models.map((model, row) => [model, { score: share(of(row)), n: 100_000 }])),
  });
  const isTuned = (row: number) => row < 8;
  return {
    benchmark: "exam",
    counterparts: ["work", "twin"],
    scores: new Map([
      ["exam", suite(logit)],
      ["work", suite((row) => logit(row) - 0.3 - (isTuned(row) ? extra : 0) + 0.02 * Math.sin(row * 37))],
      ["twin", suite((row) => logit(row) - 0.1 + 0.02 * Math.sin(row * 11))],
    ]),
    groups: [
      { name: "tuned", models: models.filter((_, row) => isTuned(row)) },
      { name: "general", models: models.filter((_, row) => !isTuned(row)) },
    ],
    leftOut: [],
    families: Object.fromEntries(
      Array.from({ length: 10 }, (_, lab) => [`lab-${lab}`, [`lab${lab}-*`] as const]),
    ),
    level: 0.95,
    seed: 1,
  };
}

describe("findGroups", () => {
  it.each([0, 0.25])(
    "finds what one group loses more, in log odds and in points at its own mean (chance %d)",
    (chance) => {
      const [work, twin] = findGroups(options({ extra: 0.6, chance })).counterparts;
      expect(work?.logits).toMatchObject({ value: expect.closeTo(0.6, 1) });
      expect(work?.permutation).toMatchObject({ count: 1, total: 210, p: 1 / 210, adjusted: 2 / 210 });
      const kept = (logit: number) => chance + (1 - chance) / (1 + Math.exp(-logit));
      const at = Math.log(((work?.at ?? 0) - chance) / (1 - (work?.at ?? 0)));
      expect(work?.difference).toMatchObject({
        value: expect.closeTo(kept(at - 0.3) - kept(at - 0.9), 2),
        n: 20,
        interval: { covers: "models like these", weights: "model" },
      });
      expect(twin?.permutation?.adjusted).toBeGreaterThan(0.05);
      expect(twin?.difference).toMatchObject({ value: expect.closeTo(0, 2) });
    },
  );

  it("has an interval in points that is that of the log odds, end by end", () => {
    const [work] = findGroups(options({ extra: 0.3 })).counterparts;
    if (work?.difference.kind !== "estimate" || !("interval" in work.difference))
      throw new Error("no interval");
    if (work.logits.kind !== "estimate" || !("interval" in work.logits)) throw new Error("no interval");
    const { low, high } = work.difference.interval;
    expect(low < work.difference.value && work.difference.value < high).toBe(true);
    expect(Math.sign(low)).toBe(Math.sign(work.logits.interval.low));
    expect(high - low).toBeLessThan((work.logits.interval.high - work.logits.interval.low) / 4 + 1e-9);
  });

  it("takes a model without a score on a counterpart out of that counterpart alone", () => {
    const full = options({ extra: 0.6 });
    const work = full.scores.get("work");
    const models = new Map([...(work?.models ?? [])].slice(1));
    const found = findGroups({ ...full, scores: new Map([...full.scores, ["work", { chance: 0, models }]]) });
    expect(found.counterparts.map((each) => each.models)).toEqual([19, 20]);
  });

  it("refuses a family that stands in both groups", () => {
    const full = options({ extra: 0 });
    expect(() => findGroups({ ...full, families: { lab: ["lab*"] } })).toThrow(
      /family "lab" has models in both groups, "tuned" and "general"/,
    );
  });

  it("is undetermined where a group has one family", () => {
    const full = options({ extra: 0.6 });
    const [tuned, general] = full.groups;
    const found = findGroups({ ...full, groups: [{ ...tuned, models: tuned.models.slice(0, 2) }, general] });
    expect(found.counterparts[0]).toMatchObject({
      difference: { kind: "undetermined", reason: "each group needs two families or more" },
    });
    expect(found.counterparts[0]?.permutation).toBeUndefined();
  });
});
