import { rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const definition = scheduleTemplate("definition", (page) =>
  rows(
    "A chain of tasks is a sequence in which each task starts at the instant at which the previous one is finished.",
    sentences(
      "Consider this chain:",
      page
        .stages({
          once: ({ activity, duration }) => `${activity} (${duration})`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${activity} (${count} ${items}, ${duration} per ${item})`,
        })
        .join(", then ")
        .concat("."),
      page.opening({
        start: ({ time, day, place }) => `Its start is fixed for ${day}, ${time}, in ${place}.`,
        production: ({ days, day, time, place }) =>
          `Its start is fixed for ${time} on the last of ${days} working days in ${place}. Working days are Mondays to Fridays, and the first of them is ${day}.`,
        closed: ({ day }) => `An exception is ${day}, which is no working day.`,
      }),
      page.twists({
        late: ({ duration }) => `The start is postponed by ${duration}.`,
        pause: ({ duration, after }) => `The chain is interrupted for ${duration} after ${after}.`,
        beside: ({ activity, duration, stage }) =>
          `The task "${activity}" (${duration}) starts at the same instant as ${stage}, and what comes after ${stage} must wait for it as well.`,
        zone: ({ place, origin, relation }) =>
          `The chain ends in ${place}, where the time of day is ${relation} that in ${origin}.`,
      }),
    ),
    page.ask({
      time: ({ there }) => `When, by the clock, does the chain end${there}?`,
      date: ({ there }) => `On which day of the calendar does the chain end${there}?`,
      duration: () => "How long is the chain, in minutes?",
      slack: ({ time, there }) =>
        `How many minutes lie between the end of the chain and ${time}${there} of that same day?`,
      connection: ({ first, every, there }) =>
        `Collections are at ${first}${there} and every ${every} from then on. At what time is the first collection after the end of the chain?`,
    }),
  ),
);
