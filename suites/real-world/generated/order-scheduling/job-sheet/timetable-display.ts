import { blank, capital, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const timetableDisplay = scheduleTemplate("timetable-display", (page) =>
  rows(
    page.ask({
      time: ({ there }) => `The display in the hall hangs. Which time should it show after "ready"${there}?`,
      date: ({ there }) => `The display in the hall hangs. Which date should it show after "ready"${there}?`,
      duration: () =>
        `The display in the hall hangs. How many minutes should it show for the way from start to "ready"?`,
      slack: ({ time, there }) =>
        `The display in the hall hangs. It should count the minutes from "ready" to ${time}${there} on that day, when the hall closes. How many are there?`,
      connection: ({ first, every, there }) =>
        `The display in the hall hangs. After "ready" it should show the next departure; there is one at ${first}${there} and one every ${every} after that. Which time is it?`,
    }),
    blank,
    page.scan(
      rows(
        `+-- ${page.supplier.name} --+`,
        page.noise(
          () =>
            `| temperature ${page.integer({ from: 13, to: 29 })} C, dock ${page.integer({ from: 13, to: 40 })} free`,
        ),
        page.opening({
          start: ({ first, time, day, place }) => `| ${place} | ${day} | planned ${time} | ${first}`,
          production: ({ days, day, first, time, place }) =>
            `| ${place} | making: ${days} working days (Mon-Fri) | first of them ${day}\n| then, on the last of them | planned ${time} | ${first}`,
          closed: ({ day }) => `| nothing made on ${day}`,
        }),
        page.stages({
          once: ({ label, duration }) => `| ${capital(label)} ... ${duration}`,
          repeated: ({ label, count, items, item, duration }) =>
            `| ${capital(label)} ... ${count} ${items} ... ${duration} per ${item}`,
        }),
        "| (each line directly after the one above)",
        page.twists({
          late: ({ duration, first }) => `| delay: ${first} starts ${duration} after plan`,
          pause: ({ duration, after, before }) => `| stop: ${duration} after ${after}, before ${before}`,
          beside: ({ activity, duration, stage }) =>
            `| at the same time: ${activity}, ${duration}, from the start of ${stage}; next line waits for both`,
          zone: ({ place, origin, relation }) => `| destination ${place}: clock ${relation} ${origin}`,
        }),
        "| ready: --",
      ),
    ),
  ),
);
