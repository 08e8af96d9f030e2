import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Findings } from "#harness/gap/findings.ts";
import { commandLine } from "../cli/command-line.ts";
import { isSharedAbsent, shared } from "../shared-folder.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const map = `
model: model
columns:
  mmlu_5shot: { suite: mmlu, setting: benchmark, capability: knowledge, n: 14042, scale: 100, chance: 0.25 }
  mmlucf_5shot_test:
    { suite: mmlu-cf, setting: counterpart, evidence: fresh-or-perturbed, capability: knowledge, n: 10000, scale: 100, chance: 0.25 }
`;

describe.skipIf(isSharedAbsent)("the published MMLU → MMLU-CF table (needs ../shared): it …", () => {
  test("gives the gap and the agreement of 44 models, and importing twice changes nothing", async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, "map.yaml"), map);
    const table = shared("data/published/mmlu-cf/mmlu_vs_mmlucf.csv");
    const argv = ["import", "score-table", table, "--map", "map.yaml"];
    const first = await commandLine(argv, { folder: folder.path });
    expect(first).toMatchObject({ code: 0, stdout: "imported 88 runs of 44 models on 2 suites\n" });
    const report = await commandLine(["gap", "--format", "json"], { folder: folder.path });
    const { gaps, means, agreements }: Findings = JSON.parse(report.stdout);
    expect(gaps).toHaveLength(44);
    expect(means[0]?.difference).toMatchObject({ kind: "estimate", n: 44, value: expect.closeTo(0.114, 3) });
    const { pearson, spearman, "kendall-tau-b": kendall } = agreements[0]?.coefficients ?? {};
    expect(pearson).toMatchObject({ value: expect.closeTo(0.947, 3) });
    expect(spearman).toMatchObject({ value: expect.closeTo(0.97, 3) });
    expect(kendall).toMatchObject({ value: expect.closeTo(0.862, 3) });

    const second = await commandLine(argv, { folder: folder.path });
    expect(second.stdout).toContain("88 imported before, unchanged");
    const again = await commandLine(["gap", "--format", "json"], { folder: folder.path });
    expect(again.stdout).toBe(report.stdout);
  });
});
