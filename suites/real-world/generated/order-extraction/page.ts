import { type Convention, currencies, formatMoney } from "../amounts.ts";
import { type Day, dayStyleNames, dayStyles } from "../calendar.ts";
import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import type { Firm, Person } from "../world.ts";
import { type ExtractionProblem, type Item, twistOf } from "./problem.ts";
import type { DeliveryWords, ItemWords, OptionWords, TwistWords } from "./words.ts";

/** What a template writes with: the facts in words, and a scene around them. */
export interface Page extends Omit<Scene, "client" | "buyer" | "seller" | "colleague"> {
  readonly number: string;
  readonly customer: string;
  readonly contact: string;
  readonly place: string;
  /** "US dollars". */
  readonly currency: string;
  /** The firm that is ordered from, and two people who are not the contact. */
  readonly supplier: Firm;
  readonly writer: Person;
  readonly reader: Person;
  items(words: ItemWords): readonly string[];
  delivery(words: DeliveryWords): string;
  twists(words: TwistWords): readonly string[];
  options(words: OptionWords): readonly string[];
  /** An amount that has nothing to do with the order. */
  strayMoney(range: { readonly from: number; readonly to: number }): string;
}

export const extractionTemplates = templatesOn(openPage);

/** What the target is made of: no slip may touch it. */
export function sparedIn({
  number,
  customer,
  contact,
  place,
  items,
  twists,
}: ExtractionProblem): readonly string[] {
  const cancelled = twists.flatMap((twist) => (twist.kind === "cancelled" ? [twist.item.article] : []));
  return [number, customer, contact.full, place, ...items.map((item) => item.article), ...cancelled];
}

function openPage(problem: ExtractionProblem, desk: Desk): Page {
  const { random, toggles } = desk;
  const currency = currencies[problem.currency];
  const [exam, ...everyday] = currency.conventions;
  const drawn = { convention: random.pick(everyday), style: random.pick(dayStyleNames) };
  const { convention, style } = toggles.mixedFormats ? drawn : { convention: exam, style: "long" as const };
  const toText = (day: Day) => dayStyles[style](day);
  const {
    supplier,
    buyer: writer,
    seller: reader,
    ...scene
  } = createScene(desk, {
    firstDay: problem.orderedOn,
    spared: sparedIn(problem),
    besides: `${problem.customer} ${problem.contact.full}`,
  });
  return {
    ...scene,
    number: problem.number,
    customer: problem.customer,
    contact: problem.contact.full,
    place: problem.place,
    currency: currency.plural,
    supplier,
    writer,
    reader,
    items: (words) => tellItems({ problem, words, convention }),
    delivery: (words) => tellDelivery({ problem, words, toText }),
    twists: (words) => tellTwists({ problem, words, toText }),
    options: (words) => tellOptions({ problem, words, convention }),
    strayMoney: (range) => formatMoney(random.integer(range) * currency.scale, convention),
  };
}

/** As first asked for: with the quantity of then, and with what was cancelled later. */
function tellItems({
  problem,
  words,
  convention,
}: {
  readonly problem: ExtractionProblem;
  readonly words: ItemWords;
  readonly convention: Convention;
}): readonly string[] {
  const requantified = twistOf(problem, "requantified");
  const cancelled = twistOf(problem, "cancelled");
  const asked = problem.items.map((item, index) =>
    index === requantified?.item ? { ...item, quantity: requantified.was } : item,
  );
  const all = cancelled === undefined ? asked : asked.toSpliced(cancelled.place, 0, cancelled.item);
  return all.map((item, index) => tellItem({ item, number: index + 1, words, convention }));
}

function tellItem({
  item: { article, quantity, priceCents, boxes },
  number,
  words,
  convention,
}: {
  readonly item: Item;
  readonly number: number;
  readonly words: ItemWords;
  readonly convention: Convention;
}): string {
  const price = formatMoney(priceCents, convention);
  if (boxes === undefined) return words.plain({ number, article, quantity: String(quantity), price });
  return words.boxed({ number, article, boxes: String(boxes), size: String(quantity / boxes), price });
}

function tellDelivery({
  problem,
  words,
  toText,
}: {
  readonly problem: ExtractionProblem;
  readonly words: DeliveryWords;
  readonly toText: (day: Day) => string;
}): string {
  const { orderedOn, deliverOn } = problem;
  if (twistOf(problem, "relative") !== undefined)
    return words.after({ days: String(deliverOn - orderedOn), ordered: toText(orderedOn) });
  return words.on({ day: toText(twistOf(problem, "postponed")?.was ?? deliverOn) });
}

function tellTwists({
  problem,
  words,
  toText,
}: {
  readonly problem: ExtractionProblem;
  readonly words: TwistWords;
  readonly toText: (day: Day) => string;
}): readonly string[] {
  return problem.twists.flatMap((twist) => {
    switch (twist.kind) {
      case "relative":
        return [];
      case "requantified": {
        const { article = "", quantity } = problem.items[twist.item] ?? {};
        return [words.requantified({ article, was: String(twist.was), now: String(quantity) })];
      }
      case "cancelled":
        return [words.cancelled({ article: twist.item.article })];
      case "postponed":
        return [words.postponed({ was: toText(twist.was), now: toText(problem.deliverOn) })];
    }
    return twist satisfies never;
  });
}

function tellOptions({
  problem: { options },
  words,
  convention,
}: {
  readonly problem: ExtractionProblem;
  readonly words: OptionWords;
  readonly convention: Convention;
}): readonly string[] {
  const { discountPercent, paymentDays, shippingCents } = options;
  const percent = String(discountPercent).replace(".", convention.decimal);
  return [
    ...(discountPercent === undefined ? [] : [words.discount({ percent: `${percent}%` })]),
    ...(paymentDays === undefined ? [] : [words.payment({ days: String(paymentDays) })]),
    ...(shippingCents === undefined
      ? []
      : [words.shipping({ money: formatMoney(shippingCents, convention) })]),
  ];
}
