import { clusterRobustMean } from "../../stats/cluster-robust-mean.ts";
import type { DifferencePeriod } from "../../stats/difference-in-differences.ts";
import type { DatedScores } from "./dated-scores.ts";
import { type Comparison, countsOf, periodsAt } from "./lead-periods.ts";

/** Samples each side of a placebo date needs. */
const fewest = 20;

export interface Peak {
  readonly date: string;
  /** Difference over its standard error. */
  readonly size: number;
}

/** The date at which a model's lead falls most, in standard errors, so that dates with few samples do not win. */
export function peakOf(
  scores: DatedScores,
  options: Omit<Comparison, "date"> & { readonly dates: readonly string[] },
): Peak {
  const sizes = options.dates.map((date) => ({ date, size: sizeAt(scores, { ...options, date }) }));
  return sizes.reduce((best, one) => (one.size > best.size ? one : best), {
    date: "",
    size: Number.NEGATIVE_INFINITY,
  });
}

function sizeAt(scores: DatedScores, options: Comparison): number {
  const { before, after } = periodsAt(scores, options);
  const [left, right] = [leadOf(before), leadOf(after)];
  const error = Math.sqrt(left.variance + right.variance);
  return error > 0 && Number.isFinite(error) ? (left.mean - right.mean) / error : 0;
}

function leadOf({ exposed, controls, clusters }: DifferencePeriod) {
  const values = exposed.map((score, row) => score - (controls[row] ?? Number.NaN));
  return clusterRobustMean({ values, ...(clusters === undefined ? {} : { clusters }) });
}

/** The declared date, and the given ones or the first of every month, as far as both sides have samples enough. */
export function placeboDatesOf({
  scores,
  date,
  placeboDates,
}: {
  readonly scores: DatedScores;
  readonly date: string;
  readonly placeboDates?: readonly string[] | undefined;
}): readonly string[] {
  const days = scores.dates.toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [date];
  const named = placeboDates ?? monthsBetween(first, last);
  const isBalanced = (day: string) => {
    const { before, after } = countsOf(scores, day);
    return before >= fewest && after >= fewest;
  };
  return [...new Set([...named.filter(isBalanced), date])].sort();
}

function monthsBetween(first: string, last: string): readonly string[] {
  const months: string[] = [];
  const day = new Date(`${first.slice(0, 7)}-01T00:00:00Z`);
  while (day.toISOString().slice(0, 10) <= last) {
    months.push(day.toISOString().slice(0, 10));
    day.setUTCMonth(day.getUTCMonth() + 1);
  }
  return months;
}
