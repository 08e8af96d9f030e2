import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const listedSteps = scheduleTemplate("listed-steps", (page) => {
  const facts = [
    ...page.opening({
      start: ({ first, time, day, place }) => `Planned start of ${first}: ${time}, ${day}, in ${place}`,
      production: ({ days, day, first, time, place }) =>
        `Production in ${place}: ${days} working days (Monday to Friday), counting from and including ${day}; planned start of ${first}: ${time} on the last of these days`,
      closed: ({ day }) => `No work on ${day}; this day does not count`,
    }),
    ...page.stages({
      once: ({ label, duration }) => `Step: ${label}, ${duration}`,
      repeated: ({ label, count, items, item, duration }) =>
        `Step: ${label}, ${count} ${items}, ${duration} per ${item}`,
    }),
    ...page.twists({
      late: ({ duration, first }) => `Delay: ${first} starts ${duration} after the planned start`,
      pause: ({ duration, after, before }) => `Waiting time between ${after} and ${before}: ${duration}`,
      beside: ({ activity, duration, stage }) =>
        `Parallel to ${stage}, with the same start: ${activity}, ${duration}; what follows needs both to be finished`,
      zone: ({ place, origin, relation }) =>
        `End in ${place}; local time there is ${relation} local time in ${origin}`,
    }),
  ];
  return rows(
    "Steps follow one another immediately in the order given.",
    facts.map((fact, index) => `(${index + 1}) ${fact}.`),
    page.ask({
      time: ({ there }) => `Give the time of day at which the last step ends${there}.`,
      date: ({ there }) => `Give the date on which the last step ends${there}.`,
      duration: () =>
        "Give the total time from the start of the first step to the end of the last step in minutes.",
      slack: ({ time, there }) =>
        `Give the number of minutes from the end of the last step to ${time}${there} of the same day.`,
      connection: ({ first, every, there }) =>
        `Departures take place at ${first}${there} and then every ${every}. Give the time of the first departure after the end of the last step.`,
    }),
  );
});
