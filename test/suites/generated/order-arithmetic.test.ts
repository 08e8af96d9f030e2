import { expect, test } from "vitest";
import { figuresIn } from "#suites/real-world/generated/figures.ts";
import { generateProblems, generateSamples } from "#suites/real-world/generated/generate.ts";
import { orderArithmetic } from "#suites/real-world/generated/order-arithmetic/order-arithmetic.ts";
import type { OrderProblem } from "#suites/real-world/generated/order-arithmetic/problem.ts";
import { describeFamily } from "./conformance.ts";
import { vary } from "./vary.ts";

const [, ...workForms] = orderArithmetic.forms.map(({ id }) => id);
const forms = ["exam-question", ...workForms];

describeFamily<OrderProblem>({
  family: orderArithmetic,
  templates: 30,
  variations: changedOnce,
  alone: [{ mixedFormats: true }, { scan: true }],
});

/** Quantities and prices, and every number of the changes and the question but the index of a line. */
function changedOnce(problem: OrderProblem): readonly OrderProblem[] {
  const { lines, changes, ask } = problem;
  return [
    ...lines.flatMap((line, index) => [
      { ...problem, lines: lines.with(index, { ...line, quantityTenths: line.quantityTenths + 10 }) },
      { ...problem, lines: lines.with(index, { ...line, priceCents: line.priceCents + 10 }) },
    ]),
    ...changes.flatMap((change, index) =>
      vary(change)
        .filter(({ kind }) => kind === change.kind)
        .filter((changed) => !("line" in changed && "line" in change) || changed.line === change.line)
        .map((changed) => ({ ...problem, changes: changes.with(index, changed) })),
    ),
    ...vary(ask)
      .filter(({ kind }) => kind === ask.kind)
      .filter((changed) => !("line" in changed && "line" in ask) || changed.line === ask.line)
      .map((changed) => ({ ...problem, ask: changed })),
  ];
}

test("the targets are those of exact fractions, rounded once at the end", () => {
  for (const { problem } of generateProblems(orderArithmetic, { seed: "recomputed", count: 2000 }))
    expect(orderArithmetic.answer(problem)).toBe(answerInFractions(problem));
});

test("the text of the plainest exam template alone leads to the target", () => {
  const options = { seed: "read", count: 120, forms: ["exam-question"], template: "numbered-facts" };
  const samples = [...generateSamples(orderArithmetic, options)].filter(
    ({ metadata }) => metadata?.["ask"] === "due",
  );

  expect(samples.length).toBeGreaterThan(50);
  for (const { input, target } of samples) expect(dueInText(String(input))).toBe(Number(target[0]));
});

test("every figure that is needed stands in every rendering", () => {
  const problems = new Map(
    [...generateProblems(orderArithmetic, { seed: "figures", count: 400 })].map(({ id, problem }) => [
      id,
      problem,
    ]),
  );
  for (const sample of generateSamples(orderArithmetic, { seed: "figures", count: 400, forms })) {
    const problem = problems.get(sample.problemId ?? "");
    const shown = new Set(figuresIn(String(sample.input)));
    const absent =
      problem === undefined ? ["problem"] : neededFigures(problem).filter((figure) => !shown.has(figure));

    expect({ template: sample.template, absent }).toEqual({ template: sample.template, absent: [] });
  }
});

test("targets are plain numbers with at most two decimals", () => {
  for (const { target } of generateSamples(orderArithmetic, {
    seed: "plain",
    count: 500,
    forms: ["receipt"],
  }))
    expect(target[0]).toMatch(/^\d+(\.\d{1,2})?$/);
});

test("working forms carry figures that the question does not need, exam questions none", () => {
  const problems = new Map(
    [...generateProblems(orderArithmetic, { seed: "stray", count: 200 })].map(({ id, problem }) => [
      id,
      problem,
    ]),
  );
  const stray = (form: string) =>
    [...generateSamples(orderArithmetic, { seed: "stray", count: 200, forms: [form] })].map((sample) => {
      const problem = problems.get(sample.problemId ?? "");
      const needed = new Set(problem === undefined ? [] : neededFigures(problem));
      return figuresIn(String(sample.input)).filter(
        (figure) => !needed.has(figure) && figure > 12 && figure !== 100,
      ).length;
    });

  expect(stray("exam-question").filter((count) => count > 0)).toEqual([]);
  for (const form of workForms) {
    const counts = stray(form);
    expect(counts.filter((count) => count > 0).length / counts.length).toBeGreaterThan(0.9);
  }
});

