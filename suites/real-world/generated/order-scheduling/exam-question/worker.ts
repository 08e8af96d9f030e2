import { sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const worker = scheduleTemplate("worker", (page) =>
  sentences(
    page.opening({
      start: ({ first, time, day, place }) =>
        `Tom works in ${place}. On ${day} his plan says: ${time}, ${first}.`,
      production: ({ days, day, first, time, place }) =>
        `Tom works in ${place} from Monday to Friday. He makes a machine in ${days} working days; ${day} is the first of them. On the last one, his plan says: ${time}, ${first}.`,
      closed: ({ day }) => `He has a day off on ${day}, so he does not work then.`,
    }),
    page.stages({
      once: ({ activity, duration }) => `He needs ${duration} for ${activity}.`,
      repeated: ({ activity, count, items, duration }) =>
        `For ${activity}, he deals with ${count} ${items} and needs ${duration} for each.`,
    }),
    "He does everything in this order.",
    page.twists({
      late: ({ duration, first }) => `He oversleeps and starts with ${first} ${duration} later than planned.`,
      pause: ({ duration, before }) => `Before ${before} he rests for ${duration}.`,
      beside: ({ activity, duration, stage }) =>
        `When he starts with ${stage}, his colleague starts with ${activity} and needs ${duration}. Tom continues only when both of them are ready.`,
      zone: ({ place, origin, relation }) =>
        `He ends up in ${place}. The clocks there are ${relation} the clocks in ${origin}.`,
    }),
    page.ask({
      time: ({ there }) => `What time is it${there} when Tom has finished?`,
      date: ({ there }) => `What is the date${there} when Tom has finished?`,
      duration: () => "How many minutes pass between his start and the moment when he has finished?",
      slack: ({ time, there }) =>
        `Tom's last bus goes at ${time}${there} on the day when he has finished. How many minutes does he have to catch it?`,
      connection: ({ first, every, there }) =>
        `Buses go at ${first}${there} and every ${every} after that. When goes the first bus that Tom can take when he has finished?`,
    }),
  ),
);
