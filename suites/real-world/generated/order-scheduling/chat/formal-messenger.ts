import { blank, capital, rows } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const formalMessenger = scheduleTemplate("formal-messenger", (page) =>
  rows(
    `Direct messages with ${page.seller.full} (${page.supplier.name})`,
    page.noise(() => `Seen ${page.time()}`),
    blank,
    page.opening({
      start: ({ first, time, day, place }) =>
        `> Dear ${page.buyer.first}, we shall commence ${first} in ${place} on ${day} at ${time}.`,
      production: ({ days, day, first, time, place }) =>
        `> Dear ${page.buyer.first}, the manufacture in ${place} occupies ${days} working days (Monday to Friday), ${day} being the first. On the last we shall commence ${first} at ${time}.`,
      closed: ({ day }) => `> Kindly note that ${day} is a holiday with us and not a working day.`,
    }),
    "< Thank you. How long will each task take?",
    page.stages({
      once: ({ activity, duration }) => `> ${capital(activity)} will occupy us for ${duration}.`,
      repeated: ({ activity, count, items, item, duration }) =>
        `> ${capital(activity)} will occupy us for ${duration} per ${item}; you have ${count} ${items}.`,
    }),
    "> We keep to this order and never pause between tasks without saying so.",
    page.twists({
      late: ({ duration, first }) =>
        `> I regret that ${first} will commence ${duration} after the hour I gave.`,
      pause: ({ duration, after, before }) =>
        `> We shall pause for ${duration} between ${after} and ${before}.`,
      beside: ({ activity, duration, stage }) =>
        `> A second team will attend to ${activity} for ${duration}, commencing together with ${stage}. We proceed once both teams are finished.`,
      zone: ({ place, origin, relation }) =>
        `> Our work concludes in ${place}, whose time is ${relation} that of ${origin}.`,
    }),
    `< ${page.ask({
      time: ({ there }) => `Understood. At what time${there} will your work conclude?`,
      date: ({ there }) => `Understood. On which date${there} will your work conclude?`,
      duration: ({ first }) =>
        `Understood. How many minutes after you commence ${first} will your work conclude?`,
      slack: ({ time, there }) =>
        `Understood. I shall leave the house at ${time}${there} that day. How many minutes before will your work conclude?`,
      connection: ({ first, every, there }) =>
        `Understood. The coach leaves at ${first}${there} and every ${every} thereafter. Which is the first coach after your work concludes?`,
    })}`,
  ),
);
