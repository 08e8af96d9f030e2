import { blank, capital, columns, rows } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Slips, dockets and cards that go along with goods. */
export const transportPapers = scheduleTemplates({
  "carbon-copy": (page) =>
    rows(
      page.scan(
        rows(
          `DELIVERY ORDER ${page.reference("DO")}      (third copy, yellow)`,
          `for ${page.client.name}`,
          "-".repeat(44),
          page.opening({
            start: ({ first, time, day, place }) =>
              `to leave     ${place}\non           ${day}\nbegin with   ${first}\nat           ${time}`,
            production: ({ days, day, first, time, place }) =>
              `to be made   ${place}, ${days} working days\n             Monday to Friday, first one ${day}\nto leave     last one of these\nbegin with   ${first}\nat           ${time}`,
            closed: ({ day }) => `make none    ${day} (not counted)`,
          }),
          "-".repeat(44),
          page.stages({
            once: ({ label, duration }) => `o  ${label}, allow ${duration}`,
            repeated: ({ label, count, items, item, duration }) =>
              `o  ${label}, allow ${duration} for a ${item}\n   (${count} ${items}, in turn)`,
          }),
          "o  proceed from line to line at once",
          page.twists({
            pause: ({ duration, after }) =>
              `   pressed through, hardly legible: wait ${duration} after ${after}`,
            beside: ({ activity, duration, stage }) =>
              `   pressed through, hardly legible: ${activity} ${duration}, together with ${stage} from its start, both needed to proceed`,
          }),
          page.noise(() => `deposit      ${page.integer({ from: 13, to: 90 })}.00`),
          page.twists({
            zone: ({ place, origin, relation }) => `deliver to   ${place}, clock is ${relation} ${origin}`,
          }),
          "-".repeat(44),
          page.twists({ late: ({ duration }) => `BEGUN ${duration} AFTER THE TIME ORDERED` }),
        ),
      ),
      page.ask({
        time: ({ there }) =>
          `received in good order at ______ (time${there}, i.e. when the last line was done)`,
        date: ({ there }) =>
          `received in good order on ______ (date${there}, i.e. when the last line was done)`,
        duration: () => `took ______ (minutes, i.e. from the begin until the last line was done)`,
        slack: ({ time, there }) =>
          `received in good order ______ minutes before closing, ${time}${there} on that day (i.e. when the last line was done)`,
        connection: ({ first, every, there }) =>
          `onward by the ______ boat (time; i.e. the first when the last line was done, out of ${first}${there} and every ${every} from then)`,
      }),
      `What has to stand on the line that was left empty?`,
    ),
  "wagon-list": (page) =>
    rows(
      `The yard master reads the wagon list over the phone, line by line, and stops at the last one.`,
      blank,
      page.scan(
        rows(
          page.opening({
            start: ({ first, time, day, place }) => `line  timetable   ${place} ${day} ${time} ${first}`,
            production: ({ days, day, first, time, place }) =>
              `line  works       ${place} ${days} working days Mon..Fri, ${day} = first\nline  timetable   last of the working days ${time} ${first}`,
            closed: ({ day }) => `line  works       ${day} = no working day`,
          }),
          page.twists({
            late: ({ duration }) => `line  running     ${duration} behind timetable from the outset`,
          }),
          page.stages({
            once: ({ label, duration }) => `line  shunt       ${columns([label, duration], [24])}`,
            repeated: ({ label, count, items, item, duration }) =>
              `line  shunt       ${columns([label, `${count} ${items}, ${item} by ${item}, ${duration} each`], [24])}`,
          }),
          `line  rule        shunts close up, sequence as listed`,
          page.noise(() => `line  brake       ${page.integer({ from: 52, to: 98 })} per cent`),
          page.twists({
            pause: ({ duration, before }) => `line  signal      red for ${duration} ahead of ${before}`,
            beside: ({ activity, duration, stage }) =>
              `line  siding      ${activity} ${duration}, off at the same moment as ${stage}; signal clears when siding and ${stage} have ended`,
            zone: ({ place, origin, relation }) =>
              `line  terminus    ${place}, station clock ${relation} ${origin}`,
          }),
          page.ask({
            time: ({ there }) => `line  terminus    all shunts ended, hour and minute${there}: [blot]`,
            date: ({ there }) => `line  terminus    all shunts ended, date${there}: [blot]`,
            duration: () => `line  terminus    minutes from the outset until all shunts ended: [blot]`,
            slack: ({ time, there }) =>
              `line  terminus    track needed by others ${time}${there} same day, all shunts ended so many minutes before: [blot]`,
            connection: ({ first, every, there }) =>
              `line  terminus    local trains ${first}${there} and every ${every} after; the first with all shunts ended: [blot]`,
          }),
        ),
      ),
      blank,
      `What is under the blot?`,
    ),
  "customs-docket": (page) =>
    rows(
      page.scan(
        rows(
          `CUSTOMS DOCKET      No. ${page.integer({ from: 10_000, to: 99_999 })}`,
          `Declarant: ${page.supplier.name}`,
          blank,
          page.opening({
            start: ({ first, time, day, place }) =>
              `Box 1  Office        ${place}\nBox 2  Appointment   ${day}, ${time}, ${first}`,
            production: ({ days, day, first, time, place }) =>
              `Box 1  Office        ${place}\nBox 2  Inward processing, ${days} working days (Mon to Fri inclusive), the first of which ${day}\n       Appointment   on the last of which, ${time}, ${first}`,
            closed: ({ day }) => `       Office shut   ${day}, which is no working day`,
          }),
          `Box 3  Procedures, to be discharged in this order, each as the former is discharged`,
          page
            .stages({
              once: ({ label, duration }) => `${label} / ${duration}`,
              repeated: ({ label, count, items, item, duration }) =>
                `${label} / ${duration} per ${item} / ${count} ${items}, none simultaneously`,
            })
            .map((text, index) => `       3.${index + 1}  ${text}`),
          page.noise(() => `Box 4  Tariff code   ${page.integer({ from: 4_011_000, to: 9_406_900 })}`),
          `Box 5  Official use`,
          page.twists({
            late: ({ duration }) => `       kept waiting ${duration} at the appointment before 3.1`,
            pause: ({ duration, after, before }) =>
              `       sealed for ${duration}; ${after} before, ${before} after`,
            beside: ({ activity, duration, stage }) =>
              `       ${activity}, ${duration}, opened with ${stage}; the procedure below ${stage} not until both discharged`,
            zone: ({ place, origin, relation }) =>
              `       discharged at ${place}, official time ${relation} ${origin}`,
          }),
        ),
      ),
      blank,
      page.ask({
        time: ({ there }) =>
          `The stamp in box 6 lacks its time${there}; it is that at which the last procedure was discharged. Supply it.`,
        date: ({ there }) =>
          `The stamp in box 6 lacks its date${there}; it is that on which the last procedure was discharged. Supply it.`,
        duration: () =>
          `Box 6 is charged by the minute, 3.1 opened to last procedure discharged. How many are to be charged?`,
        slack: ({ time, there }) =>
          `Box 6: the guarantee lapsed at ${time}${there} on the day the last procedure was discharged. How many minutes later than the discharge was that?`,
        connection: ({ first, every, there }) =>
          `Box 6: with the last procedure discharged the goods were put on the earliest lighter; ${first}${there} is one and every ${every} from there is one. Which was theirs?`,
      }),
    ),
  "route-card": (page) =>
    rows(
      `Found in a pallet pocket at ${page.client.name}:`,
      page.scan(
        rows(
          `ROUTE CARD ${page.reference("RC")}`,
          page
            .stages({
              once: ({ label, duration }) => columns([label.toLowerCase(), duration], [24]),
              repeated: ({ label, count, items, item, duration }) =>
                columns([label.toLowerCase(), `${duration}/${item}  qty ${count} ${items}`], [24]),
            })
            .map((text, index) => `op 0${index + 1}0   ${text}`),
          page.twists({
            beside: ({ activity, duration, stage }) =>
              `op P     ${activity} ${duration}  starts with ${stage}, card goes on when P is over too`,
            pause: ({ duration, before }) => `op W     wait ${duration}  before ${before}`,
          }),
          `card runs in op number order, hand to hand, qty one by one`,
          page.noise(() => `bin      ${page.integer({ from: 110, to: 990 })}`),
          page.opening({
            start: ({ time, day, place }) => `released ${place}, ${day}, op 010 at ${time}`,
            production: ({ days, day, time, place }) =>
              `built    ${place}, ${days} working days (Mon - Fri), first ${day}\nreleased last working day of that, op 010 at ${time}`,
            closed: ({ day }) => `shut     ${day}, no working day`,
          }),
          page.twists({
            late: ({ duration }) => `remark   op 010 was ${duration} late`,
            zone: ({ place, origin, relation }) => `target   ${place}, ${relation} ${origin}`,
          }),
        ),
      ),
      page.ask({
        time: ({ there }) =>
          `If the card tells the truth, at what time of day was its last op number through${there}?`,
        date: ({ there }) =>
          `If the card tells the truth, on which date was its last op number through${there}?`,
        duration: () =>
          `If the card tells the truth, how many minutes was it on its way, op 010 begun to last op number through?`,
        slack: ({ time, there }) =>
          `If the card tells the truth, how many minutes before ${time}${there}, our end of shift that day, was its last op number through?`,
        connection: ({ first, every, there }) =>
          `If the card tells the truth, which milk run (${first}${there}, then one per ${every}) was the first with its last op number through?`,
      }),
      `(${capital(page.colleague.first)}, ${page.phone()})`,
    ),
});
