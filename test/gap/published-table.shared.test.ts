import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { RunRecord } from "#harness/core/run.ts";
import { findGaps } from "#harness/gap/find-gaps.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { aggregateRecord, counterpartCard, suiteCard } from "./build-record.ts";

test.skipIf(isSharedAbsent)(
  "MMLU against MMLU-CF, 44 published models, gives the mean gap and the correlations known of it (needs ../shared)",
  () => {
    const { gaps, means, agreements } = findGaps(readTable(), {
      level: 0.95,
      seed: 1,
      partial: false,
      pool: false,
    });
    expect(gaps).toHaveLength(44);
    expect(
      gaps.filter(({ difference }) => difference.kind === "estimate" && difference.value > 0),
    ).toHaveLength(41);
    expect(means).toMatchObject([{ modelCount: 44, difference: { value: expect.closeTo(0.114, 3), n: 44 } }]);
    expect(agreements[0]?.coefficients).toMatchObject({
      pearson: { value: expect.closeTo(0.947, 3) },
      spearman: { value: expect.closeTo(0.97, 3) },
      "kendall-tau-b": { value: expect.closeTo(0.862, 3) },
    });
  },
);

test.skipIf(isSharedAbsent)(
  "the same table gives the order-keeping curve with its ceiling, the top ten and the figures without the failed run (needs ../shared)",
  () => {
    const { gaps, means, agreements, decisions } = findGaps(readTable({ withRepeat: true }), {
      level: 0.95,
      seed: 1,
      partial: false,
      pool: false,
    });
    const failed = ["unknown/Qwen2.5-0.5B-instruct"];
    expect(means[0]).toMatchObject({
      withoutFailed: { failed, difference: { value: expect.closeTo(0.121, 3) } },
    });
    const [agreement] = agreements;
    expect(agreement).toMatchObject({
      familyCount: 13,
      withoutFailed: { failed, coefficients: { pearson: { value: expect.closeTo(0.971, 3) } } },
      trueCorrelation: { value: expect.closeTo(0.974, 2), n: 43 },
      top: { count: 10, "kendall-tau-b": { value: expect.closeTo(0.51, 2) } },
      influence: { model: failed[0] },
    });
    expect(agreement?.orderKept.map(({ kept, ceiling }) => [kept, ceiling])).toMatchObject(
      [
        [0.44, 0.74],
        [0.69, 0.93],
        [0.77, 1],
        [0.85, 1],
        [0.99, 1],
      ].map((shares) => shares.map((share) => ({ value: expect.closeTo(share, 1.9) }))),
    );
    expect(decisions[0]).toMatchObject({
      benchmarkWinner: "unknown/GPT-4o",
      indistinguishable: ["unknown/GPT-4o", "unknown/Qwen2.5-72B-instruct"],
    });
    const adjusted = gaps.flatMap(({ tests }) => tests.map((each) => each.adjusted));
    expect(adjusted.length).toBeGreaterThan(80);
  },
);

test.skipIf(isSharedAbsent)(
  "the open half of MMLU-CF against the closed one, as a negative control, gives no finding after adjustment (needs ../shared)",
  () => {
    const { gaps } = findGaps(readTable({ openHalfAsBenchmark: true }), {
      level: 0.95,
      seed: 1,
      partial: false,
      pool: false,
    });
    const found = gaps.filter(({ tests }) => tests.some(({ adjusted }) => adjusted < 0.05));
    expect(found.map(({ model }) => model)).toEqual([]);
  },
);

function readTable({ withRepeat = false, openHalfAsBenchmark = false } = {}): readonly RunRecord[] {
  const path = shared("data/published/mmlu-cf/mmlu_vs_mmlucf.csv");
  const [header = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const column = (name: string) => header.split(",").indexOf(name);
  return lines.flatMap((line) => {
    const cells = line.split(",");
    const share = (name: string) => Number(cells[column(name)]) / 100;
    const model = `unknown/${cells[column("model")]}`;
    const common = { capability: "knowledge", chance: 0.25 };
    const counterpart = counterpartCard({
      ...common,
      id: "mmlu-cf",
      recipe: "mmlu-cf",
      setting: { kind: "counterpart", evidence: "fresh-or-perturbed" },
    });
    const repeat = { ...counterpart, id: "mmlu-cf-open" };
    const benchmark = openHalfAsBenchmark
      ? aggregateRecord(share("mmlucf_5shot_val"), {
          model,
          n: 10_000,
          suite: suiteCard({ ...common, id: "open" }),
        })
      : aggregateRecord(share("mmlu_5shot"), {
          model,
          n: 14_042,
          suite: suiteCard({ ...common, id: "mmlu" }),
        });
    return [
      benchmark,
      ...(withRepeat
        ? [aggregateRecord(share("mmlucf_5shot_val"), { model, n: 10_000, suite: repeat })]
        : []),
      aggregateRecord(share("mmlucf_5shot_test"), { model, n: 10_000, suite: counterpart }),
    ];
  });
}
