import { dryRun } from "../actions/dry-run.ts";
import { reportRegistry } from "../actions/registries.ts";
import { type RunResult, run } from "../actions/run.ts";
import { readProviderOptions, readSystemMessage } from "../actions/run-files.ts";
import type { RunOptions } from "../actions/run-options.ts";
import type { EvidenceGrade, Exposure } from "../core/suite.ts";
import { findGaps } from "../gap/find-gaps.ts";
import type { ExitCode } from "./command.ts";
import { formatDryRun } from "./format-dry-run.ts";
import { toFileSuite } from "./given-options.ts";
import { type Io, writeLine } from "./io.ts";
import { printReport } from "./print-report.ts";
import { createProgress } from "./progress.ts";
import { dataFolder, resultsFolder } from "./shared-options.ts";

/** What `run` was given. */
export interface GivenRun {
  readonly model: readonly string[];
  readonly suite: readonly string[];
  readonly results: string;
  readonly data?: string | undefined;
  readonly setting?: "benchmark" | "real-world" | undefined;
  readonly evidence?: EvidenceGrade | undefined;
  readonly capability?: string | undefined;
  readonly scorer?: string | undefined;
  readonly exposure?: Exposure | undefined;
  readonly label?: string | undefined;
  readonly keepText: boolean;
  readonly format: string;
  readonly temperature?: number | undefined;
  readonly maxOutputTokens?: number | undefined;
  readonly reasoningEffort?: string | undefined;
  readonly modelSeed?: number | undefined;
  readonly providerOptions?: string | undefined;
  readonly system?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly limit?: number | undefined;
  readonly epochs: number;
  readonly concurrency: number;
  readonly timeout: number;
  readonly trialTimeout?: number | undefined;
  readonly retries: number;
  readonly seed: number;
  readonly resume: boolean;
  readonly dryRun: boolean;
}

/** Runs, shows progress on stderr, prints the report. */
export async function executeRun(given: GivenRun, io: Io): Promise<ExitCode> {
  (await reportRegistry()).get(given.format);
  const options = toRunOptions(given, io);
  if (given.dryRun) {
    io.stdout.write(formatDryRun(await dryRun(options), given.format));
    return 0;
  }
  const result = await watchRun(options, io, run);
  await printReport(
    findGaps(result.records, { partial: true, pool: false, level: 0.95, seed: given.seed }),
    given,
    io,
  );
  return exitCodeOf(result, () => true);
}

/** Runs with a progress line, and says on stderr where the logs are. */
export async function watchRun<Options extends object>(
  options: Options,
  io: Io,
  start: (
    options: Options & Pick<RunOptions, "signal" | "drain" | "onPlan" | "onMessage" | "onNotice">,
  ) => Promise<RunResult>,
): Promise<RunResult> {
  const progress = createProgress(io.stderr, () => performance.now());
  const { signal, drain } = io.watchInterrupts();
  try {
    const result = await start({
      ...options,
      signal,
      drain,
      onPlan: progress.plan,
      onMessage: progress.message,
      onNotice: progress.notice,
    });
    progress.end();
    const partial = result.records.filter((record) => record.endedAt === undefined).length;
    if (partial > 0)
      writeLine(
        io.stderr,
        `${partial} of ${result.records.length} runs are partial; --resume goes on with them`,
      );
    sayWhatFailed(result, io);
    return result;
  } finally {
    progress.end();
  }
}

function sayWhatFailed({ records, failures }: RunResult, io: Io): void {
  const withScore = modelsWithScore(records);
  for (const { model, trials, last } of failures) {
    const consequence = withScore.has(model) ? "" : ", so it has no score";
    const noun = trials === 1 ? "trial" : "trials";
    writeLine(
      io.stderr,
      `reality-gap: ${model}: ${trials} ${noun} failed${consequence}; the last: ${last.message} (${last.kind})`,
    );
  }
}

/** 0 when every model that must have a score has one. */
export function exitCodeOf(result: RunResult, mustScore: (model: string) => boolean): ExitCode {
  if (result.isInterrupted) return 130;
  const models = new Set(result.records.map(({ head }) => head.model));
  const withScore = modelsWithScore(result.records);
  return [...models].every((model) => withScore.has(model) || !mustScore(model)) ? 0 : 1;
}

function modelsWithScore(records: RunResult["records"]): ReadonlySet<string> {
  return new Set(records.filter(hasScore).map(({ head }) => head.model));
}

function hasScore(record: RunResult["records"][number]): boolean {
  if (record.backing === "aggregate") return true;
  const { scored, refused, truncated, unparsed } = record.coverage;
  return scored + refused + truncated + unparsed > 0;
}

function toRunOptions(given: GivenRun, io: Io): RunOptions {
  const { model, suite, settings, ...rest } = { ...given, settings: toSettings(given) };
  const [firstModel = "", ...otherModels] = model;
  const [firstSuite = "", ...otherSuites] = suite;
  return {
    models: [firstModel, ...otherModels],
    suites: [firstSuite, ...otherSuites],
    resultsFolder: resultsFolder(rest, io),
    dataFolder: dataFolder(rest, io),
    folder: io.folder,
    environment: io.environment,
    settings,
    fileSuite: toFileSuite(given),
    epochs: given.epochs,
    concurrency: given.concurrency,
    timeoutMs: given.timeout * 1000,
    retries: given.retries,
    seed: given.seed,
    resume: given.resume,
    keepText: given.keepText,
    ...(given.baseUrl === undefined ? {} : { baseUrl: given.baseUrl }),
    ...(given.system === undefined ? {} : { systemMessage: readSystemMessage(given.system, io.folder) }),
    ...(given.limit === undefined ? {} : { limit: given.limit }),
    ...(given.trialTimeout === undefined ? {} : { trialTimeoutMs: given.trialTimeout * 1000 }),
    ...(given.label === undefined ? {} : { label: given.label }),
  };
}

function toSettings(given: GivenRun): NonNullable<RunOptions["settings"]> {
  const { temperature, maxOutputTokens, modelSeed, reasoningEffort, providerOptions } = given;
  return {
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(modelSeed === undefined ? {} : { modelSeed }),
    ...(reasoningEffort === undefined ? {} : { reasoningEffort }),
    ...(providerOptions === undefined ? {} : { providerOptions: readProviderOptions(providerOptions) }),
  };
}
