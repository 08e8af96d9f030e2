import type { Estimate, Interval } from "../stats/estimate.ts";

/** How numbers are written where people read: points out of 100 with one decimal and a true minus sign. */

/** `92.7` */
export function points(share: number): string {
  return decimal(share * 100, 1);
}

/** `+3.1`, `−0.4`, `0.0` */
export function signedPoints(share: number): string {
  const text = points(share);
  return text.startsWith("−") || text === "0.0" ? text : `+${text}`;
}

/** `[−0.8, 3.2]` */
export function pointsInterval({ low, high }: Pick<Interval, "low" | "high">): string {
  return `[${points(low)}, ${points(high)}]`;
}

/** A correlation: `.947`, `−.22`. */
export function coefficient(value: number): string {
  return decimal(value, 3).replace(/^(−?)0\./, "$1.");
}

export function coefficientInterval({ low, high }: Interval): string {
  return `[${coefficient(low)}, ${coefficient(high)}]`;
}

/** A share of something: `.72`, `1.03`. */
export function share(value: number): string {
  return decimal(value, 2).replace(/^(−?)0\./, "$1.");
}

export function shareInterval({ low, high }: Pick<Interval, "low" | "high">): string {
  return `[${share(low)}, ${share(high)}]`;
}

/** `99 %` */
export function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

/** `[97, 100]` */
export function percentInterval({ low, high }: Pick<Interval, "low" | "high">): string {
  return `[${Math.round(low * 100)}, ${Math.round(high * 100)}]`;
}

/** A p-value: `.041`, `<.001`. */
export function probability(value: number): string {
  return value < 0.001 ? "<.001" : coefficient(value);
}

/** `14,042` */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 model`, `6 models` */
export function counted(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** `95 %` */
export function level(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}

/** `2026-01-02 03:04 UTC`, from ISO 8601. */
export function minute(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}

/** A ranking score, which is no share of anything. */
export function plain(value: number): string {
  return decimal(value, Number.isInteger(value) ? 0 : 2);
}

/** `$12.30`, `$0.0042`: two digits that mean something, however small. */
export function dollars(value: number): string {
  if (value === 0 || value >= 0.1) return `$${value.toFixed(2)}`;
  return `$${value.toFixed(Math.min(8, 1 - Math.floor(Math.log10(value))))}`;
}

/** `0.2 ms`, `812 ms`, `2.21 s`, `104 s`: three digits at most. */
export function duration(ms: number): string {
  if (ms < 10) return `${Number(ms.toFixed(1))} ms`;
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return `${ms < 100_000 ? Number((ms / 1000).toPrecision(3)) : Math.round(ms / 1000)} s`;
}

/** The interval of an estimate, where it has one. */
export function intervalOf(estimate: Estimate): Interval | undefined {
  return estimate.kind === "estimate" && "interval" in estimate ? estimate.interval : undefined;
}

/** An interval says which way a gap goes only when it lies on one side of zero. */
export function directionOf(estimate: Estimate): "lower" | "higher" | "unclear" {
  const interval = intervalOf(estimate);
  if (interval === undefined) return "unclear";
  return interval.low > 0 ? "lower" : interval.high < 0 ? "higher" : "unclear";
}

function decimal(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}
