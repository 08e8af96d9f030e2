import type { Seeded } from "../seeded.ts";
import { type Clause, labelOf, labels, type MessageProblem, strayKinds } from "./problem.ts";
import { wordingCount } from "./wordings.ts";

/** How many matters are wanted, and how many are not. */
const rungs: Readonly<Record<number, readonly (readonly [wanted: number, strays: number])[]>> = {
  1: [[1, 1]],
  2: [
    [1, 2],
    [2, 1],
  ],
  3: [[2, 2]],
  4: [
    [2, 3],
    [3, 2],
  ],
  5: [
    [3, 3],
    [3, 4],
  ],
};

/** Every label is as likely as another; a matter that does not count stands before it in the order. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): MessageProblem {
  const right = random.pick(labels);
  for (let attempt = 0; attempt < 10_000; attempt++) {
    const problem = drawCandidate(random, difficulty);
    if (labelOf(problem) === right && isSound(problem)) return problem;
  }
  throw new RangeError(`no message of difficulty ${difficulty} in ten thousand draws`);
}

function drawCandidate(random: Seeded, difficulty: number): MessageProblem {
  const [wanted, strays] = random.pick(rungs[difficulty] ?? []);
  const named = random.shuffle(labels).slice(0, wanted + strays);
  const clauses = named.map((label, index): Clause => {
    const kind = index < wanted ? "wants" : random.pick(strayKinds);
    const wordings = kind === "wants" ? wordingCount.wants : wordingCount.stray;
    return {
      kind,
      label,
      wording: random.integer({ from: 0, to: wordings - 1 }),
      matter: kind === "wants" ? 0 : random.integer({ from: 0, to: wordingCount.names - 1 }),
    };
  });
  return { order: random.shuffle(labels), clauses: random.shuffle(clauses) };
}

function isSound(problem: MessageProblem): boolean {
  const right = problem.order.indexOf(labelOf(problem));
  const frames = problem.clauses
    .filter(({ kind }) => kind !== "wants")
    .map(({ kind, wording }) => `${kind} ${wording}`);
  const isTempting = problem.clauses.some(
    ({ kind, label }) => kind !== "wants" && problem.order.indexOf(label) < right,
  );
  return isTempting && new Set(frames).size === frames.length;
}
