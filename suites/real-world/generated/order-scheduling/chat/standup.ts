import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const standup = scheduleTemplate("standup", (page) => {
  const bullet = (text: string) => `  • ${text}`;
  return rows(
    `Standup bot, ${page.day(0)}:`,
    `${page.colleague.first} posted an update`,
    "What is planned?",
    page
      .opening({
        start: ({ first, time, day, place }) => `${first} from ${time} on, ${day}, ${place}`,
        production: ({ days, day, first, time, place }) =>
          `${place}: build for ${days} working days (week = mon-fri), day 1 is ${day}; ${first} from ${time} on, on the final build day`,
        closed: ({ day }) => `no build on ${day}`,
      })
      .map(bullet),
    page
      .stages({
        once: ({ activity, duration }) => `needed for ${activity}: ${duration}`,
        repeated: ({ activity, count, items, item, duration }) =>
          `needed for ${activity}: ${duration} a ${item}, ${count} ${items}`,
      })
      .map(bullet),
    bullet("one thing at a time, no gaps"),
    "Anything in the way?",
    page
      .twists({
        late: ({ duration, first }) => `yes, ${first} is pushed back by ${duration}`,
        pause: ({ duration, after }) => `yes, ${duration} of downtime after ${after}`,
        beside: ({ activity, duration, stage }) =>
          `yes, ${activity} has to be done too: ${duration}, beginning when ${stage} begins, and blocking whatever comes after ${stage}`,
        zone: ({ place, origin, relation }) => `clocks! it ends in ${place}, ${relation} ${origin}`,
      })
      .map(bullet),
    page.noise(() => bullet(`my laptop, ticket ${page.reference("IT")}`)),
    `${page.buyer.first} replied: ${page.ask({
      time: ({ there }) => `tell me the end of all that as a time${there}`,
      date: ({ there }) => `tell me the end of all that as a date${there}`,
      duration: () => "tell me the length of all that in minutes",
      slack: ({ time, there }) =>
        `demo is at ${time}${there} on the day it ends. tell me the minutes between the end of all that and the demo`,
      connection: ({ first, every, there }) =>
        `deliveries leave ${first}${there} and every ${every} after. tell me the first departure after the end of all that`,
    })}`,
  );
});
