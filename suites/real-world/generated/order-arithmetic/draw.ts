import { currencies, currencyIds } from "../amounts.ts";
import type { Seeded } from "../seeded.ts";
import { trades } from "./catalogue.ts";
import { drawChanges, roundTo } from "./draw-changes.ts";
import { drawLine } from "./draw-line.ts";
import type { Ask, Change, OrderProblem } from "./problem.ts";
import { solve } from "./solve.ts";
import { isSound } from "./sound.ts";

/** Steps of each difficulty, from and to. The rungs do not overlap. */
const rungs: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [2, 3],
  2: [4, 5],
  3: [6, 7],
  4: [8, 9],
  5: [10, 13],
};

/** Draws until the problem sits on the rung, has one careful answer and does not state it. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): OrderProblem {
  const [from, to] = rungs[difficulty] ?? [0, 0];
  for (let attempt = 0; attempt < 100_000; attempt++) {
    const problem = drawCandidate(random, difficulty);
    if (problem === undefined) continue;
    const solution = solve(problem);
    if (solution.steps < from || solution.steps > to) continue;
    if (isSound(problem, solution)) return problem;
  }
  throw new RangeError(`no order of difficulty ${difficulty} in a hundred thousand draws`);
}

function drawCandidate(random: Seeded, difficulty: number): OrderProblem | undefined {
  const currency = currencies[random.pick(currencyIds)];
  const goods = random.pick(Object.values(trades));
  const count = random.integer({ from: 1, to: Math.min(4, 1 + Math.ceil(difficulty / 1.5)) });
  const lines = random
    .shuffle(goods)
    .slice(0, count)
    .map((good) => drawLine({ good, currency, random }));
  const changes = drawChanges({ lines, currency, random, difficulty });
  const plain: OrderProblem = { currency: currency.id, lines, changes, ask: { kind: "due" } };
  if (lines.length + changes.length < 2) return undefined;
  const ask = drawAsk({ plain, dueCents: solve(plain).dueCents, random });
  return ask === undefined ? undefined : { ...plain, ask };
}

function drawAsk({
  plain,
  dueCents,
  random,
}: {
  readonly plain: OrderProblem;
  readonly dueCents: number;
  readonly random: Seeded;
}): Ask | undefined {
  const has = (kind: Change["kind"]) => plain.changes.some((change) => change.kind === kind);
  const budgetCents = roundTo(dueCents * (1.05 + random.next() * 0.5), dueCents > 100_000 ? 10_000 : 1000);
  switch (random.pick(["due", "due", "due", "share", "left", "extra"] as const)) {
    case "due":
      return { kind: "due" };
    case "share": {
      const parties = random.integer({ from: 2, to: 8 });
      return dueCents % parties === 0 ? { kind: "share", parties } : undefined;
    }
    case "left":
      return has("paid") || budgetCents <= dueCents ? undefined : { kind: "left", budgetCents };
    case "extra": {
      const pieces = plain.lines.flatMap(({ good }, line) =>
        good.measure === "piece" && good.per === 1 ? [line] : [],
      );
      const priced = (["lineDiscount", "orderDiscount", "tax", "paid"] as const).some(has);
      if (priced || pieces.length === 0 || budgetCents <= dueCents) return undefined;
      return { kind: "extra", budgetCents, line: random.pick(pieces) };
    }
  }
}
