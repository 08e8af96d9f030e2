import type { Seeded } from "../seeded.ts";
import { type Change, changes, type Part, type Routine, type RoutineProblem } from "./problem.ts";
import { actionsOf, depthOf, stepsOf, usedIn } from "./solve.ts";
import { actionWords, routineNames } from "./words.ts";

/** Depth of composition is the difficulty; fewest and most parts and changes. */
const ranges: Readonly<Record<number, readonly [fewest: number, most: number]>> = {
  1: [2, 4],
  2: [5, 6],
  3: [7, 9],
  4: [10, 12],
  5: [13, 16],
};
/** Of an answer, in characters: what follows a mark is read so far and no further. */
const longest = 160;

/** Draws until every change and every order told matters: without it the actions would be other ones. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): RoutineProblem {
  const [fewest, most] = ranges[difficulty] ?? [0, 0];
  for (let attempt = 0; attempt < 100_000; attempt++) {
    const problem = drawCandidate(random, difficulty);
    const steps = stepsOf(problem);
    if (steps < fewest || steps > most || depthOf(problem) !== difficulty) continue;
    const actions = actionsOf(problem);
    if (actions.length >= 2 && actions.join(" ").length <= longest && isSound(problem)) return problem;
  }
  throw new RangeError(`no routines of depth ${difficulty} in a hundred thousand draws`);
}

function drawCandidate(random: Seeded, depth: number): RoutineProblem {
  const names = random.shuffle(routineNames).slice(0, depth + 1);
  const words = random.shuffle(actionWords).slice(0, 4 + Math.min(2, depth));
  const made = names.map((name, level) => drawRoutine(random, { name, words, known: names.slice(0, level) }));
  // The last one stands idle: it is told like the others and never called for.
  const ask = names[depth - 1] ?? "";
  return { routines: random.shuffle(made), ask };
}

function drawRoutine(
  random: Seeded,
  {
    name,
    words,
    known,
  }: { readonly name: string; readonly words: readonly string[]; readonly known: readonly string[] },
): Routine {
  const count = random.chance(0.6) ? 2 : 3;
  const actions = random.shuffle(words).slice(0, count);
  const last = known.at(-1);
  const called = random.integer({ from: 0, to: count - 1 });
  const parts = actions.map((action, index): Part => {
    const times = random.pick([1, 1, 1, 2, 3] as const);
    const isCalled = last !== undefined && (index === called || random.chance(0.2));
    const routine = index === called ? last : random.pick([...known, last ?? action]);
    return isCalled && routine !== undefined
      ? { kind: "routine", word: routine, times: random.pick([1, 1, 2] as const) }
      : { kind: "action", word: action, times };
  });
  const change: Change = random.chance(0.5) ? "none" : random.pick(changes.slice(1));
  return { name, parts, told: random.chance(0.7) ? "forward" : "backward", change };
}

function isSound(problem: RoutineProblem): boolean {
  const right = actionsOf(problem).join(" ");
  const used = usedIn(problem);
  return problem.routines.every((routine, at) => {
    if (!used.has(routine.name)) return true;
    const other = (change: Partial<Routine>) =>
      actionsOf({ ...problem, routines: problem.routines.with(at, { ...routine, ...change }) }).join(" ");
    const turned = routine.told === "forward" ? "backward" : "forward";
    return (
      other({ told: turned }) !== right && (routine.change === "none" || other({ change: "none" }) !== right)
    );
  });
}
