import type { RunHead } from "../../core/run.ts";
import type { SuitePair } from "../across-findings.ts";
import { compareKeys } from "../compare-text.ts";
import type { Findings } from "../findings.ts";
import type { KeptRun } from "../pool-runs.ts";
import { type GateCheck, missingCheck } from "./gate-check.ts";
import type { GateLimits } from "./gate-findings.ts";
import { labelled } from "./labelled.ts";

export interface GatedRuns {
  readonly findings: Findings;
  /** What the findings were found of. */
  readonly kept: readonly KeptRun[];
  /** The same with unfinished runs where there is no finished one. */
  readonly begun: readonly KeptRun[];
  /** Where the runs were looked for, in words. */
  readonly place: string;
}

/**
 * What a limit was set for and was not there to be held against it: a model without a gap or a score, a pair without a choice, a
 * suite whose run never ended. Each leaves the gate open: others that are well are no answer.
 */
export function whatIsMissing(runs: GatedRuns, limits: GateLimits): readonly GateCheck[] {
  return [...missingGaps(runs, limits), ...missingRegrets(runs, limits), ...missingScores(runs, limits)];
}

function missingGaps(runs: GatedRuns, { maxGap: limit, on }: GateLimits): readonly GateCheck[] {
  if (limit === undefined) return [];
  const { gaps, unpaired } = runs.findings;
  return missingOf(runs, {
    about: { threshold: "max-gap", of: `${on} gap`, limit },
    has: new Set(gaps.map(subjectOf)),
    concerns: () => true,
    why: (subject) =>
      unpaired
        .filter((each) => subjectOf(each) === subject)
        .map(({ findings, reason }) => `${findings.suite}: ${reason}`),
  });
}

function missingScores(runs: GatedRuns, { minScore: limit }: GateLimits): readonly GateCheck[] {
  if (limit === undefined) return [];
  const scored = runs.kept.filter(({ record }) => isCounterpart(record.head));
  return missingOf(runs, {
    about: { threshold: "min-score", of: "score on a counterpart", limit },
    has: new Set(scored.map(({ record }) => subjectOf(record.head))),
    concerns: isCounterpart,
    why: () => ["no counterpart run of this model was read"],
  });
}

/** Model by model: nothing at all to hold against the limit, or a suite that was begun and never finished. */
function missingOf(
  runs: GatedRuns,
  asked: {
    readonly about: Pick<GateCheck, "threshold" | "of" | "limit">;
    readonly has: ReadonlySet<string>;
    readonly concerns: (head: RunHead) => boolean;
    readonly why: (subject: string) => readonly string[];
  },
): readonly GateCheck[] {
  const { about, has, concerns, why } = asked;
  const { kept, begun } = runs;
  if (begun.length === 0) return [missingCheck({ ...about, subject: "no model" }, nothingIn(runs))];
  const finished = new Set(kept.map(({ record }) => runKeyOf(record.head)));
  return [...Map.groupBy(begun, ({ record }) => subjectOf(record.head))]
    .sort(([left], [right]) => compareKeys([left], [right]))
    .flatMap(([subject, [first, ...others]]) => {
      if (first === undefined) return [];
      const { model, label } = first.record.head;
      const unfinished = [first, ...others]
        .map(({ record }) => record.head)
        .filter((head) => !finished.has(runKeyOf(head)) && concerns(head))
        .map((head) => `${head.suite.id} has no finished run; --resume finishes it, --partial reads it`);
      const named = { ...about, subject: model, of: `${about.of}${labelled(label)}` };
      if (!has.has(subject))
        return [missingCheck(named, (unfinished.length > 0 ? unfinished : why(subject)).join("; "))];
      return unfinished.map((reason) => missingCheck(named, reason));
    });
}

function missingRegrets(runs: GatedRuns, { maxRegret: limit }: GateLimits): readonly GateCheck[] {
  if (limit === undefined) return [];
  const { findings, begun } = runs;
  const about = { threshold: "max-regret", subject: "no choice", limit } as const;
  const keyOf = ({ capability, benchmark, counterpart, label }: SuitePair) =>
    JSON.stringify([capability, benchmark, counterpart, label]);
  const decided = new Set(findings.decisions.map(keyOf));
  if (findings.means.length === 0) {
    const reason =
      begun.length === 0 ? nothingIn(runs) : "no model has finished runs in both settings of a capability";
    return [missingCheck({ ...about, of: "regret" }, reason)];
  }
  return findings.means
    .filter((pair) => !decided.has(keyOf(pair)))
    .map(({ benchmark, counterpart, label }) =>
      missingCheck(
        { ...about, of: `regret of choosing by ${benchmark} for ${counterpart}${labelled(label)}` },
        "a choice needs at least two comparable models",
      ),
    );
}

function nothingIn({ findings: { leftOut }, place }: GatedRuns): string {
  return leftOut.length === 0
    ? `no run in ${place}`
    : `none of the ${leftOut.length} runs in ${place} is among those asked for`;
}

function isCounterpart({ suite }: RunHead): boolean {
  return suite.setting.kind === "counterpart";
}

function subjectOf({ model, label }: { readonly model: string; readonly label?: string }): string {
  return JSON.stringify([model, label]);
}

function runKeyOf({ model, suite, label }: RunHead): string {
  return JSON.stringify([model, suite.id, label]);
}
