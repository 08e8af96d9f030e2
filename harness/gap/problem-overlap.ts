import { keysOf } from "../core/packed-columns.ts";
import type { RunRecord } from "../core/run.ts";

/** How far two runs pose the same latent problems. */
export interface ProblemOverlap {
  readonly shared: number;
  /** On either side. */
  readonly all: number;
  /** Both pose the same problems and nothing else: only then does difficulty cancel in their raw gap. */
  readonly isSame: boolean;
}

/** Absent where no problem is shared, or a side is a published aggregate. */
export function problemOverlap(benchmark: RunRecord, counterpart: RunRecord): ProblemOverlap | undefined {
  const [ours, theirs] = [problemsOf(benchmark), problemsOf(counterpart)];
  const shared = ours.known.intersection(theirs.known).size;
  if (shared === 0) return undefined;
  const all = ours.known.union(theirs.known).size;
  return { shared, all, isSame: shared === all && !ours.hasOthers && !theirs.hasOthers };
}

/** For the comparability guard: empty where all problems are shared, or none. */
export function overlapMismatch(overlap: ProblemOverlap | undefined): readonly string[] {
  if (overlap === undefined || overlap.isSame) return [];
  const { shared, all } = overlap;
  const others = shared === all ? ", other samples have no problem id" : "";
  return [
    `${shared} of ${all} problems ${shared === 1 ? "is" : "are"} shared${others}; the form gap is over these alone`,
  ];
}

function problemsOf(record: RunRecord): { readonly known: ReadonlySet<string>; readonly hasOthers: boolean } {
  if (record.backing === "aggregate") return { known: new Set(), hasOthers: true };
  const known = new Set<string>();
  let hasOthers = false;
  const problems = keysOf(record.samples, "problemId");
  for (let row = 0; row < record.samples.epochs.length; row += 1) {
    const problem = problems?.at(row);
    if (problem === undefined) hasOthers = true;
    else known.add(problem);
  }
  return { known, hasOthers };
}
