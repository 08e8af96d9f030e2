import type { Change, Part, Routine, RoutineProblem } from "./problem.ts";

/** The single actions in the order in which they are done. */
export function actionsOf({ routines, ask }: RoutineProblem): readonly string[] {
  const routine = routineOf(routines, ask);
  const order = routine.told === "forward" ? routine.parts : routine.parts.toReversed();
  const actions = order.flatMap(({ kind, word, times }) => {
    const once = kind === "action" ? [word] : actionsOf({ routines, ask: word });
    return Array.from({ length: times }, () => once).flat();
  });
  return changed(actions, routine.change);
}

/** How many routines stand within one another. */
export function depthOf(problem: RoutineProblem): number {
  const inner = innerOf(problem).map((ask) => depthOf({ ...problem, ask }));
  return 1 + Math.max(0, ...inner);
}

/** One for each part and each change of the routines that are called for. */
export function stepsOf(problem: RoutineProblem): number {
  return [...usedIn(problem)]
    .map((name) => routineOf(problem.routines, name))
    .reduce((sum, { parts, change }) => sum + parts.length + (change === "none" ? 0 : 1), 0);
}

export function usedIn(problem: RoutineProblem): ReadonlySet<string> {
  const inner = innerOf(problem).flatMap((ask) => [...usedIn({ ...problem, ask })]);
  return new Set([problem.ask, ...inner]);
}

function innerOf({ routines, ask }: RoutineProblem): readonly string[] {
  return routineOf(routines, ask)
    .parts.filter(({ kind }: Part) => kind === "routine")
    .map(({ word }) => word);
}

function routineOf(routines: readonly Routine[], name: string): Routine {
  const found = routines.find((routine) => routine.name === name);
  if (found === undefined) throw new RangeError(`there is no routine ${name}`);
  return found;
}

function changed(actions: readonly string[], change: Change): readonly string[] {
  switch (change) {
    case "none":
      return actions;
    case "reversed":
      return actions.toReversed();
    case "without-first":
      return actions.slice(1);
    case "without-last":
      return actions.slice(0, -1);
    case "doubled":
      return [...actions, ...actions];
  }
}
