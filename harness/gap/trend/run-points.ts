import type { SuitePair } from "../across-findings.ts";
import { compareText } from "../compare-text.ts";
import type { KeptRun } from "../pool-runs.ts";

export interface TimedRun {
  readonly run: KeptRun;
  /** When its answers were given. */
  readonly at: string;
}

export interface RunPoint {
  readonly at: string;
  readonly benchmark: KeptRun;
  readonly counterpart: KeptRun;
  readonly carried?: "benchmark" | "counterpart";
}

/** The points of one line before anything is found of them. */
export interface Series extends SuitePair {
  readonly model: string;
  readonly points: readonly RunPoint[];
}

type Side = "benchmark" | "counterpart";
type SidedRun = TimedRun & { readonly side: Side };

/**
 * Which runs of the two suites were one occasion: neighbours in time, as many as there can be and of those the nearest. A run
 * that is nobody's neighbour is compared with the newest run of the other suite before it; where there is none, it stands alone.
 */
export function runPoints(runs: Readonly<Record<Side, readonly TimedRun[]>>): {
  readonly points: readonly RunPoint[];
  readonly alone: readonly KeptRun[];
} {
  const inTime = [
    ...runs.benchmark.map((each) => ({ ...each, side: "benchmark" as const })),
    ...runs.counterpart.map((each) => ({ ...each, side: "counterpart" as const })),
  ].sort((left, right) => compareText(left.at, right.at) || compareText(idOf(left), idOf(right)));
  const partner = partnersOf(inTime);
  const points: RunPoint[] = [];
  const alone: KeptRun[] = [];
  const newest: { benchmark?: KeptRun; counterpart?: KeptRun } = {};
  for (const [place, each] of inTime.entries()) {
    const otherSide = each.side === "benchmark" ? "counterpart" : "benchmark";
    const earlier = newest[otherSide];
    newest[each.side] = each.run;
    const other = inTime[partner.get(place) ?? -1];
    if (other !== undefined) {
      // The later of the two makes the point.
      if (inTime.indexOf(other) < place) points.push(pointOf(each, other.run));
    } else if (earlier !== undefined) points.push({ ...pointOf(each, earlier), carried: otherSide });
    else alone.push(each.run);
  }
  return { points, alone };
}

function pointOf({ side, run, at }: SidedRun, other: KeptRun): RunPoint {
  return side === "benchmark"
    ? { at, benchmark: run, counterpart: other }
    : { at, benchmark: other, counterpart: run };
}

/** Pairs of neighbours on a line: the most of them, then the least time between them. */
function partnersOf(inTime: readonly SidedRun[]): ReadonlyMap<number, number> {
  const best: { readonly pairs: number; readonly apart: number; readonly joins: boolean }[] = [];
  for (const [place, each] of inTime.entries()) {
    const skipped = { ...(best[place - 1] ?? { pairs: 0, apart: 0 }), joins: false };
    const before = inTime[place - 1];
    const base = best[place - 2] ?? { pairs: 0, apart: 0 };
    const joined =
      before === undefined || before.side === each.side
        ? undefined
        : {
            pairs: base.pairs + 1,
            apart: base.apart + Date.parse(each.at) - Date.parse(before.at),
            joins: true,
          };
    const isBetter =
      joined !== undefined &&
      (joined.pairs > skipped.pairs || (joined.pairs === skipped.pairs && joined.apart < skipped.apart));
    best.push(isBetter ? joined : skipped);
  }
  const partner = new Map<number, number>();
  for (let place = inTime.length - 1; place > 0; place -= 1) {
    if (best[place]?.joins !== true) continue;
    partner.set(place, place - 1).set(place - 1, place);
    place -= 1;
  }
  return partner;
}

function idOf({ run }: TimedRun): string {
  return run.record.head.runId;
}
