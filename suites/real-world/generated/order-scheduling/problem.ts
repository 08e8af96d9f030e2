import type { Day } from "../calendar.ts";

/**
 * A job from its first stage to its last, and one question about when. The meaning is fixed here, and every
 * template says it: stages follow each other without a gap unless a pause is named; production counts its first
 * day and works Monday to Friday; the first stage starts on the last day of production.
 */
export interface ScheduleProblem {
  readonly place: string;
  /** Of the first stage, or of production where there is one: always Monday to Friday then. */
  readonly firstDay: Day;
  /** When the first stage is due to start: minutes since midnight. */
  readonly startMinutes: number;
  readonly stages: readonly Stage[];
  /** At most one of a kind, in the order of `twistKinds`. */
  readonly twists: readonly Twist[];
  readonly ask: Ask;
}

export interface Stage {
  readonly activity: Activity;
  readonly minutes: number;
  /** When given, the activity is done so many times, `minutes` each. */
  readonly count?: number;
}

export interface Activity {
  /** "the customs check". */
  readonly name: string;
  /** "customs check". */
  readonly label: string;
  /** What is counted where the activity is repeated: "pallet". */
  readonly item?: string;
}

export type Twist =
  | { readonly kind: "production"; readonly workingDays: number }
  /** A weekday within production on which nobody works. */
  | { readonly kind: "closed"; readonly day: Day }
  /** The first stage starts later than planned. */
  | { readonly kind: "late"; readonly minutes: number }
  /** Nothing happens between stage `after` and the next one. */
  | { readonly kind: "pause"; readonly minutes: number; readonly after: number }
  /** Begins together with stage `stage`; the next stage waits for both. */
  | { readonly kind: "beside"; readonly name: string; readonly minutes: number; readonly stage: number }
  /** Where the job ends, clocks show so many minutes more. */
  | { readonly kind: "zone"; readonly place: string; readonly aheadMinutes: number };

export type Ask =
  /** The clock when all is done. */
  | { readonly kind: "time" }
  /** The date when all is done. */
  | { readonly kind: "date" }
  /** Minutes from the start to the end. */
  | { readonly kind: "duration" }
  /** Minutes left to a deadline on the last day, on the clock at the end. */
  | { readonly kind: "slack"; readonly deadlineMinutes: number }
  /** The first departure at or after the end, on the clock there. */
  | { readonly kind: "connection"; readonly firstMinutes: number; readonly everyMinutes: number };

export const twistKinds = [
  "production",
  "closed",
  "late",
  "pause",
  "beside",
  "zone",
] as const satisfies readonly Twist["kind"][];

/** The twist of one kind, if the job has it. */
export function twistOf<Kind extends Twist["kind"]>(
  problem: ScheduleProblem,
  kind: Kind,
): Extract<Twist, { readonly kind: Kind }> | undefined {
  return problem.twists.find(
    (twist): twist is Extract<Twist, { readonly kind: Kind }> => twist.kind === kind,
  );
}

export function stageAt(problem: ScheduleProblem, index: number): Stage {
  const stage = problem.stages[index];
  if (stage === undefined) throw new RangeError(`the job has no stage ${index}`);
  return stage;
}

/** The latent problem as one text: two problems are the same when it is equal. */
export function keyOf({ place, firstDay, startMinutes, stages, twists, ask }: ScheduleProblem): string {
  const told = stages.map(({ activity, minutes, count }) => `${activity.label}:${minutes}x${count ?? 1}`);
  return JSON.stringify([
    place,
    firstDay,
    startMinutes,
    told,
    twists.map(Object.entries),
    Object.entries(ask),
  ]);
}
