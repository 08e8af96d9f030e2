import { blank, rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const newsletterStyle = scheduleTemplate("newsletter-style", (page) => {
  const { buyer, supplier, colleague } = page;
  return rows(
    `Subject: Move of the sample room, all you need to know`,
    `Sent by ${buyer.full}, ${page.day(0)}`,
    blank,
    "Dear all,",
    sentences(
      `${supplier.name} helps us move.`,
      page.opening({
        start: ({ first, time, day, place }) =>
          `On ${day}, they start with ${first} at ${time} here in ${place}.`,
        production: ({ days, day, first, time, place }) =>
          `Here in ${place} the crates are built first, which takes ${days} working days, Monday to Friday; the first is ${day}. On the last one they start with ${first} at ${time}.`,
        closed: ({ day }) => `Nothing is built on ${day}.`,
      }),
      "The order of things:",
    ),
    page
      .stages({
        once: ({ activity, duration }) => `${activity}, ${duration}`,
        repeated: ({ activity, count, items, item, duration }) =>
          `${activity}, ${count} ${items} with ${duration} per ${item}`,
      })
      .map((text, index) => ` ${String.fromCharCode(97 + index)}) ${text}`),
    sentences(
      "There is no gap between these.",
      page.twists({
        late: ({ duration, first }) => `Update: ${first} begins ${duration} after the time given above.`,
        pause: ({ duration, after, before }) =>
          `Update: between ${after} and ${before} everybody gets ${duration} off.`,
        beside: ({ activity, duration, stage }) =>
          `Update: ${activity} starts at the same time as ${stage}, needs ${duration}, and has to be over as well before we go on.`,
        zone: ({ place, origin, relation }) =>
          `Where it ends, in ${place}, the clocks are ${relation} ours in ${origin}.`,
      }),
      page.noise(
        () => `Cake at ${page.time()} on ${page.day(3)}, room ${page.integer({ from: 101, to: 390 })}.`,
      ),
    ),
    `${buyer.first}`,
    blank,
    `Reply from ${colleague.first}: ${page.ask({
      time: ({ there }) => `what's the time${there} when the move is over?`,
      date: ({ there }) => `what's the date${there} when the move is over?`,
      duration: () => "how many minutes does the move take, all in all?",
      slack: ({ time, there }) =>
        `I have to leave at ${time}${there} on the day it ends. How many minutes before that is the move over?`,
      connection: ({ first, every, there }) =>
        `my bus goes at ${first}${there} and every ${every} after that. Which is the first I can get when the move is over?`,
    })}`,
  );
});
