import { rows } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Drivers, crews and those who talk to them. */
export const onTheRoad = scheduleTemplates({
  "walkie-talkie": (page) => {
    const [base, unit] = [page.colleague.first, page.seller.first];
    return rows(
      `(radio channel ${page.integer({ from: 2, to: 16 })}, transcribed)`,
      `${unit}: ${base} from ${unit}, I have the orders, ready to copy? Over.`,
      `${base}: Send. Over.`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `${unit}: We roll at ${place}, ${day}, ${time}, ${first} leads. Over.`,
        production: ({ days, day, first, time, place }) =>
          `${unit}: Workshop at ${place} needs ${days} working days, I say again working, Monday to Friday. ${day} is their first. On their last we roll, ${time}, ${first} leads. Over.`,
        closed: ({ day }) => `${unit}: Break, break. Workshop is down on ${day}, don't count that one. Over.`,
      }),
      page
        .stages({
          once: ({ activity, duration }) => `${activity}, figure ${duration}`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${activity}, figure ${duration} per ${item}, ${count} ${items}, singly`,
        })
        .map(
          (text, index) =>
            `${unit}: ${index === 0 ? "Orders are:" : "Straight on from that:"} ${text}. Over.`,
        ),
      `${base}: Copied. Any holds? Over.`,
      page.twists({
        late: ({ duration, first }) => `${unit}: Affirm. We roll late, ${first} by ${duration}. Over.`,
        pause: ({ duration, before }) => `${unit}: Affirm. Hold of ${duration} before ${before}. Over.`,
        beside: ({ activity, duration, stage }) =>
          `${unit}: Unit two has ${activity}, figure ${duration}, they roll the moment ${stage} does. We go on from there when both report done. Over.`,
        zone: ({ place, origin, relation }) =>
          `${unit}: We stop at ${place}. Their clock is ${relation} ${origin}. Over.`,
      }),
      `${unit}: That is all holds there are. Over.`,
      page.noise(
        () => `${base}: Fuel card pin is ${page.integer({ from: 3100, to: 8900 })}, you keep asking. Over.`,
      ),
      `${unit}: ${page.ask({
        time: ({ there }) => `Request time at full stop${there}. Over.`,
        date: ({ there }) => `Request date at full stop${there}. Over.`,
        duration: () => "Request minutes from rolling to full stop. Over.",
        slack: ({ time, there }) =>
          `Gate locks ${time}${there} same day. Request minutes we have between full stop and gate. Over.`,
        connection: ({ first, every, there }) =>
          `Pilot boats ${first}${there} and every ${every}. Request first boat from full stop on. Over.`,
      })}`,
    );
  },
  "courier-app": (page) =>
    rows(
      `🟢 RouteApp | conversation with driver ${page.seller.first}`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `RouteApp: New tour. Base ${place}. ${day}. First to do: ${first}, ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `RouteApp: New tour. Base ${place}. Goods not ready: maker needs ${days} working days (Mon–Fri), day 1 is ${day}. On day ${days}, first to do: ${first}, ${time}.`,
        closed: ({ day }) => `RouteApp: ${day} is a non-working day at the maker.`,
      }),
      page.stages({
        once: ({ label, duration }) => `RouteApp: ➕ ${label} (${duration})`,
        repeated: ({ label, count, items, item, duration }) =>
          `RouteApp: ➕ ${label} (${duration} for one ${item}; scan ${count} ${items} one by one)`,
      }),
      `RouteApp: Each ➕ opens when the one above it closes.`,
      `${page.seller.first}: ok`,
      page.twists({
        late: ({ duration, first }) =>
          `${page.seller.first}: puncture, i open ${first} ${duration} after the time u say`,
        pause: ({ duration, after }) =>
          `${page.seller.first}: also the app forgets my rest time, ${duration}, when ${after} closes`,
        beside: ({ activity, duration, stage }) =>
          `RouteApp: Helper task ${activity} (${duration}) opens with ${stage}. The ➕ after it stays locked until both are closed.`,
        zone: ({ place, origin, relation }) =>
          `RouteApp: Tour closes in ${place}. Set your clock: ${relation} ${origin}.`,
      }),
      page.noise(() => `RouteApp: ⭐ Your rating is ${page.integer({ from: 31, to: 49 }) / 10}`),
      `${page.seller.first}: and rest is ok no more stops`,
      `${page.seller.first}: ${page.ask({
        time: ({ there }) => `wife asks when tour closes, which oclock${there}, app shows only ⏳`,
        date: ({ there }) => `wife asks when tour closes, which date${there}, app shows only ⏳`,
        duration: () =>
          "wife asks how many minutes this is since i open the first until tour closes, app shows only ⏳",
        slack: ({ time, there }) =>
          `wife wants to go cinema ${time}${there} that day, how many minutes before this does tour close, app shows only ⏳`,
        connection: ({ first, every, there }) =>
          `i go home by train then, ${first}${there}, after always ${every} later one more. when tour closes i get which one, app shows only ⏳`,
      })}`,
    ),
  "machine-translated": (page) =>
    rows(
      `[translated automatically from the language of ${page.seller.first}]`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `${page.seller.first}: Respected. The column presents itself in ${place}, date ${day}, clock ${time}, for ${first}.`,
        production: ({ days, day, first, time, place }) =>
          `${page.seller.first}: Respected. The factory in ${place} gives birth to the merchandise in ${days} days of work (Monday up to Friday are days of work), the initial is ${day}. In the ultimate of them, clock ${time}, the column presents itself for ${first}.`,
        closed: ({ day }) => `${page.seller.first}: In ${day} the factory sleeps, it is not a day of work.`,
      }),
      `${page.buyer.first}: Thank you, what will the column do?`,
      page.stages({
        once: ({ activity, duration }) => `${page.seller.first}: It makes ${activity}. Duration ${duration}.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `${page.seller.first}: It makes ${activity}. Duration ${duration} on a ${item}. Quantity ${count} ${items}. No two ${items} in one time.`,
      }),
      `${page.seller.first}: It makes in the written sequence, the tail of one is the head of the following.`,
      `${page.buyer.first}: Are there obstacles?`,
      page.twists({
        late: ({ duration, first }) =>
          `${page.seller.first}: An obstacle: the making of ${first} retards itself by ${duration} against the clock above.`,
        pause: ({ duration, after, before }) =>
          `${page.seller.first}: An obstacle: after ${after}, in front of ${before}, prayer and soup, duration ${duration}.`,
        beside: ({ activity, duration, stage }) =>
          `${page.seller.first}: Not an obstacle but an accompaniment: ${activity}, duration ${duration}, its head is the head of ${stage}. The following has patience until the tail of both.`,
        zone: ({ place, origin, relation }) =>
          `${page.seller.first}: The end is made in ${place}. The clock in ${place} is ${relation} the clock in ${origin}.`,
      }),
      `${page.seller.first}: Other obstacles the column doesn't know.`,
      page.noise(
        () => `${page.seller.first}: The column counts ${page.integer({ from: 12, to: 40 })} honourable men.`,
      ),
      `${page.buyer.first}: ${page.ask({
        time: ({ there }) => `Then at which time is the end made${there}?`,
        date: ({ there }) => `Then on which date is the end made${there}?`,
        duration: () => "Then how many minutes does the column make, from its head to its end?",
        slack: ({ time, there }) =>
          `I have a visitor at ${time}${there} that day. Then how many minutes before the visitor is the end made?`,
        connection: ({ first, every, there }) =>
          `The column can go back by boat, ${first}${there} and every ${every} after it. Then which is the first boat, if the end must be made?`,
      })}`,
    ),
  "airport-ground": (page) => {
    const [desk, ramp] = [page.buyer.last.toUpperCase(), page.seller.last.toUpperCase()];
    return rows(
      `GRND CHAT / cargo stand ${page.integer({ from: 11, to: 69 })}`,
      `${ramp}> info for charter load`,
      page.opening({
        start: ({ first, time, day, place }) => `${ramp}> STN ${place} DATE ${day} STD of ${first} ${time}`,
        production: ({ days, day, first, time, place }) =>
          `${ramp}> STN ${place} pallets being built, ${days} working days (no SAT no SUN), build day one = ${day}\n${ramp}> STD of ${first} = ${time} on last build day`,
        closed: ({ day }) => `${ramp}> no build ${day}, not a working day`,
      }),
      page.twists({ late: ({ duration }) => `${ramp}> DLA ${duration} on STD, confirmed` }),
      page.stages({
        once: ({ label, duration }) => `${ramp}> ${label} ${duration}`,
        repeated: ({ label, count, items, item, duration }) =>
          `${ramp}> ${label} ${count} ${items} at ${duration} the ${item}, one loader`,
      }),
      `${desk}> turn by turn, no buffer?`,
      `${ramp}> affirm, buffer nil if not listed now`,
      page.twists({
        pause: ({ duration, after }) => `${ramp}> listed: buffer ${duration} when ${after} complete`,
        beside: ({ activity, duration, stage }) =>
          `${ramp}> listed: ${activity} ${duration}, goes on blocks together with ${stage}, next turn needs both complete`,
        zone: ({ place, origin, relation }) =>
          `${ramp}> listed: final STN ${place}, LT is ${relation} ${origin}`,
      }),
      page.noise(() => `${ramp}> QNH ${page.integer({ from: 990, to: 1030 })}`),
      `${desk}> ${page.ask({
        time: ({ there }) => `roger. time final turn complete${there}?`,
        date: ({ there }) => `roger. date final turn complete${there}?`,
        duration: () => "roger. minutes off first turn to final turn complete?",
        slack: ({ time, there }) =>
          `roger. night ban from ${time}${there} same date. minutes between final turn complete and ban?`,
        connection: ({ first, every, there }) =>
          `roger. crew shuttle ${first}${there} then each ${every}. first shuttle with final turn complete?`,
      })}`,
    );
  },
});
