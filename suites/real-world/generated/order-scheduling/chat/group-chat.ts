import { clockTime } from "../../calendar.ts";
import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const groupChat = scheduleTemplate("group-chat", (page) => {
  const names = [page.buyer.first, page.seller.first, page.colleague.first];
  let minutes = page.integer({ from: 480, to: 1000 });
  const say = (index: number, text: string) => {
    minutes += page.integer({ from: 1, to: 9 });
    return `[${clockTime(minutes)}] ${names[index % 3]}: ${text}`;
  };
  return rows(
    `Group "moving ${page.client.name}"`,
    page
      .opening({
        start: ({ first, time, day, place }) =>
          `all clear for ${day}. ${time} in ${place}, we begin with ${first}`,
        production: ({ days, day, first, time, place }) =>
          `the carpenters in ${place} need ${days} working days, no sat no sun, and ${day} is their first. we begin with ${first} on their last day at ${time}`,
        closed: ({ day }) => `carpenters have a holiday on ${day} btw, so they skip it`,
      })
      .map((text) => say(0, text)),
    page
      .stages({
        once: ({ activity, duration }) => `${activity} = ${duration}`,
        repeated: ({ activity, count, items, item, duration }) =>
          `${activity} = ${count} ${items}, ${duration} per ${item}, we only have one pair of hands`,
      })
      .map((text) => say(1, text)),
    say(1, "in that order, straight through"),
    page.noise(() => say(2, `i'll bring ${page.integer({ from: 13, to: 48 })} sandwiches`)),
    page
      .twists({
        late: ({ duration, first }) => `news: ${first} begins ${duration} late`,
        pause: ({ duration, after, before }) =>
          `i want ${duration} of rest after ${after}. ${before} can wait`,
        beside: ({ activity, duration, stage }) =>
          `i do ${activity} meanwhile, i start when you start ${stage}. takes me ${duration}. wait for me if you're faster`,
        zone: ({ place, origin, relation }) =>
          `we end up in ${place}, its ${relation} ${origin} there, change your watches`,
      })
      .map((text) => say(2, text)),
    say(
      0,
      page.ask({
        time: ({ there }) => `so when exactly will we have everything done${there}?`,
        date: ({ there }) => `so which date${there} will it be when we have everything done?`,
        duration: () => "so how many minutes are we at it, from the start until everything is done?",
        slack: ({ time, there }) =>
          `i have a date at ${time}${there} the day we finish. how many minutes before that do we have everything done?`,
        connection: ({ first, every, there }) =>
          `there's a night bus at ${first}${there} and every ${every} after that. which is the first we can get when everything is done?`,
      }),
    ),
  );
});
