import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const splitMessages = scheduleTemplate("split-messages", (page) => {
  const me = page.colleague.first;
  const parts = page.stages({
    once: ({ activity, duration }) => `${activity}\n${me}: ${duration}`,
    repeated: ({ activity, count, items, duration }) =>
      `${activity}\n${me}: ${count} ${items}\n${me}: ${duration} for every single one`,
  });
  return rows(
    `${me} -> dispatch helpdesk`,
    page.noise(() => `${me}: hello??`),
    `${me}: got a question`,
    page.opening({
      start: ({ first, time, day, place }) =>
        `${me}: ${place}\n${me}: ${day}\n${me}: ${first} starts ${time}`,
      production: ({ days, day, first, time, place }) =>
        `${me}: ${place}\n${me}: they produce for ${days} working days (mon tue wed thu fri)\n${me}: first of them ${day}\n${me}: last of them: ${first} starts ${time}`,
      closed: ({ day }) => `${me}: except they dont work on ${day}`,
    }),
    parts.map((text) => `${me}: ${text}`),
    "helpdesk: one right after the other?",
    `${me}: yes`,
    page.twists({
      late: ({ duration, first }) =>
        `helpdesk: careful, ${first} starts ${duration} later today, we had a message`,
      pause: ({ duration, after }) => `helpdesk: careful, there is a ${duration} stop after ${after}`,
      beside: ({ activity, duration, stage }) =>
        `helpdesk: careful, from the start of ${stage} they also do ${activity} for ${duration} and cannot go on before that is done too`,
      zone: ({ place, origin, relation }) =>
        `helpdesk: careful, it ends in ${place} and they are ${relation} ${origin}`,
    }),
    page.noise(() => `helpdesk: ref ${page.reference("HD")}`),
    `${me}: ${page.ask({
      time: ({ there }) => `ok thats why i ask. what time${there} is the end`,
      date: ({ there }) => `ok thats why i ask. what date${there} is the end`,
      duration: () => "ok thats why i ask. how many minutes from start to end",
      slack: ({ time, there }) =>
        `ok thats why i ask. how many minutes from the end until ${time}${there} of that day`,
      connection: ({ first, every, there }) =>
        `ok thats why i ask. vans go ${first}${there} and each ${every} after, first van after the end?`,
    })}`,
  );
});
