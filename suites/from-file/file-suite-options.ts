import { basename, extname } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
import type { UnitInterval } from "#harness/core/score.ts";
import type { Scorer } from "#harness/core/scorer.ts";
import { scorerKindOf } from "#harness/core/scorer.ts";
import type { EvidenceGrade, Exposure, Metric, Setting, Suite } from "#harness/core/suite.ts";
import { exact } from "#harness/scorers/exact.ts";

/** What flags may say of suites given as files. */
export interface FileSuiteOptions {
  /** `real-world` means a counterpart. Default. */
  readonly setting?: "benchmark" | "real-world";
  /** Of a counterpart. Default: `labelled-work`. */
  readonly evidence?: EvidenceGrade;
  /** Default: the suite's id. */
  readonly capability?: string;
  /** As a flag has it: `number`, `pattern:'…'`. Default: `exact`. */
  readonly scorer?: string;
  /** Default: `public`. */
  readonly exposure?: Exposure;
}

/** What code and a `suite.yaml` may say: the scorers themselves, and the rest of a suite's card. */
export interface SuiteFileOptions extends Omit<FileSuiteOptions, "scorer"> {
  /** The headline first. Default: `exact`. */
  readonly scorers?: readonly [headline: Scorer, ...others: Scorer[]];
  /** Default: the file's name without its extension. */
  readonly id?: string;
  /** Default: 1. */
  readonly version?: number;
  /** Default: the id. */
  readonly title?: string;
  readonly source?: Suite["source"];
  readonly chance?: UnitInterval;
  /** Default: what the headline's scores mean. */
  readonly metric?: Metric;
  readonly recipe?: string;
  readonly keepMetadata?: readonly string[];
}

/** Everything of a suite but its samples and its prompt. */
export function suiteCard(path: string, options: SuiteFileOptions): Omit<Suite, "samples" | "prompt"> {
  const { id = basename(path, extname(path)), scorers = [exact()] as const } = options;
  if (id === "published")
    throw new HarnessError("usage", `${path}: a suite cannot be called "published"; rename it`);
  const { chance, recipe, keepMetadata } = options;
  return {
    id,
    version: options.version ?? 1,
    title: options.title ?? id,
    setting: toSetting(options),
    capability: options.capability ?? id,
    exposure: options.exposure ?? "public",
    source: options.source ?? { url: `file:${encodeURIComponent(basename(path))}`, licence: "not stated" },
    scorers,
    metric: options.metric ?? metricOf(scorers[0]),
    ...(chance === undefined ? {} : { chance }),
    ...(recipe === undefined ? {} : { recipe }),
    ...(keepMetadata === undefined ? {} : { keepMetadata }),
  };
}

function toSetting({ setting = "real-world", evidence }: SuiteFileOptions): Setting {
  if (setting === "real-world") return { kind: "counterpart", evidence: evidence ?? "labelled-work" };
  if (evidence === undefined) return { kind: "benchmark" };
  throw new HarnessError(
    "usage",
    `evidence "${evidence}" is given for a benchmark; leave it out, or set the setting to real-world`,
  );
}

function metricOf(scorer: Scorer): Metric {
  switch (scorerKindOf(scorer.id)) {
    case "f1":
    case "spans":
      return "f1";
    case "json-fields":
      return "partial-credit";
    default:
      return "accuracy";
  }
}
