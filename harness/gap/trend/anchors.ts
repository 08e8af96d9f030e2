import { isControl } from "../is-control.ts";
import { measureRuns } from "../measured-run.ts";
import type { RunPoint, Series } from "./run-points.ts";
import type { Anchor, SideScores } from "./scale-links.ts";
import { changesBetween } from "./trend-changes.ts";

/**
 * Other models that were measured with what measured before the break and with what measured after it, and did not change
 * themselves. Control models answer by rule and say nothing of how hard a suite is: they are no anchors.
 */
export function anchorsAt(options: {
  readonly before: RunPoint;
  readonly after: RunPoint;
  readonly series: Series;
  readonly others: readonly Series[];
}): readonly Anchor[] {
  const { before, after, series, others } = options;
  const found = others
    .filter((other) => other.model !== series.model && !isControl(other.model) && isSamePair(other, series))
    .flatMap(({ model, points }) => {
      const old = points.findLast((point) => isSameInstrument(point, before));
      const fresh = points.find((point) => isSameInstrument(point, after));
      if (old === undefined || fresh === undefined || hasChanged(old, fresh)) return [];
      const [left, right] = [scoresOf(old), scoresOf(fresh)];
      return left === undefined || right === undefined ? [] : [{ model, before: left, after: right }];
    });
  // A model with several labels is one anchor.
  return [...new Map(found.map((anchor) => [anchor.model, anchor])).values()];
}

function isSamePair(left: Series, right: Series): boolean {
  return (
    left.capability === right.capability &&
    left.benchmark === right.benchmark &&
    left.counterpart === right.counterpart
  );
}

function isSameInstrument(left: RunPoint, right: RunPoint): boolean {
  return !changesBetween(left, right).some(({ kind }) => kind === "instrument");
}

function hasChanged(left: RunPoint, right: RunPoint): boolean {
  return changesBetween(left, right).some(({ kind }) => kind === "model");
}

function scoresOf({ benchmark, counterpart }: RunPoint): SideScores | undefined {
  const measured = measureRuns([benchmark, counterpart], 0.95);
  const [left, right] = [measured.get(benchmark)?.findings.score, measured.get(counterpart)?.findings.score];
  if (left?.kind !== "estimate" || right?.kind !== "estimate") return undefined;
  return { benchmark: left.value, counterpart: right.value };
}
