import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type PlanStudyOptions, planStudy } from "#harness/actions/plan-study.ts";
import { affordableUnits } from "#harness/actions/study-size.ts";
import { run } from "#harness/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

type Options = Omit<PlanStudyOptions, "resultsFolder">;

const plain = { power: 0.8, level: 0.95, epochs: 1, gaps: [0.05], given: {} } as const satisfies Options;

/** The comparisons of a study that nobody has run yet. */
async function assumedDesigns(options: Partial<Options>) {
  const { studies } = await planStudy({ ...plain, resultsFolder: "/nowhere", ...options });
  return studies[0]?.designs ?? [];
}

async function designNamed(name: string, options: Partial<Options>) {
  const design = (await assumedDesigns(options)).find((one) => one.design === name);
  if (design?.answers.kind !== "answers") throw new Error(`no answers for ${name}`);
  return { ...design, answers: design.answers };
}

describe("planStudy without earlier runs: it …", () => {
  test("asks for Miller's 969 samples to see 3 points with a variance of 1/9", async () => {
    const { answers } = await designNamed("two-models", { gaps: [0.03], given: { discordant: 1 / 9 } });
    expect(answers.needs).toMatchObject([{ gap: 0.03, units: 969, trials: 2 * 969 }]);
  });

  test("sees Miller's 13.6 points once and 7.6 in ten epochs of 198 samples", async () => {
    const given = { discordant: 1 / 9 + 1 / 3, flipRate: 1 / 3 };
    const once = await designNamed("two-models", { samples: 198, given });
    const often = await designNamed("two-models", { samples: 198, epochs: 10, given });
    expect(once.answers.atHand?.detectable).toBeCloseTo(0.1327, 3);
    expect(often.answers.atHand?.detectable).toBeCloseTo(0.0757, 4);
    expect(often.answers.atHand?.trials).toBe(198 * 10 * 2);
  });

  test.each([
    [500, 731, 0.5, 0.081],
    [500, 100, 0.5, 0.153],
    [200, 50, 0.5, 0.221],
    [14042, 10000, 0.7, 0.017],
  ])(
    "sees the printed figure for suites of %d and %d at %d",
    async (samples, counterpartSamples, score, points) => {
      const { answers } = await designNamed("two-suites", { samples, counterpartSamples, given: { score } });
      expect(answers.atHand?.detectable).toBeCloseTo(points, 3);
    },
  );

  test("says conventions are assumed, and what was given is given", async () => {
    const { variation } = await designNamed("two-models", {});
    expect(variation).toMatchObject({ spread: { once: { value: 0.25, source: "assumed" } } });
    const told = await designNamed("two-models", { given: { discordant: 0.1 } });
    expect(told.variation).toMatchObject({ spread: { once: { value: 0.1, source: "given" } } });
  });

  test("multiplies the samples by the design effect of clusters", async () => {
    const clustered = { clusters: { size: 11, intraclassCorrelation: 0.2 } };
    const [alone, together] = await Promise.all([
      designNamed("paired-form", {}),
      designNamed("paired-form", { given: clustered }),
    ]);
    expect(alone.answers.needs[0]?.units).toBe(785);
    expect(together.answers.needs[0]?.units).toBe(2355);
  });

  test("finds what the counterpart must have when the benchmark stays as it is, or that nothing will do", async () => {
    const { answers } = await designNamed("two-suites", {
      samples: 1319,
      counterpartSamples: 100,
      gaps: [0.05, 0.03],
    });
    expect(answers.needs).toMatchObject([
      { units: 1319, besideBenchmark: { kind: "samples", samples: 1319 } },
      { units: 3663, besideBenchmark: { kind: "out-of-reach" } },
    ]);
  });

  test("cannot tell what repeats add while nothing says how often answers change", async () => {
    const [design] = await assumedDesigns({ epochs: 3 });
    expect(design?.answers).toMatchObject({ kind: "undetermined" });
    expect(design?.repeats).toMatchObject({ kind: "undetermined" });
  });

  test("finds that more samples beat repeats for the same trials, and what repeats cannot get below", async () => {
    const { repeats } = await designNamed("two-models", { samples: 200, given: { flipRate: 0.1 } });
    if (repeats.kind === "undetermined") throw new Error(repeats.reason);
    expect(repeats.halfTwice).toMatchObject({ units: 392 });
    expect(repeats.halfTwice.detectable).toBeGreaterThan(0.06);
    expect(repeats.rows.map(({ units }) => units)).toEqual([785, 628, 576, 534, 503]);
    expect(repeats.floor).toBeCloseTo(0.0767, 4);
  });

  test("averages out what flips in the epochs of two suites", async () => {
    const given = { score: 0.5, flipRate: 0.4, discordant: 0.5 };
    const { answers } = await designNamed("two-suites", { epochs: 4, samples: 400, given });
    // Each side .25, of which .2 flips: .05 + .2/4; 2.8016 sqrt(2 · .1/400)
    expect(answers.atHand?.detectable).toBeCloseTo(0.06265, 5);
  });

  test("refuses answers that flip more often than models differ", async () => {
    await expect(assumedDesigns({ given: { flipRate: 0.3 } })).rejects.toThrow(
      "--flip-rate 30 is more than 25 of 100 discordant pairs allow",
    );
  });
});

