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

  test.each([
    ["a small suite once, however often it is gone through", 60, 10, 1],
    ["a suite that is too large to keep whenever it is gone through", 300, 100_000, 3],
  ])("reads %s", async (_what, count, length, readings) => {
    let read = 0;
    const suite = suiteOf(0, {
      *samples() {
        read += 1;
        for (let row = 0; row < count; row += 1)
          yield { id: `s${row}`, input: `${row} ${"x".repeat(length)}`, target: ["1"] as const };
      },
    });
    const plan = await planSuite(suite, context, { seed: 1, epochs: 1, limit: 40 });
    const [first, second] = [await Array.fromAsync(plan.samples()), await Array.fromAsync(plan.samples())];
    expect(first).toHaveLength(40);
    expect(second).toEqual(first);
    expect(read).toBe(readings);
  });

  test.each([
    ["that are kept", 1],
    ["that are too many to keep", 200_000],
  ])("gives samples %s in blocks as one by one", async (_what, length) => {
    const suite = suiteOf(0, {
      exposure: "held-out",
      *samples() {
        for (let row = 0; row < 120; row += 1)
          yield {
            id: `s${row}`,
            problemId: `p${row % 60}`,
            input: "x".repeat(length),
            target: ["1"] as const,
          };
      },
    });
    const plan = await planSuite(suite, context, { seed: 1, epochs: 1, shard: { index: 1, of: 2 } });
    const blocks = await Array.fromAsync(plan.blocks(), (block) => [...block]);
    expect(blocks.flat()).toEqual(await Array.fromAsync(plan.samples()));
    expect(blocks.flat()).toHaveLength(plan.plan.samples);
  });

  test.each([
    ["the open slice", {}, "73e656114d1c29fe", "s0 s3 s4 s5", 141],
    ["the reserved one", { slice: "final" as const }, "a0a368a46378dd12", "s1 s2 s12 s25", 39],
    [
      "a shard of a limit",
      { limit: 20, shard: { index: 2, of: 3 } },
      "51229e863e288cca",
      "s6 s10 s16 s40",
      15,
    ],
    [
      "what is left",
      { keeps: ({ id }: Sample) => !id.endsWith("3") },
      "9ce57f29e98f63c7",
      "s0 s4 s5 s6",
      123,
    ],
  ])("plans %s of a held-out suite as it always did", async (_what, options, digest, first, count) => {
    const samples = Array.from(
      { length: 180 },
      (_, row): Sample => ({ id: `s${row}`, problemId: `p${row % 60}`, input: `é ${row}`, target: ["1"] }),
    );
    const suite = suiteOf(0, { exposure: "held-out", samples: () => samples });
    const { card, plan, reserved, ...planned } = await planSuite(suite, context, {
      seed: 1,
      epochs: 2,
      ...options,
    });
    const ids = (await Array.fromAsync(planned.samples())).map(({ id }) => id);
    expect([card.digest.slice(0, 16), plan.digest.slice(0, 16)]).toEqual(["79913ac202cca4e4", digest]);
    expect([plan.samples, ids.length, reserved]).toEqual([count, count, 13]);
    expect(ids.slice(0, 4).join(" ")).toBe(first);
  });

  test("draws other problems for another seed", async () => {
    expect(await idsOf(10, suiteOf(60), 2)).not.toEqual(await idsOf(10, suiteOf(60), 1));
  });

  test("splits problems into disjoint shards that are together the whole, of one digest, with any limit", async () => {
    const twoForms = suiteOf(0, {
      samples: () =>
        Array.from({ length: 120 }, (_, row) => ({
          id: `s${row}`,
          problemId: `p${row % 60}`,
          input: `${row}`,
          target: ["1"] as const,
        })),
    });
    const limits = fc.option(fc.integer({ min: 1, max: 70 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(limits, fc.integer({ min: 1, max: 9 }), async (limit, of) => {
        const common = { seed: 1, epochs: 2, ...(limit === undefined ? {} : { limit }) };
        const whole = await planSuite(twoForms, context, common);
        const shards = await Promise.all(
          Array.from({ length: of }, (_, part) =>
            planSuite(twoForms, context, { ...common, shard: { index: part + 1, of } }),
          ),
        );
        const parts = await Promise.all(shards.map(async ({ samples }) => Array.fromAsync(samples())));
        const ids = parts.flat().map(({ id }) => id);
        const all = (await Array.fromAsync(whole.samples())).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(all.toSorted());
        for (const [index, { plan }] of shards.entries()) {
          expect(plan.digest).toBe(whole.plan.digest);
          expect(plan).toMatchObject({ samples: parts[index]?.length, shard: { index: index + 1, of } });
          expect(plan.trials).toBe(plan.samples * 2);
        }
        const problems = parts.map((part) => new Set(part.map(({ problemId }) => problemId)));
        expect(problems.reduce((sum, { size }) => sum + size, 0)).toBe(
          new Set(problems.flatMap((set) => [...set])).size,
        );
      }),
      { numRuns: 40 },
    );
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
