import type { Day } from "../calendar.ts";
import type { Seeded } from "../seeded.ts";
import { besides } from "./activities.ts";
import { type Stage, type Twist, twistKinds } from "./problem.ts";
import { isWeekday, stageMinutes } from "./solve.ts";

export function drawTwists({
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
