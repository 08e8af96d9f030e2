import { changingStages } from "./changing-stages.ts";
import { choosingStages } from "./choosing-stages.ts";
import type { StageKind, Version } from "./stage.ts";

/**
 * A Python function that does one thing after another to a list of whole numbers, and does one or two of them wrong. The
 * meaning is fixed here, and every template says it: what it should do, in order; the function; one call that fails.
 */
export interface RepairProblem {
  readonly name: string;
  readonly stages: readonly Stage[];
  /** What the function is called with where it is seen to fail. */
  readonly shown: readonly number[];
  /** Further calls that the mended function must get right; a reader never sees them. */
  readonly hidden: readonly (readonly number[])[];
}

export interface Stage {
  /** `id` of a kind. */
  readonly kind: string;
  readonly n: number;
  /** Which of the wrong versions stands in the function; absent where the right one does. */
  readonly bug?: number;
}

export const stageKinds: readonly StageKind[] = [...choosingStages, ...changingStages];

export function kindOf({ kind }: Stage): StageKind {
  const found = stageKinds.find(({ id }) => id === kind);
  if (found === undefined) throw new RangeError(`there is no stage ${kind}`);
  return found;
}

/** The version that stands in the function. */
export function versionOf(stage: Stage): Version {
  const kind = kindOf(stage);
  if (stage.bug === undefined) return kind.right;
  const found = kind.wrong[stage.bug];
  if (found === undefined) throw new RangeError(`stage ${stage.kind} has no wrong version ${stage.bug}`);
  return found;
}

export function mended({ bug: _, ...stage }: Stage): Stage {
  return stage;
}
