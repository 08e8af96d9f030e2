import { type Day, partsOf, toDay } from "../calendar.ts";
import type { Seeded } from "../seeded.ts";
import { activities, besides, places } from "./activities.ts";
import { type Ask, type ScheduleProblem, type Stage, type Twist, twistKinds, twistOf } from "./problem.ts";
import { isWeekday, type Solution, solve, stageMinutes } from "./solve.ts";

/** Steps of each difficulty, from and to. The rungs do not overlap. */
const rungs: Readonly<Record<number, readonly [from: number, to: number]>> = {
  1: [2, 2],
  2: [3, 4],
  3: [5, 6],
  4: [7, 8],
  5: [9, 13],
};

/** Draws until the problem sits on the rung and the question makes sense. */
export function drawProblem({
  random,
  difficulty,
}: {
  readonly random: Seeded;
  readonly difficulty: number;
}): ScheduleProblem {
  const [from, to] = rungs[difficulty] ?? [0, 0];
  for (let attempt = 0; attempt < 100_000; attempt++) {
    const problem = drawCandidate(random, difficulty);
    if (problem === undefined) continue;
    const solution = solve(problem);
    if (solution.steps >= from && solution.steps <= to && isSound(problem, solution)) return problem;
  }
  throw new RangeError(`no job of difficulty ${difficulty} in a hundred thousand draws`);
}

/** Twists that move the clock and not the calendar. */
const clockTwists = ["late", "pause", "beside", "zone"] as const satisfies readonly Twist["kind"][];

function drawCandidate(random: Seeded, difficulty: number): ScheduleProblem | undefined {
  const [place = "", destination = ""] = random.shuffle(places);
  const stages = drawStages(random, difficulty);
  const produced = random.chance(difficulty / 20) ? (["production", "closed"] as const) : [];
  const kinds = [
    ...random.shuffle(clockTwists).slice(0, random.integer({ from: 0, to: difficulty })),
    ...produced,
  ];
  const firstDay = drawDay(random, kinds.includes("production"));
  const plain: ScheduleProblem = {
    place,
    firstDay,
    startMinutes: random.integer({ from: 5 * 12, to: 20 * 12 }) * 5,
    stages,
    twists: drawTwists({ random, kinds, stages, firstDay, destination }),
    ask: { kind: "time" },
  };
  const ask = drawAsk(plain, random);
  return ask === undefined ? undefined : { ...plain, ask };
}

function drawDay(random: Seeded, onWeekday: boolean): Day {
  const day = toDay({ year: 2025, month: 1, day: 2 }) + random.integer({ from: 0, to: 720 });
  return onWeekday && !isWeekday(day) ? drawDay(random, onWeekday) : day;
}

function drawStages(random: Seeded, difficulty: number): readonly Stage[] {
  const count = random.integer({ from: 1, to: Math.min(4, 1 + difficulty) });
  const chosen = random.shuffle(activities).slice(0, count);
  return activities
    .filter((activity) => chosen.includes(activity))
    .map((activity) => {
      const repeated = activity.item !== undefined && random.chance(0.4);
      if (repeated)
        return {
          activity,
          minutes: random.integer({ from: 3, to: 14 }),
          count: random.integer({ from: 6, to: 36 }),
        };
      return { activity, minutes: random.integer({ from: 3, to: 70 }) * 5 };
    });
}

function drawTwists({
  random,
  kinds,
  stages,
  firstDay,
  destination,
}: {
  readonly random: Seeded;
  readonly kinds: readonly Twist["kind"][];
  readonly stages: readonly Stage[];
  readonly firstDay: Day;
  readonly destination: string;
}): readonly Twist[] {
  const workingDays = random.integer({ from: 3, to: 14 });
  const makers: Readonly<Record<Twist["kind"], () => Twist | undefined>> = {
    production: () => ({ kind: "production", workingDays }),
    closed: () => {
      const day = firstDay + random.integer({ from: 1, to: workingDays - 1 });
      return isWeekday(day) && random.chance(0.6) ? { kind: "closed", day } : undefined;
    },
    late: () => ({ kind: "late", minutes: random.integer({ from: 2, to: 28 }) * 5 }),
    pause: () =>
      stages.length < 2
        ? undefined
        : {
            kind: "pause",
            minutes: random.integer({ from: 3, to: 18 }) * 5,
            after: random.integer({ from: 0, to: stages.length - 2 }),
          },
    beside: () => {
      if (stages.length < 2) return undefined;
      const stage = random.integer({ from: 0, to: stages.length - 2 });
      const longest = stages[stage] === undefined ? 0 : stageMinutes(stages[stage]);
      const minutes = Math.max(10, Math.round((longest * (0.6 + random.next() * 0.9)) / 5) * 5);
      return minutes === longest ? undefined : { kind: "beside", name: random.pick(besides), minutes, stage };
    },
    zone: () => ({
      kind: "zone",
      place: destination,
      aheadMinutes: random.pick([
        -480, -360, -300, -210, -180, -120, -60, 60, 90, 120, 180, 210, 270, 330, 420, 540,
      ]),
    }),
  };
  return twistKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => makers[kind]())
    .filter((twist) => twist !== undefined);
}

