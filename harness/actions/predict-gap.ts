import { hash } from "node:crypto";
import { HarnessError } from "../core/error.ts";
import type { Suite, SuiteContext } from "../core/suite.ts";
import { canonicalJson } from "../gap/canonical-json.ts";
import type { PredictedSuite, Prediction } from "../gap/prediction-findings.ts";
import { systemClock } from "../runner/clock.ts";
import { planSuite } from "../runner/plan-suite.ts";
import { appendToLedger, type LedgerEntry, readLedger } from "../store/ledger.ts";
import { listRunLogs } from "../store/list-run-logs.ts";
import { openRecords } from "../store/open-records.ts";
import { hasScore } from "./has-score.ts";
import { resolveSuites } from "./resolve-suites.ts";
import { type SuiteReading, toSuiteContext } from "./suite-reading.ts";
import { isModelPath } from "./user-path.ts";

export interface PredictOptions extends SuiteReading {
  /** Ids, as their runs will have them. */
  readonly models: readonly [string, ...string[]];
  readonly resultsFolder: string;
  /** In score units. */
  readonly gap: number;
  readonly interval: Prediction["interval"];
  /** ISO 8601 UTC. */
  readonly now?: () => string;
}

/**
 * Writes into the ledger, before anybody has seen it, what gap each model will have between a benchmark and a counterpart.
 * @throws HarnessError `usage` for other suites than one of each setting or an interval without the gap in it; `data` where
 *   the counterpart was looked at, or the same was predicted before; `disk`, `locked`.
 */
export async function predictGap(options: PredictOptions): Promise<readonly Prediction[]> {
  const { resultsFolder, gap, interval, now = systemClock.now } = options;
  if (!(interval.low <= gap && gap <= interval.high))
    throw new HarnessError(
      "usage",
      `--interval ${interval.low * 100},${interval.high * 100} does not hold --gap ${gap * 100}; give one that does`,
    );
  const path = options.models.find((model) => isModelPath(model) || !model.includes("/"));
  if (path !== undefined)
    throw new HarnessError(
      "usage",
      `--model ${path}: a prediction is of the id its runs will have, provider/name`,
    );
  const { benchmark, counterpart } = await readPair(options);
  const predictions = options.models.map((model): Prediction => {
    const predicted = { model, benchmark, counterpart, gap, interval };
    return { at: now(), ...predicted, hash: hash("sha256", canonicalJson(predicted)) };
  });
  for (const { model } of predictions) await requireUnseen(model, counterpart, resultsFolder);
  appendToLedger(resultsFolder, () => {
    for (const { entry } of readLedger(resultsFolder)) requireFirst(entry, predictions);
    return predictions.map((prediction) => ({ kind: "prediction", ...prediction }));
  });
  return predictions;
}

async function readPair(options: PredictOptions) {
  const context = toSuiteContext(options);
  const suites = await resolveSuites(options.suites, options);
  const [benchmark, another] = suites.filter(({ setting }) => setting.kind === "benchmark");
  const [counterpart, other] = suites.filter(({ setting }) => setting.kind === "counterpart");
  if (benchmark === undefined || counterpart === undefined || another !== undefined || other !== undefined)
    throw new HarnessError(
      "usage",
      `a gap is of one benchmark and one counterpart, got ${suites.map(({ id }) => id).join(", ")}; name two suites with --suite`,
    );
  return {
    benchmark: await toPredicted(benchmark, context),
    counterpart: await toPredicted(counterpart, context),
  };
}

async function toPredicted(suite: Suite, context: SuiteContext): Promise<PredictedSuite> {
  const { card } = await planSuite(suite, context, { epochs: 1, seed: 1 });
  return { id: card.id, digest: card.digest, scorer: card.scorers[0] };
}

/** Of public suites no look is counted; that a score is there is enough. */
async function requireUnseen(model: string, suite: PredictedSuite, resultsFolder: string): Promise<void> {
  const { records } = await openRecords([...listRunLogs(resultsFolder)].map(({ path }) => path));
  const seen = records.find(
    (record) => record.head.model === model && isOf(record.head.suite, suite) && hasScore(record),
  );
  if (seen !== undefined)
    throw new HarnessError(
      "data",
      `${model} has a score on ${suite.id} already, in run ${seen.head.runId}: what is known cannot be predicted; take fresh samples`,
    );
}

function isOf(card: Pick<PredictedSuite, "id" | "digest">, { id, digest }: PredictedSuite): boolean {
  return card.id === id && card.digest === digest;
}

function requireFirst(entry: LedgerEntry, predictions: readonly Prediction[]): void {
  for (const { model, benchmark, counterpart } of predictions) {
    if (entry.kind === "look" && entry.model === model && entry.suite === counterpart.id)
      throw new HarnessError(
        "data",
        `somebody looked at the score of ${model} on ${counterpart.id} on ${entry.at}: what is known cannot be predicted; take fresh samples under another suite id`,
      );
    const isSame =
      entry.kind === "prediction" &&
      entry.model === model &&
      entry.benchmark.digest === benchmark.digest &&
      entry.counterpart.digest === counterpart.digest;
    if (isSame)
      throw new HarnessError(
        "data",
        `the gap of ${model} between ${benchmark.id} and ${counterpart.id} was predicted on ${entry.at}; the first prediction stands`,
      );
  }
}
