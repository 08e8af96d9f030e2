import type { SettingFindings } from "../gap/findings.ts";
import type { RepeatFindings } from "../gap/repeat-findings.ts";
import type { Estimate } from "../stats/estimate.ts";
import type { Block, Figure, FigureRow } from "./document.ts";
import { count, intervalOf, points, pointsInterval, share } from "./figures.ts";
import { methodNote } from "./methods.ts";
import type { PairSection } from "./pair-sections.ts";
import { visibleText } from "./visible-text.ts";

/** What asking the same again shows, where a run has several epochs. */
export function repeatBlocks({ rows }: PairSection): readonly Block[] {
  const repeated = rows.flatMap(({ model, benchmark, counterpart }) =>
    [benchmark, counterpart].flatMap((findings) => repeatsOf(model, findings)),
  );
  if (repeated.length === 0) return [];
  return [
    { kind: "heading", level: 3, text: "The same sample asked again" },
    {
      kind: "table",
      title: "model",
      figures: ["suite", "k", "one of k right", "all k right", "flips", "of samples"],
      rows: repeated.map(rowOf),
    },
    { kind: "note", text: noteOf(repeated) },
  ];
}

interface Repeated {
  readonly model: string;
  readonly suite: string;
  readonly repeats: RepeatFindings;
}

function repeatsOf(model: string, findings: SettingFindings): readonly Repeated[] {
  if (findings.backing === "aggregate" || findings.repeats === undefined) return [];
  return [{ model, suite: findings.suite, repeats: findings.repeats }];
}

function rowOf({ model, suite, repeats }: Repeated): FigureRow {
  const { asked, any, all, flips } = repeats;
  return {
    kind: "figures",
    name: visibleText(model),
    cells: [
      { value: visibleText(suite) },
      { value: count(asked) },
      figureOf(any),
      figureOf(all),
      figureOf(flips),
      shareOf(repeats),
    ],
  };
}

function figureOf(estimate: Estimate): Figure {
  if (estimate.kind === "undetermined") return { value: "none" };
  const interval = intervalOf(estimate);
  return {
    value: points(estimate.value),
    ...(interval === undefined ? {} : { aside: pointsInterval(interval) }),
  };
}

function shareOf({ variance }: RepeatFindings): Figure {
  if (variance.kind === "undetermined" || variance.intraclassCorrelation === undefined)
    return { value: "none" };
  return { value: share(variance.intraclassCorrelation) };
}

function noteOf(repeated: readonly Repeated[]): string {
  const estimates = repeated.flatMap(({ repeats: { any, all, flips } }) => [any, all, flips]);
  const reasons = new Set(
    estimates.flatMap((each) => (each.kind === "undetermined" ? [visibleText(each.reason)] : [])),
  );
  return [
    methodNote(
      "One of k (pass@k) and all of k (pass^k) answers to a sample right, and flips = two answers to it differ in being right,",
      estimates,
    ),
    "Of samples: share of one answer's variance that lies between samples (analysis of variance); near 1, more epochs tell hardly more, and only more samples do.",
    ...[...reasons].sort().map((reason) => `None: ${reason}.`),
  ].join(" ");
}
