import type { RunRecord, SuiteCard } from "#harness/core/run.ts";
import { mulberry32 } from "#harness/stats/random.ts";

/** Runs of made-up models, each of a family of its own, on so many suites of one capability, half of them benchmarks. */
export function makeRecords(size: {
  readonly models: number;
  readonly suites: number;
  readonly samples: number;
}): readonly RunRecord[] {
  const random = mulberry32(1);
  const suites = Array.from({ length: size.suites }, (_, index) => suiteCard(index));
  const easiness = suites.map(() => Float64Array.from({ length: size.samples }, () => 2 * random() - 1));
  return Array.from({ length: size.models }, (_, model) => model).flatMap((model) =>
    suites.map((suite, index): RunRecord => {
      const ability = (2 * model) / size.models + random() / 4;
      const mean = Float64Array.from(easiness[index] ?? [], (easy) =>
        random() < 1 / (1 + Math.exp(-ability - easy)) ? 1 : 0,
      );
      return recordOf({ suite, model, mean });
    }),
  );
}

function recordOf(options: {
  readonly suite: SuiteCard;
  readonly model: number;
  readonly mean: Float64Array;
}): RunRecord {
  const { suite, model, mean } = options;
  const samples = mean.length;
  const none = new Array<undefined>(samples).fill(undefined);
  const once = new Uint32Array(samples).fill(1);
  const startedAt = "2026-01-02T03:04:05.678Z";
  return {
    head: {
      schema: 1,
      runId: `${startedAt}-${model}-${suite.id}`,
      startedAt,
      model: `bench/${letters(model)}`,
      suite,
      fingerprint: {
        suite: suite.digest,
        scorers: suite.scorers,
        settings: {},
        parameters: {},
        adapter: "scripted",
        harness: "0.1.0",
      },
      plan: { digest: suite.digest, samples, epochs: 1, trials: samples },
      seed: 1,
      origin: { kind: "measured" },
    },
    endedAt: startedAt,
    backing: "samples",
    coverage: {
      planned: samples,
      scored: samples,
      refused: 0,
      truncated: 0,
      unparsed: 0,
      unscored: 0,
      failed: 0,
      notRun: 0,
    },
    usage: { reported: 0, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 },
    respondedBy: [],
    warnings: [],
    samples: {
      id: Array.from(mean, (_, row) => `${suite.id}-${row}`),
      problemId: none,
      form: none,
      template: none,
      stratum: none,
      cluster: none,
      weight: new Float64Array(samples).fill(Number.NaN),
      epochs: once,
      mean,
      variance: new Float64Array(samples).fill(Number.NaN),
      answeredEpochs: once,
      answeredMean: mean,
    },
  };
}

function suiteCard(index: number): SuiteCard {
  const isBenchmark = index % 2 === 0;
  return {
    id: `${isBenchmark ? "exam" : "work"}-${index}`,
    version: 1,
    title: "Made up",
    setting: isBenchmark ? { kind: "benchmark" } : { kind: "counterpart", evidence: "generated" },
    capability: "bench",
    exposure: "public",
    source: { url: "", licence: "MIT" },
    scorers: ["number"],
    metric: "accuracy",
    digest: String(index),
  };
}

/** 0 → aa, 1 → ab: names without digits, so that each is a family. */
function letters(index: number): string {
  return String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26));
}
