import { sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const logbook = scheduleTemplate("logbook", (page) =>
  sentences(
    "An exercise in planning.",
    page.opening({
      start: ({ first, time, day, place }) =>
        `Day: ${day}. Place: ${place}. The plan sets ${first} for ${time}.`,
      production: ({ days, day, first, time, place }) =>
        `Place: ${place}. A batch needs ${days} working days (Monday to Friday count as such); work on it starts on ${day}, which counts. On the day the batch is ready, the plan sets ${first} for ${time}.`,
      closed: ({ day }) => `Because of a strike ${day} does not count.`,
    }),
    page.stages({
      once: ({ activity, duration }) => `Allow ${duration} for ${activity}.`,
      repeated: ({ activity, count, items, item, duration }) =>
        `Allow ${duration} per ${item} for ${activity}; there are ${count} ${items}.`,
    }),
    "Every activity begins as soon as the one before is done.",
    page.twists({
      late: ({ duration, first }) => `Assume that ${first} is held up by ${duration} at the very beginning.`,
      pause: ({ duration, after, before }) =>
        `Assume a wait of ${duration} after ${after} and before ${before}.`,
      beside: ({ activity, duration, stage }) =>
        `Assume that ${activity} (${duration}) starts together with ${stage} and must be done too before the next activity.`,
      zone: ({ place, origin, relation }) =>
        `The last activity is finished in ${place}; watches there are ${relation} watches in ${origin}.`,
    }),
    page.ask({
      time: ({ there }) => `State the time of completion${there}.`,
      date: ({ there }) => `State the date of completion${there}.`,
      duration: () => "State the time from the first beginning to completion in minutes.",
      slack: ({ time, there }) =>
        `State how many minutes of reserve there are between completion and ${time}${there} on the day of completion.`,
      connection: ({ first, every, there }) =>
        `Boats sail at ${first}${there} and every ${every} thereafter. State the sailing time of the first boat after completion.`,
    }),
  ),
);
