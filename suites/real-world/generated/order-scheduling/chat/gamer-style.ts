import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const gamerStyle = scheduleTemplate("gamer-style", (page) => {
  const [me, you] = [page.buyer.first.toLowerCase(), page.colleague.first.toLowerCase()];
  return rows(
    `<${me}> yo need ur maths brain`,
    `<${you}> go`,
    page.opening({
      start: ({ first, time, day, place }) =>
        `<${me}> shift is ${day} in ${place}, ${first} is first up at ${time}`,
      production: ({ days, day, first, time, place }) =>
        `<${me}> plant in ${place} makes our stuff, ${days} working days, weekends dont count, ${day} is number one. shift is on the last of em, ${first} is first up at ${time}`,
      closed: ({ day }) => `<${me}> plant is shut ${day} so nope`,
    }),
    page.stages({
      once: ({ activity, duration }) => `<${me}> ${activity} eats ${duration}`,
      repeated: ({ activity, count, items, duration }) =>
        `<${me}> ${activity} eats ${duration} for one of the ${items} and we got ${count}`,
    }),
    page.noise(
      () => `<${you}> brb ... ok. u still owe me ${page.integer({ from: 13, to: 60 })} from ${page.day(-9)}`,
    ),
    `<${you}> back to back?`,
    `<${me}> yea`,
    page.twists({
      late: ({ duration, first }) => `<${me}> oh but ${first} gets going ${duration} late`,
      pause: ({ duration, after }) => `<${me}> oh but ${duration} smoke break after ${after}`,
      beside: ({ activity, duration, stage }) =>
        `<${me}> oh but the new guy does ${activity} from when we start ${stage}, hes done after ${duration}, cant go on without him`,
      zone: ({ place, origin, relation }) =>
        `<${me}> oh but we finish in ${place} and thats ${relation} ${origin}`,
    }),
    `<${me}> ${page.ask({
      time: ({ there }) => `so when am i off${there}, like the time`,
      date: ({ there }) => `so when am i off${there}, like the date`,
      duration: () => "so how many minutes do i work there start to off",
      slack: ({ time, there }) =>
        `raid is at ${time}${there} the day im off. how many minutes from off to raid`,
      connection: ({ first, every, there }) =>
        `metro is ${first}${there} and every ${every} from there. which one do i get when im off`,
    })}`,
  );
});
