import type { Findings } from "../findings.ts";
import { type GateCheck, gateCheck } from "./gate-check.ts";
import { labelled } from "./labelled.ts";

/** Thresholds in score units; an absent one is not looked at. */
export interface GateLimits {
  readonly maxGap?: number;
  readonly on: "raw" | "excess" | "form";
  readonly maxRegret?: number;
  /** Of the score on the counterpart. */
  readonly minScore?: number;
}

/** Every figure of a report that a limit is set for, held against it. */
export function checkFindings(findings: Findings, limits: GateLimits): readonly GateCheck[] {
  return [
    ...gapChecks(findings, limits),
    ...regretChecks(findings, limits),
    ...scoreChecks(findings, limits),
  ];
}

function gapChecks({ gaps }: Findings, { maxGap, on }: GateLimits): readonly GateCheck[] {
  if (maxGap === undefined) return [];
  return gaps.map((row) => {
    const estimate = { raw: row.difference, excess: row.excess, form: row.form }[on];
    const of = `${on} gap, ${row.benchmark.suite} → ${row.counterpart.suite}${labelled(row.label)}`;
    return gateCheck(
      { threshold: "max-gap", subject: row.model, of, estimate, limit: maxGap },
      { side: "at most" },
    );
  });
}

function regretChecks({ decisions }: Findings, { maxRegret }: GateLimits): readonly GateCheck[] {
  if (maxRegret === undefined) return [];
  return decisions.map(({ benchmark, counterpart, benchmarkWinner, regret, label }) =>
    gateCheck(
      {
        threshold: "max-regret",
        subject: benchmarkWinner,
        of: `regret of choosing by ${benchmark} for ${counterpart}${labelled(label)}`,
        estimate: regret,
        unit: "model",
        limit: maxRegret,
      },
      { side: "at most" },
    ),
  );
}

/** Each run on a counterpart once, though it stands in as many gaps as there are benchmarks. */
function scoreChecks({ gaps, unpaired }: Findings, { minScore }: GateLimits): readonly GateCheck[] {
  if (minScore === undefined) return [];
  const scored = [
    ...gaps.map(({ model, label, counterpart }) => ({ model, label, findings: counterpart })),
    ...unpaired
      .filter(({ setting }) => setting === "counterpart")
      .map(({ model, label, findings }) => ({ model, label, findings })),
  ];
  const once = new Map(
    scored.map((each) => [JSON.stringify([each.model, each.findings.suite, each.label]), each]),
  );
  return [...once.values()].map(({ model, label, findings }) =>
    gateCheck(
      {
        threshold: "min-score",
        subject: model,
        of: `score on ${findings.suite}${labelled(label)}`,
        estimate: findings.score,
        limit: minScore,
      },
      { side: "at least" },
    ),
  );
}
