import { describe, expect, test } from "vitest";
import * as harness from "#harness/index.ts";
import * as scorers from "#harness/scorers/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("the library: it", () => {
  test("offers every scorer and its combinations", () => {
    expect(Object.keys(harness)).toEqual(
      expect.arrayContaining([...Object.keys(scorers), "allOf", "firstOf", "defineScorer"]),
    );
  });

  test("runs a model on a suite and reports the gap, as the command line does", async () => {
    using folder = temporaryFolder();
    const outside = {
      resultsFolder: folder.path,
      dataFolder: folder.path,
      folder: folder.path,
      environment: {},
    };
    const { records, isInterrupted } = await harness.run({
      ...outside,
      models: ["control/narrow"],
      suites: ["order-arithmetic-exam", "order-arithmetic-work"],
      limit: 20,
    });
    expect(isInterrupted).toBe(false);
    expect(records).toHaveLength(2);
    const { gaps } = await harness.gap({
      resultsFolder: folder.path,
      partial: false,
      pool: false,
      level: 0.95,
      seed: 1,
    });
    expect(gaps).toMatchObject([
      { model: "control/narrow", design: "paired-form", form: { kind: "estimate" } },
    ]);
  });
});
