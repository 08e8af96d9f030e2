import { sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const twoPeople = scheduleTemplate("two-people", (page) =>
  sentences(
    page.opening({
      start: ({ first, time, day, place }) =>
        `Aisha and Ben organise a delivery from ${place}. They agree on ${day}, ${time}, for the start of ${first}.`,
      production: ({ days, day, first, time, place }) =>
        `Aisha and Ben organise a delivery from ${place}. First Aisha builds the goods within ${days} working days, that is, Mondays to Fridays, and ${day} is working day number one. They agree on ${time} on the last working day for the start of ${first}.`,
      closed: ({ day }) => `Aisha is ill on ${day} and loses this day.`,
    }),
    page.stages({
      once: ({ activity, duration }) => `It takes Ben ${duration} to complete ${activity}.`,
      repeated: ({ activity, count, items, duration }) =>
        `Ben needs ${duration} for every one of ${count} ${items} to complete ${activity}.`,
    }),
    "He starts each task when he has completed the one mentioned before.",
    page.twists({
      late: ({ duration, first }) => `Because of traffic he starts ${first} ${duration} later than agreed.`,
      pause: ({ duration, after }) => `Having completed ${after}, he has lunch for ${duration}.`,
      beside: ({ activity, duration, stage }) =>
        `As soon as he starts ${stage}, Aisha starts ${activity}, for which she needs ${duration}. He waits for her if he is faster.`,
      zone: ({ place, origin, relation }) =>
        `The delivery ends in ${place}. In ${place} it is ${relation} the time in ${origin}.`,
    }),
    page.ask({
      time: ({ there }) => `At what time${there} is the whole delivery complete?`,
      date: ({ there }) => `At which date${there} is the whole delivery complete?`,
      duration: () =>
        "For how many minutes is the delivery under way in total, from the start of the first task?",
      slack: ({ time, there }) =>
        `The customer's shop closes at ${time}${there}. How many minutes before closing time of that day is the whole delivery complete?`,
      connection: ({ first, every, there }) =>
        `Ben wants to go on by tram. Trams run at ${first}${there} and every ${every} after that. Which is the first tram he can take once the whole delivery is complete?`,
    }),
  ),
);
