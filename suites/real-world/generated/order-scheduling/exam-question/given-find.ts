import { capital, rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const givenFind = scheduleTemplate("given-find", (page) =>
  rows(
    `Given: ${sentences(
      page.opening({
        start: ({ first, time, day, place }) =>
          `${first} begins in ${place}, according to plan at ${time} on ${day}.`,
        production: ({ days, day, first, time, place }) =>
          `a production run of ${days} working days in ${place} (a week has five, from Monday on), whose day 1 is ${day}; ${first} begins on its final day, according to plan at ${time}.`,
        closed: ({ day }) => `${capital(day)} is a public holiday and is skipped.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `Time for ${activity}: ${duration}.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `Time for ${activity}: ${duration} per ${item} for ${count} ${items}.`,
      }),
      page.twists({
        late: ({ duration }) => `The actual beginning is ${duration} behind plan.`,
        pause: ({ duration, after, before }) =>
          `Between ${after} and ${before} comes idle time of ${duration}.`,
        beside: ({ activity, duration, stage }) =>
          `Simultaneously with ${stage} begins ${activity}, which lasts ${duration}; the longer of the two decides when the next activity can begin.`,
        zone: ({ place, origin, relation }) =>
          `The end is recorded in the local time of ${place}, which is ${relation} that of ${origin}.`,
      }),
      "There are no other gaps.",
    )}`,
    `Find: ${page.ask({
      time: ({ last, there }) => `the time at which ${last} ends${there}.`,
      date: ({ last, there }) => `the date on which ${last} ends${there}.`,
      duration: ({ first, last }) =>
        `the number of minutes between the beginning of ${first} and the end of ${last}.`,
      slack: ({ last, time, there }) =>
        `the number of minutes by which the end of ${last} precedes ${time}${there} of that day.`,
      connection: ({ last, first, every, there }) =>
        `the first departure after the end of ${last}, if departures are at ${first}${there} and at intervals of ${every} from then on.`,
    })}`,
  ),
);
