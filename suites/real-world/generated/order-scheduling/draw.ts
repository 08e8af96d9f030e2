import { type Day, toDay } from "../calendar.ts";
import type { Seeded } from "../seeded.ts";
import { activities, places } from "./activities.ts";
import { drawTwists } from "./draw-twists.ts";
import type { Ask, ScheduleProblem, Stage, Twist } from "./problem.ts";
import { isWeekday, solve } from "./solve.ts";
import { isSound } from "./sound.ts";

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
