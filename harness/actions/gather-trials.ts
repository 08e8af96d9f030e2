import type { Findings } from "../gap/findings.ts";
import { mostTrials, type ShownTrial, type ShownTrials } from "../reports/html/shown-trials.ts";
import { readHead } from "../store/catalogue.ts";
import { listRunLogs } from "../store/list-run-logs.ts";
import { isWrong, type TrialView, viewTrials } from "./trial-views.ts";

/**
 * Trials of the runs that a report read, for a page to show: as many of each run, wrong ones first. Text of held-out suites stays
 * out, also where a log keeps it: a page is passed on. Logs are read one at a time, and not held.
 */
export function gatherTrials(findings: Findings, resultsFolder: string): ShownTrials {
  const wanted = new Set(runIdsOf(findings));
  const logs = [...listRunLogs(resultsFolder)].filter(({ path }) => wanted.has(readHead(path).runId));
  const share = Math.max(1, Math.floor(mostTrials / Math.max(1, logs.length)));
  const shown = logs.flatMap(({ path }) => trialsOf(path, share));
  return { trials: wrongFirst(shown).slice(0, mostTrials), found: foundIn(findings) };
}

/** Then those that could not be judged, which are neither, then the right ones. */
function wrongFirst(trials: readonly ShownTrial[]): readonly ShownTrial[] {
  const rank = ({ kind }: ShownTrial) => (kind === "right" ? 2 : kind === "unscored" ? 1 : 0);
  return [...trials].sort((left, right) => rank(left) - rank(right));
}

function runIdsOf({ gaps, unpaired }: Findings): readonly string[] {
  return [
    ...gaps.flatMap(({ benchmark, counterpart }) => [...benchmark.runIds, ...counterpart.runIds]),
    ...unpaired.flatMap((each) => each.findings.runIds),
  ];
}

/** Of every run once, though a run may stand in several gaps. */
function foundIn({ gaps, unpaired }: Findings): number {
  const sides = [
    ...gaps.flatMap(({ benchmark, counterpart }) => [benchmark, counterpart]),
    ...unpaired.map((each) => each.findings),
  ];
  const counts = new Map(
    sides.flatMap((side) =>
      side.backing === "samples"
        ? [[side.runIds.join(" "), side.coverage.planned - side.coverage.notRun] as const]
        : [],
    ),
  );
  return [...counts.values()].reduce((sum, trials) => sum + trials, 0);
}

function trialsOf(path: string, share: number): readonly ShownTrial[] {
  const { model, suite } = readHead(path);
  const isHidden = suite.exposure === "held-out";
  const left = { wrong: share, right: share };
  const views = viewTrials(path, {
    limit: 2 * share,
    isWanted: (trial, headline) => {
      const side = isWrong(trial, headline) ? "wrong" : "right";
      if (left[side] === 0) return false;
      left[side] -= 1;
      return true;
    },
  });
  const shown = views.map((view) =>
    toShown(view, { model, suite: suite.id, setting: suite.setting.kind, isHidden }),
  );
  return wrongFirst(shown).slice(0, share);
}

const heldOut = "(held out: not in this page)";

function toShown(
  view: TrialView,
  { isHidden, ...run }: Pick<ShownTrial, "model" | "suite" | "setting"> & { readonly isHidden: boolean },
): ShownTrial {
  const { answer, judges, ...rest } = view;
  const kind = kindOf(view.outcome);
  const shown = { ...run, ...rest, kind, outcome: wordsOf(view.outcome) };
  // why a trial could not be judged may quote its target, or what a judge said of it
  if (isHidden)
    return {
      ...shown,
      ...(kind === "unscored" ? { outcome: `unscored: ${heldOut}` } : {}),
      input: heldOut,
      target: heldOut,
      output: heldOut,
    };
  return {
    ...shown,
    ...(answer === undefined ? {} : { answer }),
    ...(judges === undefined ? {} : { judges }),
  };
}

function kindOf(outcome: string): ShownTrial["kind"] {
  if (outcome === "1") return "right";
  for (const kind of ["missed", "failed", "unscored"] as const) if (outcome.startsWith(kind)) return kind;
  return "wrong";
}

function wordsOf(outcome: string): string {
  return outcome === "1" ? "right" : outcome === "0" ? "wrong" : outcome;
}
