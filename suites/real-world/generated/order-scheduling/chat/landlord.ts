import { rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const landlord = scheduleTemplate("landlord", (page) =>
  rows(
    page.noise(() => `Today ${page.time()} (${page.integer({ from: 13, to: 30 })} new messages)`),
    `${page.seller.first}: Good evening, about the new kitchen.`,
    page.opening({
      start: ({ first, time, day, place }) =>
        `${page.seller.first}: The fitters plan to start with ${first} in ${place} on ${day} at ${time}.`,
      production: ({ days, day, first, time, place }) =>
        `${page.seller.first}: The joiner in ${place} makes the cupboards in ${days} working days (Mon-Fri). The first is ${day}. The fitters plan to start with ${first} on the joiner's last day at ${time}.`,
      closed: ({ day }) => `${page.seller.first}: The joiner has a funeral on ${day} and can't work then.`,
    }),
    `${page.buyer.first}: how long does everything take?`,
    page.stages({
      once: ({ activity, duration }) => `${page.seller.first}: ${duration} for ${activity}.`,
      repeated: ({ activity, count, items, duration }) =>
        `${page.seller.first}: ${duration} for each of the ${count} ${items} for ${activity}.`,
    }),
    `${page.seller.first}: They go through it in that order and don't stop in between.`,
    page.twists({
      late: ({ duration, first }) =>
        `${page.seller.first}: Sorry, they say ${first} starts ${duration} later.`,
      pause: ({ duration, before }) =>
        `${page.seller.first}: Well, they do stop for ${duration} before ${before}.`,
      beside: ({ activity, duration, stage }) =>
        `${page.seller.first}: At the start of ${stage} a helper begins with ${activity}. That's ${duration}. They'll only go on with both finished.`,
      zone: ({ place, origin, relation }) =>
        `${page.seller.first}: The last bit is at your place in ${place}. I know you are ${relation} ${origin}.`,
    }),
    `${page.buyer.first}: ${page.ask({
      time: ({ there }) => `fine. so they are out of here at what time${there}?`,
      date: ({ there }) => `fine. so they are out of here on which date${there}?`,
      duration: () => "fine. so from their start until they are out of here it's how many minutes?",
      slack: ({ time, there }) =>
        `fine. my guests come at ${time}${there} that day. they are out of here how many minutes before?`,
      connection: ({ first, every, there }) =>
        `fine. i'll take the tram to my mother when they are out of here. trams at ${first}${there}, then every ${every}. which one is the first?`,
    })}`,
  ),
);
