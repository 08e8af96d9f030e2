import { type Day, dayStyleNames } from "../calendar.ts";
import type { Desk, Template } from "../family.ts";
import { createScene, type Scene } from "../scene.ts";
import { templatesOn } from "../templates.ts";
import { clockStyleNames, clockStyles, dayWithWeekday, spanStyleNames, spanStyles } from "./clock.ts";
import { type ScheduleProblem, type Stage, stageAt, type Twist, twistOf } from "./problem.ts";
import type { AskWords, OpeningWords, StageWords, TwistWords } from "./words.ts";

/** What a template writes with: the facts in words, and a scene around them. */
export interface Page extends Scene {
  readonly place: string;
  opening(words: OpeningWords): readonly string[];
  stages(words: StageWords): readonly string[];
  /** What else happens, of the kinds that are worded. */
  twists(words: Partial<TwistWords>): readonly string[];
  ask(words: AskWords): string;
}

export function scheduleTemplate(id: string, write: (page: Page) => string): Template<ScheduleProblem> {
  return { id, write: (problem, desk) => write(openPage(problem, desk)) };
}

/** Many in one file, by their ids. */
export const scheduleTemplates = templatesOn(openPage);

/** How one writer puts days, times and lengths of time. */
interface Hand {
  readonly day: (day: Day) => string;
  readonly time: (minutes: number) => string;
  readonly span: (minutes: number) => string;
}

function openPage(problem: ScheduleProblem, desk: Desk): Page {
  const [first, second] = [drawHand(desk), drawHand(desk)];
  return {
    ...createScene(desk, { firstDay: problem.firstDay - desk.random.integer({ from: 4, to: 12 }) }),
    place: problem.place,
    opening: (words) => tellOpening({ problem, words, hand: first }),
    stages: (words) => problem.stages.map((stage) => tellStage({ stage, words, hand: first })),
    twists: (words) => problem.twists.flatMap((twist) => tellTwist({ twist, problem, words, hand: second })),
    ask: (words) => tellAsk({ problem, words, hand: second }),
  };
}

function drawHand({ random, toggles }: Desk): Hand {
  const drawn = {
    day: random.pick(dayStyleNames),
    time: random.pick(clockStyleNames),
    span: random.pick(spanStyleNames),
  };
  const { day, time, span } = toggles.mixedFormats ? drawn : examHand;
  return {
    day: (asked) => dayWithWeekday(asked, day),
    time: (minutes) => clockStyles[time](minutes),
    span: (minutes) => spanStyles[span](minutes),
  };
}

const examHand = { day: "weekday", time: "colon", span: "long" } as const;

function tellOpening({
  problem,
  words,
  hand,
}: {
  readonly problem: ScheduleProblem;
  readonly words: OpeningWords;
  readonly hand: Hand;
}): readonly string[] {
  const { place } = problem;
  const fact = {
    first: stageAt(problem, 0).activity.name,
    time: hand.time(problem.startMinutes),
    day: hand.day(problem.firstDay),
    place,
  };
  const production = twistOf(problem, "production");
  if (production === undefined) return [words.start(fact)];
  const closed = twistOf(problem, "closed");
  return [
    words.production({ ...fact, days: String(production.workingDays) }),
    ...(closed === undefined ? [] : [words.closed({ day: hand.day(closed.day) })]),
  ];
}

function tellStage({
  stage: { activity, minutes, count },
  words,
  hand,
}: {
  readonly stage: Stage;
  readonly words: StageWords;
  readonly hand: Hand;
}): string {
  const fact = { activity: activity.name, label: activity.label, duration: hand.span(minutes) };
  if (count === undefined || activity.item === undefined) return words.once(fact);
  return words.repeated({ ...fact, count: String(count), item: activity.item, items: `${activity.item}s` });
}

function tellTwist({
  twist,
  problem,
  words,
  hand,
}: {
  readonly twist: Twist;
  readonly problem: ScheduleProblem;
  readonly words: Partial<TwistWords>;
  readonly hand: Hand;
}): readonly string[] {
  const told = (text: string | undefined) => (text === undefined ? [] : [text]);
  const nameOf = (index: number) => stageAt(problem, index).activity.name;
  switch (twist.kind) {
    case "production":
    case "closed":
      return [];
    case "late":
      return told(words.late?.({ duration: hand.span(twist.minutes), first: nameOf(0) }));
    case "pause":
      return told(
        words.pause?.({
          duration: hand.span(twist.minutes),
          after: nameOf(twist.after),
          before: nameOf(twist.after + 1),
        }),
      );
    case "beside":
      return told(
        words.beside?.({
          activity: twist.name,
          duration: hand.span(twist.minutes),
          stage: nameOf(twist.stage),
        }),
      );
    case "zone": {
      const difference = hand.span(Math.abs(twist.aheadMinutes));
      const relation = `${difference} ${twist.aheadMinutes > 0 ? "ahead of" : "behind"}`;
      return told(words.zone?.({ place: twist.place, origin: problem.place, relation }));
    }
  }
}

function tellAsk({
  problem,
  words,
  hand,
}: {
  readonly problem: ScheduleProblem;
  readonly words: AskWords;
  readonly hand: Hand;
}): string {
  const { ask, stages } = problem;
  const destination = twistOf(problem, "zone")?.place;
  const there = destination === undefined ? "" : ` (local time in ${destination})`;
  const last = stageAt(problem, stages.length - 1).activity.name;
  switch (ask.kind) {
    case "time":
      return words.time({ there, last });
    case "date":
      return words.date({ there, last });
    case "duration":
      return words.duration({ first: stageAt(problem, 0).activity.name, last });
    case "slack":
      return words.slack({ time: hand.time(ask.deadlineMinutes), there, last });
    case "connection":
      return words.connection({
        first: hand.time(ask.firstMinutes),
        every: hand.span(ask.everyMinutes),
        there,
        last,
      });
  }
}
