import { blank, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { scheduleTemplate } from "../page.ts";

export const colleagueAsks = scheduleTemplate("colleague-asks", (page) => {
  const { buyer, colleague, client } = page;
  return rows(
    `To: ${mailOf(colleague, client)}`,
    `Subject: need a ${page.noise(() => "quick ")}answer`,
    blank,
    `${colleague.first},`,
    page.ask({
      time: ({ there }) =>
        `by what time${there} are we done with ${client.name}'s delivery? Here is all I have.`,
      date: ({ there }) =>
        `on which date${there} are we done with ${client.name}'s delivery? Here is all I have.`,
      duration: () =>
        `how many minutes do we need in total for ${client.name}'s delivery, begin to end? Here is all I have.`,
      slack: ({ time, there }) =>
        `the warehouse of ${client.name} locks up at ${time}${there} on the day we're done. How many minutes earlier are we done? Here is all I have.`,
      connection: ({ first, every, there }) =>
        `the driver goes home by train. Trains run from ${first}${there} on, every ${every}. Which is the first one after we're done with ${client.name}'s delivery? Here is all I have.`,
    }),
    blank,
    sentences(
      page.opening({
        start: ({ first, time, day, place }) =>
          `We're booked for ${first} on ${day} in ${place}, starting ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `The shop in ${place} makes the stuff in ${days} working days (no weekends) and ${day} is the first of those. On the last one we're booked for ${first}, starting ${time}.`,
        closed: ({ day }) => `The shop has a holiday on ${day}, no work then.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `We need ${duration} for ${activity}.`,
        repeated: ({ activity, count, items, duration }) =>
          `With ${activity} there are ${count} ${items} and we need ${duration} for each.`,
      }),
      "Everything in this order, back to back.",
      page.twists({
        late: ({ duration, first }) =>
          `Except that ${first} gets going ${duration} late, I know that already.`,
        pause: ({ duration, after, before }) =>
          `Except for ${duration} of waiting after ${after}, before ${before}.`,
        beside: ({ activity, duration, stage }) =>
          `Somebody else does ${activity} while we do ${stage}, same start, ${duration}. If they take longer we wait for them.`,
        zone: ({ place, origin, relation }) => `Last stop is ${place}, and there it's ${relation} ${origin}.`,
      }),
      page.noise(
        () =>
          `Last time we left at ${page.time()} and it was a mess, ${page.integer({ from: 13, to: 90 })} calls.`,
      ),
    ),
    blank,
    `cheers, ${buyer.first}`,
    page.noise(() => `ext. ${page.integer({ from: 2000, to: 8999 })}`),
  );
});
