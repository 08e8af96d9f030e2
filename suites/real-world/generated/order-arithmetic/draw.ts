import { type Currency, currencies, currencyIds } from "../amounts.ts";
import type { Seeded } from "../seeded.ts";
import { type Good, trades } from "./catalogue.ts";
import { type Ask, type Change, changeKinds, type OrderLine, type OrderProblem } from "./problem.ts";
import { lineCents, type Solution, solve } from "./solve.ts";

/** Steps of each difficulty, from and to. The rungs do not overlap. */
export const rungs: Readonly<Record<number, readonly [from: number, to: number]>> = {
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

function drawLine({
  good,
  currency,
  random,
}: {
  readonly good: Good;
  readonly currency: Currency;
  readonly random: Seeded;
}): OrderLine {
  const [least, most] = good.quantity;
  const whole = random.integer({ from: least, to: most });
  if (good.per === 100) {
    const quantity = Math.round(whole / 50) * 50;
    return {
      good,
      quantityTenths: quantity * 10,
      priceCents: drawPrice({ good, currency, random, grid: 10 }),
    };
  }
  if (good.measure === "piece")
    return { good, quantityTenths: whole * 10, priceCents: drawPrice({ good, currency, random, grid: 1 }) };
  const tenths = random.chance(0.6) ? random.integer({ from: 1, to: 9 }) : 0;
  return {
    good,
    quantityTenths: whole * 10 + tenths,
    priceCents: drawPrice({ good, currency, random, grid: 10 }),
  };
}

/** Half of the prices end as shop prices do, the rest anywhere on the grid. */
function drawPrice({
  good,
  currency,
  random,
  grid,
}: {
  readonly good: Good;
  readonly currency: Currency;
  readonly random: Seeded;
  readonly grid: number;
}): number {
  const [low, high] = good.cents;
  const cents = random.integer({ from: low * currency.scale, to: high * currency.scale });
  const ending = random.pick(grid === 10 ? [0, 50, 90, 80] : [99, 95, 90, 50, 0, 49]);
  const neat = random.chance(0.5) ? Math.floor(cents / 100) * 100 + ending : cents;
  const least = Math.ceil((low * currency.scale) / grid) * grid;
  return Math.max(least, Math.round(neat / grid) * grid);
}

function drawChanges({
  lines,
  currency,
  random,
  difficulty,
}: {
  readonly lines: readonly OrderLine[];
  readonly currency: Currency;
  readonly random: Seeded;
  readonly difficulty: number;
}): readonly Change[] {
  const wanted = random.integer({ from: 0, to: difficulty + 1 });
  const kinds = random.shuffle(changeKinds).slice(0, wanted);
  const goodsCents = lines.reduce((sum, line) => sum + lineCents(line), 0);
  const returnable = lines.flatMap(({ good, quantityTenths }, line) =>
    good.measure === "piece" && good.per === 1 && quantityTenths >= 40 ? [{ line, quantityTenths }] : [],
  );
  const returned = kinds.includes("returned") && returnable.length > 0 ? random.pick(returnable) : undefined;
  const discountable = lines.flatMap(({ good }, line) =>
    good.measure === "piece" && line !== returned?.line ? [line] : [],
  );

  const makers: Readonly<Record<Change["kind"], () => Change | undefined>> = {
    returned: () =>
      returned && {
        kind: "returned",
        line: returned.line,
        count: random.integer({ from: 2, to: Math.floor(returned.quantityTenths / 20) }),
      },
    lineDiscount: () =>
      lines.length < 2 || discountable.length === 0
        ? undefined
        : {
            kind: "lineDiscount",
            line: random.pick(discountable),
            percent: random.pick([5, 10, 15, 20, 25, 30, 40]),
          },
    orderDiscount: () => ({ kind: "orderDiscount", percent: random.pick([2, 3, 4, 5, 6, 8, 10, 12, 15]) }),
    freight: () => ({
      kind: "freight",
      cents: roundTo(random.integer({ from: 490, to: 8900 }) * currency.scale, 10),
    }),
    tax: () => ({ kind: "tax", percent: random.pick(currency.taxPercents) }),
    paid: () => ({ kind: "paid", cents: roundTo(goodsCents * (0.1 + random.next() * 0.5), 1000) }),
  };
  return changeKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => makers[kind]())
    .filter((change) => change !== undefined);
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

function isSound(problem: OrderProblem, { answer, dueCents, roundingIsSafe }: Solution): boolean {
  const value = Number(answer);
  if (!roundingIsSafe || dueCents <= 0 || !(value > 0)) return false;
  if (problem.ask.kind === "extra" && value > 90) return false;
  if (Number.isInteger(value) && isEverywhere(value)) return false;
  if (problem.lines.some(({ good, quantityTenths }) => good.measure === "piece" && quantityTenths < 20))
    return false;
  const names = problem.lines.map(({ good }) => good.one);
  return new Set(names).size === names.length && !figuresOf(problem).includes(value);
}

/** Whole numbers that stand in most documents anyway: item numbers, "per 100", years. */
function isEverywhere(value: number): boolean {
  return value < 12 || value === 100 || (value > 2000 && value < 2030);
}

/** Every figure a reader needs, in units and whole currency: none of them may be the answer. */
export function figuresOf(problem: OrderProblem): readonly number[] {
  const fromLines = problem.lines.flatMap((line) => [
    line.quantityTenths / 10,
    line.priceCents / 100,
    lineCents(line) / 100,
  ]);
  const fromChanges = problem.changes.map((change) => {
    switch (change.kind) {
      case "returned":
        return change.count;
      case "freight":
      case "paid":
        return change.cents / 100;
      default:
        return change.percent;
    }
  });
  const fromAsk =
    problem.ask.kind === "due"
      ? []
      : [problem.ask.kind === "share" ? problem.ask.parties : problem.ask.budgetCents / 100];
  return [...fromLines, ...fromChanges, ...fromAsk];
}

function roundTo(cents: number, step: number): number {
  return Math.max(step, Math.round(cents / step) * step);
}
