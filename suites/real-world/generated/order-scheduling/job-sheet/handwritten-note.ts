import { blank, rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const handwrittenNote = scheduleTemplate("handwritten-note", (page) =>
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
);
