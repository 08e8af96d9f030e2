import { blank, capital, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** As commercial colleges, aptitude tests and puzzle books ask. */
export const paperAndDesk = scheduleTemplates({
  "headed-sections": (page) =>
    rows(
      "WHERE AND WHEN",
      page.opening({
        start: ({ first, time, day, place }) => `${place}. ${capital(first)}: ${day}, ${time} (timetable).`,
        production: ({ days, day, first, time, place }) =>
          `${place}. Manufacture: working days ${days} in number, weekends excluded, opening day ${day} included. ${capital(first)}: closing day of manufacture, ${time} (timetable).`,
        closed: ({ day }) => `Works holiday: ${day} (doesn't count).`,
      }),
      blank,
      "WHAT, IN SUCCESSION AND WITHOUT INTERRUPTION",
      page.stages({
        once: ({ label, duration }) => `${capital(label)}, ${duration}.`,
        repeated: ({ label, count, items, item, duration }) =>
          `${capital(label)}, ${duration} a ${item}, ${count} ${items}.`,
      }),
      blank,
      "COMPLICATIONS",
      page.twists({
        late: ({ duration, first }) => `Timetable missed: ${first} ${duration} behind it.`,
        pause: ({ duration, after }) => `Interruption of ${duration}, upon completion of ${after}.`,
        beside: ({ activity, duration, stage }) =>
          `Double-track working: ${activity}, ${duration}, sets in at the same minute as ${stage}; succession resumes upon completion of both.`,
        zone: ({ place, origin, relation }) =>
          `Arrival in ${place}, another time zone: ${relation} ${origin}.`,
      }),
      "None beyond these.",
      blank,
      "TASK",
      page.ask({
        time: ({ there }) => `State the time of completion of the whole${there}.`,
        date: ({ there }) => `State the calendar day of completion of the whole${there}.`,
        duration: () => "State the minutes consumed by the whole.",
        slack: ({ time, there }) =>
          `State the minutes between completion of the whole and ${time}${there} of the same day.`,
        connection: ({ first, every, there }) =>
          `Coaches run at ${first}${there} and at every ${every} from that hour on. State the time of the earliest coach upon completion of the whole.`,
      }),
    ),
  "aptitude-item": (page) =>
    rows(
      sentences(
        page.opening({
          start: ({ time, day, place }) => `Start: ${time}, ${day}, ${place}.`,
          production: ({ days, day, time, place }) =>
            `Start: ${time}, on no. ${days} of the working days (Mon to Fri) in ${place} of which ${day} is no. 1.`,
          closed: ({ day }) => `Not a working day: ${day}.`,
        }),
        page.twists({ late: ({ duration }) => `Started ${duration} later than that.` }),
        "Sequence without gaps:",
        page
          .stages({
            once: ({ label, duration }) => `${label} ${duration}`,
            repeated: ({ label, count, items, duration }) => `${label} ${count} ${items} × ${duration}`,
          })
          .join(" + ")
          .concat("."),
        page.twists({
          pause: ({ duration, before }) => `Idle ahead of ${before}: ${duration}.`,
          beside: ({ activity, duration, stage }) =>
            `Simultaneous start with ${stage}: ${activity} ${duration}, sequence waits for both.`,
          zone: ({ place, origin, relation }) => `End: ${place}, local time ${relation} ${origin}.`,
        }),
      ),
      page.ask({
        time: ({ there }) => `End at what time${there}?`,
        date: ({ there }) => `End on what date${there}?`,
        duration: () => "How many minutes from start to end?",
        slack: ({ time, there }) => `How many minutes from the end to ${time}${there}, same date?`,
        connection: ({ first, every, there }) =>
          `Departures ${first}${there}, then every ${every}. First one at or after the end?`,
      }),
    ),
  "glossary-first": (page) =>
    rows(
      "Words used in this question:",
      "  working day: any day from Monday to Friday, unless the question takes it away",
      "  stretch: a piece of work; a stretch opens at the moment its forerunner closes, unless the question keeps them apart",
      "  there: on the clocks of the place at which the last stretch closes",
      blank,
      page.opening({
        start: ({ first, time, day, place }) =>
          `The opening of ${first} in ${place} is scheduled for ${time} on ${day}.`,
        production: ({ days, day, first, time, place }) =>
          `A workshop in ${place} is engaged for ${days} working days, from ${day} onwards and with it. The opening of ${first} is scheduled for ${time} on the workshop's final working day.`,
        closed: ({ day }) => `The question takes away ${day}.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `A stretch of ${duration} is ${activity}.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `A stretch made up of ${count} ${items}, each ${item} ${duration}, is ${activity}.`,
      }),
      page.twists({
        late: ({ duration, first }) => `The opening of ${first} slips ${duration} from its schedule.`,
        pause: ({ duration, after, before }) =>
          `The question keeps ${after} and ${before} apart by ${duration}.`,
        beside: ({ activity, duration, stage }) =>
          `As ${stage} opens, so does a twin of it, ${activity}, which closes ${duration} later. Both twins count as the forerunner of what comes next.`,
        zone: ({ place, origin, relation }) =>
          `The last stretch closes in ${place}, on clocks that are ${relation} those in ${origin}.`,
      }),
      blank,
      page.ask({
        time: ({ last, there }) => `At which time does ${last} close${there}?`,
        date: ({ last, there }) => `On which date does ${last} close${there}?`,
        duration: ({ first, last }) =>
          `How many minutes apart are the opening of ${first} and the closing of ${last}?`,
        slack: ({ last, time, there }) =>
          `How many minutes are there from the closing of ${last} to ${time}${there} on that date?`,
        connection: ({ last, first, every, there }) =>
          `Lighters put out at ${first}${there} and each ${every} afterwards. When does the first put out for which the closing of ${last} is in time?`,
      }),
    ),
  "diary-to-complete": (page) =>
    rows(
      "One entry of a haulier's diary has been torn out. What did it say?",
      page.opening({
        start: ({ first, time, day, place }) =>
          `"${place}. To-day, ${day}, we are to begin ${first} at ${time}."`,
        production: ({ days, day, first, time, place }) =>
          `"${place}, ${day}. The joiners begin to-day and will want ${days} working days, to-day's among them. Saturdays and Sundays they rest. On the last of those days we are to begin ${first} at ${time}."`,
        closed: ({ day }) => `"Hear that the joiners will rest on ${day} as well."`,
      }),
      page.twists({
        late: ({ duration, first }) =>
          `"A horse lost its shoe. Began ${first} ${duration} after the time appointed."`,
      }),
      page.stages({
        once: ({ activity, duration }) => `"Then ${activity}. It took us ${duration}."`,
        repeated: ({ activity, count, items, duration }) =>
          `"Then ${activity}. It took us ${duration} to see to one of the ${items}, and we had ${count}, and saw to them by turns."`,
      }),
      page.twists({
        pause: ({ duration, after }) => `"When ${after} was behind us a storm kept us idle for ${duration}."`,
        beside: ({ activity, duration, stage }) =>
          `"At the stroke of beginning ${stage} I had set the boy to ${activity}, and he was at it for ${duration}. We never left one another: whoever was ready first, waited."`,
        zone: ({ place, origin, relation }) =>
          `"So to ${place}, where they keep a time of their own, ${relation} ours at ${origin}."`,
      }),
      `"But for what I have written we never stood still."`,
      page.ask({
        time: ({ there }) => `The torn entry: "All done, at ...". Supply the time of day${there}.`,
        date: ({ there }) => `The torn entry: "All done, on the ...". Supply the date${there}.`,
        duration: () => `The torn entry: "From beginning to all done, in minutes, ...". Supply the number.`,
        slack: ({ time, there }) =>
          `The torn entry: "All done, ... minutes before the inn shut, which on that day was at ${time}${there}". Supply the number.`,
        connection: ({ first, every, there }) =>
          `The torn entry: "All done; took the first packet after it, the one of ...". Packets left at ${first}${there} and every ${every} later. Supply the time.`,
      }),
    ),
});
