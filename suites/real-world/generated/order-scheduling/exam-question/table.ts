import { rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const table = scheduleTemplate("table", (page) =>
  rows(
    page.opening({
      start: ({ time, day, place, first }) =>
        `The table lists the phases of a transport. According to the timetable, ${first} starts at ${time} on ${day} in ${place}.`,
      production: ({ days, day, time, place, first }) =>
        `A part is made in ${place} in ${days} working days, Monday to Friday, ${day} being the first. On the last working day the transport follows; the table lists its phases. According to the timetable, ${first} starts at ${time} that day.`,
      closed: ({ day }) => `There is no work on ${day}.`,
    }),
    "",
    "phase | time needed",
    page.stages({
      once: ({ label, duration }) => `${label} | ${duration}`,
      repeated: ({ label, count, items, duration }) => `${label} | ${count} ${items}, ${duration} each`,
    }),
    "",
    sentences(
      "Each phase starts when the one above is over.",
      page.twists({
        late: ({ duration }) => `Today everything starts ${duration} behind the timetable.`,
        pause: ({ duration, before }) => `There is a delay of ${duration} directly before ${before}.`,
        beside: ({ activity, duration, stage }) =>
          `With the start of ${stage} starts also ${activity}, for ${duration}; the phase counts as over when both are done.`,
        zone: ({ place, origin, relation }) =>
          `The transport ends in ${place}, whose clocks run ${relation} those of ${origin}.`,
      }),
      page.ask({
        time: ({ there }) => `Work out when${there}, as a time of day, the last phase is over.`,
        date: ({ there }) => `Work out on which date${there} the last phase is over.`,
        duration: () => "Work out how many minutes all of it takes.",
        slack: ({ time, there }) =>
          `Work out how many minutes remain until ${time}${there} on that day when the last phase is over.`,
        connection: ({ first, every, there }) =>
          `From ${first}${there} on, a train leaves every ${every}. Work out the departure time of the first train after the last phase is over.`,
      }),
    ),
  ),
);
