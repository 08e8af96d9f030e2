import { blank, capital, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const minutesOfCall = scheduleTemplate("minutes-of-call", (page) => {
  const { buyer, seller, colleague, client } = page;
  return rows(
    `Subject: notes from our call`,
    `${page.day(0)}, ${colleague.full} to ${buyer.first}, ${seller.first}`,
    blank,
    "Agreed:",
    page.opening({
      start: ({ first, time, day, place }) => `1. ${capital(first)} starts ${day} at ${time}, ${place}.`,
      production: ({ days, day, first, time, place }) =>
        `1. ${place} plant: ${days} working days (Mon-Fri), ${day} included as the first. ${capital(first)} starts at ${time} on the last of them.`,
      closed: ({ day }) => `   Plant shut on ${day}.`,
    }),
    "2. Then without interruption:",
    page.stages({
      once: ({ label, duration }) => `   - ${label} ${duration}`,
      repeated: ({ label, count, items, duration }) => `   - ${label} ${count} ${items}, each ${duration}`,
    }),
    page
      .twists({
        late: ({ duration, first }) =>
          `${capital(first)} has to be put back by ${duration} against point 1 (dock is blocked).`,
        pause: ({ duration, before }) =>
          `Exception to point 2: ${duration} of waiting just before ${before}.`,
        beside: ({ activity, duration, stage }) =>
          `${capital(activity)} runs from the same moment as ${stage}, ${duration}; next thing only when both are over.`,
        zone: ({ place, origin, relation }) => `It ends in ${place}, clocks there are ${relation} ${origin}.`,
      })
      .map((text, index) => `${index + 3}. ${text}`),
    page.noise(
      () =>
        `Next call ${page.day(3)}, ${page.time()}, dial-in ${page.integer({ from: 100000, to: 999999 })}.`,
    ),
    blank,
    `${buyer.first}: thanks! For ${client.name} I only need one thing. ${page.ask({
      time: ({ there }) => `What time${there} is all of it done?`,
      date: ({ there }) => `What date${there} is all of it done?`,
      duration: () => "How many minutes does all of it take?",
      slack: ({ time, there }) =>
        `They stay until ${time}${there} on the day. How many minutes before they go is all of it done?`,
      connection: ({ first, every, there }) =>
        `They have a lorry at ${first}${there} and every ${every} after it. Which is the first lorry after all of it is done?`,
    })}`,
  );
});
