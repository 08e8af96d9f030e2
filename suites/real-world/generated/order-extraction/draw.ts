import { currencies, currencyIds } from "../amounts.ts";
import { type Day, partsOf, toDay } from "../calendar.ts";
import type { Seeded } from "../seeded.ts";
import { drawFirms, drawPeople } from "../world.ts";
import { articles } from "./articles.ts";
import { type ExtractionProblem, type Item, type Options, type Twist, twistKinds } from "./problem.ts";
import { stepsOf } from "./solve.ts";

/** Steps of each difficulty, from and to. The rungs do not overlap. */
const rungs: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [9, 10],
  2: [11, 13],
  3: [14, 16],
  4: [17, 19],
  5: [20, 27],
};

const towns: readonly string[] = [
  "Aldbrook",
  "Bexhaven",
  "Carrow Hill",
  "Dellmouth",
  "Easterby",
  "Fallowfield",
  "Greywater",
  "Hexley",
  "Inverlock",
  "Jarrowby",
  "Kilmere",
  "Lowick",
  "Marsh End",
  "Netherfold",
  "Otterham",
  "Penwick",
];

/** Draws until the order sits on the rung. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): ExtractionProblem {
  const currency = random.pick(currencyIds);
  const content = drawContent({ random, difficulty, scale: currencies[currency].scale });
  const [customer] = drawFirms(random);
  const [contact] = drawPeople(random);
  return {
    number: `${random.pick(["PO", "ORD", "B", "KA", "SO"])}-${random.integer({ from: 10_000, to: 99_999 })}`,
    customer: customer.name,
    contact,
    place: random.pick(towns),
    currency,
    ...content,
  };
}

type Content = Pick<ExtractionProblem, "orderedOn" | "deliverOn" | "items" | "options" | "twists">;

function drawContent({
  random,
  difficulty,
  scale,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
  readonly scale: number;
}): Content {
  const [from, to] = rungs[difficulty] ?? [0, 0];
  for (let attempt = 0; attempt < 100_000; attempt++) {
    const [spare, ...items] = drawItems(random, scale);
    const orderedOn = toDay({ year: 2025, month: 1, day: 7 }) + random.integer({ from: 0, to: 600 });
    const deliverOn = nextWeekday(orderedOn + random.integer({ from: 9, to: 50 }));
    const options = drawOptions(random, scale);
    const content = {
      orderedOn,
      deliverOn,
      items,
      options,
      twists: drawTwists({ random, items, spare, deliverOn }),
    };
    const steps = stepsOf(content);
    if (steps >= from && steps <= to) return content;
  }
  throw new RangeError(`no order of difficulty ${difficulty} in a hundred thousand draws`);
}

/** One more than the order keeps: the first may turn up as cancelled. */
function drawItems(random: Seeded, scale: number): readonly Item[] {
  return random
    .shuffle(articles)
    .slice(0, random.integer({ from: 2, to: 5 }))
    .map(({ name, cents: [low, high] }) => {
      const cents = random.integer({ from: low * scale, to: high * scale });
      const priceCents = scale === 1 ? cents : Math.round(cents / 10) * 10;
      const size = random.pick([6, 10, 12, 20, 24, 25, 50]);
      const boxes = random.integer({ from: 2, to: 12 });
      if (random.chance(0.25)) return { article: name, quantity: boxes * size, priceCents, boxes };
      return { article: name, quantity: random.integer({ from: 3, to: 160 }), priceCents };
    });
}

function drawOptions(random: Seeded, scale: number): Options {
  return {
    ...(random.chance(0.45) ? { discountPercent: random.pick([2, 3, 4, 5, 7.5, 8, 10, 12.5, 15]) } : {}),
    ...(random.chance(0.45) ? { paymentDays: random.pick([7, 10, 14, 21, 28, 30, 45, 60]) } : {}),
    ...(random.chance(0.45)
      ? { shippingCents: Math.round((random.integer({ from: 490, to: 8900 }) * scale) / 10) * 10 }
      : {}),
  };
}

function drawTwists({
  random,
  items,
  spare,
  deliverOn,
}: {
  readonly random: Seeded;
  readonly items: readonly Item[];
  readonly spare: Item | undefined;
  readonly deliverOn: Day;
}): readonly Twist[] {
  const counted = items.flatMap((item, index) => (item.boxes === undefined ? [{ ...item, index }] : []));
  const makers: Readonly<Record<Twist["kind"], () => Twist | undefined>> = {
    relative: () => ({ kind: "relative" }),
    requantified: () => {
      if (counted.length === 0) return undefined;
      const { index, quantity } = random.pick(counted);
      const was = quantity + random.pick([2, 4, 5, 6, 8, 10, 15, 20]);
      return { kind: "requantified", item: index, was };
    },
    cancelled: () =>
      spare === undefined
        ? undefined
        : { kind: "cancelled", item: spare, place: random.integer({ from: 0, to: items.length }) },
    postponed: () => ({
      kind: "postponed",
      was: nextWeekday(deliverOn - random.integer({ from: 3, to: 8 })),
    }),
  };
  const kinds = random.shuffle(twistKinds).slice(0, random.integer({ from: 0, to: 3 }));
  return twistKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => makers[kind]())
    .filter((twist) => twist !== undefined)
    .filter((twist) => twist.kind !== "postponed" || twist.was !== deliverOn)
    .filter((twist) => twist.kind !== "relative" || !kinds.includes("postponed"));
}

function nextWeekday(day: Day): Day {
  const { weekday } = partsOf(day);
  return weekday === 0 || weekday === 6 ? nextWeekday(day + 1) : day;
}
