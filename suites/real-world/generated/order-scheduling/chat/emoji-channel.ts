import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const emojiChannel = scheduleTemplate("emoji-channel", (page) => {
  const user = (name: string, text: string) => `${name.toLowerCase()} | ${text}`;
  const [one, two] = [page.colleague.first, page.buyer.first];
  return rows(
    `:truck: channel export, ${page.day(0)}`,
    page
      .opening({
        start: ({ first, time, day, place }) =>
          `:round_pushpin: ${place} :calendar: ${day} :clock: ${time} -> ${first}`,
        production: ({ days, day, first, time, place }) =>
          `:round_pushpin: ${place} :factory: ${days} working days mon-fri, 1st = ${day}. on the last one :clock: ${time} -> ${first}`,
        closed: ({ day }) => `:no_entry: ${day} factory closed`,
      })
      .map((text) => user(one, text)),
    page
      .stages({
        once: ({ activity, duration }) => `:arrow_down: ${activity} ${duration}`,
        repeated: ({ activity, count, items, duration }) =>
          `:arrow_down: ${activity} ${duration} each, ${count} ${items}`,
      })
      .map((text) => user(one, text)),
    user(two, ":eyes: any gaps between those?"),
    user(one, "none but these, if there are any:"),
    page
      .twists({
        late: ({ duration, first }) => `:snail: ${first} kicks off ${duration} later than posted`,
        pause: ({ duration, after }) => `:coffee: ${duration} after ${after}`,
        beside: ({ activity, duration, stage }) =>
          `:twisted_rightwards_arrows: ${activity} goes off together with ${stage}, ${duration}, both must be over to continue`,
        zone: ({ place, origin, relation }) =>
          `:earth_africa: end point ${place}, it's ${relation} ${origin}`,
      })
      .map((text) => user(one, text)),
    page.noise(() => user(two, `:+1: (${page.integer({ from: 13, to: 60 })} reactions)`)),
    user(
      two,
      page.ask({
        time: ({ there }) => `:question: what time${there} at the very end`,
        date: ({ there }) => `:question: what date${there} at the very end`,
        duration: () => ":question: how many minutes from the kick-off to the very end",
        slack: ({ time, there }) =>
          `:question: client call is at ${time}${there} that day. how many minutes between the very end and the call`,
        connection: ({ first, every, there }) =>
          `:question: drones take off ${first}${there} then every ${every}. first one after the very end`,
      }),
    ),
  );
});
