import { blank, columns, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const clipboard = scheduleTemplate("clipboard", (page) =>
  rows(
    page.scan(
      rows(
        `JOB SHEET ${page.reference("J")}`,
        page.noise(() => `printed ${page.day(0)} ${page.time()}`),
        `customer     ${page.client.name}`,
        page.opening({
          start: ({ first, time, day, place }) =>
            `site         ${place}\nday          ${day}\nfirst task   ${first}, start ${time}`,
          production: ({ days, day, first, time, place }) =>
            `site         ${place}\nproduction   ${days} working days (Mon-Fri), first: ${day}\nfirst task   ${first}, start ${time} on last production day`,
          closed: ({ day }) => `closed       ${day} (no production)`,
        }),
        "tasks in order, no gaps:",
        page.stages({
          once: ({ label, duration }) => `  [ ] ${columns([label, duration], [26])}`,
          repeated: ({ label, count, items, item, duration }) =>
            `  [ ] ${columns([label, `${count} ${items}, ${duration} per ${item}`], [26])}`,
        }),
        page.twists({
          pause: ({ duration, after }) => `break        ${duration} after ${after}`,
          beside: ({ activity, duration, stage }) =>
            `parallel     ${activity}, ${duration}, starts with ${stage}; go on when both done`,
          zone: ({ place, origin, relation }) => `ends at      ${place} (clock is ${relation} ${origin})`,
        }),
        page.noise(
          () => `vehicle      ${page.integer({ from: 13, to: 99 })}-${page.integer({ from: 100, to: 999 })}`,
        ),
      ),
    ),
    page.twists({
      late: ({ duration, first }) => `Written across it: ${first} starts ${duration} later!`,
    }),
    blank,
    page.ask({
      time: ({ there }) => `The field "finished at" is empty. Which time belongs there${there}?`,
      date: ({ there }) => `The field "finished on" is empty. Which date belongs there${there}?`,
      duration: () => 'The field "total minutes" is empty. What belongs there?',
      slack: ({ time, there }) =>
        `The customer closes at ${time}${there} that day. How many minutes before that is the job finished?`,
      connection: ({ first, every, there }) =>
        `The team returns by train, ${first}${there} and every ${every} after that. Which is the first train after the job is finished?`,
    }),
  ),
);
