import { expect, test } from "vitest";
import { generateProblems, generateSamples } from "#suites/real-world/generated/generate.ts";
import { clockStyles, spanStyles } from "#suites/real-world/generated/order-scheduling/clock.ts";
import { orderScheduling } from "#suites/real-world/generated/order-scheduling/order-scheduling.ts";
import type { ScheduleProblem } from "#suites/real-world/generated/order-scheduling/problem.ts";
import { describeFamily } from "./conformance.ts";
import { vary } from "./vary.ts";

const forms = orderScheduling.forms.map(({ id }) => id);

describeFamily<ScheduleProblem>({
  family: orderScheduling,
  templates: 30,
  variations: changedOnce,
  alone: [{ mixedFormats: true }, { scan: true }],
});

test("the targets are those of the platform's own calendar", () => {
  for (const { problem } of generateProblems(orderScheduling, { seed: "recomputed", count: 2000 }))
    expect(orderScheduling.answer(problem)).toBe(answerByCalendar(problem));
});

test("every clock, day count and duration that is needed stands in every rendering", () => {
  const problems = new Map(
    [...generateProblems(orderScheduling, { seed: "facts", count: 300 })].map(({ id, problem }) => [
      id,
      problem,
    ]),
  );
  for (const sample of generateSamples(orderScheduling, { seed: "facts", count: 300, forms })) {
    const problem = problems.get(sample.problemId ?? "");
    const text = String(sample.input);
    const absent =
      problem === undefined
        ? ["problem"]
        : neededFacts(problem).filter((ways) => !ways.some((way) => text.includes(way)));

    expect({ template: sample.template, absent }).toEqual({ template: sample.template, absent: [] });
  }
});

test("targets are digits of the kind that is asked for", () => {
  const shapes: Readonly<Record<string, RegExp>> = {
    date: /^202[5-7](0[1-9]|1[0-2])([0-2]\d|3[01])$/,
    time: /^([01]\d|2[0-3])[0-5]\d$/,
    connection: /^([01]\d|2[0-3])[0-5]\d$/,
    duration: /^[1-9]\d*$/,
    slack: /^[1-9]\d*$/,
  };
  for (const { target, metadata } of generateSamples(orderScheduling, {
    seed: "digits",
    count: 500,
    forms: ["chat"],
  }))
    expect(target[0]).toMatch(shapes[String(metadata?.["ask"])] ?? /^never$/);
});

/** Every clock, day, count and length of time, and what the twists and the question name. */
function changedOnce(problem: ScheduleProblem): readonly ScheduleProblem[] {
  const { firstDay, startMinutes, stages, twists, ask } = problem;
  const isKept = (key: string) => ["after", "stage", "kind", "activity"].includes(key);
  const changesOf = <Part extends object>(part: Part): readonly Part[] =>
    Object.entries(part).flatMap(([key, value]) =>
      isKept(key) ? [] : vary(value).map((changed) => ({ ...part, [key]: changed })),
    );
  return [
    { ...problem, firstDay: firstDay + 1 },
    { ...problem, startMinutes: startMinutes + 1 },
    ...stages.flatMap((stage, index) =>
      changesOf(stage).map((changed) => ({ ...problem, stages: stages.with(index, changed) })),
    ),
    ...twists.flatMap((twist, index) =>
      changesOf(twist).map((changed) => ({ ...problem, twists: twists.with(index, changed) })),
    ),
    ...changesOf(ask).map((changed) => ({ ...problem, ask: changed })),
  ];
}

/** Each fact as the list of ways it may be written. */
function neededFacts({ startMinutes, stages, twists, ask }: ScheduleProblem): readonly (readonly string[])[] {
  const clock = (minutes: number) => Object.values(clockStyles).map((style) => style(minutes));
  const span = (minutes: number) => Object.values(spanStyles).map((style) => style(minutes));
  return [
    clock(startMinutes),
    ...stages.flatMap(({ minutes, count }) => [
      span(minutes),
      ...(count === undefined ? [] : [[String(count)]]),
    ]),
    ...twists.flatMap((twist) => {
      if (twist.kind === "zone") return [span(Math.abs(twist.aheadMinutes))];
      if (twist.kind === "production") return [[String(twist.workingDays)]];
      return "minutes" in twist ? [span(twist.minutes)] : [];
    }),
    ...(ask.kind === "slack" ? [clock(ask.deadlineMinutes)] : []),
    ...(ask.kind === "connection" ? [clock(ask.firstMinutes), span(ask.everyMinutes)] : []),
  ];
}

/** Another way to the answer: milliseconds on the platform's calendar, departures counted one by one. */
function answerByCalendar({ firstDay, startMinutes, stages, twists, ask }: ScheduleProblem): string {
  const start = new Date(firstDay * 86_400_000);
  let [days, lost, ahead] = [1, 0, 0];
  let closed = -1;
  const lengths = stages.map(({ minutes, count = 1 }) => minutes * count);
  for (const twist of twists) {
    if (twist.kind === "production") days = twist.workingDays;
    if (twist.kind === "closed") closed = twist.day * 86_400_000;
    if (twist.kind === "late" || twist.kind === "pause") lost += twist.minutes;
    if (twist.kind === "beside") lengths[twist.stage] = Math.max(lengths[twist.stage] ?? 0, twist.minutes);
    if (twist.kind === "zone") ahead = twist.aheadMinutes;
  }
  while (days > 1) {
    start.setUTCDate(start.getUTCDate() + 1);
    const weekend = ["Sat", "Sun"].includes(start.toUTCString().slice(0, 3));
    if (!weekend && start.getTime() !== closed) days -= 1;
  }
  const elapsed = lengths.reduce((sum, minutes) => sum + minutes, lost);
  const end = new Date(start.getTime() + (startMinutes + elapsed + ahead) * 60_000);
  const [date = "", clock = ""] = end.toISOString().split("T");
  const endMinutes = end.getUTCHours() * 60 + end.getUTCMinutes();
  if (ask.kind === "date") return date.replaceAll("-", "");
  if (ask.kind === "time") return clock.slice(0, 5).replace(":", "");
  if (ask.kind === "duration") return String(elapsed);
  if (ask.kind === "slack") return String(ask.deadlineMinutes - endMinutes);
  let departure = ask.firstMinutes;
  while (departure < endMinutes) departure += ask.everyMinutes;
  return `${Math.floor(departure / 60)}`.padStart(2, "0") + `${departure % 60}`.padStart(2, "0");
}
