import { blank, columns, rows } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Printed forms that somebody has filled in by hand. */
export const formsWithFields = scheduleTemplates({
  "numbered-fields": (page) =>
    rows(
      `QM form 12-04, fields 1 to 7 filled in; field 8 is yours.`,
      page.scan(
        rows(
          page.opening({
            start: ({ time, day, place }) =>
              `1 Place of work ............ ${place}\n2 Ordered for .............. ${day}, ${time}`,
            production: ({ days, day, time, place }) =>
              `1 Place of work ............ ${place}\n2 Pre-production ........... ${days} working days, Monday to Friday, including the first, ${day}\n  Ordered for .............. last day of pre-production, ${time}`,
            closed: ({ day }) => `  Closed in this period .... ${day}, not a working day`,
          }),
          page.stages({
            once: ({ label, duration }) => `3 Operation ................ ${label}, ${duration}`,
            repeated: ({ label, count, items, item, duration }) =>
              `3 Operation ................ ${label}, ${count} ${items}, ${duration} on a ${item}`,
          }),
          `4 Mode ..................... operations in sequence, items in sequence, gapless`,
          page.twists({
            late: ({ duration }) => `5 Variance ................. start ${duration} later than ordered`,
            pause: ({ duration, after, before }) =>
              `5 Variance ................. gap of ${duration}, ${after} / ${before}`,
            beside: ({ activity, duration, stage }) =>
              `5 Variance ................. ${activity}, ${duration}, simultaneous start with ${stage}, both required for next operation`,
            zone: ({ place, origin, relation }) =>
              `6 Handed over in ........... ${place}, local clock ${relation} ${origin}`,
          }),
          page.noise(() => `7 Personnel number ......... ${page.integer({ from: 10_200, to: 99_800 })}`),
          page.ask({
            time: ({ there }) => `8 All operations ended, time${there} ...... `,
            date: ({ there }) => `8 All operations ended, date${there} ...... `,
            duration: () => `8 Minutes from start until all operations ended ...... `,
            slack: ({ time, there }) =>
              `8 Minutes from all operations ended to ${time}${there} of that day (closing) ...... `,
            connection: ({ first, every, there }) =>
              `8 First pick-up with all operations ended (pick-ups ${first}${there} and every ${every} after) ...... `,
          }),
        ),
      ),
    ),
  "time-card": (page) =>
    rows(
      `Time card of ${page.seller.full}, punched and then annotated. Payroll needs the one punch that is missing.`,
      page.scan(
        rows(
          page.opening({
            start: ({ time, day, place }) => `| in (roster) | ${time} | ${day} | ${place} |`,
            production: ({ days, day, time, place }) =>
              `| pre-work    | ${days} working days Mon-Fri | first ${day} | ${place} |\n| in (roster) | ${time} | last pre-work day |`,
            closed: ({ day }) => `| pre-work    | none ${day}, closed |`,
          }),
          page.twists({ late: ({ duration }) => `| in (actual) | ${duration} after roster |` }),
          page.stages({
            once: ({ label, duration }) => `| on          | ${label} | ${duration} |`,
            repeated: ({ label, count, items, item, duration }) =>
              `| on          | ${label} | ${count} ${items} | ${duration} a ${item} | no overlap |`,
          }),
          page.twists({
            pause: ({ duration, after }) => `| off (unpaid)| ${duration} | as of the end of ${after} |`,
            beside: ({ activity, duration, stage }) =>
              `| mate on     | ${activity} | ${duration} | in with ${stage}, and I go to the next row when mate and I are finished |`,
          }),
          page.noise(() => `| canteen     | ${page.integer({ from: 3, to: 12 })}.50 |`),
          page.twists({
            zone: ({ place, origin, relation }) =>
              `| out at      | ${place} | punch clock ${relation} ${origin} |`,
          }),
          `| out         | ????? |`,
          `  rows "on" follow directly one upon the other unless "off" comes in`,
        ),
      ),
      blank,
      page.ask({
        time: ({ there }) => `Time of "out"${there}, the end of the last row "on"?`,
        date: ({ there }) => `Date of "out"${there}, the end of the last row "on"?`,
        duration: () => `Minutes from "in" to "out", the end of the last row "on", unpaid ones too?`,
        slack: ({ time, there }) =>
          `"Out" is the end of the last row "on"; the night rate would have applied from ${time}${there} that day. How many minutes were missing?`,
        connection: ({ first, every, there }) =>
          `"Out" is the end of the last row "on"; we pay the fare for the first works bus after. ${first}${there} and every ${every} on: which?`,
      }),
    ),
  "lift-plan": (page) =>
    rows(
      page.scan(
        rows(
          `LIFTING PLAN (short form)      crane ${page.integer({ from: 2, to: 19 })}`,
          `Client ${page.client.name}`,
          blank,
          `A  Sequence (next task begins on "all clear" of the task above)`,
          page.stages({
            once: ({ label, duration }) => `     ${columns([label, duration], [28])}`,
            repeated: ({ label, count, items, item, duration }) =>
              `     ${columns([label, `${count} ${items}, one hook, ${duration} / ${item}`], [28])}`,
          }),
          `B  Simultaneous tasks`,
          page.twists({
            beside: ({ activity, duration, stage }) =>
              `     ${activity}, ${duration}; begins on the same signal as ${stage}; its "all clear" is needed as well for the task that comes next`,
          }),
          `C  Stand-down`,
          page.twists({ pause: ({ duration, before }) => `     wind, ${duration}, ahead of ${before}` }),
          `D  First signal`,
          page.opening({
            start: ({ time, day, place }) => `     planned ${time}, ${day}, ${place}`,
            production: ({ days, day, time, place }) =>
              `     crane erection in ${place} occupies ${days} working days, Mon to Fri, ${day} is erection day one\n     planned ${time} on the last erection day`,
            closed: ({ day }) => `     no erection ${day} (public holiday)`,
          }),
          page.twists({ late: ({ duration }) => `     given ${duration} after the plan` }),
          `E  Remarks`,
          page.twists({
            zone: ({ place, origin, relation }) =>
              `     last "all clear" is given in ${place}; site time ${relation} ${origin}`,
          }),
          page.noise(() => `     max. gust ${page.integer({ from: 9, to: 14 })} m/s`),
          `     sections without entry: none planned`,
        ),
      ),
      page.ask({
        time: ({ there }) => `To be told to the police: clock time of the last "all clear"${there}.`,
        date: ({ there }) => `To be told to the police: date of the last "all clear"${there}.`,
        duration: () => `To be told to the police: minutes between first signal and last "all clear".`,
        slack: ({ time, there }) =>
          `To be told to the police: road opens ${time}${there} that day, so many minutes after the last "all clear".`,
        connection: ({ first, every, there }) =>
          `To be told to the police: escort cars are free at ${first}${there} and every ${every} after; the one to meet us is the first from the last "all clear" on.`,
      }),
      `Please fill in, ${page.seller.first}.`,
    ),
  "cold-store-ticket": (page) =>
    rows(
      page.scan(
        rows(
          `COLD STORE              ticket ${page.reference("CS")}`,
          page.noise(() => `set point minus ${page.integer({ from: 18, to: 28 })} C`),
          page.opening({
            start: ({ first, time, day, place }) =>
              `door opens  ${place} ${day} ${time} (booked), reason: ${first}`,
            production: ({ days, day, first, time, place }) =>
              `freezing    ${place}, ${days} working days Mon-Fri, ${day} included and first\ndoor opens  ${time} (booked) on the last freezing day, reason: ${first}`,
            closed: ({ day }) => `no freezing ${day}, staff holiday`,
          }),
          `chain       must not break: out of one, into the other`,
          page.stages({
            once: ({ label, duration }) => `link        ${label} <${duration}>`,
            repeated: ({ label, count, items, item, duration }) =>
              `link        ${label} <${duration}> times ${count} ${items}, each ${item} by itself`,
          }),
          page.twists({
            late: ({ duration }) => `alarm log   door opened ${duration} later than booked`,
            pause: ({ duration, after }) =>
              `alarm log   chain stood still <${duration}> at the end of ${after}`,
            beside: ({ activity, duration, stage }) =>
              `alarm log   side link ${activity} <${duration}>, in at the same time as ${stage}; chain held till side link was out too`,
            zone: ({ place, origin, relation }) =>
              `alarm log   chain out in ${place}, logger there set ${relation} ${origin}`,
          }),
          `alarm log   end of print`,
        ),
      ),
      blank,
      `Vet's office, ${page.colleague.first}: your ticket has no final line. ${page.ask({
        time: ({ there }) => `At what time was the last link out${there}?`,
        date: ({ there }) => `On what date was the last link out${there}?`,
        duration: () => "How many minutes from the door opening to the last link being out?",
        slack: ({ time, there }) =>
          `The sample had to be frozen again by ${time}${there} that day. How many minutes had you left with the last link out?`,
        connection: ({ first, every, there }) =>
          `Our collector comes by at ${first}${there} and every ${every} after. With the last link out, which visit is the first he can use?`,
      })}`,
    ),
});
