import { csvLine } from "../datasets/csv-line.ts";
import type { Report } from "./report.ts";
import { visibleText } from "./visible-text.ts";

/** One row per entry of `gaps`; columns are the JSON paths joined by dots, the same whatever is in the findings. */
export const csv: Report = {
  id: "csv",
  description: "one row per gap, scores in [0, 1], for a spreadsheet",
  render: async ({ gaps }) => csvOf(columns, gaps),
};

/** Objects as rows, one column a path. */
export function csvOf(paths: readonly string[], objects: readonly object[]): string {
  const keysOfPaths = paths.map((path) => path.split("."));
  const rows = objects.map((row) => keysOfPaths.map((keys) => cellOf(row, keys)));
  return [paths, ...rows].map(csvLine).join("");
}

/** Paths of an estimate's members. */
export const estimate = [
  "kind",
  "value",
  "n",
  ...["low", "high", "level", "method", "covers", "weights", "warning"].map((key) => `interval.${key}`),
  "noInterval",
  "reason",
];

const setting = [
  "suite",
  "exposure",
  "scale",
  "backing",
  ...under("score", estimate),
  ...under("answeredOnly", estimate),
  ...under("coverage", [
    "planned",
    "scored",
    "refused",
    "truncated",
    "unparsed",
    "unscored",
    "failed",
    "notRun",
  ]),
  ...under("bounds", ["worst", "best"]),
  ...under("repeats", [
    "epochs",
    "asked",
    ...["any", "all", "flips"].flatMap((path) => under(path, estimate)),
    ...under("variance", ["kind", "within", "between", "intraclassCorrelation", "n", "reason"]),
  ]),
  ...under("judge", [
    "models",
    "sameFamily",
    ...under("questions", ["answered", "failed"]),
    ...under("costUsd", estimate),
    ...under("calibration", [
      "kind",
      "reason",
      "labelled",
      "withoutVerdict",
      "agreement.scale",
      ...[
        "agreement.same",
        "agreement.kappa",
        "agreement.concordance",
        "bias",
        "corrected",
        "labelsAlone",
      ].flatMap((path) => under(path, estimate)),
    ]),
  ]),
  ...under("costUsd", estimate),
  ...under("latencyMs", ["p50", "p95"]),
  "runIds",
];

const columns: readonly string[] = [
  "model",
  "capability",
  "label",
  ...under("benchmark", setting),
  ...under("counterpart", [...setting, "evidence"]),
  "design",
  ...under("difference", estimate),
  ...under("differenceBounds", ["low", "high"]),
  ...under("excess", estimate),
  ...under("form", estimate),
  ...under("retained", estimate),
  "tests",
  ...under("minimumDetectable", estimate),
  "looksFailed",
  "notComparable",
  "forms",
  "mismatches",
];

export function under(prefix: string, paths: readonly string[]): readonly string[] {
  return paths.map((path) => `${prefix}.${path}`);
}

function cellOf(row: object, keys: readonly string[]): string | number | undefined {
  const value = keys.reduce<unknown>(memberOf, row);
  if (value === undefined || typeof value === "number") return value;
  return visibleText(Array.isArray(value) ? value.map(itemText).join("; ") : String(value));
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function itemText(item: unknown): string {
  return typeof item === "string" ? item : JSON.stringify(item);
}
