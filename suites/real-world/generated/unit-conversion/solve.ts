import { plainAmount } from "../amounts.ts";
import { goodOf } from "./catalogue.ts";
import type { ConversionProblem } from "./problem.ts";

/** An exact fraction: nothing is rounded before the end. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export interface Solution {
  /** Canonical plain text: `1284.5`. */
  readonly answer: string;
  readonly hundredths: number;
  /** The same whether or not a bookkeeper rounds the cost to the cent before it is exchanged, and far from a tie. */
  readonly roundingIsSafe: boolean;
}

export function solve(problem: ConversionProblem): Solution {
  const quantity = quantityOf(problem);
  if (problem.priceCents === undefined) return toSolution(quantity, quantity);
  const cost = times(quantity, { over: BigInt(problem.priceCents), under: 100n });
  const booked = { over: roundHalfUp(times(cost, hundred)), under: 100n };
  return toSolution(settle(problem, cost), settle(problem, booked));
}

/** One for each product, conversion, percentage, sum and exchange. */
export function stepsOf(problem: ConversionProblem): number {
  const { lossPercent, extraTenths, priceCents, exchange, chargeCents } = problem;
  const told = [lossPercent, extraTenths, priceCents, exchange, chargeCents];
  return 2 + told.filter((fact) => fact !== undefined).length;
}

const hundred: Fraction = { over: 100n, under: 1n };

/** All there is, in the new unit. */
function quantityOf({
  good,
  packs,
  sizeTenths,
  factor,
  lossPercent = 0,
  extraTenths = 0,
}: ConversionProblem) {
  const [known, over] = goodOf(good).units.known ?? [factor ?? 0, 10_000];
  const lot = times(
    { over: BigInt(packs) * BigInt(sizeTenths), under: 10n },
    { over: BigInt(known) * BigInt(100 - lossPercent), under: BigInt(over) * 100n },
  );
  return plus(lot, { over: BigInt(extraTenths), under: 10n });
}

/** A cost in the currency that is asked for, with the charge. */
function settle({ exchange, chargeCents = 0 }: ConversionProblem, cost: Fraction): Fraction {
  const charge = { over: BigInt(chargeCents), under: 100n };
  if (exchange === undefined) return plus(cost, charge);
  const rate = BigInt(exchange.rate);
  const factor =
    exchange.quoted === "direct" ? { over: rate, under: 10_000n } : { over: 10_000n, under: rate };
  return plus(times(cost, factor), charge);
}

function toSolution(exact: Fraction, booked: Fraction): Solution {
  const hundredths = roundHalfUp(times(exact, hundred));
  const rest = (exact.over * 100n * 100n) / exact.under - hundredths * 100n;
  return {
    answer: plainAmount(Number(hundredths)),
    hundredths: Number(hundredths),
    roundingIsSafe: hundredths === roundHalfUp(times(booked, hundred)) && rest > -48n && rest < 48n,
  };
}

function times(left: Fraction, right: Fraction): Fraction {
  return { over: left.over * right.over, under: left.under * right.under };
}

function plus(left: Fraction, right: Fraction): Fraction {
  return { over: left.over * right.under + right.over * left.under, under: left.under * right.under };
}

function roundHalfUp({ over, under }: Fraction): bigint {
  return (2n * over + under) / (2n * under);
}
