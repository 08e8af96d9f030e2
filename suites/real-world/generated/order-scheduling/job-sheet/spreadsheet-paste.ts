import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const spreadsheetPaste = scheduleTemplate("spreadsheet-paste", (page) =>
  rows(
    "pasted from the planning sheet (tabs became bars):",
    page.scan(
      rows(
        "what | how long | remark",
        page.opening({
          start: ({ first, time, day, place }) => `START | | ${place}, ${day}, ${time}, with ${first}`,
          production: ({ days, day, first, time, place }) =>
            `PRODUCTION | ${days} working days | ${place}, Mon-Fri, ${day} is the first\nSTART | | last production day, ${time}, with ${first}`,
          closed: ({ day }) => `CLOSED | | ${day}`,
        }),
        page.stages({
          once: ({ label, duration }) => `${label} | ${duration} |`,
          repeated: ({ label, count, items, item, duration }) =>
            `${label} | ${duration} per ${item} | ${count} ${items}`,
        }),
        page.twists({
          late: ({ duration }) => `LATE START | ${duration} | add to START`,
          pause: ({ duration, after }) => `BREAK | ${duration} | after ${after}`,
          beside: ({ activity, duration, stage }) =>
            `${activity} | ${duration} | starts with ${stage}, row after it waits for both`,
          zone: ({ place, origin, relation }) => `END | | ${place}, clock ${relation} ${origin}`,
        }),
        page.noise(() => `last edited | | ${page.time()} by ${page.colleague.first}`),
      ),
    ),
    "Rows are worked off from top to bottom without gaps; rows in capitals are no tasks.",
    page.ask({
      time: ({ there }) => `The formula for END gives an error. What time of day should END show${there}?`,
      date: ({ there }) => `The formula for END gives an error. What date should END show${there}?`,
      duration: () =>
        "The formula for the total gives an error. How many minutes are there between the start of the first task and the end of the last?",
      slack: ({ time, there }) =>
        `The formula for the reserve gives an error. How many minutes are there between the end of the last task and ${time}${there} of that day?`,
      connection: ({ first, every, there }) =>
        `Then comes the first shuttle after the end of the last task. Shuttles run at ${first}${there} and every ${every} from then on. What is its time?`,
    }),
  ),
);
