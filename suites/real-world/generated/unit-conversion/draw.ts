import { currencies, currencyIds } from "../amounts.ts";
import type { Seeded } from "../seeded.ts";
import { type Good, goods } from "./catalogue.ts";
import type { ConversionProblem, Exchange } from "./problem.ts";
import { solve } from "./solve.ts";

const optional = ["loss", "extra", "price", "exchange", "charge"] as const;
type Optional = (typeof optional)[number];

/** Facts beyond the lot and its unit: the rung above has one more. */
const factsOn: Readonly<Record<number, readonly number[]>> = { 1: [0], 2: [1], 3: [2], 4: [3], 5: [4, 5] };

/** Draws until there is one careful answer, and it is none of the stated figures. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): ConversionProblem {
  for (let attempt = 0; attempt < 10_000; attempt++) {
    const facts = random.shuffle(optional).slice(0, random.pick(factsOn[difficulty] ?? []));
    if ((facts.includes("exchange") || facts.includes("charge")) && !facts.includes("price")) continue;
    const problem = drawWith(facts, random);
    if (isSound(problem)) return problem;
  }
  throw new RangeError(`no conversion of difficulty ${difficulty} in ten thousand draws`);
}

function drawWith(facts: readonly Optional[], random: Seeded): ConversionProblem {
  const good = random.pick(goods);
  const { units, packs, sizeTenths, cents } = good;
  const [fromId, toId] = random.shuffle(currencyIds);
  const currency = currencies[fromId ?? "EUR"];
  const into = currencies[toId ?? "USD"];
  const payer = facts.includes("exchange") ? into : currency;
  const count = random.integer({ from: packs[0], to: packs[1] });
  const size = random.integer({ from: sizeTenths[0], to: sizeTenths[1] });
  const price = Math.max(2, Math.round(random.integer({ from: cents[0], to: cents[1] }) * currency.scale));
  return {
    good: good.one,
    packs: count,
    sizeTenths: units.known !== undefined && size > 100 ? Math.round(size / 10) * 10 : size,
    ...(units.factors.length === 0 ? {} : { factor: random.pick(units.factors) }),
    ...(facts.includes("loss") ? { lossPercent: random.pick([2, 3, 4, 5, 6, 8, 10, 12, 15, 20]) } : {}),
    ...(facts.includes("extra") ? { extraTenths: drawExtra(good, random) } : {}),
    ...(facts.includes("price") ? { priceCents: price } : {}),
    currency: currency.id,
    ...(facts.includes("exchange")
      ? { exchange: drawExchange({ from: currency.scale, into: into.scale, id: into.id, random }) }
      : {}),
    ...(facts.includes("charge")
      ? { chargeCents: Math.round(random.integer({ from: 350, to: 4900 }) * payer.scale) }
      : {}),
  };
}

/** A tenth to a half of one pack, in the new unit; at least a tenth. */
function drawExtra({ units, sizeTenths }: Good, random: Seeded): number {
  const [times, over] = units.known ?? [units.factors[0] ?? 0, 10_000];
  const packTenths = (sizeTenths[1] * times) / over;
  return Math.max(3, Math.round(packTenths * (0.2 + 2 * random.next())));
}

function drawExchange({
  from,
  into,
  id,
  random,
}: {
  readonly from: number;
  readonly into: number;
  readonly id: Exchange["into"];
  readonly random: Seeded;
}): Exchange {
  const usual = (into / from) * (0.85 + 0.3 * random.next());
  // Quoted so that four decimals say enough, as banks do.
  const quoted = usual >= 0.2 && (usual < 5 ? random.chance(0.7) : true) ? "direct" : "inverse";
  return { into: id, rate: Math.round((quoted === "direct" ? usual : 1 / usual) * 10_000), quoted };
}

function isSound(problem: ConversionProblem): boolean {
  const { packs, sizeTenths, extraTenths = 0, priceCents = 0, chargeCents = 0 } = problem;
  const { hundredths, roundingIsSafe } = solve(problem);
  const stated = [
    packs * 100,
    packs * sizeTenths * 10,
    sizeTenths * 10,
    extraTenths * 10,
    priceCents,
    chargeCents,
  ];
  const isRateNeat = problem.exchange !== undefined && problem.exchange.rate === 10_000;
  return roundingIsSafe && hundredths > 100 && !stated.includes(hundredths) && !isRateNeat;
}
