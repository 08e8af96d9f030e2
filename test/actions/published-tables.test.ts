import { join } from "node:path";
import { expect, it } from "vitest";
import { gap } from "#harness/actions/gap.ts";
import { publishedRecords } from "#harness/actions/published-tables.ts";
import { glanceGaps } from "#harness/gap/glance-gaps.ts";
import { composeDocument } from "#harness/reports/compose-document.ts";
import type { Block } from "#harness/reports/document.ts";
import { glanceBlocks } from "#harness/reports/glance-blocks.ts";
import { fixtureFolder } from "../importers/fixture-folder.ts";

const published = join(import.meta.dirname, "../../results/published");
const options = { partial: false, pool: false, level: 0.95, seed: 1 };

it("gives a report over real models from the tables in git: MMLU is 11.4 points above MMLU-CF", async () => {
  const findings = await gap({ resultsFolder: published, ...options });
  const gaps = findings.gaps.filter(({ capability }) => capability === "knowledge");
  expect(gaps).toHaveLength(44);
  expect(new Set(findings.agreements.map(({ counterpart }) => counterpart))).toContain("chatbot-arena");
  const values = gaps.flatMap(({ difference }) => (difference.kind === "estimate" ? [difference.value] : []));
  expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.1143, 4);
  expect(findings.asOf).toBe("2026-11-28T00:00:00.000Z");
  // What quickstart says of them in a second is what this report says of them in many.
  const whole = bulletsOf(composeDocument(findings));
  const glance = bulletsOf(glanceBlocks(glanceGaps(await publishedRecords(published), { level: 0.95 }), ""));
  expect(glance.length).toBeGreaterThanOrEqual(6);
  for (const sentence of glance) expect(whole).toContain(sentence);
});

function bulletsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "bullets" ? block.items : []));
}

it("names line and column of a table that cannot be read", async () => {
  await using folder = await fixtureFolder();
  await folder.write(
    "a.map.yaml",
    "model: model\ncolumns: { x: { suite: x, setting: benchmark, capability: y } }\n",
  );
  await folder.write("a.csv", "model,x\nm,7\n");
  await expect(gap({ resultsFolder: folder.path, ...options })).rejects.toThrow(
    /a\.csv:2:2: column "x": 7 is not between 0 and 1/,
  );
});
