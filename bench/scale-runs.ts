import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { RunHead, SampleColumns, SuiteCard } from "#harness/core/run.ts";
import { firstCheck, sealLine } from "#harness/store/log-line.ts";
import { finishedExtension, runLogStem, toRunId } from "#harness/store/log-path.ts";
import { writeRecordFile } from "#harness/store/record-file.ts";

/**
 * So many finished runs with their records: twenty models on pairs of suites that share problems, each pair of a
 * capability of its own. A log holds its first and its last line only: a report that reads records never looks further.
 */
export function writeScaleRuns(
  resultsFolder: string,
  { runs, samples }: { readonly runs: number; readonly samples: number },
): void {
  for (let index = 0; index < runs; index += 1) {
    const suite = suiteOf(Math.floor(index / models));
    const head = headOf(suite, index, samples);
    const path = runLogStem(resultsFolder, head) + finishedExtension;
    const columns = columnsOf(suite.id, index, samples);
    const scored = samples;
    const counts = {
      planned: samples,
      scored,
      refused: 0,
      truncated: 0,
      unparsed: 0,
      unscored: 0,
      failed: 0,
      notRun: 0,
    };
    const endedAt = "2026-01-02T04:00:00.000Z";
    const first = sealLine(firstCheck, { kind: "run-start", head });
    const last = sealLine(first.check, { kind: "run-end", endedAt, counts });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${first.line}\n${last.line}\n`);
    writeRecordFile(path, {
      head,
      endedAt,
      backing: "samples",
      coverage: counts,
      usage: {
        reported: samples,
        inputTokens: 20 * samples,
        outputTokens: 12 * samples,
        cachedInputTokens: 0,
        reasoningTokens: 0,
      },
      latencyMs: { p50: 100, p95: 200 },
      respondedBy: [],
      warnings: [],
      samples: columns,
    });
  }
}

const models = 20;

function suiteOf(number: number): SuiteCard {
  const pair = Math.floor(number / 2);
  const isBenchmark = number % 2 === 0;
  const id = `${isBenchmark ? "exam" : "work"}-${pair}`;
  return {
    id,
    version: 1,
    title: id,
    setting: isBenchmark ? { kind: "benchmark" } : { kind: "counterpart", evidence: "labelled-work" },
    capability: `skill-${pair}`,
    exposure: "public",
    source: { url: "https://example.org", licence: "MIT" },
    scorers: ["number"],
    metric: "accuracy",
    digest: id,
  };
}

function headOf(suite: SuiteCard, run: number, samples: number): RunHead {
  const model = run % models;
  const startedAt = "2026-01-02T03:04:05.678Z";
  return {
    schema: 1,
    runId: toRunId(startedAt, run.toString(16).padStart(4, "0")),
    startedAt,
    model: `lab${model % 5}/model-${model}`,
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
  };
}

function columnsOf(suite: string, run: number, samples: number): SampleColumns {
  const rows = Array.from({ length: samples }, (_, row) => row);
  // better models get more of the same problems right, with some noise
  const ability = 0.35 + (0.5 * ((run * 7919) % 1000)) / 1000;
  const mean = Float64Array.from(rows, (row) =>
    ((row * 7907 + run * 104729) % 1000) / 1000 < ability ? 1 : 0,
  );
  const ones = new Uint32Array(samples).fill(1);
  return {
    id: rows.map((row) => `${suite}-${row.toString().padStart(6, "0")}`),
    problemId: rows.map((row) => `p${row}`),
    form: rows.map(() => suite),
    template: undefined,
    stratum: undefined,
    cluster: undefined,
    weight: undefined,
    epochs: ones,
    mean,
    variance: undefined,
    answeredEpochs: ones,
    answeredMean: mean,
  };
}
