import { describe, expect, test } from "vitest";
import { toChanceLogit } from "#harness/stats/core-model/chance-logit.ts";
import { fitCoreModel } from "#harness/stats/core-model/fit-core-model.ts";
import type { ScorePanel } from "#harness/stats/core-model/score-panel.ts";
import { trueCorrelation } from "#harness/stats/core-model/true-correlation.ts";
import { hasSharedGoldens, intervalOf, sharedTable } from "../goldens.ts";

const without = test.skipIf(!hasSharedGoldens);

interface Observed {
  readonly score: number;
  readonly variance: number;
  readonly n: number;
}

/** One column of scores a setting, models independent of each other. */
function panelOf(
  benchmark: readonly Observed[],
  counterpart: readonly Observed[],
  scale: { readonly chance: number } | "points",
): ScorePanel {
  const models = benchmark.length;
  const covariance = new Float64Array(4 * models * models);
  const values = [...benchmark, ...counterpart].map(({ score, variance, n }, row) => {
    const { value, slope } =
      scale === "points" ? { value: score, slope: 1 } : toChanceLogit({ score, chance: scale.chance, n });
    covariance[row * (2 * models + 1)] = slope * slope * variance;
    return value;
  });
  return {
    benchmark: Float64Array.from(values.slice(0, models)),
    counterpart: Float64Array.from(values.slice(models)),
    covariance,
    families: Int32Array.from({ length: models }, (_, one) => one),
  };
}

describe("the core model on published tables: it …", () => {
  without(
    "gives a true correlation of .973 [.955, .985] for MMLU against MMLU-CF without the failed run (needs ../shared)",
    () => {
      const { header, rows } = sharedTable("mmlu-cf/mmlu_vs_mmlucf.csv");
      const kept = rows.filter(([model]) => model !== "Qwen2.5-0.5B-instruct");
      const side = (column: string, n: number) =>
        kept.map((row) => {
          const score = Number(row[header.indexOf(column)]) / 100;
          return { score, variance: (score * (1 - score)) / n, n };
        });
      const panel = panelOf(side("mmlu_5shot", 14_042), side("mmlucf_5shot_test", 10_000), { chance: 0.25 });
      const estimate = trueCorrelation({ model: fitCoreModel(panel), level: 0.95 });
      const { low, high } = intervalOf(estimate);
      expect(estimate).toMatchObject({ n: 43, value: expect.closeTo(0.973, 2) });
      expect([low, high]).toEqual([expect.closeTo(0.955, 2), expect.closeTo(0.985, 2)]);
    },
  );

  without(
    "gives six models of SWE-bench Verified and Pro [.20, .96] by the full profile likelihood in points, and no tighter where means are allowed for (needs ../shared)",
    () => {
      const verified = sharedTable("swebench/derived/bash_only_resolved.csv");
      const pro = sharedTable("swebench-pro/derived/public_resolved.csv");
      const models = [
        ["sonnet-4-5", "claude-45sonnet"],
        ["claude-sonnet-4-2025", "claude-4sonnet"],
        ["gemini-2.5-pro", "gemini-2-5-pro"],
        ["v1.7.0_gpt-5$", "gpt-5-250"],
        ["kimi-k2", "kimi-k2"],
        ["gpt-oss-120b", "gptoss"],
      ] as const;
      const side = (table: typeof pro, place: 0 | 1) =>
        models.map((names) => {
          const column = table.header.findIndex((name) => new RegExp(names[place]).test(name));
          const cells = table.rows.flatMap((row) => (row[column] === "" ? [] : [Number(row[column])]));
          const score = cells.reduce((sum, value) => sum + value, 0) / cells.length;
          return { score, variance: (score * (1 - score)) / cells.length, n: cells.length };
        });
      const panel = panelOf(side(verified, 0), side(pro, 1), "points");
      const full = fitCoreModel(panel, { likelihood: "full" });
      const { low, high } = intervalOf(trueCorrelation({ model: full, level: 0.95 }));
      expect([low, high]).toEqual([expect.closeTo(0.2, 1), expect.closeTo(0.96, 2)]);
      const restricted = intervalOf(trueCorrelation({ model: fitCoreModel(panel), level: 0.95 }));
      expect(restricted.low).toBeLessThan(low);
    },
  );
});
