import { sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const questionFirst = scheduleTemplate("question-first", (page) =>
  sentences(
    page.ask({
      time: ({ last, there }) => `What does the clock show${there} at the end of ${last}?`,
      date: ({ last, there }) => `What is the calendar date${there} at the end of ${last}?`,
      duration: ({ first, last }) =>
        `From the beginning of ${first} to the end of ${last}, how many minutes go by?`,
      slack: ({ last, time, there }) =>
        `A gate shuts at ${time}${there} on the day on which ${last} ends. How many minutes earlier does ${last} end?`,
      connection: ({ last, first, every, there }) =>
        `A shuttle starts running at ${first}${there} and then runs every ${every}. Which is the first one, by its time, to leave after the end of ${last}?`,
    }),
    page.opening({
      start: ({ first, time, day, place }) =>
        `It is scheduled that ${first} starts in ${place} on ${day} at ${time}.`,
      production: ({ days, day, first, time, place }) =>
        `A product is assembled in ${place} over ${days} working days (Monday to Friday) beginning with ${day}. It is scheduled that ${first} starts on the last of these days at ${time}.`,
      closed: ({ day }) => `Work is suspended on ${day}, so assembly loses that day.`,
    }),
    "All that follows is done in sequence.",
    page.stages({
      once: ({ activity, duration }) => `The duration of ${activity} is ${duration}.`,
      repeated: ({ activity, count, items, item, duration }) =>
        `The duration of ${activity} is ${duration} per ${item}, with ${count} ${items} in turn.`,
    }),
    page.twists({
      late: ({ duration, first }) => `In fact ${first} begins ${duration} after schedule.`,
      pause: ({ duration, after }) => `A pause of ${duration} follows ${after}.`,
      beside: ({ activity, duration, stage }) =>
        `Next to ${stage}, and beginning with it, runs ${activity} with a duration of ${duration}; both must end before the sequence continues.`,
      zone: ({ place, origin, relation }) =>
        `Note that clocks in ${place}, where the sequence ends, are ${relation} clocks in ${origin}.`,
    }),
  ),
);
