import type { DataTerms } from "../core/data-terms.ts";
import { bestOfLooks } from "../stats/best-of-looks.ts";
import { normalQuantile } from "../stats/distributions/normal.ts";
import { type Estimate, pointEstimate, undetermined } from "../stats/estimate.ts";
import { compareText } from "./compare-text.ts";
import { type FamilyPatterns, familyOf } from "./families.ts";
import type { Findings, SettingFindings } from "./findings.ts";

/** What the ledger knows of one held-out suite of the report. */
export interface HeldOutSuite {
  readonly suite: string;
  /** Who was sent samples of it, by provider. */
  readonly exposures: readonly ProviderExposure[];
  /** Looks by model family; the reserved slice is not among them. */
  readonly looks: readonly FamilyLooks[];
  /** All of them together: what a choice among all models has been made from. */
  readonly total: Looks;
  /** When the reserved slice was opened; absent while it is untouched. */
  readonly finalOpenedAt?: string;
}

export interface ProviderExposure {
  readonly provider: string;
  /** Different samples it was ever sent. */
  readonly samples: number;
  /** Those sent under terms that let it train on them: held out no longer, for this provider. */
  readonly exposed: number;
  /** Everything that was declared, in the order of time. */
  readonly terms: readonly DataTerms[];
  readonly firstAt: string;
  readonly lastAt: string;
}

export interface Looks {
  /** Runs whose scores were shown. */
  readonly looks: number;
  /** Different prompts, settings and parameters among them. */
  readonly prompts: number;
  /** What choosing the best of so many looks can add to its score, SE · √(2 ln k). */
  readonly bound: Estimate;
}

export type FamilyLooks = Looks & { readonly family: string };

/** One run whose scores were shown. */
export interface CountedLook {
  readonly suite: string;
  readonly model: string;
  readonly prompt: string;
}

/** The looks at a suite with the bound on what choosing among them can add. */
export function countLooks(
  suite: string,
  looks: readonly CountedLook[],
  { findings, families }: { readonly findings: Findings; readonly families?: FamilyPatterns | undefined },
): Pick<HeldOutSuite, "looks" | "total"> {
  const of = looks.filter((look) => look.suite === suite);
  const byFamily = Map.groupBy(of, ({ model }) => familyOf(model, families));
  const scores = scoresOn(suite, findings);
  return {
    looks: [...byFamily]
      .map(([family, some]) => {
        const own = scores.filter(({ model }) => familyOf(model, families) === family);
        return { family, ...toLooks(some, own) };
      })
      .sort((left, right) => compareText(left.family, right.family)),
    total: toLooks(of, scores),
  };
}

/** Measured looks at the suite that the report shows. */
function scoresOn(suite: string, findings: Findings) {
  const sides: { readonly model: string; readonly side: SettingFindings }[] = [
    ...findings.gaps.flatMap(({ model, benchmark, counterpart }) => [
      { model, side: benchmark },
      { model, side: counterpart },
    ]),
    ...findings.unpaired.map(({ model, findings: side }) => ({ model, side })),
  ];
  return sides
    .filter(({ side }) => side.suite === suite)
    .map(({ model, side }) => ({ model, score: side.score }));
}

function toLooks(looks: readonly CountedLook[], scores: readonly { readonly score: Estimate }[]): Looks {
  const prompts = new Set(looks.map(({ prompt }) => prompt)).size;
  return {
    looks: looks.length,
    prompts,
    bound: boundOf(
      looks.length,
      scores.map(({ score }) => score),
    ),
  };
}

/** By the widest of the scores shown; its standard error is half its interval over the normal quantile. */
function boundOf(looks: number, scores: readonly Estimate[]): Estimate {
  if (looks === 0) return undetermined("no look was counted");
  const errors = scores.flatMap((score) => {
    if (score.kind !== "estimate" || !("interval" in score)) return [];
    const { low, high, level } = score.interval;
    return [(high - low) / 2 / normalQuantile((1 + level) / 2)];
  });
  if (errors.length === 0) return undetermined("no score of the suite has an interval here", looks);
  const bound = bestOfLooks({ looks, standardError: Math.max(...errors) });
  return pointEstimate(bound, "a bound on an expectation, no measurement", looks);
}
