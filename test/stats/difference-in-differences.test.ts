import { describe, expect, it } from "vitest";
import { adjustBenjaminiHochberg } from "#harness/stats/adjust-p.ts";
import { clusterRobustMean } from "#harness/stats/cluster-robust-mean.ts";
import { differenceInDifferences } from "#harness/stats/difference-in-differences.ts";
import { normalUpperTail } from "#harness/stats/distributions/normal.ts";
import {
  boundsOf,
  expectClose,
  hasSharedGoldens,
  intervalOf,
  pointOf,
  sharedCases,
  sharedTable,
  toList,
  toNumber,
  toRecord,
} from "./goldens.ts";

const settings = { level: 0.95, covers: "samples like these" } as const;

describe("differenceInDifferences", () => {
  const controls = Float64Array.of(0.2, 0.6, 0.4, 0.8, 0.5, 0.3);
  const before = { exposed: Float64Array.of(0, 1, 1, 1, 0, 1), controls };

  it("is zero for a model that drifts as its controls do", () => {
    const harder = {
      exposed: before.exposed.map((score) => score / 2),
      controls: controls.map((score) => score / 2),
    };
    expectClose(pointOf(differenceInDifferences({ before, after: before, ...settings })), 0);
    const drift = differenceInDifferences({ before, after: harder, ...settings });
    expectClose(pointOf(drift), 0.1);
    expect(drift).toMatchObject({ n: 6 });
  });

  it("keeps width where a period's leads agree", () => {
    const after = { exposed: controls.map((score) => score + 0.1), controls };
    const difference = differenceInDifferences({ before, after, ...settings });
    expect(intervalOf(difference).method).toBe("MOVER of t(5) and Wilson bound on 6 samples that agree");
    const [low, high] = boundsOf(difference);
    expect(high - low).toBeGreaterThan(0.5);
  });

  it("may be as far as two points from zero", () => {
    const period = (lead: number) => ({
      exposed: Float64Array.of(0.5 + lead, 0.5 + 0.9 * lead, 0.5 + 0.95 * lead, 0.5 + lead),
      controls: Float64Array.of(0.5 - lead, 0.5 - lead, 0.5 - 0.9 * lead, 0.5 - lead),
    });
    const difference = differenceInDifferences({ before: period(0.5), after: period(-0.5), ...settings });
    expect(pointOf(difference)).toBeGreaterThan(1.8);
    expect(boundsOf(difference)[0]).toBeGreaterThan(1.7);
    expect(boundsOf(difference)[1]).toBeLessThanOrEqual(2);
    const mirrored = differenceInDifferences({ before: period(-0.5), after: period(0.5), ...settings });
    expect(boundsOf(mirrored)[1]).toBeLessThan(-1.7);
  });

  it("is undetermined without samples in one period", () => {
    const after = { exposed: new Float64Array(), controls: new Float64Array() };
    expect(differenceInDifferences({ before, after, ...settings })).toMatchObject({ kind: "undetermined" });
  });

  it.skipIf(!hasSharedGoldens)("has the LiveCodeBench figures of thirteen models (needs ../shared)", () => {
    const [golden] = sharedCases("gaps_items", "didItems");
    if (golden === undefined) throw new Error("no case");
    const { header, rows } = sharedTable(golden.input["file"]);
    const cut = String(golden.input["cut"]);
    const dates = header.indexOf("date");
    const controlColumns = toList(golden.input["control"]).map((name) => header.indexOf(String(name)));
    const periodOf = (model: string, isAfter: boolean) => {
      const chosen = rows.filter((row) => (row[dates] ?? "") >= cut === isAfter);
      const column = header.indexOf(model);
      return {
        exposed: Float64Array.from(chosen, (row) => Number(row[column]) / 100),
        controls: Float64Array.from(
          chosen,
          (row) =>
            controlColumns.reduce((sum, one) => sum + Number(row[one]) / 100, 0) / controlColumns.length,
        ),
      };
    };
    const p: number[] = [];
    for (const [model, wanted] of Object.entries(toRecord(golden.expected["models"])).map(
      ([name, one]) => [name, toRecord(one)] as const,
    )) {
      const periods = { before: periodOf(model, false), after: periodOf(model, true) };
      expect(periods.before.exposed).toHaveLength(toNumber(golden.input["n_pre"]));
      expectClose(pointOf(differenceInDifferences({ ...periods, ...settings })), wanted["did"]);
      const lead = ({ exposed, controls }: typeof periods.before) =>
        clusterRobustMean({ values: exposed.map((score, row) => score - (controls[row] ?? 0)) });
      const error = Math.sqrt(lead(periods.before).variance + lead(periods.after).variance);
      expectClose(error, wanted["did_se"]);
      p.push(2 * normalUpperTail(Math.abs(toNumber(wanted["did"])) / error));
    }
    const adjusted = adjustBenjaminiHochberg(p);
    for (const [place, wanted] of Object.values(toRecord(golden.expected["bh"])).entries()) {
      expectClose((adjusted[place] ?? 0) / toNumber(wanted), 1, 1e-9);
    }
  });
});
