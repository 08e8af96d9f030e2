import { blank, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const nightShiftLog = scheduleTemplate("night-shift-log", (page) =>
  rows(
    page.scan(
      rows(
        `SHIFT BOOK  ${page.day(0)}`,
        page.noise(() => `${page.time()}  alarm test ok`),
        page.noise(() => `${page.time()}  visitor badge ${page.integer({ from: 100, to: 999 })} returned`),
        page.opening({
          start: ({ first, time, day, place }) =>
            `order from the office: ${place}, ${day}, ${time}: start ${first}`,
          production: ({ days, day, first, time, place }) =>
            `order from the office: ${place} to produce on ${days} working days (Mon to Fri), beginning ${day}. On the last of these, ${time}: start ${first}`,
          closed: ({ day }) => `order from the office: no production on ${day}`,
        }),
        "standard times, tasks follow on directly:",
        page.stages({
          once: ({ label, duration }) => `   ${label}: ${duration}`,
          repeated: ({ label, count, items, duration }) =>
            `   ${label}: ${duration} each, today ${count} ${items}`,
        }),
        page.twists({
          late: ({ duration, first }) => `remark: ${first} to start ${duration} after the ordered time`,
          pause: ({ duration, before }) => `remark: ${duration} standstill before ${before}`,
          beside: ({ activity, duration, stage }) =>
            `remark: start ${activity} at the same time as ${stage} (${duration}); continue when both are finished`,
          zone: ({ place, origin, relation }) =>
            `remark: last task is finished in ${place}, clocks there ${relation} ${origin}`,
        }),
      ),
    ),
    blank,
    page.ask({
      time: ({ there }) => `The next shift asks at what time${there} the last task will be finished.`,
      date: ({ there }) => `The next shift asks on which date${there} the last task will be finished.`,
      duration: () => "The next shift asks how many minutes the tasks will take altogether.",
      slack: ({ time, there }) =>
        `The next shift comes at ${time}${there} on the day the last task is finished and asks how many minutes before that it will be finished.`,
      connection: ({ first, every, there }) =>
        `The next shift wants the time of the first collection after the last task is finished. Collections: ${first}${there}, then every ${every}.`,
    }),
  ),
);
