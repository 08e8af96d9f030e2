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

function readTable(): readonly RunRecord[] {
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
      setting: { kind: "counterpart", evidence: "fresh-or-perturbed" },
    });
    return [
      aggregateRecord(share("mmlu_5shot"), { model, n: 14_042, suite: suiteCard({ ...common, id: "mmlu" }) }),
      aggregateRecord(share("mmlucf_5shot_test"), { model, n: 10_000, suite: counterpart }),
    ];
  });
}
