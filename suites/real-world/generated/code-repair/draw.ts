import type { Seeded } from "../seeded.ts";
import { kindOf, mended, type RepairProblem, type Stage, stageKinds } from "./problem.ts";
import { listed, run } from "./solve.ts";

/** How many things the function does, and how many of them wrong. */
const rungs: Readonly<Record<number, readonly [stages: number, bugs: number]>> = {
  1: [2, 1],
  2: [3, 1],
  3: [4, 1],
  4: [5, 2],
  5: [6, 2],
};
const verbs = "clean tidy filter prepare reduce shape collect settle balance trim compact arrange".split(" ");
const nouns =
  "readings counts scores weights delays stocks orders prices visits levels totals points shifts parcels lengths marks".split(
    " ",
  );

/** Draws until the call shown fails, and until each bug alone makes another call fail that is not shown. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): RepairProblem {
  for (let attempt = 0; attempt < 20_000; attempt++) {
    const problem = drawCandidate(random, difficulty);
    if (isSound(problem)) return problem;
  }
  throw new RangeError(`no function of difficulty ${difficulty} in twenty thousand draws`);
}

function drawCandidate(random: Seeded, difficulty: number): RepairProblem {
  const rung = rungs[difficulty];
  if (rung === undefined) throw new RangeError(`there is no difficulty ${difficulty}`);
  const [count, bugs] = rung;
  const kinds = random.shuffle(stageKinds).slice(0, count);
  const broken = random.shuffle(kinds.map((_, index) => index)).slice(0, bugs);
  const stages = kinds.map(({ id, range: [from, to] = [0, 0], wrong }, index): Stage => {
    const n = random.integer({ from, to });
    return broken.includes(index)
      ? { kind: id, n, bug: random.integer({ from: 0, to: wrong.length - 1 }) }
      : { kind: id, n };
  });
  const hints = stages.map(({ n }) => n);
  return {
    name: `${random.pick(verbs)}_${random.pick(nouns)}`,
    stages,
    shown: drawList(random, { length: random.integer({ from: 6, to: 9 }), hints }),
    hidden: [[], ...[5, 8, 9, 11, 13].map((length) => drawList(random, { length, hints }))],
  };
}

/** Some numbers stand twice, and some are the very limits of the stages. */
function drawList(
  random: Seeded,
  { length, hints }: { readonly length: number; readonly hints: readonly number[] },
): readonly number[] {
  const numbers = Array.from({ length }, () => random.integer({ from: -9, to: 90 }));
  return numbers.map((number, index) => {
    if (random.chance(0.2)) return random.pick(hints);
    return random.chance(0.2) ? (numbers[index >> 1] ?? number) : number;
  });
}

function isSound({ stages, shown, hidden }: RepairProblem): boolean {
  const right = stages.map(mended);
  const differs = (others: readonly Stage[], values: readonly number[]) =>
    listed(run(others, values)) !== listed(run(right, values));
  if (run(right, shown).length < 2 || !differs(stages, shown)) return false;
  return stages.every((stage, at) => {
    if (stage.bug === undefined) return hidden.some((values) => differs(right.toSpliced(at, 1), values));
    // Whichever way it may be got wrong, it shows.
    return kindOf(stage).wrong.every((_, bug) =>
      hidden.some((values) => differs(right.with(at, { ...stage, bug }), values)),
    );
  });
}
