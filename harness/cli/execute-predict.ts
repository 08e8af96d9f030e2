import { loadConfig } from "../actions/load-config.ts";
import { predictGap } from "../actions/predict-gap.ts";
import { scorePredicted } from "../actions/score-predictions.ts";
import { HarnessError } from "../core/error.ts";
import { level as levelWords, minute, points, pointsInterval } from "../reports/figures.ts";
import { bullet } from "../reports/layout.ts";
import { predictionItems } from "../reports/prediction-items.ts";
import type { ExitCode } from "./command.ts";
import { toJson } from "./format.ts";
import { comparisonsOf, type GivenFileSuite, toFileSuite } from "./given-options.ts";
import type { Io } from "./io.ts";
import { sayDamaged, sayUncounted } from "./say-damaged.ts";
import { dataFolder, resultsFolder } from "./shared-options.ts";
import { someOf } from "./some-of.ts";
import { type GivenProtection, toProtection } from "./to-protection.ts";

/** The command line of `predict`, as it was given; points out of 100. */
export interface GivenPredict extends GivenFileSuite, GivenProtection {
  readonly model?: readonly string[] | undefined;
  readonly suite?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly data?: string | undefined;
  readonly results?: string | undefined;
  readonly gap?: number | undefined;
  readonly interval?: readonly [number, number] | undefined;
  readonly level: number;
  readonly score: boolean;
  readonly format: "table" | "json";
}

const wayOut = "a prediction is of models on a benchmark and a counterpart";

export async function executePredict(given: GivenPredict, io: Io): Promise<ExitCode> {
  return given.score ? scoreAll(given, io) : predict(given, io);
}

async function predict(given: GivenPredict, io: Io): Promise<ExitCode> {
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const { gap: points_, interval } = given;
  if (points_ === undefined || interval === undefined)
    throw new HarnessError(
      "usage",
      "a prediction is a --gap with its --interval, such as --gap 12 --interval 5,19; --score scores the earlier ones",
    );
  const predictions = await predictGap({
    models: someOf("model", given.model ?? config.models, wayOut),
    suites: someOf("suite", given.suite ?? config.suites, wayOut),
    folder: io.folder,
    dataFolder: dataFolder(given, io, config),
    resultsFolder: resultsFolder(given, io, config),
    fileSuite: toFileSuite(given),
    protection: toProtection(given, io),
    ...(config.parameters === undefined ? {} : { parameters: config.parameters }),
    gap: points_ / 100,
    interval: { low: interval[0] / 100, high: interval[1] / 100, level: given.level },
  });
  io.stdout.write(
    given.format === "json"
      ? toJson({ predictions })
      : predictions
          .map(
            ({ model, benchmark, counterpart, gap, interval: stated, at, hash }) =>
              `${model}, ${benchmark.id} to ${counterpart.id}: ${points(gap)} points ${pointsInterval(stated)} (${levelWords(stated.level)}), written into the ledger on ${minute(at)}\n  SHA-256 ${hash}\n`,
          )
          .join(""),
  );
  return 0;
}

async function scoreAll(given: GivenPredict, io: Io): Promise<ExitCode> {
  const config = await loadConfig({ folder: io.folder, named: given.config });
  const damaged = sayDamaged(io);
  const predictions = await scorePredicted({
    ...comparisonsOf(config, {}),
    resultsFolder: resultsFolder(given, io, config),
    onDamaged: damaged.say,
    ...sayUncounted(io),
    partial: false,
    pool: false,
    level: 0.95,
    seed: 1,
  });
  const items = predictionItems({ predictions });
  io.stdout.write(
    given.format === "json"
      ? toJson({ predictions })
      : items.length === 0
        ? "nothing was predicted in these results\n"
        : items.flatMap((item) => bullet(item, io.stdout.width).map((line) => `${line}\n`)).join(""),
  );
  return damaged.exitCode();
}
