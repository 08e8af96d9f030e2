import type { Currency } from "../amounts.ts";
import type { Seeded } from "../seeded.ts";
import type { Good } from "./catalogue.ts";
import type { OrderLine } from "./problem.ts";

export function drawLine({
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
