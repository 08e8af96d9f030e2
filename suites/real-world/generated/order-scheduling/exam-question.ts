import { clean, type Form } from "../family.ts";
import { capital, rows, sentences } from "../text.ts";
import { scheduleTemplate } from "./page.ts";
import type { ScheduleProblem } from "./problem.ts";

/** As a textbook or a test asks: nothing missing, nothing too much. */
export const examQuestion: Form<ScheduleProblem> = {
  id: "exam-question",
  toggles: clean,
  templates: [
    scheduleTemplate("shipment", (page) =>
      sentences(
        "A shipment is handled in consecutive steps without breaks, unless stated otherwise.",
        page.opening({
          start: ({ first, time, day, place }) =>
            `In ${place}, ${first} is due to start at ${time} on ${day}.`,
          production: ({ days, day, first, time, place }) =>
            `In ${place}, the goods are produced in ${days} working days, Monday to Friday, the first of which is ${day}. At ${time} on the last of them, ${first} is due to start.`,
          closed: ({ day }) => `The factory is closed on ${day}, which is not a working day.`,
        }),
        page.stages({
          once: ({ activity, duration }) => `${capital(activity)} takes ${duration}.`,
          repeated: ({ activity, count, items, item, duration }) =>
            `For ${activity}, ${count} ${items} need ${duration} per ${item}, one after another.`,
        }),
        page.twists({
          late: ({ duration, first }) => `However, ${first} starts ${duration} late.`,
          pause: ({ duration, after }) => `After ${after} there is a break of ${duration}.`,
          beside: ({ activity, duration, stage }) =>
            `At the moment when the time for ${stage} begins, ${activity} begins too and takes ${duration}; the handling goes on when both are finished.`,
          zone: ({ place, origin, relation }) =>
            `The last step ends in ${place}, where clocks are ${relation} those in ${origin}.`,
        }),
        page.ask({
          time: ({ there }) => `At what time of day${there} is the handling complete?`,
          date: ({ there }) => `On which date${there} is the handling complete?`,
          duration: () => "How many minutes does the handling take from start to end?",
          slack: ({ time, there }) =>
            `How many minutes before ${time}${there} on that day is the handling complete?`,
          connection: ({ first, every, there }) =>
            `Trucks leave daily from ${first}${there} every ${every}. At what time leaves the first truck that departs after the handling is complete?`,
        }),
      ),
    ),

    scheduleTemplate("listed-steps", (page) => {
      const facts = [
        ...page.opening({
          start: ({ first, time, day, place }) => `Planned start of ${first}: ${time}, ${day}, in ${place}`,
          production: ({ days, day, first, time, place }) =>
            `Production in ${place}: ${days} working days (Monday to Friday), counting from and including ${day}; planned start of ${first}: ${time} on the last of these days`,
          closed: ({ day }) => `No work on ${day}; this day does not count`,
        }),
        ...page.stages({
          once: ({ label, duration }) => `Step: ${label}, ${duration}`,
          repeated: ({ label, count, items, item, duration }) =>
            `Step: ${label}, ${count} ${items}, ${duration} per ${item}`,
        }),
        ...page.twists({
          late: ({ duration, first }) => `Delay: ${first} starts ${duration} after the planned start`,
          pause: ({ duration, after, before }) => `Waiting time between ${after} and ${before}: ${duration}`,
          beside: ({ activity, duration, stage }) =>
            `Parallel to ${stage}, with the same start: ${activity}, ${duration}; what follows needs both to be finished`,
          zone: ({ place, origin, relation }) =>
            `End in ${place}; local time there is ${relation} local time in ${origin}`,
        }),
      ];
      return rows(
        "Steps follow one another immediately in the order given.",
        facts.map((fact, index) => `(${index + 1}) ${fact}.`),
        page.ask({
          time: ({ there }) => `Give the time of day at which the last step ends${there}.`,
          date: ({ there }) => `Give the date on which the last step ends${there}.`,
          duration: () =>
            "Give the total time from the start of the first step to the end of the last step in minutes.",
          slack: ({ time, there }) =>
            `Give the number of minutes from the end of the last step to ${time}${there} of the same day.`,
          connection: ({ first, every, there }) =>
            `Departures take place at ${first}${there} and then every ${every}. Give the time of the first departure after the end of the last step.`,
        }),
      );
    }),

    scheduleTemplate("worker", (page) =>
      sentences(
        page.opening({
          start: ({ first, time, day, place }) =>
            `Tom works in ${place}. On ${day} his plan says: ${time}, ${first}.`,
          production: ({ days, day, first, time, place }) =>
            `Tom works in ${place} from Monday to Friday. He makes a machine in ${days} working days; ${day} is the first of them. On the last one, his plan says: ${time}, ${first}.`,
          closed: ({ day }) => `He has a day off on ${day}, so he does not work then.`,
        }),
        page.stages({
          once: ({ activity, duration }) => `He needs ${duration} for ${activity}.`,
          repeated: ({ activity, count, items, duration }) =>
            `For ${activity}, he deals with ${count} ${items} and needs ${duration} for each.`,
        }),
        "He does everything in this order.",
        page.twists({
          late: ({ duration, first }) =>
            `He oversleeps and starts with ${first} ${duration} later than planned.`,
          pause: ({ duration, before }) => `Before ${before} he rests for ${duration}.`,
          beside: ({ activity, duration, stage }) =>
            `When he starts with ${stage}, his colleague starts with ${activity} and needs ${duration}. Tom continues only when both of them are ready.`,
          zone: ({ place, origin, relation }) =>
            `He ends up in ${place}. The clocks there are ${relation} the clocks in ${origin}.`,
        }),
        page.ask({
          time: ({ there }) => `What time is it${there} when Tom has finished?`,
          date: ({ there }) => `What is the date${there} when Tom has finished?`,
          duration: () => "How many minutes pass between his start and the moment when he has finished?",
          slack: ({ time, there }) =>
            `Tom's last bus goes at ${time}${there} on the day when he has finished. How many minutes does he have to catch it?`,
          connection: ({ first, every, there }) =>
            `Buses go at ${first}${there} and every ${every} after that. When goes the first bus that Tom can take when he has finished?`,
        }),
      ),
    ),

    scheduleTemplate("given-find", (page) =>
      rows(
        `Given: ${sentences(
          page.opening({
            start: ({ first, time, day, place }) =>
              `${first} begins in ${place}, according to plan at ${time} on ${day}.`,
            production: ({ days, day, first, time, place }) =>
              `a production run of ${days} working days in ${place} (a week has five, from Monday on), whose day 1 is ${day}; ${first} begins on its final day, according to plan at ${time}.`,
            closed: ({ day }) => `${capital(day)} is a public holiday and is skipped.`,
          }),
          page.stages({
            once: ({ activity, duration }) => `Time for ${activity}: ${duration}.`,
            repeated: ({ activity, count, items, item, duration }) =>
              `Time for ${activity}: ${duration} per ${item} for ${count} ${items}.`,
          }),
          page.twists({
            late: ({ duration }) => `The actual beginning is ${duration} behind plan.`,
            pause: ({ duration, after, before }) =>
              `Between ${after} and ${before} comes idle time of ${duration}.`,
            beside: ({ activity, duration, stage }) =>
              `Simultaneously with ${stage} begins ${activity}, which lasts ${duration}; the longer of the two decides when the next activity can begin.`,
            zone: ({ place, origin, relation }) =>
              `The end is recorded in the local time of ${place}, which is ${relation} that of ${origin}.`,
          }),
          "There are no other gaps.",
        )}`,
        `Find: ${page.ask({
          time: ({ last, there }) => `the time at which ${last} ends${there}.`,
          date: ({ last, there }) => `the date on which ${last} ends${there}.`,
          duration: ({ first, last }) =>
            `the number of minutes between the beginning of ${first} and the end of ${last}.`,
          slack: ({ last, time, there }) =>
            `the number of minutes by which the end of ${last} precedes ${time}${there} of that day.`,
          connection: ({ last, first, every, there }) =>
            `the first departure after the end of ${last}, if departures are at ${first}${there} and at intervals of ${every} from then on.`,
        })}`,
      ),
    ),

    scheduleTemplate("question-first", (page) =>
      sentences(
        page.ask({
          time: ({ last, there }) => `What does the clock show${there} at the end of ${last}?`,
          date: ({ last, there }) => `What is the calendar date${there} at the end of ${last}?`,
          duration: ({ first, last }) =>
            `From the beginning of ${first} to the end of ${last}, how many minutes go by?`,
          slack: ({ last, time, there }) =>
            `A gate shuts at ${time}${there} on the day on which ${last} ends. How many minutes earlier does ${last} end?`,
          connection: ({ last, first, every, there }) =>
            `A shuttle starts running at ${first}${there} and then runs every ${every}. Which is the first one, by its time, to leave after the end of ${last}?`,
        }),
        page.opening({
          start: ({ first, time, day, place }) =>
            `It is scheduled that ${first} starts in ${place} on ${day} at ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `A product is assembled in ${place} over ${days} working days (Monday to Friday) beginning with ${day}. It is scheduled that ${first} starts on the last of these days at ${time}.`,
          closed: ({ day }) => `Work is suspended on ${day}, so assembly loses that day.`,
        }),
        "All that follows is done in sequence.",
        page.stages({
          once: ({ activity, duration }) => `The duration of ${activity} is ${duration}.`,
          repeated: ({ activity, count, items, item, duration }) =>
            `The duration of ${activity} is ${duration} per ${item}, with ${count} ${items} in turn.`,
        }),
        page.twists({
          late: ({ duration, first }) => `In fact ${first} begins ${duration} after schedule.`,
          pause: ({ duration, after }) => `A pause of ${duration} follows ${after}.`,
          beside: ({ activity, duration, stage }) =>
            `Next to ${stage}, and beginning with it, runs ${activity} with a duration of ${duration}; both must end before the sequence continues.`,
          zone: ({ place, origin, relation }) =>
            `Note that clocks in ${place}, where the sequence ends, are ${relation} clocks in ${origin}.`,
        }),
      ),
    ),

    scheduleTemplate("table", (page) =>
      rows(
        page.opening({
          start: ({ time, day, place, first }) =>
            `The table lists the phases of a transport. According to the timetable, ${first} starts at ${time} on ${day} in ${place}.`,
          production: ({ days, day, time, place, first }) =>
            `A part is made in ${place} in ${days} working days, Monday to Friday, ${day} being the first. On the last working day the transport follows; the table lists its phases. According to the timetable, ${first} starts at ${time} that day.`,
          closed: ({ day }) => `There is no work on ${day}.`,
        }),
        "",
        "phase | time needed",
        page.stages({
          once: ({ label, duration }) => `${label} | ${duration}`,
          repeated: ({ label, count, items, duration }) => `${label} | ${count} ${items}, ${duration} each`,
        }),
        "",
        sentences(
          "Each phase starts when the one above is over.",
          page.twists({
            late: ({ duration }) => `Today everything starts ${duration} behind the timetable.`,
            pause: ({ duration, before }) => `There is a delay of ${duration} directly before ${before}.`,
            beside: ({ activity, duration, stage }) =>
              `With the start of ${stage} starts also ${activity}, for ${duration}; the phase counts as over when both are done.`,
            zone: ({ place, origin, relation }) =>
              `The transport ends in ${place}, whose clocks run ${relation} those of ${origin}.`,
          }),
          page.ask({
            time: ({ there }) => `Work out when${there}, as a time of day, the last phase is over.`,
            date: ({ there }) => `Work out on which date${there} the last phase is over.`,
            duration: () => "Work out how many minutes all of it takes.",
            slack: ({ time, there }) =>
              `Work out how many minutes remain until ${time}${there} on that day when the last phase is over.`,
            connection: ({ first, every, there }) =>
              `From ${first}${there} on, a train leaves every ${every}. Work out the departure time of the first train after the last phase is over.`,
          }),
        ),
      ),
    ),

    scheduleTemplate("logbook", (page) =>
      sentences(
        "An exercise in planning.",
        page.opening({
          start: ({ first, time, day, place }) =>
            `Day: ${day}. Place: ${place}. The plan sets ${first} for ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `Place: ${place}. A batch needs ${days} working days (Monday to Friday count as such); work on it starts on ${day}, which counts. On the day the batch is ready, the plan sets ${first} for ${time}.`,
          closed: ({ day }) => `Because of a strike ${day} does not count.`,
        }),
        page.stages({
          once: ({ activity, duration }) => `Allow ${duration} for ${activity}.`,
          repeated: ({ activity, count, items, item, duration }) =>
            `Allow ${duration} per ${item} for ${activity}; there are ${count} ${items}.`,
        }),
        "Every activity begins as soon as the one before is done.",
        page.twists({
          late: ({ duration, first }) =>
            `Assume that ${first} is held up by ${duration} at the very beginning.`,
          pause: ({ duration, after, before }) =>
            `Assume a wait of ${duration} after ${after} and before ${before}.`,
          beside: ({ activity, duration, stage }) =>
            `Assume that ${activity} (${duration}) starts together with ${stage} and must be done too before the next activity.`,
          zone: ({ place, origin, relation }) =>
            `The last activity is finished in ${place}; watches there are ${relation} watches in ${origin}.`,
        }),
        page.ask({
          time: ({ there }) => `State the time of completion${there}.`,
          date: ({ there }) => `State the date of completion${there}.`,
          duration: () => "State the time from the first beginning to completion in minutes.",
          slack: ({ time, there }) =>
            `State how many minutes of reserve there are between completion and ${time}${there} on the day of completion.`,
          connection: ({ first, every, there }) =>
            `Boats sail at ${first}${there} and every ${every} thereafter. State the sailing time of the first boat after completion.`,
        }),
      ),
    ),

    scheduleTemplate("two-people", (page) =>
      sentences(
        page.opening({
          start: ({ first, time, day, place }) =>
            `Aisha and Ben organise a delivery from ${place}. They agree on ${day}, ${time}, for the start of ${first}.`,
          production: ({ days, day, first, time, place }) =>
            `Aisha and Ben organise a delivery from ${place}. First Aisha builds the goods within ${days} working days, that is, Mondays to Fridays, and ${day} is working day number one. They agree on ${time} on the last working day for the start of ${first}.`,
          closed: ({ day }) => `Aisha is ill on ${day} and loses this day.`,
        }),
        page.stages({
          once: ({ activity, duration }) => `It takes Ben ${duration} to complete ${activity}.`,
          repeated: ({ activity, count, items, duration }) =>
            `Ben needs ${duration} for every one of ${count} ${items} to complete ${activity}.`,
        }),
        "He starts each task when he has completed the one mentioned before.",
        page.twists({
          late: ({ duration, first }) =>
            `Because of traffic he starts ${first} ${duration} later than agreed.`,
          pause: ({ duration, after }) => `Having completed ${after}, he has lunch for ${duration}.`,
          beside: ({ activity, duration, stage }) =>
            `As soon as he starts ${stage}, Aisha starts ${activity}, for which she needs ${duration}. He waits for her if he is faster.`,
          zone: ({ place, origin, relation }) =>
            `The delivery ends in ${place}. In ${place} it is ${relation} the time in ${origin}.`,
        }),
        page.ask({
          time: ({ there }) => `At what time${there} is the whole delivery complete?`,
          date: ({ there }) => `At which date${there} is the whole delivery complete?`,
          duration: () =>
            "For how many minutes is the delivery under way in total, from the start of the first task?",
          slack: ({ time, there }) =>
            `The customer's shop closes at ${time}${there}. How many minutes before closing time of that day is the whole delivery complete?`,
          connection: ({ first, every, there }) =>
            `Ben wants to go on by tram. Trams run at ${first}${there} and every ${every} after that. Which is the first tram he can take once the whole delivery is complete?`,
        }),
      ),
    ),

    scheduleTemplate("definition", (page) =>
      rows(
        "A chain of tasks is a sequence in which each task starts at the instant at which the previous one is finished.",
        sentences(
          "Consider this chain:",
          page
            .stages({
              once: ({ activity, duration }) => `${activity} (${duration})`,
              repeated: ({ activity, count, items, item, duration }) =>
                `${activity} (${count} ${items}, ${duration} per ${item})`,
            })
            .join(", then ")
            .concat("."),
          page.opening({
            start: ({ time, day, place }) => `Its start is fixed for ${day}, ${time}, in ${place}.`,
            production: ({ days, day, time, place }) =>
              `Its start is fixed for ${time} on the last of ${days} working days in ${place}. Working days are Mondays to Fridays, and the first of them is ${day}.`,
            closed: ({ day }) => `An exception is ${day}, which is no working day.`,
          }),
          page.twists({
            late: ({ duration }) => `The start is postponed by ${duration}.`,
            pause: ({ duration, after }) => `The chain is interrupted for ${duration} after ${after}.`,
            beside: ({ activity, duration, stage }) =>
              `The task "${activity}" (${duration}) starts at the same instant as ${stage}, and what comes after ${stage} must wait for it as well.`,
            zone: ({ place, origin, relation }) =>
              `The chain ends in ${place}, where the time of day is ${relation} that in ${origin}.`,
          }),
        ),
        page.ask({
          time: ({ there }) => `When, by the clock, does the chain end${there}?`,
          date: ({ there }) => `On which day of the calendar does the chain end${there}?`,
          duration: () => "How long is the chain, in minutes?",
          slack: ({ time, there }) =>
            `How many minutes lie between the end of the chain and ${time}${there} of that same day?`,
          connection: ({ first, every, there }) =>
            `Collections are at ${first}${there} and every ${every} from then on. At what time is the first collection after the end of the chain?`,
        }),
      ),
    ),

    scheduleTemplate("museum", (page) =>
      sentences(
        "A museum moves a statue.",
        page.opening({
          start: ({ first, time, day, place }) =>
            `In ${place}, everything is ready for ${first} at ${time} on ${day}, as intended.`,
          production: ({ days, day, first, time, place }) =>
            `In ${place}, restorers first work on it for ${days} days, only from Monday to Friday, with ${day} as their first day. On the last day of restoration everything is ready for ${first} at ${time}, as intended.`,
          closed: ({ day }) => `The restorers do not work on ${day}.`,
        }),
        page.stages({
          once: ({ activity, duration }) => `Experience says ${duration} for ${activity}.`,
          repeated: ({ activity, count, items, duration }) =>
            `Experience says ${duration} for each of ${count} ${items} when it comes to ${activity}.`,
        }),
        "One thing is done after another, with no time lost in between apart from what is said here.",
        page.twists({
          late: ({ duration, first }) =>
            `It turns out that ${first} begins ${duration} after the intended time.`,
          pause: ({ duration, after, before }) =>
            `Between ${after} and ${before}, there is a loss of ${duration}.`,
          beside: ({ activity, duration, stage }) =>
            `As ${stage} begins, so does ${activity}, which needs ${duration}; nothing goes on before both are over.`,
          zone: ({ place, origin, relation }) =>
            `The journey ends in ${place}. The local time there is ${relation} the local time in ${origin}.`,
        }),
        page.ask({
          time: ({ there }) => `What time is it${there} when the move is over?`,
          date: ({ there }) => `Which date is it${there} when the move is over?`,
          duration: ({ first }) => `How many minutes after the beginning of ${first} is the move over?`,
          slack: ({ time, there }) =>
            `On that day the museum opens its doors at ${time}${there}. How many minutes before that is the move over?`,
          connection: ({ first, every, there }) =>
            `Guided tours begin at ${first}${there} and every ${every} after. When does the first tour begin after the move is over?`,
        }),
      ),
    ),
  ],
};
