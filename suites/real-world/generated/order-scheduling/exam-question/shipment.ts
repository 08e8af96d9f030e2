import { capital, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const shipment = scheduleTemplate("shipment", (page) =>
  sentences(
    "A shipment is handled in consecutive steps without breaks, unless stated otherwise.",
    page.opening({
      start: ({ first, time, day, place }) => `In ${place}, ${first} is due to start at ${time} on ${day}.`,
      production: ({ days, day, first, time, place }) =>
        `In ${place}, the goods are produced in ${days} working days, Monday to Friday, the first of which is ${day}. At ${time} on the last of them, ${first} is due to start.`,
      closed: ({ day }) => `The factory is closed on ${day}, which is not a working day.`,
    }),
    page.stages({
      once: ({ activity, duration }) => `${capital(activity)} takes ${duration}.`,
      repeated: ({ activity, count, items, item, duration }) =>
        `For ${activity}, ${count} ${items} need ${duration} per ${item}, one after another.`,
    }),
    page.twists({
      late: ({ duration, first }) => `However, ${first} starts ${duration} late.`,
      pause: ({ duration, after }) => `After ${after} there is a break of ${duration}.`,
      beside: ({ activity, duration, stage }) =>
        `At the moment when the time for ${stage} begins, ${activity} begins too and takes ${duration}; the handling goes on when both are finished.`,
      zone: ({ place, origin, relation }) =>
        `The last step ends in ${place}, where clocks are ${relation} those in ${origin}.`,
    }),
    page.ask({
      time: ({ there }) => `At what time of day${there} is the handling complete?`,
      date: ({ there }) => `On which date${there} is the handling complete?`,
      duration: () => "How many minutes does the handling take from start to end?",
      slack: ({ time, there }) =>
        `How many minutes before ${time}${there} on that day is the handling complete?`,
      connection: ({ first, every, there }) =>
        `Trucks leave daily from ${first}${there} every ${every}. At what time leaves the first truck that departs after the handling is complete?`,
    }),
  ),
);
