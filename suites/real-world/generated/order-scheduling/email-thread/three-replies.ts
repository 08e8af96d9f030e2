import { blank, joinAnd, rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const threeReplies = scheduleTemplate("three-replies", (page) => {
  const { buyer, seller, supplier, client } = page;
  const head = (who: string, offset: number) => `--- ${who}, ${page.day(offset)}, ${page.time()}`;
  return rows(
    `Subject: RE: RE: timing for ${page.reference("ORD")}`,
    blank,
    head(`${buyer.full} (${client.name})`, 0),
    `Hello ${seller.first}, how will this run, and when does it begin?`,
    blank,
    head(`${seller.full} (${supplier.name})`, 1),
    sentences(
      `Hello ${buyer.first}.`,
      page.opening({
        start: ({ first, time, day, place }) => `It begins in ${place} with ${first}: ${day} at ${time}.`,
        production: ({ days, day, first, time, place }) =>
          `Your goods are in production in ${place} for ${days} working days, Monday through Friday, starting with ${day} as the first one. The truck team begins with ${first} on the final production day at ${time}.`,
        closed: ({ day }) => `One day drops out: nobody works on ${day}.`,
      }),
      "After that each step follows the one before without a gap:",
      joinAnd(
        page.stages({
          once: ({ activity, duration }) => `${activity} (${duration})`,
          repeated: ({ activity, count, items, item, duration }) =>
            `${activity} (${count} ${items} at ${duration} per ${item})`,
        }),
      ).concat("."),
      page.noise(() => `Our hotline is staffed from ${page.time()} on.`),
    ),
    blank,
    head(`${seller.full} (${supplier.name})`, 2),
    sentences(
      "Some additions from dispatch, the rest stays.",
      page.twists({
        late: ({ duration, first }) => `The start of ${first} moves back by ${duration}.`,
        pause: ({ duration, before }) =>
          `There will be a compulsory rest of ${duration} right before ${before}.`,
        beside: ({ activity, duration, stage }) =>
          `During ${stage}, and starting with it, we also have ${activity}; that is ${duration}, and both have to be finished before anything else.`,
        zone: ({ place, origin, relation }) =>
          `You are in ${place}, so remember that your clock is ${relation} ours in ${origin}.`,
      }),
    ),
    blank,
    head(`${buyer.full} (${client.name})`, 3),
    sentences(
      `Thanks ${seller.first}.`,
      page.ask({
        time: ({ there }) =>
          `So what time will it be${there} when ${supplier.name} is through with everything?`,
        date: ({ there }) =>
          `So what date will it be${there} when ${supplier.name} is through with everything?`,
        duration: ({ first }) =>
          `So how many minutes will it be from the start of ${first} until ${supplier.name} is through with everything?`,
        slack: ({ time, there }) =>
          `Our gate is open until ${time}${there} on that day. How many minutes ahead of that will ${supplier.name} be through with everything?`,
        connection: ({ first, every, there }) =>
          `From here our shuttle runs at ${first}${there} and then every ${every}. Which shuttle is the first one after ${supplier.name} is through with everything?`,
      }),
    ),
    `${buyer.first}, ${page.phone()}`,
  );
});
