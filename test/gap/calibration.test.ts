import { describe, expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import type { Calibration } from "#harness/gap/calibration.ts";
import { findGaps, type GapOptions } from "#harness/gap/find-gaps.ts";
import type { JudgeFindings } from "#harness/gap/judge-findings.ts";
import type { Estimate } from "#harness/stats/estimate.ts";
import { answer } from "../runner/build.ts";
import { sampleRecord } from "./build-record.ts";
import { type JudgedRun, type JudgeManner, judgedRecord } from "./judged-runs.ts";

const options: GapOptions = { partial: false, pool: false, level: 0.95, seed: 1 };

const truth = 0.75;

const run: Omit<JudgedRun, "judge"> = {
  seed: 20261122,
  samples: 120,
  labelled: 40,
  worth: (random) => (random() < truth ? 1 : 0),
};

const lenient: JudgeManner = (worth, random) => ({ grade: worth === 1 || random() < 0.5 ? 1 : 0 });

describe("what people say of a judge: it …", () => {
  test("stands beside the judged score: how many, how alike, how lenient, and the corrected score", async () => {
    const { score, judge } = sideOf(await judgedRecord({ ...run, judge: lenient }));
    expect(judge).toMatchObject({
      models: ["court/judge-2026-01-01"],
      sameFamily: [],
      questions: { answered: 120, failed: 0 },
      calibration: { kind: "calibrated", labelled: 40, withoutVerdict: 0 },
    });
    const { agreement, bias, corrected, labelsAlone } = calibrated(judge);
    expect(agreement.scale).toBe("binary");
    expect(pointOf(bias)).toBeGreaterThan(0.05);
    expect(pointOf(corrected)).toBeLessThan(pointOf(score));
    expect(widthOf(corrected)).toBeGreaterThan(widthOf(score));
    expect(widthOf(labelsAlone)).toBeGreaterThan(widthOf(corrected));
  });

  test("is told by concordance where there are grades", async () => {
    const { judge } = sideOf(
      await judgedRecord({
        ...run,
        highest: 4,
        worth: (random) => Math.floor(random() * 5) / 4,
        judge: (worth) => ({ grade: Math.min(4, worth * 4 + 1) }),
      }),
    );
    const { agreement, bias } = calibrated(judge);
    if (agreement.scale !== "graded") throw new Error("expected grades");
    expect(pointOf(agreement.concordance)).toBeGreaterThan(0.5);
    expect(pointOf(agreement.concordance)).toBeLessThan(0.95);
    expect(pointOf(bias)).toBeGreaterThan(0.1);
  });

  test("is nothing where people scored no output, and says so", async () => {
    const { judge } = sideOf(await judgedRecord({ ...run, labelled: 0, judge: lenient }));
    expect(judge?.calibration).toEqual({
      kind: "uncalibrated",
      reason: "no output of this run was scored by a person too",
    });
  });

  test("is absent where nobody but a plain scorer judged", () => {
    expect(
      sideOf(
        sampleRecord([
          { id: "a", scores: [1] },
          { id: "b", scores: [0] },
        ]),
      ).judge,
    ).toBeUndefined();
  });

  test("takes clusters for clusters", async () => {
    const apart = await judgedRecord({ ...run, judge: lenient });
    const together = await judgedRecord({ ...run, judge: lenient, cluster: (row) => `document ${row % 10}` });
    const methodOf = (record: RunRecord) => {
      const { corrected } = calibrated(sideOf(record).judge);
      return corrected.kind === "estimate" && "interval" in corrected ? corrected.interval : undefined;
    };
    expect(methodOf(apart)?.method).toMatch(/^prediction-powered, 40 of 120 labelled, t\(/);
    expect(widthOf(calibrated(sideOf(together).judge).corrected)).toBeGreaterThanOrEqual(
      widthOf(calibrated(sideOf(apart).judge).corrected) - 1e-12,
    );
  });

  test("pools as the runs do: labels of all of them, questions added up", async () => {
    const one = await judgedRecord({ ...run, judge: lenient });
    const two = { ...one, head: { ...one.head, runId: "another", startedAt: "2026-01-03T03:04:05.678Z" } };
    const { judge } = sideOf(one, two);
    expect(judge).toMatchObject({ questions: { answered: 240 } });
    const alone = calibrated(sideOf(one).judge);
    expect(pointOf(calibrated(judge).bias)).toBeCloseTo(pointOf(alone.bias), 12);
    expect(calibrated(judge).labelled).toBe(40);
  });

  test("prices the judging apart from the answers, and says what has no price", async () => {
    const record = await judgedRecord({ ...run, judge: lenient });
    expect(sideOf(record).judge?.costUsd).toMatchObject({
      kind: "undetermined",
      reason: "no price known for court/judge-2026-01-01; give one in the config",
    });
    const judges = [
      {
        model: "court/judge-2026-01-01",
        price: { input: 1, output: 10, cachedInput: 0.1, source: "config" },
      },
    ] as const;
    const { judge, costUsd } = sideOf({ ...record, head: { ...record.head, judges } });
    expect(judge?.costUsd).toMatchObject({ kind: "estimate", n: 120 });
    expect(pointOf(judge?.costUsd)).toBeCloseTo((120 * (100 * 1 + 300 * 0.1 + 20 * 10)) / 1_000_000, 12);
    expect(costUsd.kind).toBe("undetermined");
  });

  test("names a judge of the judged model's own family", async () => {
    const record = await judgedRecord({ ...run, judge: lenient, model: "acme/Judge-1" });
    expect(sideOf(record).judge?.sameFamily).toEqual(["court/judge-2026-01-01"]);
  });

  test("makes two runs under different judges unlike", async () => {
    const record = await judgedRecord({ ...run, judge: lenient });
    const counterpart = {
      ...record,
      head: {
        ...record.head,
        runId: "counterpart",
        suite: {
          ...record.head.suite,
          id: "work",
          setting: { kind: "counterpart", evidence: "generated" } as const,
        },
        judges: [{ model: "court/other" }] as const,
      },
      asked: [],
    } as const;
    const [row] = findGaps([record, counterpart], options).gaps;
    expect(row?.mismatches).toContainEqual("judge: court/judge-2026-01-01 and court/other");
  });
});

const biased: readonly { readonly name: string; readonly judge: JudgeManner }[] = [
  { name: "lenient", judge: lenient },
  { name: "strict", judge: (worth, random) => ({ grade: worth === 1 && random() < 0.6 ? 1 : 0 }) },
  { name: "noisy", judge: (worth, random) => ({ grade: random() < 0.35 ? 1 - worth : worth }) },
  {
    name: "silent where the answer is bad",
    judge: (worth, random) => (worth === 0 && random() < 0.7 ? "" : { grade: worth }),
  },
  {
    name: "malformed, and lenient where it is not",
    judge: (worth, random) =>
      random() < 0.2 ? "Grade: 1 out of 1, splendid!" : { grade: worth === 1 || random() < 0.5 ? 1 : 0 },
  },
  {
    name: "refusing good answers",
    judge: (worth, random) =>
      worth === 1 && random() < 0.6 ? answer("no", { finish: { reason: "refusal" } }) : { grade: worth },
  },
];

describe("the corrected score of a simulated judge: it …", () => {
  const replicates = 60;

  test.each(biased)(
    "covers the truth, and the raw one does not, where the judge is $name",
    async ({ judge }) => {
      let [corrected, raw] = [0, 0];
      for (let seed = 1; seed <= replicates; seed += 1) {
        const { score, judge: found } = sideOf(await judgedRecord({ ...run, seed, judge }));
        corrected += covers(calibrated(found).corrected);
        raw += covers(score);
      }
      // of 60 at 95 % 57 are expected; fewer than 53 come up once in 60 simulations
      expect(corrected).toBeGreaterThanOrEqual(53);
      expect(raw).toBeLessThanOrEqual(15);
    },
  );
});

function sideOf(...records: readonly [RunRecord, ...RunRecord[]]) {
  const findings = findGaps(records, { ...options, pool: records.length > 1 });
  const side = findings.unpaired[0]?.findings;
  if (side?.backing !== "samples") throw new Error("expected one run of samples");
  return side;
}

function calibrated(judge: JudgeFindings | undefined): Extract<Calibration, { kind: "calibrated" }> {
  if (judge?.calibration.kind === "calibrated") return judge.calibration;
  throw new Error("expected labels");
}

function pointOf(estimate: Estimate | undefined): number {
  if (estimate?.kind === "estimate") return estimate.value;
  throw new Error(`expected a value, got ${JSON.stringify(estimate)}`);
}

function covers(estimate: Estimate): 0 | 1 {
  if (estimate.kind === "undetermined" || "noInterval" in estimate) return 0;
  return estimate.interval.low <= truth && truth <= estimate.interval.high ? 1 : 0;
}

function widthOf(estimate: Estimate): number {
  if (estimate.kind === "undetermined" || "noInterval" in estimate) return 0;
  return estimate.interval.high - estimate.interval.low;
}
