import type { Form } from "../family.ts";
import { blank, capital, columns, rows, sentences } from "../text.ts";
import { scheduleTemplate } from "./page.ts";
import type { ScheduleProblem } from "./problem.ts";

/** As it hangs on a clipboard or comes out of a scanner: boxes, short rows, remarks by hand. */
export const jobSheet: Form<ScheduleProblem> = {
  id: "job-sheet",
  toggles: { distractors: true, typos: false, scan: true, mixedFormats: true },
  templates: [
    scheduleTemplate("clipboard", (page) =>
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
              () =>
                `vehicle      ${page.integer({ from: 13, to: 99 })}-${page.integer({ from: 100, to: 999 })}`,
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
    ),

    scheduleTemplate("gantt-text", (page) =>
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
    ),

    scheduleTemplate("whiteboard-photo", (page) =>
      rows(
        "(photo of the whiteboard, text recognised)",
        page.scan(
          rows(
            page.opening({
              start: ({ first, time, day, place }) => `${place.toUpperCase()}  ${day}  ${time} GO: ${first}`,
              production: ({ days, day, first, time, place }) =>
                `${place.toUpperCase()}  make it: ${days} working days (Mo-Fr), first ${day}\nlast one ${time} GO: ${first}`,
              closed: ({ day }) => `${day} = OFF`,
            }),
            page.stages({
              once: ({ label, duration }) => `> ${label} ${duration}`,
              repeated: ({ label, count, items, item, duration }) =>
                `> ${label} ${count} ${items}, 1 ${item} = ${duration}`,
            }),
            "(no gaps!)",
            page.twists({
              late: ({ duration, first }) => `!! ${first} begins ${duration} after GO time`,
              pause: ({ duration, after }) => `!! ${duration} stop after ${after}`,
              beside: ({ activity, duration, stage }) =>
                `!! with start of ${stage} also ${activity} ${duration} - wait for both`,
              zone: ({ place, origin, relation }) => `finish = ${place} (${relation} ${origin})`,
            }),
            page.noise(() => `wifi: guest${page.integer({ from: 1000, to: 9999 })}`),
          ),
        ),
        blank,
        `I was not in the room. ${page.ask({
          time: ({ there }) => `At what time${there} do we reach the finish?`,
          date: ({ there }) => `On what date${there} do we reach the finish?`,
          duration: () => "How many minutes do we need from the first start to the finish?",
          slack: ({ time, there }) =>
            `Somebody has to lock up at ${time}${there} on the day of the finish. How many minutes are there between the finish and that?`,
          connection: ({ first, every, there }) =>
            `After the finish we take the next bus; they start at ${first}${there} and come every ${every}. When is ours?`,
        })}`,
      ),
    ),

    scheduleTemplate("waybill", (page) =>
      rows(
        page.scan(
          rows(
            columns(["WAYBILL", page.reference("WB")], [20]),
            columns(["Shipper", page.supplier.name], [20]),
            columns(["Consignee", page.client.name], [20]),
            page.noise(() =>
              columns(
                [
                  "Weight / seals",
                  `${page.integer({ from: 210, to: 980 })} kg / ${page.integer({ from: 100000, to: 999999 })}`,
                ],
                [20],
              ),
            ),
            page.opening({
              start: ({ first, time, day, place }) =>
                rows(
                  columns(["From", place], [20]),
                  columns([`Begin of ${first}`, ""], [20]),
                  columns(["  scheduled", `${day} ${time}`], [20]),
                ),
              production: ({ days, day, first, time, place }) =>
                rows(
                  columns(["From", place], [20]),
                  columns(["Made to order", `${days} working days, Mon to Fri, first day ${day}`], [20]),
                  columns([`Begin of ${first}`, ""], [20]),
                  columns(["  scheduled", `last working day of the above, ${time}`], [20]),
                ),
              closed: ({ day }) => columns(["Works closed", day], [20]),
            }),
            page.twists({
              zone: ({ place, origin, relation }) =>
                rows(
                  columns(["To", place], [20]),
                  columns(["Clock at dest.", `${relation} ${origin}`], [20]),
                ),
            }),
            "Legs, consecutive:",
            page.stages({
              once: ({ label, duration }) => columns([`  ${label}`, duration], [28]),
              repeated: ({ label, count, items, item, duration }) =>
                columns([`  ${label}`, `${duration}/${item}, ${count} ${items}`], [28]),
            }),
            page.twists({
              late: ({ duration, first }) => `Stamp: ${first} begun ${duration} behind schedule`,
              pause: ({ duration, after, before }) =>
                `Stamp: held ${duration} after ${after}, then ${before}`,
              beside: ({ activity, duration, stage }) =>
                `Stamp: ${activity} begun together with ${stage}, ${duration}; onward only with both complete`,
            }),
          ),
        ),
        blank,
        page.ask({
          time: ({ there }) =>
            `For the insurance we need the hour and minute at which the last leg was completed${there}.`,
          date: ({ there }) =>
            `For the insurance we need the date on which the last leg was completed${there}.`,
          duration: () =>
            "For the insurance we need the minutes from the begin to the completion of the last leg.",
          slack: ({ time, there }) =>
            `For the insurance we need the minutes from the completion of the last leg to ${time}${there} on that day, when cover ended.`,
          connection: ({ first, every, there }) =>
            `The goods went on with the first lighter after the completion of the last leg. Lighters leave at ${first}${there} and every ${every} after. Which was it?`,
        }),
      ),
    ),

    scheduleTemplate("spreadsheet-paste", (page) =>
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
          time: ({ there }) =>
            `The formula for END gives an error. What time of day should END show${there}?`,
          date: ({ there }) => `The formula for END gives an error. What date should END show${there}?`,
          duration: () =>
            "The formula for the total gives an error. How many minutes are there between the start of the first task and the end of the last?",
          slack: ({ time, there }) =>
            `The formula for the reserve gives an error. How many minutes are there between the end of the last task and ${time}${there} of that day?`,
          connection: ({ first, every, there }) =>
            `Then comes the first shuttle after the end of the last task. Shuttles run at ${first}${there} and every ${every} from then on. What is its time?`,
        }),
      ),
    ),

    scheduleTemplate("night-shift-log", (page) =>
      rows(
        page.scan(
          rows(
            `SHIFT BOOK  ${page.day(0)}`,
            page.noise(() => `${page.time()}  alarm test ok`),
            page.noise(
              () => `${page.time()}  visitor badge ${page.integer({ from: 100, to: 999 })} returned`,
            ),
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
    ),

    scheduleTemplate("work-permit", (page) =>
      rows(
        page.scan(
          rows(
            `PERMIT TO WORK ${page.reference("P")}     holder: ${page.buyer.full}`,
            page.noise(() => `emergency no. ${page.phone()}`),
            sentences(
              page.opening({
                start: ({ first, time, day, place }) =>
                  `A. Location ${place}. Work commences with ${first} on ${day} at ${time}.`,
                production: ({ days, day, first, time, place }) =>
                  `A. Location ${place}. Preparatory works on ${days} working days, Monday to Friday, of which ${day} is the first. Work commences with ${first} on the last of them at ${time}.`,
                closed: ({ day }) => `Location closed on ${day}.`,
              }),
            ),
            "B. Sequence of works, uninterrupted:",
            page.stages({
              once: ({ activity, duration }) => `   - ${activity}, duration ${duration}`,
              repeated: ({ activity, count, items, item, duration }) =>
                `   - ${activity}, duration ${duration} per ${item}, number of ${items} ${count}`,
            }),
            "C. Deviations:",
            page.twists({
              late: ({ duration }) => `   - commencement deferred by ${duration}`,
              pause: ({ duration, after }) => `   - interruption of ${duration} following ${after}`,
              beside: ({ activity, duration, stage }) =>
                `   - ${activity} (${duration}) to commence jointly with ${stage}; both to be complete before continuation`,
              zone: ({ place, origin, relation }) =>
                `   - sign-off in ${place}, local time ${relation} ${origin}`,
            }),
            page.noise(
              () => `   - fire watch every ${page.integer({ from: 13, to: 50 })} min (no effect on times)`,
            ),
          ),
        ),
        blank,
        page.ask({
          time: ({ there }) =>
            `D. Time of sign-off, right at the end of the sequence${there}: ______ (please fill in)`,
          date: ({ there }) =>
            `D. Date of sign-off, right at the end of the sequence${there}: ______ (please fill in)`,
          duration: () => "D. Minutes from commencement to the end of the sequence: ______ (please fill in)",
          slack: ({ time, there }) =>
            `The permit ends at ${time}${there} on the day of sign-off. D. Minutes between the end of the sequence and the end of the permit: ______ (please fill in)`,
          connection: ({ first, every, there }) =>
            `Inspectors come by at ${first}${there} and every ${every} after that. D. Time of the first inspection after the end of the sequence: ______ (please fill in)`,
        }),
      ),
    ),

    scheduleTemplate("pda-export", (page) => {
      const line = (key: string, value: string) => `${key}=${value}`;
      return rows(
        "device export",
        page.scan(
          rows(
            line("tour", page.reference("T")),
            page.noise(() =>
              line("battery", `${page.integer({ from: 13, to: 98 })} percent at ${page.time()}`),
            ),
            page.opening({
              start: ({ first, time, day, place }) =>
                rows(
                  line("depot", place),
                  line("planned_start", `${day} ${time}`),
                  line("first_task", first),
                ),
              production: ({ days, day, first, time, place }) =>
                rows(
                  line("depot", place),
                  line("production", `${days} working days Mon-Fri, first ${day}`),
                  line("planned_start", `last production day ${time}`),
                  line("first_task", first),
                ),
              closed: ({ day }) => line("closed", day),
            }),
            page.stages({
              once: ({ label, duration }) => line("task", `${label}; ${duration}`),
              repeated: ({ label, count, items, item, duration }) =>
                line("task", `${label}; ${count} ${items}; ${duration} per ${item}`),
            }),
            line("mode", "sequential without gaps"),
            page.twists({
              late: ({ duration }) => line("start_delay", duration),
              pause: ({ duration, after }) => line("wait", `${duration} after ${after}`),
              beside: ({ activity, duration, stage }) =>
                line("parallel", `${activity}; ${duration}; starts with ${stage}; join before next task`),
              zone: ({ place, origin, relation }) =>
                line("end_depot", `${place}; clock ${relation} ${origin}`),
            }),
            line("end", "?"),
          ),
        ),
        page.ask({
          time: ({ there }) => `What time is "end"${there}?`,
          date: ({ there }) => `What date is "end"${there}?`,
          duration: () => 'How many minutes lie between the start and "end"?',
          slack: ({ time, there }) =>
            `How many minutes lie between "end" and ${time}${there}, when the depot closes that day?`,
          connection: ({ first, every, there }) =>
            `Which is the first ferry after "end", if ferries go at ${first}${there} and every ${every} from then on?`,
        }),
      );
    }),

    scheduleTemplate("handwritten-note", (page) =>
      rows(
        page.scan(
          rows(
            `${page.colleague.first} - please read!`,
            blank,
            sentences(
              page.opening({
                start: ({ first, time, day, place }) =>
                  `Be in ${place} on ${day}. You do ${first} first, at ${time}.`,
                production: ({ days, day, first, time, place }) =>
                  `They make it in ${place} in ${days} working days, never on Sat or Sun, and ${day} is the first one. Be there on the last one. You do ${first} first, at ${time}.`,
                closed: ({ day }) => `On ${day} they don't work either.`,
              }),
              page.stages({
                once: ({ activity, duration }) => `I always need ${duration} for ${activity}.`,
                repeated: ({ activity, count, items, duration }) =>
                  `I always need ${duration} for each of the ${items} with ${activity}, you have ${count}.`,
              }),
              "Go straight from one to the next.",
              page.twists({
                late: ({ duration, first }) =>
                  `No need to hurry, you can only start ${first} ${duration} later than that.`,
                pause: ({ duration, after }) => `Sit down for ${duration} after ${after}.`,
                beside: ({ activity, duration, stage }) =>
                  `The apprentice starts ${activity} when you start ${stage} and needs ${duration}. Don't go on without him.`,
                zone: ({ place, origin, relation }) =>
                  `You finish in ${place}, remember it's ${relation} ${origin} there.`,
              }),
              page.noise(
                () =>
                  `Key is in box ${page.integer({ from: 13, to: 88 })}, code ${page.integer({ from: 1000, to: 9999 })}.`,
              ),
            ),
            `Good luck, ${page.seller.first}`,
          ),
        ),
        blank,
        `${page.colleague.first}'s question: ${page.ask({
          time: ({ there }) => `at what time${there} will I have finished?`,
          date: ({ there }) => `on which date${there} will I have finished?`,
          duration: () =>
            "how many minutes will I have worked from my start until I have finished, rests and waiting included?",
          slack: ({ time, there }) =>
            `the canteen closes at ${time}${there} that day. How many minutes before that will I have finished?`,
          connection: ({ first, every, there }) =>
            `the bus goes at ${first}${there} and every ${every} after. Which is my first bus once I have finished?`,
        })}`,
      ),
    ),

    scheduleTemplate("timetable-display", (page) =>
      rows(
        page.ask({
          time: ({ there }) =>
            `The display in the hall hangs. Which time should it show after "ready"${there}?`,
          date: ({ there }) =>
            `The display in the hall hangs. Which date should it show after "ready"${there}?`,
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
    ),
  ],
};
