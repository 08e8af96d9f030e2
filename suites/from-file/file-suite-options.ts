import { basename, extname } from "node:path";
import { HarnessError } from "#harness/core/error.ts";
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

/** The same for code, which has the scorer itself. */
export interface SuiteFileOptions extends Omit<FileSuiteOptions, "scorer"> {
  readonly scorer?: Scorer;
}

/** Everything of a suite but its samples; its id is the file's name without the extension. */
export function suiteCard(path: string, options: SuiteFileOptions): Omit<Suite, "samples" | "prompt"> {
  const name = basename(path);
  const id = basename(path, extname(path));
  if (id === "published")
    throw new HarnessError("usage", `${path}: a suite cannot be called "published"; rename the file`);
  const { capability = id, exposure = "public", scorer = exact() } = options;
  return {
    id,
    version: 1,
    title: id,
    setting: toSetting(options),
    capability,
    exposure,
    source: { url: `file:${encodeURIComponent(name)}`, licence: "not stated" },
    scorers: [scorer],
    metric: metricOf(scorer),
  };
}

/** @throws HarnessError `usage` for evidence of a benchmark. */
export function toSetting({ setting = "real-world", evidence }: SuiteFileOptions): Setting {
  if (setting === "real-world") return { kind: "counterpart", evidence: evidence ?? "labelled-work" };
  if (evidence === undefined) return { kind: "benchmark" };
  throw new HarnessError(
    "usage",
    `evidence "${evidence}" is given for a benchmark; leave it out, or set the setting to real-world`,
  );
}

/** What a scorer's scores mean, where the suite does not say. */
export function metricOf(scorer: Scorer): Metric {
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
