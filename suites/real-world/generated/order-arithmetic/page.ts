import { type Convention, type Currency, currencies, formatMoney, formatTenths } from "../amounts.ts";
import type { Desk } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import type { Seeded } from "../seeded.ts";
import { templatesOn } from "../templates.ts";
import { type Change, changeOf, lineAt, type OrderLine, type OrderProblem } from "./problem.ts";
import { lineCents } from "./solve.ts";
import type { AskWords, ChangeWords, Either, LineWords } from "./words.ts";

/** What a template writes with: the facts in words, and a scene around them. */
export interface Page extends Scene {
  readonly currency: Currency;
  lines(write: (line: LineWords) => string): readonly string[];
  /** The lines as first sent, where one quantity was later corrected; `correct` words that, or is "". */
  draft(write: (line: LineWords) => string): {
    readonly lines: readonly string[];
    correct(
      words: (change: { readonly was: string; readonly now: string; readonly items: string }) => string,
    ): string;
  };
  /** The changes of the order in their order, of the kinds that are worded. */
  told(words: Partial<ChangeWords>): readonly string[];
  ask(words: AskWords): string;
  /** An amount that has nothing to do with the order. */
  strayMoney(range: { readonly from: number; readonly to: number }): string;
}

export const orderTemplates = templatesOn(openPage);

function openPage(problem: OrderProblem, desk: Desk): Page {
  const { random, toggles } = desk;
  const currency = currencies[problem.currency];
  const [exam, ...everyday] = currency.conventions;
  const hands = [random.pick(everyday), random.pick(everyday)] as const;
  const gap = random.pick(["", " "]);
  const [first, second] = toggles.mixedFormats ? hands : [exam, exam];
  const percentGap = toggles.mixedFormats ? gap : "";
  return {
    ...createScene(desk),
    currency,
    lines: (write) =>
      problem.lines.map((line, index) => write(toLineWords(line, { index, convention: first, random }))),
    draft: (write) => draftOf({ problem, write, convention: first, random, isOn: toggles.distractors > 0 }),
    told: (words) =>
      problem.changes.flatMap((change) =>
        tellChange({ change, problem, words, convention: second, percentGap }),
      ),
    ask: (words) => tellAsk({ problem, words, convention: second }),
    strayMoney: (range) => formatMoney(random.integer(range) * currency.scale, first),
  };
}

const unitNames = {
  piece: { unit: "pcs", per: "each", of: "" },
  kg: { unit: "kg", per: "per kg", of: "kg of " },
  m: { unit: "m", per: "per metre", of: "m of " },
  litre: { unit: "L", per: "per litre", of: "litres of " },
} as const;

function toLineWords(
  line: OrderLine,
  {
    index,
    convention,
    random,
  }: { readonly index: number; readonly convention: Convention; readonly random: Seeded },
): LineWords {
  const { good, quantityTenths, priceCents } = line;
  const { unit, per, of } = unitNames[good.measure];
  const count = formatTenths(quantityTenths, convention.decimal);
  const serial = random.fork(`code-${good.one}`).integer({ from: 100_000, to: 999_999 });
  return {
    number: index + 1,
    goods: `${count} ${of}${good.many}`,
    items: good.many,
    one: good.one,
    count,
    unit,
    price: formatMoney(priceCents, convention),
    per: good.per === 1 ? per : `per ${good.per}`,
    total: formatMoney(lineCents(line), convention),
    code: `${good.one.slice(0, 2).toUpperCase()}-${serial}`,
  };
}

/** In the draft one counted line had another quantity, which a later message corrects. */
function draftOf({
  problem,
  write,
  convention,
  random,
  isOn,
}: {
  readonly problem: OrderProblem;
  readonly write: (line: LineWords) => string;
  readonly convention: Convention;
  readonly random: Seeded;
  readonly isOn: boolean;
}): ReturnType<Page["draft"]> {
  const counted = problem.lines.findIndex(({ good }) => good.measure === "piece" && good.per === 1);
  const final = problem.lines[counted];
  const isDrawn = random.chance(0.6);
  const more = random.pick([20, 30, 40, 50, 60]);
  const revised = isOn && isDrawn && final !== undefined;
  const wasTenths = revised ? final.quantityTenths + more : 0;
  return {
    lines: problem.lines.map((line, index) => {
      const shown = revised && index === counted ? { ...line, quantityTenths: wasTenths } : line;
      return write(toLineWords(shown, { index, convention, random }));
    }),
    correct: (words) =>
      revised
        ? words({
            was: formatTenths(wasTenths, convention.decimal),
            now: formatTenths(final.quantityTenths, convention.decimal),
            items: final.good.many,
          })
        : "",
  };
}

function tellChange({
  change,
  problem,
  words,
  convention,
  percentGap,
}: {
  readonly change: Change;
  readonly problem: OrderProblem;
  readonly words: Partial<ChangeWords>;
  readonly convention: Convention;
  readonly percentGap: string;
}): readonly string[] {
  const percentOf = (value: number) => `${value}${percentGap}%`;
  const ifFreight: Either = (withFreight, without = "") =>
    changeOf(problem, "freight") === undefined ? without : withFreight;
  const told = (text: string | undefined) => (text === undefined ? [] : [text]);
  switch (change.kind) {
    case "returned": {
      const items = lineAt(problem, change.line).good.many;
      return told(
        words.returned?.({ count: String(change.count), goods: `${change.count} ${items}`, items }),
      );
    }
    case "lineDiscount": {
      const items = lineAt(problem, change.line).good.many;
      return told(words.lineDiscount?.({ percent: percentOf(change.percent), items }));
    }
    case "orderDiscount":
      return told(words.orderDiscount?.({ percent: percentOf(change.percent), ifFreight }));
    case "freight":
      return told(words.freight?.({ money: formatMoney(change.cents, convention) }));
    case "tax": {
      const { tax } = currencies[problem.currency];
      return told(words.tax?.({ percent: percentOf(change.percent), tax, ifFreight }));
    }
    case "paid":
      return told(words.paid?.({ money: formatMoney(change.cents, convention) }));
  }
}

function tellAsk({
  problem,
  words,
  convention,
}: {
  readonly problem: OrderProblem;
  readonly words: AskWords;
  readonly convention: Convention;
}): string {
  const { ask } = problem;
  switch (ask.kind) {
    case "due":
      return words.due();
    case "share":
      return words.share({ count: String(ask.parties) });
    case "left":
      return words.left({ money: formatMoney(ask.budgetCents, convention) });
    case "extra":
      return words.extra({
        money: formatMoney(ask.budgetCents, convention),
        items: lineAt(problem, ask.line).good.many,
      });
  }
}
