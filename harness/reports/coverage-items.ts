import type { Coverage } from "../core/run.ts";
import type { Findings, SettingFindings } from "../gap/findings.ts";
import { count, counted, intervalOf, points, pointsInterval } from "./figures.ts";
import { visibleText } from "./visible-text.ts";

/** Where every planned trial went: one line for all that are complete, one for each run that is not. */
export function coverageItems(findings: Findings): readonly string[] {
  const sides = settingsOf(findings);
  const sampled = sides.flatMap(({ model, side }) => (side.backing === "samples" ? [{ model, side }] : []));
  const complete = sampled.filter(({ side }) => isComplete(side.coverage));
  const incomplete = sampled.filter(({ side }) => !isComplete(side.coverage));
  const published = sides.length - sampled.length;
  return [
    ...(complete.length === 0 ? [] : [completeItem(complete.map(({ side }) => side.coverage))]),
    ...incomplete.map(({ model, side }) => incompleteItem(model, side)),
    ...(published === 0
      ? []
      : [`${counted(published, "score")} published as a mean only: what was missing is not known.`]),
    ...failedItems(findings),
  ];
}

/** Runs that cannot be told from guessing, each once. */
function failedItems({ gaps }: Findings): readonly string[] {
  const items = gaps.flatMap(({ model, looksFailed = [] }) =>
    looksFailed.map(
      (reason) =>
        `${visibleText(model)} looks failed: ${visibleText(reason)}; it is no reference for the others.`,
    ),
  );
  return [...new Set(items)];
}

type SampleSide = Extract<SettingFindings, { backing: "samples" }>;

/** Every run once, though a run may stand in several pairs. */
function settingsOf({ gaps, unpaired }: Findings) {
  const all = [
    ...gaps.flatMap(({ model, benchmark, counterpart }) => [
      { model, side: benchmark },
      { model, side: counterpart },
    ]),
    ...unpaired.map(({ model, findings }) => ({ model, side: findings })),
  ];
  return [...new Map(all.map((each) => [each.side.runIds.join(" "), each])).values()];
}

function isComplete({ planned, scored }: Coverage): boolean {
  return scored === planned;
}

function completeItem(coverages: readonly Coverage[]): string {
  const trials = coverages.reduce((sum, { planned }) => sum + planned, 0);
  return `${counted(coverages.length, "run")}: all ${count(trials)} planned trials scored.`;
}

function incompleteItem(model: string, { suite, coverage, score, answeredOnly, bounds }: SampleSide): string {
  const missed = listed([
    [coverage.refused, "refused"],
    [coverage.truncated, "truncated"],
    [coverage.unparsed, "unreadable"],
  ]);
  const missing = listed([
    [coverage.unscored, "not judged"],
    [coverage.failed, "failed"],
    [coverage.notRun, "not run"],
  ]);
  const interval = intervalOf(answeredOnly);
  const only =
    missed === "" || answeredOnly.kind === "undetermined"
      ? ""
      : `; answered only ${points(answeredOnly.value)}${interval === undefined ? "" : ` ${pointsInterval(interval)}`}`;
  const range = `; had they been answered, the mean over trials is ${points(bounds.worst)} to ${points(bounds.best)}`;
  return [
    `${visibleText(model)} on ${visibleText(suite)}: ${count(coverage.scored)} of ${count(coverage.planned)} planned trials scored`,
    missed === "" ? "" : `; the model's doing, counted 0: ${missed}${only}`,
    missing === "" ? "" : `; ours, missing: ${missing}${score.kind === "undetermined" ? "" : range}`,
    ".",
  ].join("");
}

function listed(parts: readonly (readonly [number, string])[]): string {
  return parts.flatMap(([n, word]) => (n === 0 ? [] : [`${count(n)} ${word}`])).join(", ");
}
