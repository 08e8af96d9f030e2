import { blank, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const voiceMessage = scheduleTemplate("voice-message", (page) =>
  rows(
    `Voice message from ${page.seller.full}, transcribed automatically (${page.integer({ from: 1, to: 2 })} min)`,
    blank,
    [
      `hi ${page.buyer.first} it's ${page.seller.first}`,
      page.noise(() => `sorry i missed your call at ${page.time()}`),
      "so here is how it goes and all of it is one after the other",
      ...page.opening({
        start: ({ first, time, day, place }) => `in ${place} on ${day} at ${time} ${first} starts`,
        production: ({ days, day, first, time, place }) =>
          `in ${place} the workshop needs ${days} working days that's monday to friday and the first of them is ${day} and then on the last of them at ${time} ${first} starts`,
        closed: ({ day }) => `but the workshop is closed on ${day} so that's not one of them`,
      }),
      ...page.stages({
        once: ({ activity, duration }) => `um ${activity} that's ${duration}`,
        repeated: ({ activity, count, items, duration }) =>
          `um ${activity} there are ${count} ${items} and it's ${duration} for each of them`,
      }),
      ...page.twists({
        late: ({ duration, first }) =>
          `oh and ${first} it won't start on time it will start ${duration} late`,
        pause: ({ duration, after }) => `oh and after ${after} they have to stop for ${duration}`,
        beside: ({ activity, duration, stage }) =>
          `oh and when ${stage} begins ${activity} begins too that's ${duration} and they need both done to go on`,
        zone: ({ place, origin, relation }) =>
          `oh and the end of it is in ${place} where it's ${relation} ${origin}`,
      }),
      page.noise(() => `anyway my new number is ${page.phone()}`),
    ]
      .filter((part) => part !== "")
      .join(" ... "),
    blank,
    `${page.buyer.first} types: ${page.ask({
      time: ({ there }) => `could not listen to all of it. when does it end${there}, time of day?`,
      date: ({ there }) => `could not listen to all of it. on which date does it end${there}?`,
      duration: () => "could not listen to all of it. how many minutes does it last, start to end?",
      slack: ({ time, there }) =>
        `could not listen to all of it. does it end before ${time}${there} that day, and by how many minutes?`,
      connection: ({ first, every, there }) =>
        `could not listen to all of it. flights go at ${first}${there} and every ${every} after. what's the first flight after it ends?`,
    })}`,
  ),
);
