import { blank, capital, columns, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { scheduleTemplates } from "../page.ts";

/** Mails about crews, ships, medicines and lots. */
export const specialGoods = scheduleTemplates({
  "call-sheet": (page) =>
    rows(
      `CALL SHEET by mail, please forward to all drivers`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `Unit base: ${place}. Shoot day: ${day}. Crew call for ${first}: ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `Unit base: ${place}. Set construction: ${days} working days, union rules, Monday to Friday; construction day 1 is ${day}. Crew call for ${first}: ${time} on construction day ${days}.`,
        closed: ({ day }) => `Dark day (no construction, not counted): ${day}.`,
      }),
      page.noise(() => `Sunrise ${page.time()}. Nearest hospital ${page.phone()}.`),
      "Order of the day, cut to cut:",
      page
        .stages({
          once: ({ label, duration }) => `${capital(label)}, running time ${duration}`,
          repeated: ({ label, count, items, item, duration }) =>
            `${capital(label)}, ${count} ${items}, running time ${duration} for each ${item}`,
        })
        .map((text, index) => `  Sc. ${index + 1}  ${text}`),
      page.twists({
        late: ({ duration }) => `AMENDED: crew call pushed, ${duration} later.`,
        pause: ({ duration, after }) =>
          `AMENDED: meal break of ${duration} to be called on the end of ${after}.`,
        beside: ({ activity, duration, stage }) =>
          `AMENDED: second unit, ${activity}, running time ${duration}, rolls when ${stage} rolls. Units regroup before main unit moves on.`,
        zone: ({ place, origin, relation }) =>
          `AMENDED: wrap is on location at ${place}. Location clock ${relation} ${origin}.`,
      }),
      blank,
      `> ${page.seller.first}, 1st AD, to production:`,
      `> ${page.ask({
        time: ({ there }) => `estimated wrap is blank on the sheet. What time, please${there}?`,
        date: ({ there }) => `date of wrap is blank on the sheet. Which, please${there}?`,
        duration: () => "length of day is blank on the sheet. How many minutes from call to wrap, please?",
        slack: ({ time, there }) =>
          `we lose the location at ${time}${there} on the day of wrap. How many minutes does wrap leave us, please?`,
        connection: ({ first, every, there }) =>
          `crew minibus is blank on the sheet. They go ${first}${there} and every ${every} thereafter; the first from wrap on is which, please?`,
      })}`,
    ),
  "ship-agent": (page) =>
    rows(
      `TO MASTER / AGENTS / CHARTERERS`,
      `FM ${page.supplier.name.toUpperCase()}`,
      `GOOD DAY,`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `PLS NOTE ${place} PROSPECTS AS FLWS: ${day} ${time} LT COMMENCE ${first}`,
        production: ({ days, day, first, time, place }) =>
          `PLS NOTE ${place} PROSPECTS AS FLWS: CARGO PREPARED IN ${days} WORKING DAYS MON TO FRI, FIRST BEING ${day} INCL, AND ON THE LAST THEREOF ${time} LT COMMENCE ${first}`,
        closed: ({ day }) => `${day} HOLIDAY, NON-WORKING, NOT TO COUNT`,
      }),
      page.twists({
        late: ({ duration, first }) => `HOWEVER PILOT SHORTAGE, ${first} TO COMMENCE ${duration} AFTER ABOVE`,
      }),
      page.stages({
        once: ({ activity, duration }) => `- ${activity} EST ${duration}`,
        repeated: ({ activity, count, items, item, duration }) =>
          `- ${activity} EST ${duration} PER ${item}, ${count} ${items}, SINGLE GANG`,
      }),
      "ALL ABV CONSECUTIVELY, NO IDLE TIME UNLESS STATED HEREIN",
      page.twists({
        pause: ({ duration, after, before }) => `- IDLE TIME ${duration} AFTER ${after} / BEFORE ${before}`,
        beside: ({ activity, duration, stage }) =>
          `- ${activity} EST ${duration} COMMENCING SIMULTANEOUSLY W/ ${stage}, BOTH TO COMPLETE BEFORE NEXT`,
        zone: ({ place, origin, relation }) => `- FINAL COMPLETION AT ${place}, LT ${relation} ${origin}`,
      }),
      page.noise(() => `- DRAFT RESTRICTION ${page.integer({ from: 11, to: 19 })} M`),
      page.ask({
        time: ({ there }) => `PLS REVERT W/ TIME OF FINAL COMPLETION${there}`,
        date: ({ there }) => `PLS REVERT W/ DATE OF FINAL COMPLETION${there}`,
        duration: () => "PLS REVERT W/ MINUTES FM COMMENCEMENT TO FINAL COMPLETION",
        slack: ({ time, there }) =>
          `LAYTIME EXPIRES ${time}${there} ON DAY OF FINAL COMPLETION, PLS REVERT W/ MINUTES SAVED`,
        connection: ({ first, every, there }) =>
          `TUGS AVAIL ${first}${there} AND EVERY ${every} THEREAFTER, PLS REVERT W/ FIRST TUG NOT BEFORE FINAL COMPLETION`,
      }),
      `BRGDS ${page.seller.last.toUpperCase()}`,
    ),
  "hospital-pharmacy": (page) =>
    rows(
      `From: ${mailOf(page.buyer, page.client)}, Central Pharmacy`,
      `Importance: high`,
      blank,
      sentences(
        `Dear ${page.seller.first}, we are on our last vials.`,
        "Your hotline read me the schedule, I typed along, and I would like you to tell me the one thing the hotline wouldn't commit to.",
      ),
      columns(
        [
          "begin:",
          page
            .opening({
              start: ({ first, time, day, place }) => `${place}, ${first}, ${time} on ${day}`,
              production: ({ days, day, first, time, place }) =>
                `${place}; compounding ${days} working days (Mon–Fri) from ${day}, counted as the first; on the last, ${first}, ${time}`,
              closed: ({ day }) => `${day} not a working day`,
            })
            .join("; "),
        ],
        [10],
      ),
      page.stages({
        once: ({ label, duration }) => columns(["then:", `${label}, ${duration}`], [10]),
        repeated: ({ label, count, items, item, duration }) =>
          columns(
            ["then:", `${label}, ${count} ${items}, a ${item} takes ${duration}, they go singly`],
            [10],
          ),
      }),
      columns(["gaps:", "none except named here"], [10]),
      page.twists({
        late: ({ duration }) =>
          columns(["delay:", `${duration}, falls before the very first of these`], [10]),
        pause: ({ duration, before }) =>
          columns(["gap:", `${duration} of customs formalities, falls before ${before}`], [10]),
        beside: ({ activity, duration, stage }) =>
          columns(
            [
              "parallel:",
              `${activity}, ${duration}, from the moment of ${stage}; what is below ${stage} is released when both are through`,
            ],
            [10],
          ),
        zone: ({ place, origin, relation }) =>
          columns(["arrival:", `${place}, that is us, ${relation} ${origin} by the clock`], [10]),
      }),
      page.noise(() => columns(["stock:", `${page.integer({ from: 12, to: 40 })} vials`], [10])),
      blank,
      page.ask({
        time: ({ there }) =>
          `From what time can I dispense, that is, when is the last of these through${there}?`,
        date: ({ there }) =>
          `From what date can I dispense, that is, when is the last of these through${there}?`,
        duration: () =>
          "How many minutes will the vials be in your hands, that is, from the begin until the last of these is through?",
        slack: ({ time, there }) =>
          `The ward needs them by ${time}${there} on the day the last of these is through. How many minutes does that leave me?`,
        connection: ({ first, every, there }) =>
          `A porter comes at ${first}${there} and every ${every} after that. Which round is the first to find the last of these through?`,
      }),
      `${page.buyer.full}`,
    ),
  "auction-house": (page) =>
    rows(
      `Subject: Lot ${page.integer({ from: 100, to: 900 })}, your purchase`,
      `Dear ${page.buyer.full},`,
      blank,
      sentences(
        "warmest congratulations. As you kindly wish to be told how your purchase will be brought to you, I set it out without omitting anything.",
        page.opening({
          start: ({ first, time, day, place }) =>
            `Our porters in ${place} propose to devote themselves to ${first} on ${day}, from ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `The frame will be restored in ${place}. For that our restorer requires ${days} working days, by which she understands Monday to Friday, and she will first take up her brush on ${day}. On the day she lays it down our porters propose to devote themselves to ${first}, from ${time}.`,
          closed: ({ day }) => `She will not be in her studio on ${day}; kindly don't count it.`,
        }),
        page.twists({
          late: ({ duration }) => `I am ashamed to say that the porters will be ${duration} late for this.`,
        }),
        page
          .stages({
            once: ({ activity, duration }) => `${capital(activity)} detains them for ${duration}.`,
            repeated: ({ activity, count, items, item, duration }) =>
              `${capital(activity)} detains them for ${duration} with every ${item}; your purchase comes in ${count} ${items}, and they never carry two.`,
          })
          .join(" Without delay there follows another task. "),
        page.twists({
          pause: ({ duration, after, before }) =>
            `I should add that they take refreshments, for ${duration}, when ${after} has been attended to and ${before} has not.`,
          beside: ({ activity, duration, stage }) =>
            `I should add that our registrar sees to ${activity}, ${duration}, as of the minute in which the porters turn to ${stage}, and that they are not permitted to turn to the next task unless she has seen to hers and they to theirs.`,
          zone: ({ place, origin, relation }) =>
            `I should add that you will be receiving them in ${place}, at an hour ${relation} the one we keep in ${origin}.`,
        }),
      ),
      page.noise(() => `Your paddle number was ${page.integer({ from: 20, to: 99 })}, for our records.`),
      `With my compliments, ${page.seller.full}`,
      blank,
      `-> ${page.colleague.first}, put it in plain words for me. ${page.ask({
        time: ({ there }) => `They're done by when on the clock${there}?`,
        date: ({ there }) => `They're done by when on the calendar${there}?`,
        duration: () => "They're done how many minutes after they turn to the first task?",
        slack: ({ time, there }) =>
          `I've a viewing ${time}${there} that day, so they're done how many minutes ahead of it?`,
        connection: ({ first, every, there }) =>
          `I then want them out on the soonest hydrofoil. ${first}${there}, and on from that every ${every}. They're done in time for which?`,
      })}`,
    ),
});
