import { studentTQuantile } from "./distributions/student-t.ts";

/** Value ± t sqrt(variance), cut to where the value can lie. */
export function tInterval(options: {
  readonly value: number;
  readonly variance: number;
  readonly degrees: number;
  readonly level: number;
  readonly range?: readonly [lowest: number, highest: number];
}): { readonly low: number; readonly high: number } {
  const { value, variance, degrees, level, range } = options;
  const half = studentTQuantile({ p: (1 + level) / 2, degrees }) * Math.sqrt(variance);
  const [lowest, highest] = range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return { low: Math.max(lowest, value - half), high: Math.min(highest, value + half) };
}

/**
 * The same for a mean strictly between 0 and 1, on the scale of its log odds (delta method) and so never
 * beyond them: nearer to its level than a cut interval where most samples agree.
 */
export function logitInterval(options: {
  readonly value: number;
  readonly variance: number;
  readonly degrees: number;
  readonly level: number;
}): { readonly low: number; readonly high: number } {
  const { value, variance, degrees, level } = options;
  const spread = value * (1 - value);
  const center = Math.log(value / (1 - value));
  const half = (studentTQuantile({ p: (1 + level) / 2, degrees }) * Math.sqrt(variance)) / spread;
  return { low: 1 / (1 + Math.exp(half - center)), high: 1 / (1 + Math.exp(-half - center)) };
}

/** Degrees of freedom as printed: `t(11.5)`, `t(499)`. */
export function tName(degrees: number): string {
  return `t(${Number.isInteger(degrees) || degrees >= 1000 ? Math.round(degrees) : degrees.toFixed(1)})`;
}
