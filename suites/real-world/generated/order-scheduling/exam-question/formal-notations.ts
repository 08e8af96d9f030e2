import { blank, capital, columns, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Asked in symbols, tables and programs. */
export const formalNotations = scheduleTemplates({
  "symbols-and-index": (page) =>
    rows(
      page.opening({
        start: ({ first, time, day, place }) =>
          `Let T be the planned instant at which ${first} begins: ${time} on ${day}, ${place} time.`,
        production: ({ days, day, first, time, place }) =>
          `Let P be the set of the first ${days} working days (Monday to Friday) in ${place}, ${day} being the least element of P. Let T be the planned instant at which ${first} begins: ${time} on the greatest element of P.`,
        closed: ({ day }) => `By decree ${day} is not in P and not a working day.`,
      }),
      "Let d_1, d_2, … be the lengths of the operations below. Operation k + 1 begins at the instant at which operation k is finished.",
      page
        .stages({
          once: ({ activity, duration }) => `${duration}   (${activity})`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${count} × ${duration}   (${activity}; ${items}, one ${item} at a time)`,
        })
        .map((text, index) => `  d_${index + 1} = ${text}`),
      page.twists({
        late: ({ duration }) => `Correction c: operation 1 actually begins at T + c, c = ${duration}.`,
        pause: ({ duration, after }) =>
          `Correction p: the operation next after ${after} begins p late, p = ${duration}.`,
        beside: ({ activity, duration, stage }) =>
          `Side operation s (${activity}), length ${duration}: it begins with ${stage}, and the maximum of the two lengths takes the place of that of ${stage}.`,
        zone: ({ place, origin, relation }) =>
          `Let E be the end of the last operation, read off a clock in ${place}; such a clock is ${relation} one in ${origin}.`,
      }),
      page.ask({
        time: ({ there }) => `Compute the time of day at which the last operation ends${there}.`,
        date: ({ there }) => `Compute the date on which the last operation ends${there}.`,
        duration: () => "Compute the distance in minutes from T to the end of the last operation.",
        slack: ({ time, there }) =>
          `Compute, in minutes, D minus the end of the last operation, where D is ${time}${there} on the day of that end.`,
        connection: ({ first, every, there }) =>
          `Let the sequence of departures have first term ${first}${there} and common difference ${every}. Compute its least term that isn't smaller than the end of the last operation.`,
      }),
    ),
  "network-plan": (page) => {
    const plan = page.stages({
      once: ({ label, duration }) => columns([label, duration], [26]),
      repeated: ({ label, count, items, item, duration }) =>
        columns([label, `${count} ${items}, ${duration} for one ${item}`], [26]),
    });
    return rows(
      "Network planning. A job on the table begins as soon as its predecessor has ended.",
      blank,
      columns(["Job", "Predecessor", "What", "How long"], [4, 12, 26]),
      plan.map((text, index) => columns(["ABCDEF".charAt(index), "-ABCDEF".charAt(index), text], [4, 12])),
      page.twists({
        beside: ({ activity, duration, stage }) =>
          `Job Z (${activity}, ${duration}) has no row of its own. It begins when ${stage} begins, and the successor of ${stage} is also a successor of Z.`,
        pause: ({ duration, after, before }) =>
          `On the arrow from ${after} to ${before} a minimum distance of ${duration} is written, and it isn't exceeded.`,
      }),
      blank,
      page.opening({
        start: ({ time, day, place }) =>
          `Project start as planned: ${place}, ${day}, ${time}. Job A has no predecessor.`,
        production: ({ days, day, time, place }) =>
          `A preliminary phase in ${place} occupies ${days} working days. The working week is Monday to Friday; ${day} is day 1 of the phase. Project start as planned: day ${days} of the phase, ${time}. Job A has no predecessor.`,
        closed: ({ day }) => `The calendar of the plan marks ${day} as non-working.`,
      }),
      page.twists({
        late: ({ duration }) => `Project start in reality: ${duration} after the plan.`,
        zone: ({ place, origin, relation }) =>
          `Project end is registered in ${place} (time of day there: ${relation} ${origin}).`,
      }),
      page.ask({
        time: ({ there }) => `Enter the time of project end${there}.`,
        date: ({ there }) => `Enter the date of project end${there}.`,
        duration: () => "Enter the length of the project, in minutes, from start to end.",
        slack: ({ time, there }) =>
          `The contract sets ${time}${there} on the day of project end as the limit. Enter the float in minutes.`,
        connection: ({ first, every, there }) =>
          `A follow-up project can begin at ${first}${there} or any multiple of ${every} later. Enter the earliest such time that isn't before project end.`,
      }),
    );
  },
  "pseudo-code": (page) =>
    rows(
      "Execute by hand:",
      blank,
      page.opening({
        start: ({ time, day, place }) => `  clock := ${time} on ${day}           { wall clock of ${place} }`,
        production: ({ days, day, time, place }) =>
          `  today := ${day}                  { calendar of ${place} }\n  call it working day 1; go forward, Saturdays and Sundays not counted, up to working day ${days}\n  clock := ${time} on that working day`,
        closed: ({ day }) => `  { ${day}: shut, not counted either }`,
      }),
      page.twists({
        late: ({ duration, first }) =>
          `  clock := clock + ${duration}        { ${first} cannot begin before }`,
      }),
      page.stages({
        once: ({ label, duration }) => `  do ${label}: clock := clock + ${duration}`,
        repeated: ({ label, count, item, duration }) =>
          `  for each ${item} from 1 to ${count} do ${label}: clock := clock + ${duration}`,
      }),
      page.twists({
        pause: ({ duration, after, before }) =>
          `  { patch: directly after ${after} and ahead of ${before} insert clock := clock + ${duration} }`,
        beside: ({ activity, duration, stage }) =>
          `  { patch: fork when ${stage} begins; the other branch does ${activity} for ${duration}; join both branches before going on }`,
        zone: ({ place, origin, relation }) =>
          `  { the program halts in ${place}; convert, a clock in ${place} is ${relation} one in ${origin} }`,
      }),
      "  halt",
      blank,
      page.ask({
        time: ({ there }) => `Which time of day does the clock hold at halt${there}?`,
        date: ({ there }) => `Which date does the clock hold at halt${there}?`,
        duration: () => "By how many minutes has the clock been moved on at halt?",
        slack: ({ time, there }) =>
          `Subtract the clock at halt from ${time}${there} of that same date. How many minutes are left?`,
        connection: ({ first, every, there }) =>
          `next := ${first}${there}; while next < clock at halt do next := next + ${every}. Which time does next hold in the end?`,
      }),
    ),
  "arrows-on-a-line": (page) =>
    rows(
      page.opening({
        start: ({ time, day, place }) => `${place}, ${day}: ${time} is where the line begins by plan.`,
        production: ({ days, day, time, place }) =>
          `${place}: count ${days} working days on the calendar, where ${day} is number one and weekends (Saturday, Sunday) are jumped over. On the last, ${time} is where the line begins by plan.`,
        closed: ({ day }) => `Jump over ${day} too, a bank holiday.`,
      }),
      ["●"]
        .concat(
          page.stages({
            once: ({ label, duration }) => `──[ ${label} | ${duration} ]──`,
            repeated: ({ label, count, items, duration }) =>
              `──[ ${label} | ${duration} for every one of ${count} ${items} ]──`,
          }),
        )
        .join("")
        .concat("▶"),
      sentences(
        "Boxes touch: there is no empty stretch on the line.",
        page.twists({
          late: ({ duration }) => `But the whole line has to be pushed to the right by ${duration}.`,
          pause: ({ duration, after }) =>
            `But an empty stretch of ${duration} has to be drawn in, to the right of the box of ${after}.`,
          beside: ({ activity, duration, stage }) =>
            `But below the box of ${stage}, with their left edges in line, hangs a box for ${activity}, ${duration} wide; if it is the wider one, the boxes to the right make room.`,
          zone: ({ place, origin, relation }) =>
            `The arrowhead lies in ${place}, and it has to be read on the clock of that place, which is ${relation} the clock of ${origin}.`,
        }),
      ),
      capital(
        page.ask({
          time: ({ there }) => `at what time of day is the arrowhead${there}?`,
          date: ({ there }) => `on what date is the arrowhead${there}?`,
          duration: () => "how many minutes long is the line from dot to arrowhead?",
          slack: ({ time, there }) =>
            `a vertical mark is drawn at ${time}${there}, same date as the arrowhead. How many minutes to the left of it is the arrowhead?`,
          connection: ({ first, every, there }) =>
            `ticks are set at ${first}${there} and every ${every} further right. At which time is the first tick that isn't left of the arrowhead?`,
        }),
      ),
    ),
});
