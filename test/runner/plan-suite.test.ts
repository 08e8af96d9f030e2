import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sample } from "#harness/core/sample.ts";
import { planSuite } from "#harness/runner/plan-suite.ts";
import { context, suiteOf } from "./build.ts";

const idsOf = async (limit: number | undefined, suite = suiteOf(60), seed = 1) => {
  const plan = await planSuite(suite, context, {
    seed,
    epochs: 1,
    ...(limit === undefined ? {} : { limit }),
  });
  return (await Array.fromAsync(plan.samples())).map(({ id }) => id);
};

describe("planSuite: it …", () => {
  test("keeps a subset when the limit is smaller", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), async (a, b) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
        const larger = new Set(await idsOf(more));
        expect(larger.size).toBe(more);
        for (const id of await idsOf(fewer)) expect(larger).toContain(id);
      }),
      { numRuns: 25 },
    );
  });

  test("keeps the same problems in paired suites, with all their forms", async () => {
    const form = (name: string): Sample[] =>
      Array.from({ length: 40 }, (_, row) => ({
        id: `p${row}-${name}`,
        problemId: `p${row}`,
        form: name,
        input: `${name} ${row}`,
        target: ["1"],
      }));
    const exam = suiteOf(0, { samples: () => form("exam") });
    const work = suiteOf(0, { id: "work", samples: () => [...form("mail"), ...form("ticket")] });
    const problems = (ids: readonly string[]) => [...new Set(ids.map((id) => id.split("-")[0]))].sort();
    const [fromExam, fromWork] = [await idsOf(10, exam), await idsOf(10, work)];
    expect(fromWork).toHaveLength(20);
    expect(problems(fromWork)).toEqual(problems(fromExam));
  });

  test("draws other problems for another seed", async () => {
    expect(await idsOf(10, suiteOf(60), 2)).not.toEqual(await idsOf(10, suiteOf(60), 1));
  });

  test("gives another digest for another prompt, target, sample or scorer, and the same for the same", async () => {
    const digestOf = async (suite = suiteOf(3)) =>
      (await planSuite(suite, context, { seed: 1, epochs: 1 })).card.digest;
    const changed = [
      suiteOf(4),
      suiteOf(3, { prompt: () => [{ role: "user", content: "other" }] }),
      suiteOf(3, {
        samples: () =>
          [...(suiteOf(3).samples(context) as Iterable<Sample>)].map((sample) => ({
            ...sample,
            target: ["x"] as const,
          })),
      }),
      suiteOf(3, { scorers: [{ id: "other", score: () => ({ kind: "scored", value: 1 }) }] }),
    ];
    const digests = await Promise.all([suiteOf(3), ...changed].map(digestOf));
    expect(new Set(digests).size).toBe(5);
    expect(await digestOf()).toBe(await digestOf());
  });

  test("refuses an id given twice and a suite without samples", async () => {
    const sample: Sample = { id: "a", input: "?", target: ["1"] };
    await expect(idsOf(undefined, suiteOf(0, { samples: () => [sample, sample] }))).rejects.toThrow(
      'two samples with the id "a"',
    );
    await expect(idsOf(undefined, suiteOf(0))).rejects.toThrow("has no samples");
  });
});
