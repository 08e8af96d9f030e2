import { blank, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const ganttText = scheduleTemplate("gantt-text", (page) =>
  rows(
    page.ask({
      time: ({ there }) => `When does the plan below end${there}, as a time of day?`,
      date: ({ there }) => `On what date does the plan below end${there}?`,
      duration: () => "How many minutes does the plan below cover, from its start to its end?",
      slack: ({ time, there }) =>
        `How many minutes before ${time}${there} of the same day does the plan below end?`,
      connection: ({ first, every, there }) =>
        `A conveyor to the harbour is opened at ${first}${there} and then every ${every}. At what time is its first opening after the end of the plan below?`,
    }),
    blank,
    page.scan(
      rows(
        `PLAN  ${page.supplier.name} / ${page.client.name}`,
        page.noise(
          () => `rev. ${page.integer({ from: 13, to: 40 })}, sheet ${page.integer({ from: 1, to: 3 })}`,
        ),
        page.opening({
          start: ({ first, time, day, place }) => `t0 = ${day}, ${time}, ${place} (${first})`,
          production: ({ days, day, first, time, place }) =>
            `make: ${place}, ${days} working days Mon-Fri, no. 1 = ${day}\nt0 = ${time} on the last of these days (${first})`,
          closed: ({ day }) => `not a working day: ${day}`,
        }),
        page.stages({
          once: ({ label, duration }) => `|=== ${label} === ${duration}`,
          repeated: ({ label, count, items, duration }) =>
            `|=== ${label} === ${count} ${items} x ${duration}`,
        }),
        "each bar starts where the one above ends",
        page.twists({
          late: ({ duration }) => `correction: t0 is later by ${duration}`,
          pause: ({ duration, before }) => `correction: empty space of ${duration} before ${before}`,
          beside: ({ activity, duration, stage }) =>
            `correction: extra bar "${activity}", ${duration}, starts with ${stage}; next bar after the longer one`,
          zone: ({ place, origin, relation }) =>
            `last bar ends in ${place}, local time ${relation} ${origin}`,
        }),
      ),
    ),
  ),
);
