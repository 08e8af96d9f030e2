import { blank, capital, columns, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Case studies, puzzles and claims to be settled. */
export const caseFiles = scheduleTemplates({
  "batch-record": (page) =>
    rows(
      "Case: cold-chain consignment of vaccine",
      page.opening({
        start: ({ first, time, day, place }) =>
          `1.1 Release site ${place}; ${first} authorised as of ${time}, ${day}.`,
        production: ({ days, day, first, time, place }) =>
          `1.1 Release site ${place}; quality tests run over ${days} working days (Monday to Friday), with ${day} as test day 1; ${first} authorised as of ${time} on test day ${days}.`,
        closed: ({ day }) => `1.2 The laboratory observes ${day} as a holiday; no test day.`,
      }),
      page
        .stages({
          once: ({ activity, duration }) => `${capital(activity)}: validated at ${duration}.`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${capital(activity)}: validated at ${duration} for one ${item}; ${count} ${items}, handled individually.`,
        })
        .map((text, index) => `2.${index + 1} ${text}`),
      "2.9 The cold chain is continuous: a section 2 process is initiated when the one above it terminates.",
      page.twists({
        late: ({ duration, first }) => `3.1 Deviation: ${first} initiated ${duration} after authorisation.`,
        pause: ({ duration, after }) =>
          `3.2 Deviation: temperature hold, ${duration}, upon termination of ${after}.`,
        beside: ({ activity, duration, stage }) =>
          `3.3 Concurrent process: ${activity}, validated at ${duration}, initiated jointly with ${stage}. Termination of both is required for further processes.`,
        zone: ({ place, origin, relation }) =>
          `3.4 Receiving site ${place}; site clock ${relation} that of ${origin}.`,
      }),
      blank,
      page.ask({
        time: ({ there }) => `Question: time of day at termination of the last process${there}?`,
        date: ({ there }) => `Question: date at termination of the last process${there}?`,
        duration: () =>
          "Question: minutes outside the store, i.e. from initiation of the first to termination of the last process?",
        slack: ({ time, there }) =>
          `Question: the stability limit is ${time}${there} on the day of termination of the last process. Minutes remaining?`,
        connection: ({ first, every, there }) =>
          `Question: couriers collect at ${first}${there} and at intervals of ${every}. First collection not before termination of the last process?`,
      }),
    ),
  "talking-parcel": (page) =>
    sentences(
      "If a parcel could speak, it would tell you this.",
      page.opening({
        start: ({ first, time, day, place }) =>
          `"I was born in ${place}. On ${day}, at ${time}, my journey was to open with ${first}.`,
        production: ({ days, day, first, time, place }) =>
          `"I was made in ${place}, by people who work from Monday to Friday. They worked ${days} days on me, from ${day}, which was the first, and on the last of these, at ${time}, my journey was to open with ${first}.`,
        closed: ({ day }) => `On ${day} they all stayed at home.`,
      }),
      page.twists({
        late: ({ duration }) => `My journey did not open on time but ${duration} late.`,
        zone: ({ place, origin, relation }) =>
          `I was bound for ${place}, and a clock in ${place}, as I know now, is ${relation} a clock in ${origin}.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `I lived through ${activity} for ${duration}.`,
        repeated: ({ activity, count, items, duration }) =>
          `I lived through ${activity} with all ${count} ${items}, my brothers, one brother after the other, and it was ${duration} for each.`,
      }),
      "Each of these led straight into the next.",
      page.twists({
        pause: ({ duration, after, before }) =>
          `No, I lie, there was a silence of ${duration} when ${after} had gone by and ${before} hadn't come yet.`,
        beside: ({ activity, duration, stage }) =>
          `In the minute that brought ${stage} I heard them, next door, take up ${activity}; I heard it for ${duration}. They would not carry me on until next door was quiet and ${stage} was past.`,
      }),
      page.ask({
        time: ({ there }) => `Then I was there." At what time${there} was that?`,
        date: ({ there }) => `Then I was there." On what date${there} was that?`,
        duration: () => `Then I was there." How many minutes did the journey take?`,
        slack: ({ time, there }) =>
          `Then I was there, and the birthday party began at ${time}${there} that day." How many minutes did the parcel have to wait for the party?`,
        connection: ({ first, every, there }) =>
          `Then I was there, and took the very first van I could." Vans went at ${first}${there} and once every ${every} after. At what time did the parcel's van go?`,
      }),
    ),
  "two-clerks-disagree": (page) =>
    rows(
      page.ask({
        time: ({ there }) =>
          `Two clerks disagree over the time of day at which a consignment has been dealt with${there}. Settle it.`,
        date: ({ there }) =>
          `Two clerks disagree over the date on which a consignment has been dealt with${there}. Settle it.`,
        duration: () =>
          "Two clerks disagree over how many minutes a consignment keeps the firm busy before it has been dealt with. Settle it.",
        slack: ({ time, there }) =>
          `Two clerks disagree over how many minutes before ${time}${there}, on one and the same day, a consignment has been dealt with. Settle it.`,
        connection: ({ first, every, there }) =>
          `Two clerks disagree over which tender, by its hour, is the earliest to carry off a consignment that has been dealt with; tenders go at ${first}${there} and every ${every} after. Settle it.`,
      }),
      "They do agree on what follows.",
      page.opening({
        start: ({ first, time, day, place }) =>
          `(A) By the book ${first} is entered upon in ${place} at ${time}; the day is ${day}.`,
        production: ({ days, day, first, time, place }) =>
          `(A) ${place} has the consignment made up on ${days} working days; Saturday and Sunday are none; ${day} is the first. By the book ${first} is entered upon at ${time} on the last.`,
        closed: ({ day }) => `(A, continued) Of the weekdays, ${day} is no working day.`,
      }),
      page
        .stages({
          once: ({ activity, duration }) => `${activity} costs ${duration}`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${activity} costs ${duration} for any ${item}, of ${count} ${items}`,
        })
        .map((text, index) => `(B${index + 1}) ${capital(text)}.`),
      "(C) One B ended, the B with the next number is entered upon, and no minute is wasted that isn't wasted by a D.",
      page.twists({
        late: ({ duration, first }) =>
          `(D) The book wasn't kept to: ${first} was entered upon ${duration} after its hour.`,
        pause: ({ duration, after, before }) =>
          `(D) Past ${after} and short of ${before}, a stretch of ${duration} is wasted.`,
        beside: ({ activity, duration, stage }) =>
          `(D) With ${stage}, and as promptly, ${activity} is entered upon, costing ${duration}; the B after it wants both ended.`,
        zone: ({ place, origin, relation }) =>
          `(E) The final B ends in ${place}, by whose clocks it is ${relation} ${origin}.`,
      }),
    ),
  "apprentice-log": (page) =>
    rows(
      "From the report book of an apprentice freight forwarder; complete the last line.",
      blank,
      page.opening({
        start: ({ first, time, day, place }) =>
          rows(columns(["branch", place], [12]), columns(["due", `${first}, ${time}, ${day}`], [12])),
        production: ({ days, day, first, time, place }) =>
          rows(
            columns(["branch", place], [12]),
            columns(["assembly", `${days} working days, Monday-Friday; first one ${day}`], [12]),
            columns(["due", `${first}, ${time}, last day of assembly`], [12]),
          ),
        closed: ({ day }) => columns(["no assembly", day], [12]),
      }),
      page.twists({ late: ({ duration }) => columns(["real start", `${duration} behind due`], [12]) }),
      page.stages({
        once: ({ activity, duration }) => columns(["did", `${activity} (${duration})`], [12]),
        repeated: ({ activity, count, items, item, duration }) =>
          columns(["did", `${activity} (${duration} to the ${item}, ${count} ${items} in a row)`], [12]),
      }),
      columns(["remark", "lines above directly one on the other"], [12]),
      page.twists({
        pause: ({ duration, after }) =>
          columns(["exception", `stood about for ${duration} having done ${after}`], [12]),
        beside: ({ activity, duration, stage }) =>
          columns(
            [
              "exception",
              `${activity} by others, ${duration}, from the same moment as ${stage}; had to have both for what came next`,
            ],
            [12],
          ),
        zone: ({ place, origin, relation }) =>
          columns(["ended in", `${place}, their watches being ${relation} ${origin}`], [12]),
      }),
      page.ask({
        time: ({ there }) => columns(["knocked off", `at ____ o'clock${there}`], [12]),
        date: ({ there }) => columns(["knocked off", `on (date) ____${there}`], [12]),
        duration: () => columns(["all told", "____ minutes, real start to knocking off"], [12]),
        slack: ({ time, there }) =>
          columns(
            ["knocked off", `____ minutes before ${time}${there} on that day, when evening school begins`],
            [12],
          ),
        connection: ({ first, every, there }) =>
          columns(
            [
              "knocked off",
              `then home by the first bus at or past that: the ____ one (they go ${first}${there} and every ${every} on from there)`,
            ],
            [12],
          ),
      }),
    ),
});
