import { blank, rows } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Notes on fridges, doors and notice boards. */
export const stuckOnWalls = scheduleTemplates({
  "sticky-notes": (page) =>
    rows(
      `Photo: five sticky notes on a cabinet, text recognised.`,
      page.scan(
        rows(
          `(blue) BEGIN`,
          page.opening({
            start: ({ first, time, day, place }) => `(blue) ${first} / ${time} / ${day} / ${place}`,
            production: ({ days, day, first, time, place }) =>
              `(blue) ${place} workshop first: ${days} working days, not Sat, not Sun, 1st is ${day}\n(blue) last one of those: ${first} / ${time}`,
            closed: ({ day }) => `(blue) cross out ${day}, nobody there`,
          }),
          `(pink) ONE AFTER ANOTHER, NO HOLES`,
          page.stages({
            once: ({ activity, duration }) => `(pink) ${activity} = ${duration}`,
            repeated: ({ activity, count, items, item, duration }) =>
              `(pink) ${activity} = ${count} ${items} times ${duration}, ${item} after ${item}`,
          }),
          page.twists({
            late: ({ duration }) => `(green) begin will be ${duration} late!!`,
            pause: ({ duration, after }) => `(green) hole after all! ${duration} after ${after}`,
            beside: ({ activity, duration, stage }) =>
              `(green) meanwhile ${activity} = ${duration}. off when ${stage} is off. need both to go on`,
          }),
          page.noise(() => `(yellow) milk, ${page.integer({ from: 2, to: 9 })} eggs`),
          page.twists({
            zone: ({ place, origin, relation }) =>
              `(white) ends in ${place}. clocks there ${relation} ${origin}`,
          }),
        ),
      ),
      blank,
      page.ask({
        time: ({ there }) => `I want to add a red one that says END and the time${there}. What do I write?`,
        date: ({ there }) => `I want to add a red one that says END and the date${there}. What do I write?`,
        duration: () =>
          `I want to add a red one that says how many minutes from BEGIN to END. What do I write?`,
        slack: ({ time, there }) =>
          `I want to add a red one that says how many minutes from END to ${time}${there} that day, when the lift is switched off. What do I write?`,
        connection: ({ first, every, there }) =>
          `I want to add a red one that says which shuttle to take at END, the first possible. They go ${first}${there} and every ${every} after. What do I write?`,
      }),
    ),
  "door-notice": (page) =>
    rows(
      page.scan(
        rows(
          `TO ALL TENANTS`,
          blank,
          page.opening({
            start: ({ first, time, day, place }) =>
              `On ${day}, from ${time}, our men will be occupied with ${first}. Meeting point: ${place}.`,
            production: ({ days, day, first, time, place }) =>
              `The new boiler is being welded in ${place}. This goes on for ${days} working days (Monday to Friday); on ${day} the welders work for the first time. On the day they work for the last time, from ${time}, our men will be occupied with ${first}.`,
            closed: ({ day }) => `On ${day} the welders do not work.`,
          }),
          `The works comprise, in succession and without pause:`,
          page.stages({
            once: ({ activity, duration }) => `  - ${activity}, during ${duration}`,
            repeated: ({ activity, count, items, item, duration }) =>
              `  - ${activity}, during ${duration} for each ${item} (${count} ${items}, singly)`,
          }),
          page.noise(() => `Complaints are taken at ${page.phone()}.`),
          `${page.supplier.name}, the management`,
        ),
      ),
      blank,
      `Scribbled below in several hands:`,
      page.twists({
        late: ({ duration }) => `"they rang: ${duration} later than printed"`,
        pause: ({ duration, after }) => `"without pause? they told me ${duration} after ${after}"`,
        beside: ({ activity, duration, stage }) =>
          `"not printed: ${activity}, begins along with ${stage}, ${duration}, the next on the list has to wait for this and for ${stage}"`,
        zone: ({ place, origin, relation }) =>
          `"the last one is done at our place in ${place}, so mind the clocks, ${relation} ${origin}"`,
      }),
      page.ask({
        time: ({ there }) => `"AND WHEN IS IT ALL OVER??? I need a time${there}"`,
        date: ({ there }) => `"AND WHEN IS IT ALL OVER??? I need a date${there}"`,
        duration: () => `"AND HOW MANY MINUTES IS THAT from their start until it is all over???"`,
        slack: ({ time, there }) =>
          `"my bath is at ${time}${there} that day. HOW MANY MINUTES BEFORE IS IT ALL OVER???"`,
        connection: ({ first, every, there }) =>
          `"I flee by tram and return by tram. Trams back: ${first}${there}, then every ${every}. WHICH IS THE FIRST WHEN IT IS ALL OVER???"`,
      }),
      `Someone should write an answer under it.`,
    ),
  "crew-blackboard": (page) =>
    rows(
      `${page.colleague.first} asks: I copied the blackboard in the crew room before it was wiped.`,
      page.ask({
        time: ({ there }) => `The boss wants to hear when we're back to an empty list, as a time${there}.`,
        date: ({ there }) => `The boss wants to hear when we're back to an empty list, as a date${there}.`,
        duration: () =>
          `The boss wants to hear how many minutes there are between lights on and an empty list.`,
        slack: ({ time, there }) =>
          `The boss wants to hear how many minutes we have with an empty list before the siren, ${time}${there} that day.`,
        connection: ({ first, every, there }) =>
          `The boss wants to hear which bus home we make, the first one with an empty list. ${first}${there} and every ${every} there's one.`,
      }),
      blank,
      page.scan(
        rows(
          page.opening({
            start: ({ time, day, place }) => `*** LIGHTS ON: ${time}, ${day}, ${place} ***`,
            production: ({ days, day, time, place }) =>
              `*** ${place}: ASSEMBLY ${days} WORKING DAYS (MON-FRI), ${day} IS NO. 1 ***\n*** LIGHTS ON: ${time}, LAST ASSEMBLY DAY ***`,
            closed: ({ day }) => `*** NOT ON ${day}, CLOSED ***`,
          }),
          page.twists({ late: ({ duration }) => `*** CHALKED OVER: LIGHTS ON ${duration} LATER ***` }),
          page.stages({
            once: ({ label, duration }) => `    ${duration} : ${label}`,
            repeated: ({ label, count, items, item, duration }) =>
              `    ${duration} : ${label}, so much for one ${item}, ${count} ${items}`,
          }),
          `    (list is worked off from the top, first item at lights on, no idling)`,
          page.twists({
            pause: ({ duration, before }) => `    CHALKED OVER: idling ${duration} before ${before}`,
            beside: ({ activity, duration, stage }) =>
              `    CHALKED OVER: ${duration} : ${activity}, begun in step with ${stage}, list stops till both are off it`,
            zone: ({ place, origin, relation }) =>
              `    CHALKED OVER: list ends in ${place}, clock ${relation} ${origin}`,
          }),
          page.noise(() => `    days without accident: ${page.integer({ from: 32, to: 400 })}`),
        ),
      ),
    ),
  "fax-with-header": (page) =>
    rows(
      page.scan(
        rows(
          `FAX   ${page.supplier.name}   p. 1/1`,
          page.noise(() => `fax no. ${page.phone()}`),
          `To ${page.client.name}, attn ${page.buyer.full}`,
          `Dear customer: as regards the dispatch of your goods`,
          page.opening({
            start: ({ first, time, day, place }) => `A) beginning ${day} ${time} ex ${place} by ${first}`,
            production: ({ days, day, first, time, place }) =>
              `A) finishing in our mill at ${place}, working days Mon/Tue/Wed/Thu/Fri, number ${days}, the first ${day}; beginning on the last, ${time}, by ${first}`,
            closed: ({ day }) => `A+) mill closed ${day}, not a working day`,
          }),
          page.stages({
            once: ({ activity, duration }) => `B) ${activity} estimated ${duration}`,
            repeated: ({ activity, count, items, item, duration }) =>
              `B) ${activity} estimated ${duration} per ${item}, you have ordered ${count} ${items}, one at a time`,
          }),
          `C) all B) in the above order, B) upon B) without intermission other than by D)`,
          page.twists({
            late: ({ duration }) => `D) beginning delayed ${duration}`,
            pause: ({ duration, after }) => `D) intermission ${duration} following ${after}`,
            beside: ({ activity, duration, stage }) =>
              `D) ${activity} estimated ${duration}, beginning with ${stage}, further B) only upon termination of both`,
            zone: ({ place, origin, relation }) => `E) termination at ${place}, ${relation} ${origin}`,
          }),
          `Regards ${page.seller.full}`,
        ),
      ),
      blank,
      `Written on the fax by ${page.buyer.first}: ${page.ask({
        time: ({ there }) => `termination at what time${there}? E) should say and doesn't.`,
        date: ({ there }) => `termination on what date${there}? E) should say and doesn't.`,
        duration: () => `minutes from beginning to termination? E) should say and doesn't.`,
        slack: ({ time, there }) =>
          `customers' evening ${time}${there} the same day, how many minutes earlier is termination? E) should say and doesn't.`,
        connection: ({ first, every, there }) =>
          `our carrier calls ${first}${there} and every ${every} after it. His first call from termination on? E) should say and doesn't.`,
      })}`,
    ),
});
