import { type Convention, currencies, formatMoney } from "../amounts.ts";
import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import { goodOf } from "./catalogue.ts";
import type { ConversionProblem } from "./problem.ts";

/** What a template writes with. */
export interface Page extends Scene {
  readonly packs: string;
  /** "drums of linseed oil". */
  readonly lots: string;
  /** "drum of linseed oil". */
  readonly lot: string;
  /** "linseed oil". */
  readonly stuff: string;
  /** "55.5 gal", of one pack. */
  readonly size: string;
  /** "gallons", and the new unit as "L", "litre", "litres". */
  readonly oldUnits: string;
  readonly sign: string;
  readonly newUnit: string;
  readonly newUnits: string;
  /** The facts beside the lot that are worded, in the order in which they count. */
  told(words: Partial<FactWords>): readonly string[];
  ask(words: AskWords): string;
  /** An amount that has nothing to do with it. */
  strayMoney(range: { readonly from: number; readonly to: number }): string;
}

export interface FactWords {
  /** `one` "1 gal" is `other` "3.785 L". */
  factor(fact: { readonly one: string; readonly other: string }): string;
  loss(fact: { readonly percent: string }): string;
  extra(fact: { readonly amount: string }): string;
  price(fact: {
    readonly money: string;
    /** Words for a text that tells of an extra, and none for any other. */
    besides(words: string): string;
  }): string;
  /** `one` "1 EUR" is `other` "1.0842 USD". */
  rate(fact: { readonly one: string; readonly other: string }): string;
  /** In the currency that is asked for. */
  charge(fact: { readonly money: string }): string;
}

export interface AskWords {
  quantity(fact: { besides(words: string): string }): string;
  /** `currency` as in "in US dollars"; `charged` as `besides`, for a charge. */
  cost(fact: { readonly currency: string; charged(words: string): string }): string;
}

export const conversionTemplates = templatesOn(openPage);

function openPage(problem: ConversionProblem, desk: Desk): Page {
  const { random, toggles } = desk;
  const { many, one, stuff, units } = goodOf(problem.good);
  const isMixed = toggles.mixedFormats;
  const write = (convention: (typeof currencies)[keyof typeof currencies]["conventions"]): Convention => {
    const [exam, ...everyday] = convention;
    const hand = random.pick(everyday);
    return isMixed ? hand : exam;
  };
  const { currency, exchange } = problem;
  const first = write(currencies[currency].conventions);
  const asked = currencies[exchange?.into ?? currency];
  const second = exchange === undefined ? first : write(asked.conventions);
  return {
    ...createScene(desk),
    packs: String(problem.packs),
    lots: many,
    lot: one,
    stuff,
    size: `${tenths(problem.sizeTenths)} ${units.from.sign}`,
    oldUnits: units.from.many,
    sign: units.to.sign,
    newUnit: units.to.one,
    newUnits: units.to.many,
    told: (words) => tell(problem, { words, first, second }),
    ask: (words) =>
      problem.priceCents === undefined
        ? words.quantity({ besides: wordsWith(problem.extraTenths) })
        : words.cost({ currency: asked.plural, charged: wordsWith(problem.chargeCents) }),
    strayMoney: (range) => formatMoney(random.integer(range) * currencies[currency].scale, first),
  };
}

function tell(
  problem: ConversionProblem,
  {
    words,
    first,
    second,
  }: { readonly words: Partial<FactWords>; readonly first: Convention; readonly second: Convention },
): readonly string[] {
  const { factor, lossPercent, extraTenths, priceCents, exchange, chargeCents, currency } = problem;
  const { from, to } = goodOf(problem.good).units;
  const besides = wordsWith(extraTenths);
  return [
    factor === undefined
      ? ""
      : words.factor?.({ one: `1 ${from.sign}`, other: `${tenThousandths(factor)} ${to.sign}` }),
    lossPercent === undefined ? "" : words.loss?.({ percent: `${lossPercent}%` }),
    extraTenths === undefined ? "" : words.extra?.({ amount: `${tenths(extraTenths)} ${to.sign}` }),
    priceCents === undefined ? "" : words.price?.({ money: formatMoney(priceCents, first), besides }),
    exchange === undefined ? "" : words.rate?.(rateOf(currency, exchange)),
    chargeCents === undefined ? "" : words.charge?.({ money: formatMoney(chargeCents, second) }),
  ].flatMap((text) => (text === undefined || text === "" ? [] : [text]));
}

function rateOf(
  currency: string,
  { into, rate, quoted }: NonNullable<ConversionProblem["exchange"]>,
): { readonly one: string; readonly other: string } {
  const [one, other] = quoted === "direct" ? [currency, into] : [into, currency];
  return { one: `1 ${one}`, other: `${tenThousandths(rate)} ${other}` };
}

/** Words that make sense only beside a fact. */
function wordsWith(fact: number | undefined): (words: string) => string {
  return (words) => (fact === undefined ? "" : words);
}

/** Always with a point: a comma before three or four decimals could be misread. */
function tenThousandths(value: number): string {
  return String(value / 10_000);
}

function tenths(value: number): string {
  return String(value / 10);
}