function drawAsk(plain: ScheduleProblem, random: Seeded): Ask | undefined {
  const { endMinutes } = solve(plain);
  const has = (kind: Twist["kind"]) => plain.twists.some((twist) => twist.kind === kind);
  if (has("production")) return { kind: "date" };
  switch (random.pick(["time", "time", "date", "duration", "slack", "connection"] as const)) {
    case "time":
      return { kind: "time" };
    case "date":
      return { kind: "date" };
    case "duration":
      return has("zone") || has("late") ? undefined : { kind: "duration" };
    case "slack": {
      const deadlineMinutes = Math.ceil((endMinutes + random.integer({ from: 12, to: 400 })) / 15) * 15;
      return deadlineMinutes < 24 * 60 ? { kind: "slack", deadlineMinutes } : undefined;
    }
    case "connection": {
      const firstMinutes = random.integer({ from: 4 * 12, to: 9 * 12 }) * 5;
      return {
        kind: "connection",
        firstMinutes,
        everyMinutes: random.pick([20, 25, 35, 40, 45, 50, 55, 70, 80, 90]),
      };
    }
  }
}

function isSound(problem: ScheduleProblem, { answer, startDay, endDay, endMinutes }: Solution): boolean {
  const { ask, firstDay, stages, twists } = problem;
  const [closed, pause, beside] = [
    twistOf(problem, "closed"),
    twistOf(problem, "pause"),
    twistOf(problem, "beside"),
  ];
  if (endMinutes === 0) return false;
  if (closed !== undefined && closed.day >= startDay) return false;
  if (pause !== undefined && pause.after === beside?.stage) return false;
  if (twistOf(problem, "production") !== undefined && touchesYearEnd(firstDay, startDay)) return false;
  switch (ask.kind) {
    case "date":
      return endDay !== firstDay && endDay !== closed?.day;
    case "time":
      return stages.length + twists.length > 1 && endMinutes !== problem.startMinutes;
    case "duration":
      return stages.length + twists.length > 1 && isRare(Number(answer), problem);
    case "slack":
      return ask.deadlineMinutes >= 6 * 60 && isRare(Number(answer), problem);
    case "connection": {
      const { firstMinutes, everyMinutes } = ask;
      const caught = Number(answer.slice(0, 2)) * 60 + Number(answer.slice(2));
      return (
        endDay === startDay &&
        endMinutes > firstMinutes + everyMinutes &&
        endMinutes !== caught &&
        caught < 22 * 60
      );
    }
  }
}

/** Around the turn of the year readers would wonder which days are holidays. */
function touchesYearEnd(firstDay: Day, lastDay: Day): boolean {
  return [firstDay, lastDay].some((asked) => {
    const { month, day } = partsOf(asked);
    return (month === 12 && day > 12) || (month === 1 && day < 8);
  });
}

/** Not a number that stands in the job itself, nor in most documents anyway. */
function isRare(minutes: number, problem: ScheduleProblem): boolean {
  const spans = [
    ...problem.stages.map((stage) => stage.minutes),
    ...problem.twists.flatMap((twist) => ("minutes" in twist ? [twist.minutes] : [])),
    problem.startMinutes,
    problem.ask.kind === "slack" ? problem.ask.deadlineMinutes : 0,
  ];
  const counts = problem.stages.flatMap(({ count }) => (count === undefined ? [] : [count]));
  const shown = [...counts, ...spans.flatMap((span) => [span, span % 60, Math.floor(span / 60)])];
  return minutes > 31 && !(minutes > 2000 && minutes < 2030) && !shown.includes(minutes);
}
