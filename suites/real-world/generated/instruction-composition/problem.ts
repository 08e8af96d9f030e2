/**
 * Routines made of actions and of other routines, and one of them to be carried out. The meaning is fixed here, and every
 * template says it: a routine's parts are done in the order told, or the other way round where it says so; a part told
 * with a number is done so often, one run right after the other; a change applies to the single actions of the routine
 * as it is, whole. What is never called for is never done.
 */
export interface RoutineProblem {
  /** In the order in which they are told, which says nothing. */
  readonly routines: readonly Routine[];
  /** The name of the routine to be carried out. */
  readonly ask: string;
}

export interface Routine {
  readonly name: string;
  readonly parts: readonly Part[];
  /** `backward`: what is told first is done last. */
  readonly told: "forward" | "backward";
  readonly change: Change;
}

export interface Part {
  readonly kind: "action" | "routine";
  readonly word: string;
  readonly times: 1 | 2 | 3;
}

export const changes = ["none", "reversed", "without-first", "without-last", "doubled"] as const;
export type Change = (typeof changes)[number];