describe("planStudy with a budget: it …", () => {
  const prices = { "lab/one": { input: 1, output: 3 }, "lab/two": { input: 1, output: 3 } };
  const tokens = { inputTokens: 1000, outputTokens: 1000 };

  test("buys what the money is worth, for all models together", async () => {
    const models = ["lab/one", "lab/two"];
    const { answers } = await designNamed("two-models", { models, prices, budgetUsd: 1.6, given: tokens });
    expect(answers.affordable).toMatchObject({ units: { kind: "shared", units: 200 }, trials: 400 });
    expect(answers.affordable).toMatchObject({ detectable: expect.closeTo(0.099, 3) });
    expect(answers.needs[0]?.costUsd).toBeCloseTo(785 * 2 * 0.004, 9);
  });

  test("spends more on the suite that varies more, but for what it costs", async () => {
    const variances = { left: 0.16, right: 0.04 };
    const spread = (value: number) =>
      ({ once: { value, source: "given" }, designEffect: { value: 1, source: "given" } }) as const;
    const variation = {
      kind: "separate",
      benchmark: spread(variances.left),
      counterpart: spread(variances.right),
    } as const;
    const buy = (counterpart: number) =>
      affordableUnits(variation, { budgetUsd: 12, epochs: 1, unitUsd: { benchmark: 0.01, counterpart } });
    expect(buy(0.01)).toEqual({ kind: "separate", benchmark: 800, counterpart: 400 });
    expect(buy(0.04)).toEqual({ kind: "separate", benchmark: 600, counterpart: 150 });
  });

  test("says when the money does not buy two", async () => {
    const models = ["lab/one"];
    const { answers } = await designNamed("paired-form", { models, prices, budgetUsd: 0.01, given: tokens });
    expect(answers.affordable).toEqual({ kind: "too-little" });
  });

  test("needs a model with a price, and one above nothing", async () => {
    await expect(assumedDesigns({ budgetUsd: 1 })).rejects.toThrow("name the models with --model");
    const local = { models: ["lab/three"], budgetUsd: 1 };
    await expect(assumedDesigns(local)).rejects.toThrow("no price is known for lab/three");
    const free = { ...local, prices: { "lab/three": { input: 0, output: 0 } } };
    await expect(assumedDesigns(free)).rejects.toThrow("cost nothing");
  });
});

describe("planStudy with earlier runs: it …", () => {
  /** Forty tickets; model `left` has the first thirty right, `right` all but the first ten. */
  async function ranTickets(look: (options: { readonly resultsFolder: string }) => Promise<void>) {
    using folder = temporaryFolder();
    const rows = Array.from({ length: 40 }, (_, index) => index);
    const suite = rows.map((index) => `t${index},"What is ticket ${index}?",yes,${Math.floor(index / 4)}`);
    writeFileSync(join(folder.path, "tickets.csv"), ["id,input,target,cluster", ...suite, ""].join("\n"));
    mkdirSync(join(folder.path, "recorded"));
    const recorded = (isRight: (index: number) => boolean) =>
      [
        "sample_id,output,input_tokens,output_tokens",
        ...rows.map((index) => `t${index},${isRight(index) ? "yes" : "no"},300,100`),
        "",
      ].join("\n");
    writeFileSync(
      join(folder.path, "recorded/left.csv"),
      recorded((index) => index < 30),
    );
    writeFileSync(
      join(folder.path, "recorded/right.csv"),
      recorded((index) => index >= 10),
    );
    const resultsFolder = join(folder.path, "results");
    await run({
      models: ["replay/recorded/left.csv", "replay/recorded/right.csv"],
      suites: ["tickets.csv"],
      resultsFolder,
      dataFolder: folder.path,
      folder: folder.path,
      environment: {},
    });
    await look({ resultsFolder });
  }

  test("takes discordance, clusters and tokens from them", async () => {
    await ranTickets(async ({ resultsFolder }) => {
      const { studies } = await planStudy({
        ...plain,
        resultsFolder,
        counterpart: "tickets",
        prices: { "replay/left": { input: 1, output: 1 }, "replay/right": { input: 1, output: 1 } },
      });
      const [study] = studies;
      expect(study?.models).toEqual(["replay/left", "replay/right"]);
      const models = study?.designs.find(({ design }) => design === "two-models");
      expect(models).toMatchObject({
        suite: "tickets",
        measuredFrom: { models: ["replay/left", "replay/right"] },
        unitUsd: { benchmark: 0, counterpart: 2 * 0.0004 },
        variation: {
          spread: {
            // ten of forty one way, ten the other: mean 0, variance 20/39
            once: { value: expect.closeTo(20 / 39, 9), source: "earlier runs" },
            discordant: 0.5,
            designEffect: { value: expect.closeTo(3.9, 9), clusters: 10, source: "earlier runs" },
            units: 40,
          },
        },
      });
    });
  });

  test("leaves to assumption what they do not tell, and takes other models' runs for a new model", async () => {
    await ranTickets(async ({ resultsFolder }) => {
      const { studies } = await planStudy({
        ...plain,
        resultsFolder,
        counterpart: "tickets",
        models: ["lab/new"],
      });
      const suites = studies[0]?.designs.find(({ design }) => design === "two-suites");
      expect(suites?.variation).toMatchObject({
        benchmark: { once: { source: "assumed" } },
        counterpart: { once: { source: "earlier runs" }, score: 0.75, units: 40 },
      });
    });
  });

  test("names the known suites for one that nobody knows", async () => {
    await ranTickets(async ({ resultsFolder }) => {
      const unknown = planStudy({ ...plain, resultsFolder, benchmark: "ticket" });
      await expect(unknown).rejects.toThrow(/unknown suite "ticket"; known: .*tickets/);
    });
  });
});
