import { type Estimate, undetermined } from "../../stats/estimate.ts";

/** What a gate found of one figure. A gate passes or fails only where a whole interval lies on one side of the limit. */
export interface GateCheck {
  readonly kind: "pass" | "fail" | "inconclusive";
  /** `gap`, `regret`, `score`, `baseline`: which threshold it is held against. */
  readonly threshold: "max-gap" | "max-regret" | "min-score" | "margin";
  /** The model, or the pair of suites. */
  readonly subject: string;
  /** The suites compared. */
  readonly of: string;
  /** What is held against the limit, in score units. */
  readonly estimate: Estimate;
  readonly limit: number;
  /** What the estimate's n counts; absent: samples (pairs of samples). */
  readonly unit?: "model";
  /** Samples (or pairs) in all that would settle it if the figure stayed where it is; absent where none is known. */
  readonly needed?: number;
  /** Why nothing can be said; absent where the interval says it. */
  readonly reason?: string;
  /** Nothing was there to be held against the limit: no run, no pair, no choice. */
  readonly isMissing?: true;
  /** What differs between the two sides of a comparison and leaves it one. */
  readonly differs?: readonly string[];
}

export interface GateFindings {
  readonly schema: 1;
  readonly asOf?: string;
  readonly seed: number;
  /** Confidence of each interval, after it was split over the looks. */
  readonly level: number;
  readonly looks: number;
  readonly verdict: GateCheck["kind"];
  /** No limit had anything to be held against: `inconclusive`, and no word on any model. */
  readonly nothingToJudge: boolean;
  readonly checks: readonly GateCheck[];
}

/** An upper bound below the limit passes, a lower bound above it fails. `side` turns it round for what should be high. */
export function gateCheck(
  about: Pick<GateCheck, "threshold" | "subject" | "of" | "estimate" | "limit" | "unit" | "differs">,
  { side }: { readonly side: "at most" | "at least" },
): GateCheck {
  const { estimate, limit } = about;
  if (estimate.kind === "undetermined") return { ...about, kind: "inconclusive", reason: estimate.reason };
  if (!("interval" in estimate))
    return { ...about, kind: "inconclusive", reason: `no interval: ${estimate.noInterval}` };
  const { low, high } = estimate.interval;
  const [isBelow, isAbove] = [high < limit, low > limit];
  if (side === "at most" ? isBelow : isAbove) return { ...about, kind: "pass" };
  if (side === "at most" ? isAbove : isBelow) return { ...about, kind: "fail" };
  // The interval of a choice narrows with samples, while its n counts models: how many samples is not known.
  const needed = about.unit === undefined ? neededFor(estimate, limit) : {};
  return { ...about, kind: "inconclusive", ...needed };
}

/** A limit that nothing was there for: it leaves the gate open, and says what to look for. */
export function missingCheck(
  about: Pick<GateCheck, "threshold" | "subject" | "of" | "limit">,
  reason: string,
): GateCheck {
  return { ...about, kind: "inconclusive", estimate: undetermined(reason), reason, isMissing: true };
}

/** Half widths shrink with the root of n: how many until the nearer bound clears the limit. Not known at the limit itself. */
function neededFor(
  {
    value,
    n,
    interval,
  }: {
    readonly value: number;
    readonly n?: number;
    readonly interval: { readonly low: number; readonly high: number };
  },
  limit: number,
): Pick<GateCheck, "needed"> {
  const distance = Math.abs(value - limit);
  const half = value < limit ? interval.high - value : value - interval.low;
  if (n === undefined || distance < 1e-9 || half <= 0) return {};
  const needed = Math.ceil(n * (half / distance) ** 2) + 1;
  return Number.isSafeInteger(needed) ? { needed: Math.max(n + 1, needed) } : {};
}

/** One failure fails the gate; one open question leaves it open; a gate that held nothing against a limit is open too. */
export function verdictOf(checks: readonly GateCheck[]): GateCheck["kind"] {
  if (checks.some(({ kind }) => kind === "fail")) return "fail";
  if (checks.length === 0 || checks.some(({ kind }) => kind === "inconclusive")) return "inconclusive";
  return "pass";
}

/** A gate without a single figure. */
export function hasNothingToJudge(checks: readonly GateCheck[]): boolean {
  return checks.every(({ isMissing }) => isMissing === true);
}
