import type { JsonObject, JsonValue } from "../core/json.ts";
import { countAt, listAt, numberAt, objectAt, textAt } from "./foreign-json.ts";
import type { InspectLog } from "./inspect-log.ts";
import { epochOf, type InspectScorers, idOf } from "./inspect-rows.ts";
import { inspectScore, scoresOf } from "./inspect-score.ts";
import type { ReadChoice } from "./read-choice.ts";

/** A first reading of all samples. */
export interface InspectTally {
  readonly scorers: InspectScorers["scorers"];
  /** Mean over samples, epochs averaged first; what could not be judged left out. */
  readonly mean: number | undefined;
  /** Samples with a score. */
  readonly scored: number;
  readonly samples: number;
  readonly trials: number;
  readonly epochs: number;
  readonly reducer: string;
  /** By epoch and id, which of the log's samples counts: the last. */
  readonly last: ReadonlyMap<string, number>;
  /** A score that is no proportion. */
  readonly beyond: number | undefined;
}

export async function tallyInspect(log: InspectLog, read: ReadChoice): Promise<InspectTally> {
  const printed = printedScorers(log.header);
  const only = printed[0] ?? "score";
  const last = new Map<string, number>();
  const values = new Map<string, number>();
  const ids = new Set<string>();
  const seen = new Set<string>();
  let index = 0;
  let epochs = 1;
  let beyond: number | undefined;
  let headline = read.scorer;
  for await (const sample of log.samples()) {
    const given = scoresOf(sample, only);
    for (const scorer of Object.keys(given)) seen.add(scorer);
    headline ??= printed.find((scorer) => given[scorer] !== undefined) ?? Object.keys(given)[0];
    const key = `${epochOf(sample)} ${idOf(sample)}`;
    last.set(key, index);
    ids.add(idOf(sample));
    epochs = Math.max(epochs, epochOf(sample));
    index += 1;
    if (headline === undefined) continue;
    const score = inspectScore(given[headline], read);
    if (score.kind === "beyond") beyond ??= score.value;
    values.set(key, score.kind === "scored" ? score.value : score.kind === "missed" ? 0 : Number.NaN);
  }
  const first = headline ?? only;
  const bySample = Map.groupBy(
    [...values].filter(([, value]) => !Number.isNaN(value)),
    ([key]) => key.slice(key.indexOf(" ") + 1),
  );
  const means = [...bySample.values()].map(
    (all) => all.reduce((sum, [, value]) => sum + value, 0) / all.length,
  );
  return {
    scorers: [first, ...[...seen].filter((scorer) => scorer !== first).sort()],
    mean: means.length === 0 ? undefined : means.reduce((sum, mean) => sum + mean, 0) / means.length,
    scored: means.length,
    samples: ids.size,
    trials: last.size,
    epochs,
    reducer: reducerOf(log.header),
    last,
    beyond,
  };
}

function reducerOf(header: JsonObject): string {
  const [first] = listAt(header, "eval", "config", "epochs_reducer");
  return typeof first === "string" ? first : (textAt(header, "eval", "config", "epochs_reducer") ?? "mean");
}

/** By the names that samples use; older logs have one scorer beside its metrics. */
function printedScorers(header: JsonObject): readonly string[] {
  const names = listAt(header, "results", "scores").map(
    (score) => textAt(score, "scorer") ?? textAt(score, "name"),
  );
  const older = textAt(header, "results", "scorer", "name") ?? textAt(header, "results", "scorer");
  return [...names, older].filter((name) => name !== undefined);
}

/** What the log prints of the headline: its accuracy, else its mean. */
export function printedScore(
  header: JsonObject,
  { scorers: [headline] }: InspectScorers,
): { readonly mean: number; readonly n: number | undefined } | undefined {
  const entry = listAt(header, "results", "scores").find((score) =>
    [textAt(score, "scorer"), textAt(score, "name")].includes(headline),
  );
  const metrics = objectAt(entry ?? header["results"], "metrics");
  const mean = ["accuracy", "mean"]
    .map((metric) => numberAt(metrics, metric, "value") ?? numberAt(metrics, metric))
    .find((value) => value !== undefined && value >= 0 && value <= 1);
  return mean === undefined ? undefined : { mean, n: countAt(entry, "scored_samples") };
}

/** One value for each sample, its epochs joined. */
export function reducedSamples(
  header: JsonObject,
  { scorers: [headline] }: InspectScorers,
): readonly JsonValue[] {
  const reductions = listAt(header, "reductions");
  const all = reductions.length > 0 ? reductions : listAt(header, "reductions", "samples");
  const fitting = all.find((each) => textAt(each, "scorer") === headline) ?? all[0];
  return listAt(fitting, "samples");
}
