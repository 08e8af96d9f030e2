import type { Currency } from "../amounts.ts";
import type { Seeded } from "../seeded.ts";
import { type Change, changeKinds, type OrderLine } from "./problem.ts";
import { lineCents } from "./solve.ts";

export function drawChanges({
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

/** To the nearest step, but never to nothing. */
export function roundTo(cents: number, step: number): number {
  return Math.max(step, Math.round(cents / step) * step);
}
