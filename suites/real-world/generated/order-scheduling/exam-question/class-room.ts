import { blank, capital, quote, rows, sentences } from "../../text.ts";
import { scheduleTemplates } from "../page.ts";

/** Told by teachers, trainees and pupils. */
export const classRoom = scheduleTemplates({
  "dispatcher-and-trainee": (page) =>
    rows(
      "DISPATCHER: Listen first, then calculate.",
      page.opening({
        start: ({ first, time, day, place }) =>
          `DISPATCHER: Our yard is in ${place}. I've got ${first} on the board for ${day}, ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `DISPATCHER: Our yard is in ${place}. The fitters are on it for ${days} working days, Monday to Friday, and they count ${day}, when they begin. The day they're through I've got ${first} on the board for ${time}.`,
        closed: ({ day }) => `DISPATCHER: Mind you, no fitter comes in on ${day}.`,
      }),
      "TRAINEE: And what comes when?",
      page.stages({
        once: ({ activity, duration }) => `DISPATCHER: ${capital(activity)}. Put down ${duration}.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `DISPATCHER: ${capital(activity)}. Put down ${duration} a ${item}. There's ${count} ${items}.`,
      }),
      "TRAINEE: Just as you said them, bumper to bumper?",
      "DISPATCHER: Bumper to bumper, but for what I'm about to say, if I say anything.",
      page.twists({
        late: ({ duration, first }) =>
          `DISPATCHER: The board is wrong. We won't see ${first} begin until ${duration} after.`,
        pause: ({ duration, after, before }) =>
          `DISPATCHER: There's a red light of ${duration} with ${after} behind us and ${before} ahead.`,
        beside: ({ activity, duration, stage }) =>
          `DISPATCHER: The moment we're off with ${stage}, the night crew is off with ${activity}. They want ${duration}. Nobody goes further until both lots are done.`,
        zone: ({ place, origin, relation }) =>
          `DISPATCHER: We end up in ${place}. It's ${relation} ${origin} over there.`,
      }),
      "DISPATCHER: That's the lot. Now you.",
      `TRAINEE: ${page.ask({
        time: ({ there }) => `So I have to tell you at what time we've made it${there}.`,
        date: ({ there }) => `So I have to tell you on what date we've made it${there}.`,
        duration: () =>
          "So I have to tell you how many minutes it is until we've made it, counted from the start.",
        slack: ({ time, there }) =>
          `So I have to tell you how many minutes to spare we've made it before the gate goes down, ${time}${there} that day.`,
        connection: ({ first, every, there }) =>
          `So I have to tell you which is the first barge we've made it for. Barges go at ${first}${there} and every ${every} thereafter.`,
      })}`,
    ),
  "shuffled-slips": (page) =>
    rows(
      "The teacher hands out paper slips. Their order on the desk means nothing, save that the slips with numbers are carried out by number, one starting as the other stops.",
      page.twists({
        zone: ({ place, origin, relation }) =>
          `[slip] The last number stops in ${place}. Clocks: ${place} is ${relation} ${origin}.`,
        pause: ({ duration, before }) => `[slip] Nobody does anything for ${duration}; then comes ${before}.`,
      }),
      page
        .stages({
          once: ({ label, duration }) => `${label}: ${duration}`,
          repeated: ({ label, count, items, item, duration }) =>
            `${label}: ${count} ${items}, every ${item} ${duration}`,
        })
        .map((text, index) => `[slip no. ${index + 1}] ${text}`)
        .toReversed(),
      page.twists({
        beside: ({ activity, duration, stage }) =>
          `[slip] Two start at once: ${stage}, and ${activity}, which stops after ${duration}. The number after them can't start while either is going on.`,
      }),
      page.opening({
        start: ({ time, day, place }) => `[slip] In ${place}, no. 1 ought to start on ${day} at ${time}.`,
        production: ({ days, day, time, place }) =>
          `[slip] In ${place} there are ${days} days of building (Mondays to Fridays). The earliest is ${day}. On the latest, no. 1 ought to start at ${time}.`,
        closed: ({ day }) => `[slip] Nobody builds on ${day}.`,
      }),
      page.twists({
        late: ({ duration }) => `[slip] No. 1 does not start when it ought to, but ${duration} afterwards.`,
      }),
      page.ask({
        time: ({ there }) => `On the blackboard: when, on the clock, does the highest number stop${there}?`,
        date: ({ there }) => `On the blackboard: on which date does the highest number stop${there}?`,
        duration: () =>
          "On the blackboard: how many minutes from the start of no. 1 until the highest number stops?",
        slack: ({ time, there }) =>
          `On the blackboard: the highest number stops so many minutes before ${time}${there} on that day. How many?`,
        connection: ({ first, every, there }) =>
          `On the blackboard: a school bus goes at ${first}${there}, others every ${every} after it. Which is the first to go when the highest number has stopped?`,
      }),
    ),
  "answer-the-customer": (page) =>
    rows(
      "Business correspondence. Read the letter and give the figure that belongs into the reply.",
      blank,
      quote(
        sentences(
          "Dear Sirs,",
          page.opening({
            start: ({ first, time, day, place }) =>
              `from your offer I take it that ${first} will be tackled at ${place} on ${day}, ${time}.`,
            production: ({ days, day, first, time, place }) =>
              `from your offer I take it that you will manufacture at ${place} for ${days} working days, which with you are Monday to Friday, and for the first time on ${day}; further, that ${first} will be tackled when manufacturing has reached its last day, at ${time}.`,
            closed: ({ day }) => `In your circular you say that ${day} will not be a working day.`,
          }),
          "Your offer then enumerates the following, and says that each is tackled at the very end of the preceding one:",
          page
            .stages({
              once: ({ activity, duration }) => `${activity} with ${duration}`,
              repeated: ({ activity, count, items, item, duration }) =>
                `${activity} with ${duration} to a ${item} and ${count} ${items}`,
            })
            .join(", ")
            .concat("."),
          page.twists({
            late: ({ duration, first }) =>
              `By telephone you let me know that ${first} will be tackled ${duration} later than offered.`,
            pause: ({ duration, after }) =>
              `By telephone you let me know of a standstill, ${duration} long, that sets in with the end of ${after}.`,
            beside: ({ activity, duration, stage }) =>
              `By telephone you let me know that ${activity}, a matter of ${duration}, is going to be tackled in the same minute as ${stage}, and that both must have ended for the enumeration to go on.`,
            zone: ({ place, origin, relation }) =>
              `My premises are in ${place}, where your work will end; our clocks are ${relation} those of ${origin}.`,
          }),
          page.ask({
            time: ({ there }) => `Kindly state the time at which I may count on your having ended${there}.`,
            date: ({ there }) => `Kindly state the date on which I may count on your having ended${there}.`,
            duration: () =>
              "Kindly state the minutes you are going to be at work, breaks and all, from the first until you have ended.",
            slack: ({ time, there }) =>
              `I shall have to leave for a funeral at ${time}${there} on the day you end. Kindly state how many minutes before that you will have ended.`,
            connection: ({ first, every, there }) =>
              `Your men will return by the steam tram: ${first}${there} is its first run, and it runs every ${every} from then. Kindly state the first run they will catch, having ended.`,
          }),
        ),
      ),
    ),
  "mental-arithmetic": (page) =>
    sentences(
      "No paper, please.",
      page.opening({
        start: ({ time, day, place }) => `It's ${day}. Somebody in ${place} means to begin at ${time}.`,
        production: ({ days, day, time, place }) =>
          `Somebody in ${place} builds a thing, ${days} working days long; a week has five of them, Monday up to Friday. Counting starts at one with ${day}. On day ${days} of the count somebody means to begin at ${time}.`,
        closed: ({ day }) => `Do not count ${day}, the shop is shut.`,
      }),
      page.twists({ late: ({ duration }) => `In the event, begin ${duration} afterwards.` }),
      page.stages({
        once: ({ activity, duration }) => `Add ${duration} for ${activity}.`,
        repeated: ({ activity, count, items, duration }) =>
          `Add ${count} times ${duration} for ${activity}, the ${items} going one by one.`,
      }),
      page.twists({
        pause: ({ duration, after, before }) =>
          `Where ${after} meets ${before}, slip in ${duration} of waiting.`,
        beside: ({ activity, duration, stage }) =>
          `While adding up, watch ${stage}: ${activity} sets off with it for ${duration}, and only the longer of those two counts, since the next thing needs both.`,
        zone: ({ place, origin, relation }) =>
          `You arrive in ${place}. Watches in ${place} are ${relation} watches in ${origin}, so change over.`,
      }),
      "Nothing else takes time.",
      page.ask({
        time: ({ there }) => `What time is it${there}?`,
        date: ({ there }) => `What date is it${there}?`,
        duration: () => "How many minutes have you added up?",
        slack: ({ time, there }) =>
          `How many minutes is it now to ${time}${there} today, today being the day you have come to?`,
        connection: ({ first, every, there }) =>
          `Funiculars go up at ${first}${there} and then always after ${every}. When is the next one up, if you may just step in?`,
      }),
    ),
});