function neededFigures({ lines, changes, ask }: OrderProblem): readonly number[] {
  return [
    ...lines.flatMap(({ quantityTenths, priceCents }) => [quantityTenths / 10, priceCents / 100]),
    ...changes.flatMap((change) => {
      if (change.kind === "returned") return [change.count];
      return "cents" in change ? [change.cents / 100] : [change.percent];
    }),
    ...("budgetCents" in ask ? [ask.budgetCents / 100] : []),
    ...("parties" in ask ? [ask.parties] : []),
  ];
}

/** Another way to the answer: whole numbers of millionths of a cent, nothing rounded before the end. */
function answerInFractions({ lines, changes, ask }: OrderProblem): string {
  const million = 1_000_000n;
  let goods = lines.map(
    ({ good, quantityTenths, priceCents }) =>
      (BigInt(quantityTenths) * BigInt(priceCents) * million) / (10n * BigInt(good.per)),
  );
  let rest = 0n;
  let total: bigint | undefined;
  const sum = () => goods.reduce((left, right) => left + right, 0n);
  for (const change of changes) {
    if (change.kind === "returned")
      goods = goods.map((amount, index) =>
        index === change.line
          ? amount - BigInt(change.count) * BigInt(lines[index]?.priceCents ?? 0) * million
          : amount,
      );
    if (change.kind === "lineDiscount")
      goods = goods.map((amount, index) =>
        index === change.line ? (amount / 100n) * BigInt(100 - change.percent) : amount,
      );
    if (change.kind === "orderDiscount")
      goods = goods.map((amount) => (amount / 100n) * BigInt(100 - change.percent));
    if (change.kind === "freight") rest = BigInt(change.cents) * million;
    if (change.kind === "tax") total = ((sum() + rest) / 100n) * BigInt(100 + change.percent);
    if (change.kind === "paid") total = (total ?? sum() + rest) - BigInt(change.cents) * million;
  }
  const due = Number(((total ?? sum() + rest) * 2n + million) / (2n * million));
  if (ask.kind === "due") return String(due / 100);
  if (ask.kind === "share") return String(due / ask.parties / 100);
  if (ask.kind === "left") return String((ask.budgetCents - due) / 100);
  return String(Math.floor((ask.budgetCents - due) / (lines[ask.line]?.priceCents ?? 0)));
}

/** Reads "(1) Ordered: 80 wall calendars, unit price $5.94 each." and its like, knowing nothing else. */
function dueInText(text: string): number {
  let total = 0;
  const unitPrices = new Map<string, number>();
  const lineTotals = new Map<string, number>();
  const goods = () => [...lineTotals.values()].reduce((sum, amount) => sum + amount, 0);
  let started = false;
  const begin = () => {
    if (!started) total += goods();
    started = true;
  };
  for (const fact of text.split("\n").slice(1, -1)) {
    const [, ...figures] = figuresIn(fact);
    const [first = Number.NaN, second = Number.NaN, per = 1] = figures;
    const name = (/\d (?:(?:kg|m|litres) of )?(\D+?)(?:, unit price|\.$)/.exec(fact) ?? [])[1] ?? "";
    if (fact.includes("Ordered:")) {
      unitPrices.set(name, second);
      lineTotals.set(name, (first * second) / per);
    } else if (fact.includes("Cancelled"))
      lineTotals.set(
        name,
        (lineTotals.get(name) ?? Number.NaN) - first * (unitPrices.get(name) ?? Number.NaN),
      );
    else if (fact.includes("Item discount")) {
      const item = (/on the (.+)\.$/.exec(fact) ?? [])[1] ?? "";
      lineTotals.set(item, (lineTotals.get(item) ?? Number.NaN) * (1 - first / 100));
    } else {
      begin();
      if (fact.includes("Order discount")) total *= 1 - first / 100;
      if (fact.includes("Freight:")) total += first;
      if (/(VAT|GST|[Ss]ales tax):/.test(fact)) total *= 1 + first / 100;
      if (fact.includes("Paid on account")) total -= first;
    }
  }
  begin();
  return Math.round(total * 100) / 100;
}
