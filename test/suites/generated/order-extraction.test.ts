import { expect, test } from "vitest";
import { dayStyles } from "#suites/real-world/generated/calendar.ts";
import { figuresIn } from "#suites/real-world/generated/figures.ts";
import { generateProblems, generateSamples } from "#suites/real-world/generated/generate.ts";
import { orderExtraction } from "#suites/real-world/generated/order-extraction/order-extraction.ts";
import type { ExtractionProblem } from "#suites/real-world/generated/order-extraction/problem.ts";
import { describeFamily } from "./conformance.ts";
import { vary } from "./vary.ts";

const forms = orderExtraction.forms.map(({ id }) => id);

describeFamily<ExtractionProblem>({
  family: orderExtraction,
  templates: 30,
  draws: 6000,
  variations: changedOnce,
  reply: (target) => `Here it is.\n\`\`\`json\n${target}\n\`\`\``,
  alone: [{ mixedFormats: true }, { scan: true }],
  brought: ({ items }) => items.map(({ article }) => article),
});

test("every value of the target stands in every rendering, untouched by noise", () => {
  const problems = new Map(
    [...generateProblems(orderExtraction, { seed: "values", count: 400 })].map(({ id, problem }) => [
      id,
      problem,
    ]),
  );
  for (const sample of generateSamples(orderExtraction, { seed: "values", count: 400, forms })) {
    const problem = problems.get(sample.problemId ?? "");
    const absent = problem === undefined ? ["problem"] : absentFrom(String(sample.input), problem);

    expect({ template: sample.template, absent }).toEqual({ template: sample.template, absent: [] });
  }
});

test("targets are the order as it stands in the end", () => {
  for (const { problem } of generateProblems(orderExtraction, { seed: "end", count: 1000 })) {
    const target: unknown = JSON.parse(orderExtraction.answer(problem));

    expect(target).toEqual({
      order_number: problem.number,
      customer: problem.customer,
      contact: `${problem.contact.first} ${problem.contact.last}`,
      delivery_date: new Date(problem.deliverOn * 86_400_000).toISOString().slice(0, 10),
      delivery_place: problem.place,
      currency: problem.currency,
      items: problem.items.map((item) => ({
        article: item.article,
        quantity: item.quantity,
        unit_price: Number((item.priceCents / 100).toFixed(2)),
      })),
      discount_percent: problem.options.discountPercent ?? null,
      payment_days: problem.options.paymentDays ?? null,
      shipping_cost:
        problem.options.shippingCents === undefined
          ? null
          : Number((problem.options.shippingCents / 100).toFixed(2)),
    });
  }
});

test("a value that was replaced later costs its share of the score, and no more", async () => {
  const [scorer] = orderExtraction.judging.scorers;
  const [sample] = generateSamples(orderExtraction, { seed: "share", count: 1, forms: ["exam-question"] });
  if (sample === undefined) throw new Error("no sample");
  const target = sample.target[0];
  const values = target.match(/:("|\d)/g)?.length ?? 0;
  const score = await scorer.score({
    sample,
    output: {
      text: `\`\`\`json\n${target.replace(/"delivery_date":"\d{4}/, '"delivery_date":"1999')}\n\`\`\``,
      finish: { reason: "stop" },
    },
    signal: new AbortController().signal,
    ask: () => Promise.reject(new Error("no judge is asked")),
  });

  expect(score).toMatchObject({ kind: "scored", value: (values - 1) / values });
});

test("nobody else in a scene carries a name of the contact", () => {
  const problems = new Map(
    [...generateProblems(orderExtraction, { seed: "names", count: 300 })].map(({ id, problem }) => [
      id,
      problem,
    ]),
  );
  for (const sample of generateSamples(orderExtraction, { seed: "names", count: 300, forms })) {
    const contact = problems.get(sample.problemId ?? "")?.contact;
    const others = String(sample.input).replaceAll(contact?.full ?? "", "");

    expect(others.match(new RegExp(`\\b(${contact?.first}|${contact?.last})\\b`, "i"))).toBeNull();
  }
});

/** Every value that is asked for, and what it was before a change. */
function changedOnce(problem: ExtractionProblem): readonly ExtractionProblem[] {
  const { contact, currency, deliverOn, items, options, twists } = problem;
  const otherContact = { ...contact, last: `${contact.last}x`, full: `${contact.full}x` };
  return [
    ...(["number", "customer", "place"] as const).map((key) => ({ ...problem, [key]: `${problem[key]}x` })),
    { ...problem, contact: otherContact },
    { ...problem, currency: currency === "EUR" ? "GBP" : "EUR" },
    { ...problem, deliverOn: deliverOn + 1 },
    ...items.flatMap((item, index) =>
      [
        { ...item, article: `${item.article}x` },
        { ...item, quantity: item.quantity + (item.boxes ?? 1) },
        { ...item, priceCents: item.priceCents + 10 },
      ].map((changed) => ({ ...problem, items: items.with(index, changed) })),
    ),
    ...vary(options).map((changed) => ({ ...problem, options: changed })),
    ...twists.flatMap((twist, index) =>
      "was" in twist ? [{ ...problem, twists: twists.with(index, { ...twist, was: twist.was + 1 }) }] : [],
    ),
  ];
}

function absentFrom(text: string, problem: ExtractionProblem): readonly string[] {
  const { number, customer, contact, place, items, options, orderedOn, deliverOn, twists } = problem;
  const shown = new Set(figuresIn(text));
  const isRelative = twists.some((twist) => twist.kind === "relative");
  const told = isRelative ? orderedOn : deliverOn;
  const dates = Object.values(dayStyles).map((style) => style(told));
  const figures = [
    ...items.flatMap(({ quantity, priceCents, boxes }) => [
      priceCents / 100,
      ...(boxes === undefined ? [quantity] : [boxes, quantity / boxes]),
    ]),
    ...(isRelative ? [deliverOn - orderedOn] : []),
    ...(options.discountPercent === undefined ? [] : [options.discountPercent]),
    ...(options.paymentDays === undefined ? [] : [options.paymentDays]),
    ...(options.shippingCents === undefined ? [] : [options.shippingCents / 100]),
  ];
  return [
    ...[number, customer, contact.full, place, ...items.map((item) => item.article)].filter(
      (value) => !text.includes(value),
    ),
    ...(dates.some((date) => text.includes(date)) ? [] : ["delivery date"]),
    ...figures.filter((figure) => !shown.has(figure)).map(String),
  ];
}
