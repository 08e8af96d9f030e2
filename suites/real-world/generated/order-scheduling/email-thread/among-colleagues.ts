import { blank, columns, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { scheduleTemplates } from "../page.ts";

/** Mails within one house. */
export const amongColleagues = scheduleTemplates({
  "night-dispatcher": (page) =>
    rows(
      `Subject: handover ${page.reference("N")}`,
      blank,
      `morning ${page.colleague.first}, off home now, all you need:`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `* ${place} / ${day} / ${first} goes off at ${time} says the board`,
        production: ({ days, day, first, time, place }) =>
          `* ${place} still has to build the lot, ${days} working days (sat + sun are none), ${day} = 1\n* board for working day ${days}: ${first} goes off at ${time}`,
        closed: ({ day }) => `* nobody in on ${day}, inventory, so that's no working day`,
      }),
      page.stages({
        once: ({ label, duration }) => `* ${label}: reckon with ${duration}`,
        repeated: ({ label, count, items, item, duration }) =>
          `* ${label}: ${count} ${items}, reckon with ${duration} a ${item}, one pair of hands`,
      }),
      "* those run top to bottom, no air in between",
      page.noise(() => `* forklift ${page.integer({ from: 2, to: 9 })} leaks again`),
      page.twists({
        late: ({ duration, first }) =>
          `* !! phoned in at four: ${first} won't go off until ${duration} past board time`,
        pause: ({ duration, before }) => `* !! ${before} has to wait another ${duration} when its turn comes`,
        beside: ({ activity, duration, stage }) =>
          `* !! ${activity} runs too, ${duration}, goes off the same second as ${stage}; next thing only when that and ${stage} are both ticked`,
        zone: ({ place, origin, relation }) => `* !! it comes out in ${place}, clocks ${relation} ${origin}`,
      }),
      blank,
      page.ask({
        time: ({ there }) =>
          `day manager wants the time it comes out${there}, tell her please. ${page.buyer.first}`,
        date: ({ there }) =>
          `day manager wants the date it comes out${there}, tell her please. ${page.buyer.first}`,
        duration: () =>
          `day manager wants the minutes from going off to coming out, tell her please. ${page.buyer.first}`,
        slack: ({ time, there }) =>
          `day manager has the surveyor at ${time}${there} that day and wants to know how many minutes earlier it comes out, tell her please. ${page.buyer.first}`,
        connection: ({ first, every, there }) =>
          `day manager wants it on the earliest feeder once it's out: feeders ${first}${there}, then one each ${every}. tell her which please. ${page.buyer.first}`,
      }),
    ),
  "accounts-query": (page) =>
    rows(
      `From: ${mailOf(page.buyer, page.client)} (Accounts)`,
      `To: ${mailOf(page.seller, page.client)} (Transport)`,
      `Subject: missing field, job ${page.reference("J")}`,
      blank,
      sentences(
        `Hello ${page.seller.first}, your job sheet can't be booked, one field is empty:`,
        page.ask({
          time: ({ there }) => `"Time of completion${there}".`,
          date: ({ there }) => `"Date of completion${there}".`,
          duration: () =>
            `"Minutes charged", which for us means from the first operation's start to completion.`,
          slack: ({ time, there }) =>
            `"Minutes under the limit", the limit being ${time}${there} on the day of completion, counted from completion.`,
          connection: ({ first, every, there }) =>
            `"Onward run", which is the earliest one at or past completion; the carrier's list has ${first}${there} and every ${every} after.`,
        }),
        "I'm told it follows from the others, so could you fill it in? For convenience, the others:",
      ),
      blank,
      page.opening({
        start: ({ first, time, day, place }) =>
          `Booked for: ${day}, ${time}, ${place}, first operation ${first}`,
        production: ({ days, day, first, time, place }) =>
          `Manufacture in ${place}: working days ${days} (Monday to Friday), counted from ${day}, that day included\nBooked for: the last such day, ${time}, first operation ${first}`,
        closed: ({ day }) => `Not a working day: ${day}`,
      }),
      page.noise(() => `Cost centre: ${page.integer({ from: 4100, to: 4990 })}`),
      "Operations (consecutive, no time in between is paid or spent):",
      page.stages({
        once: ({ label, duration }) => `   ${label}; ${duration}`,
        repeated: ({ label, count, items, item, duration }) =>
          `   ${label}; ${count} ${items}; ${duration} / ${item}`,
      }),
      page.twists({
        late: ({ duration }) => `Remarks: first operation started ${duration} after the booking`,
        pause: ({ duration, after }) =>
          `Remarks: waiting (paid and spent), ${duration}, from the end of ${after}`,
        beside: ({ activity, duration, stage }) =>
          `Remarks: ${activity}, ${duration}, second crew, started as ${stage} was started; following operation held until both crews were free`,
        zone: ({ place, origin, relation }) => `Remarks: completed in ${place}, clocks ${relation} ${origin}`,
      }),
      blank,
      `Month-end is ${page.day(2)}. ${page.buyer.full}`,
    ),
  "table-in-mail": (page) =>
    rows(
      `Hi team, pasted from the planner so the columns may look odd. ${page.colleague.first}`,
      blank,
      columns(["what", "needs"], [26]),
      columns(["----", "-----"], [26]),
      page.stages({
        once: ({ label, duration }) => columns([label, duration], [26]),
        repeated: ({ label, count, items, item, duration }) =>
          columns([label, `${duration} x ${count} ${items} (each ${item} alone)`], [26]),
      }),
      page.twists({
        beside: ({ activity, duration, stage }) =>
          columns(
            [
              `& ${activity}`,
              `${duration} (begins with ${stage}; both must finish before the row below ${stage} begins)`,
            ],
            [26],
          ),
        pause: ({ duration, after }) => columns(["& nothing", `${duration} (goes in after ${after})`], [26]),
      }),
      blank,
      sentences(
        "Rows without & are done downwards, the next one begins when the one above finishes.",
        page.opening({
          start: ({ time, day, place }) =>
            `The planner has the top row beginning in ${place} on ${day} at ${time}.`,
          production: ({ days, day, time, place }) =>
            `The planner has ${days} working days of production in ${place}, Monday to Friday, the first one ${day}, and the top row beginning on the last one at ${time}.`,
          closed: ({ day }) => `It greys out ${day}, so that isn't a working day.`,
        }),
        page.twists({
          late: ({ duration }) => `What it doesn't have yet: we'll begin ${duration} later than that.`,
          zone: ({ place, origin, relation }) =>
            `We finish in ${place} and there clocks are ${relation} ${origin}, the planner doesn't know either.`,
        }),
      ),
      page.noise(() => `(planner licence runs out in ${page.integer({ from: 12, to: 80 })} days btw)`),
      page.ask({
        time: ({ there }) =>
          `Who can work out the clock time${there} when the bottom row finishes? I need it for the sign on the door.`,
        date: ({ there }) =>
          `Who can work out the date${there} when the bottom row finishes? I need it for the sign on the door.`,
        duration: () =>
          "Who can work out the minutes from the top row's beginning to the bottom row's finish? I need it for the shift pay.",
        slack: ({ time, there }) =>
          `Who can work out how many minutes the bottom row finishes ahead of ${time}${there} that day? That's when the alarm arms itself.`,
        connection: ({ first, every, there }) =>
          `Who can work out the first crew bus that goes when, or after, the bottom row finishes? Buses: ${first}${there} and every ${every} after.`,
      }),
    ),
  "trainee-asks": (page) =>
    rows(
      `To: ${mailOf(page.colleague, page.client)}`,
      `Subject: sorry, me again`,
      blank,
      `Dear ${page.colleague.first}, it's ${page.buyer.first} from the training scheme. I wrote down what you dictated and now I can't do the sum. Is this right so far?`,
      blank,
      quote(
        rows(
          page.opening({
            start: ({ first, time, day, place }) => `We meet in ${place} on ${day}. At ${time}, ${first}.`,
            production: ({ days, day, first, time, place }) =>
              `In ${place} they assemble for ${days} working days, a working day is Mon, Tue, Wed, Thu or Fri, and ${day} is the first. When they're on the last: at ${time}, ${first}.`,
            closed: ({ day }) => `(${day} is a feast there and not worked.)`,
          }),
          page.stages({
            once: ({ activity, duration }) => `You said, for ${activity} you give me ${duration}.`,
            repeated: ({ activity, count, items, duration }) =>
              `You said, for ${activity} you give me ${duration} for one, and it's ${count} ${items}, and don't do two together.`,
          }),
          "You said, don't dawdle between one and the next, and keep to this order.",
          page.twists({
            late: ({ duration, first }) =>
              `You said, cross that out, ${first} can't be begun until ${duration} after the time above.`,
            pause: ({ duration, after, before }) =>
              `You said, the one time you can dawdle is between ${after} and ${before}, ${duration} exactly.`,
            beside: ({ activity, duration, stage }) =>
              `You said, you'll take ${activity} yourself when I begin ${stage}, you're ${duration} over it, and we only move on together.`,
            zone: ({ place, origin, relation }) =>
              `You said, when I get to ${place} I should reset my watch, they're ${relation} ${origin}.`,
          }),
        ),
      ),
      page.noise(
        () => `(I've got your old chair, number ${page.integer({ from: 20, to: 90 })}, hope that's ok.)`,
      ),
      blank,
      page.ask({
        time: ({ there }) => `If it's right: what will my watch say when I've finished${there}?`,
        date: ({ there }) => `If it's right: what's the date when I've finished${there}?`,
        duration: () => "If it's right: how many minutes is my day, from when I begin to when I've finished?",
        slack: ({ time, there }) =>
          `If it's right: evening class is at ${time}${there} that day, how many minutes do I have for getting there once I've finished?`,
        connection: ({ first, every, there }) =>
          `If it's right: the tram leaves at ${first}${there} and then every ${every}, so which is the first I can get when I've finished?`,
      }),
    ),
});
