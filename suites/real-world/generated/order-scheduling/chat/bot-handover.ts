import { blank, capital, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const botHandover = scheduleTemplate("bot-handover", (page) =>
  rows(
    `chat ${page.reference("CH")} | bot transferred to agent`,
    page.noise(() => `queue position: ${page.integer({ from: 13, to: 40 })}`),
    blank,
    `customer: hello, i have the plan here and want to know one thing`,
    "agent: sure, can you paste the plan?",
    page.opening({
      start: ({ first, time, day, place }) => `customer: "${place}. ${capital(first)}: ${day}, ${time}."`,
      production: ({ days, day, first, time, place }) =>
        `customer: "${place}. Production: ${days} working days (Mon-Fri), the first being ${day}. ${capital(first)}: last production day, ${time}."`,
      closed: ({ day }) => `customer: "Closed: ${day}."`,
    }),
    page.stages({
      once: ({ label, duration }) => `customer: "${capital(label)}: ${duration}."`,
      repeated: ({ label, count, items, item, duration }) =>
        `customer: "${capital(label)}: ${count} ${items}, ${duration} per ${item}."`,
    }),
    'customer: "Steps run in this order, each right after the other."',
    "agent: thanks. let me check our side",
    page.twists({
      late: ({ duration, first }) =>
        `agent: i see a delay, ${first} will be started ${duration} after the planned time`,
      pause: ({ duration, after }) =>
        `agent: there is a hold of ${duration} after ${after}, it is not in your plan`,
      beside: ({ activity, duration, stage }) =>
        `agent: ${activity} is done in parallel with ${stage}, same start, ${duration}, and the next step needs both`,
      zone: ({ place, origin, relation }) =>
        `agent: your delivery ends in ${place}. local time there is ${relation} ${origin}`,
    }),
    page.noise(
      () => `agent: your case number is ${page.integer({ from: 40000, to: 90000 })} in case we get cut off`,
    ),
    `customer: ${page.ask({
      time: ({ there }) => `thank you. and at what time${there} does the last step end?`,
      date: ({ there }) => `thank you. and on what date${there} does the last step end?`,
      duration: () =>
        "thank you. and how many minutes is it from the start of the first step to the end of the last?",
      slack: ({ time, there }) =>
        `thank you. i am home until ${time}${there} on that day, how many minutes before that does the last step end?`,
      connection: ({ first, every, there }) =>
        `thank you. from here there are boats at ${first}${there} and every ${every} afterwards, which is the first one after the end of the last step?`,
    })}`,
  ),
);
