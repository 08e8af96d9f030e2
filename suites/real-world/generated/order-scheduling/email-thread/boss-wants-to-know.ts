import { blank, quote, rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const bossWantsToKnow = scheduleTemplate("boss-wants-to-know", (page) => {
  const { buyer, seller, colleague } = page;
  return rows(
    `${buyer.first} > ${colleague.first}, ${page.day(1)}`,
    `Re: Re: ${seller.first}'s transport`,
    blank,
    sentences(
      `${colleague.first}, the boss wants one figure and I'm on the road.`,
      page.ask({
        time: ({ there }) => `It's the time of day when the transport is completely done${there}.`,
        date: ({ there }) => `It's the date when the transport is completely done${there}.`,
        duration: () =>
          "It's the total minutes of the transport, from the first start until it is completely done.",
        slack: ({ time, there }) =>
          `It's the minutes left until ${time}${there} that day, once the transport is completely done.`,
        connection: ({ first, every, there }) =>
          `It's the time of the first courier run after the transport is completely done; the runs are at ${first}${there} and then every ${every}.`,
      }),
    ),
    page.noise(() => `I land at ${page.time()}, gate ${page.integer({ from: 13, to: 60 })}.`),
    blank,
    `> ${seller.first} wrote:`,
    quote(
      sentences(
        page.opening({
          start: ({ first, time, day, place }) =>
            `In ${place} we are set to go with ${first} at ${time}, ${day}.`,
          production: ({ days, day, first, time, place }) =>
            `In ${place} we build it in ${days} working days, weekends off. The first is ${day}. On the last of these days we are set to go with ${first} at ${time}.`,
          closed: ({ day }) => `On ${day} we have off as well.`,
        }),
        page.stages({
          once: ({ activity, duration }) => `Plan ${duration} for ${activity}.`,
          repeated: ({ activity, count, items, duration }) =>
            `Plan ${duration} each for ${count} ${items} for ${activity}, not two at a time.`,
        }),
        "No time is lost between these.",
        page.twists({
          beside: ({ activity, duration, stage }) =>
            `Alongside ${stage} and starting at the same moment comes ${activity}, plan ${duration} for that and wait for the slower of the two.`,
        }),
      ),
    ),
    page.twists({
      late: ({ duration, first }) =>
        `> > ${seller.first}, one more time: ${first} starts ${duration} later than set.`,
      pause: ({ duration, after }) =>
        `> > ${seller.first}, don't forget the ${duration} of forced stop after ${after}.`,
      zone: ({ place, origin, relation }) =>
        `> > ${seller.first}, it finishes in ${place} and that is ${relation} ${origin} on the clock.`,
    }),
  );
});
