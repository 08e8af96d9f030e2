import { clopperPearsonInterval } from "../stats/clopper-pearson-interval.ts";
import { type Estimate, estimate } from "../stats/estimate.ts";
import { weightingOf } from "./sample-weights.ts";

/** What a person found who double-checked some targets of a suite. */
export interface AuditCounts {
  readonly suite: string;
  /** Of the suite as it was when the targets were drawn. */
  readonly digest: string;
  readonly right: number;
  readonly wrong: number;
  /** Undecided, or left without a verdict. */
  readonly unclear: number;
  /** Why the share of wrong targets bounds no score of the suite; absent where it does. */
  readonly noBound?: string;
}

/** What the wrong targets of a suite can do to its scores. */
export interface LabelAudit extends AuditCounts {
  /** Share of wrong targets: the unclear ones count right for its lower bound and wrong for its upper one. */
  readonly rate: Estimate;
  /**
   * In score units, absent with `noBound`: a wrong target moves its own sample's score by 1 at most, so a suite's score by no more
   * than their share, where all problems count alike.
   */
  readonly bound?: number;
  /** The runs read are of another version of the suite than the audit. */
  readonly otherVersion?: true;
}

/** Problems are drawn at random, one sample of each, so that the targets are independent. */
export function labelAudit(
  counts: AuditCounts,
  { level, digests }: { readonly level: number; readonly digests: ReadonlySet<string> },
): LabelAudit {
  const { right, wrong, unclear, digest, noBound } = counts;
  const n = right + wrong + unclear;
  const { low } = clopperPearsonInterval({ successes: wrong, n, level });
  const { high } = clopperPearsonInterval({ successes: wrong + unclear, n, level });
  const method = unclear === 0 ? "Clopper-Pearson" : "Clopper-Pearson, unclear ones counted either way";
  return {
    ...counts,
    rate: estimate(
      wrong / n,
      { low, high, level, method, covers: "samples like these", weights: "problem" },
      n,
    ),
    ...(noBound === undefined ? { bound: high } : {}),
    ...(digests.size === 0 || digests.has(digest) ? {} : { otherVersion: true }),
  };
}

/** Problems are drawn with equal chances; what a wrong one does to a score is their share only where each weighs the same in it. */
export function whyNoBound(samples: {
  readonly weight: Float64Array | undefined;
  /** Of each sample. */
  readonly problem: readonly string[];
}): string | undefined {
  if (weightingOf(samples.weight).kind === "traffic") return "its samples carry traffic weights";
  const counts = [...Map.groupBy(samples.problem, (problem) => problem).values()].map(({ length }) => length);
  return new Set(counts).size > 1 ? "its problems have unequal numbers of samples" : undefined;
}
