import { sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const museum = scheduleTemplate("museum", (page) =>
  sentences(
    "A museum moves a statue.",
    page.opening({
      start: ({ first, time, day, place }) =>
        `In ${place}, everything is ready for ${first} at ${time} on ${day}, as intended.`,
      production: ({ days, day, first, time, place }) =>
        `In ${place}, restorers first work on it for ${days} days, only from Monday to Friday, with ${day} as their first day. On the last day of restoration everything is ready for ${first} at ${time}, as intended.`,
      closed: ({ day }) => `The restorers do not work on ${day}.`,
    }),
    page.stages({
      once: ({ activity, duration }) => `Experience says ${duration} for ${activity}.`,
      repeated: ({ activity, count, items, duration }) =>
        `Experience says ${duration} for each of ${count} ${items} when it comes to ${activity}.`,
    }),
    "One thing is done after another, with no time lost in between apart from what is said here.",
    page.twists({
      late: ({ duration, first }) => `It turns out that ${first} begins ${duration} after the intended time.`,
      pause: ({ duration, after, before }) =>
        `Between ${after} and ${before}, there is a loss of ${duration}.`,
      beside: ({ activity, duration, stage }) =>
        `As ${stage} begins, so does ${activity}, which needs ${duration}; nothing goes on before both are over.`,
      zone: ({ place, origin, relation }) =>
        `The journey ends in ${place}. The local time there is ${relation} the local time in ${origin}.`,
    }),
    page.ask({
      time: ({ there }) => `What time is it${there} when the move is over?`,
      date: ({ there }) => `Which date is it${there} when the move is over?`,
      duration: ({ first }) => `How many minutes after the beginning of ${first} is the move over?`,
      slack: ({ time, there }) =>
        `On that day the museum opens its doors at ${time}${there}. How many minutes before that is the move over?`,
      connection: ({ first, every, there }) =>
        `Guided tours begin at ${first}${there} and every ${every} after. When does the first tour begin after the move is over?`,
    }),
  ),
);
