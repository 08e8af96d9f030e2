import type { JsonObject } from "../core/json.ts";
import { dataError } from "../datasets/data-error.ts";
import { listAt, numberAt, objectAt, textAt, valueAt } from "./foreign-json.ts";
import type { ReadChoice } from "./read-choice.ts";

/** Which of a task's scores is taken, and what the tool printed for it. */
export interface LmEvalChoice {
  readonly metric: string;
  readonly filter: string;
  readonly printed: number;
  readonly higherIsBetter: boolean;
  /** Of the task's other scores, what a reader may want to know. */
  readonly others: readonly string[];
}

/**
 * The score that the map or our table names, else the task's first. Since 0.4 a key is `metric,filter`; before it was
 * the metric alone.
 *
 * @throws HarnessError `data` for a task without the score that is asked for.
 */
export function chooseScore(
  { results, path, task }: { readonly results: JsonObject; readonly path: string; readonly task: string },
  { metric, filter }: ReadChoice,
): LmEvalChoice {
  const entry = valueAt(results, "groups", task) ?? valueAt(results, "results", task);
  const scores = Object.keys(objectAt(entry))
    .filter((key) => numberAt(entry, key) !== undefined && !isNoScore(key))
    .map((key) => {
      const [name = "", of = "none"] = key.split(",");
      return { key, metric: name, filter: of };
    });
  const fitting = scores.filter(
    (score) =>
      (metric === undefined || score.metric === metric) && (filter === undefined || score.filter === filter),
  );
  const chosen =
    fitting[0] ?? (filter === undefined ? undefined : scores.find((score) => score.metric === metric));
  if (chosen === undefined) {
    const known = scores.map(({ key }) => `"${key}"`).join(", ");
    const wanted = [metric, filter].filter((part) => part !== undefined).join(",");
    throw dataError(
      path,
      { line: 1, column: 1 },
      scores.length === 0
        ? `task "${task}" has no score; run it again, or leave the file out`
        : `task "${task}" has no score "${wanted}"; it has ${known}: name one in the map's "read"`,
    );
  }
  return {
    metric: chosen.metric,
    filter: chosen.filter,
    printed: numberAt(entry, chosen.key) ?? Number.NaN,
    higherIsBetter: isHigherBetter(results, task, chosen.metric),
    others: scores.filter(({ key }) => key !== chosen.key).map(({ key }) => key),
  };
}

/** Metric and filter make the judge: another filter judges otherwise. */
export function lmEvalScorer({ metric, filter }: LmEvalChoice): string {
  return `lm-eval ${metric}${filter === "none" ? "" : `,${filter}`}`;
}

function isNoScore(key: string): boolean {
  return /_stderr(,|$)/.test(key) || ["alias", "name", "sample_len", "sample_count"].includes(key);
}

function isHigherBetter(results: JsonObject, task: string, metric: string): boolean {
  const said = valueAt(results, "higher_is_better", task, metric);
  if (typeof said === "boolean") return said;
  const listed = listAt(results, "configs", task, "metric_list").find(
    (each) => textAt(each, "metric") === metric,
  );
  const inConfig = valueAt(listed, "higher_is_better");
  return typeof inConfig === "boolean" ? inConfig : !/perplexity|bits_per_byte|brier|wer|ter$/.test(metric);
}
