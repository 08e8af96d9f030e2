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

/** Degrees of freedom as printed: `t(11.5)`, `t(499)`. */
export function tName(degrees: number): string {
  return `t(${Number.isInteger(degrees) || degrees >= 1000 ? Math.round(degrees) : degrees.toFixed(1)})`;
}
