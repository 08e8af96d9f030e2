import { blank, rows, sentences } from "../../text.ts";
import { scheduleTemplate } from "../page.ts";

export const customerComplains = scheduleTemplate("customer-complains", (page) => {
  const { buyer, seller, supplier } = page;
  return rows(
    `To: service@${supplier.domain}`,
    `Subject: ${page.reference("order")} - when??`,
    blank,
    sentences(
      "Hello, nobody can tell me, so I put together what your people said.",
      page.opening({
        start: ({ first, time, day, place }) =>
          `${seller.first} says that ${first} starts at ${time} on ${day} in ${place}.`,
        production: ({ days, day, first, time, place }) =>
          `${seller.first} says that it is made in ${place} in ${days} working days, Monday to Friday, and that ${day} is the first of these. And that ${first} starts at ${time} on the last of these.`,
        closed: ({ day }) => `Your website says you are closed on ${day}.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `For ${activity} it is ${duration}, they say.`,
        repeated: ({ activity, count, items, duration }) =>
          `For ${activity} it is ${duration} for one of the ${items}, they say, and there are ${count}, one by one.`,
      }),
      "And it all goes in this order, straight on from one to the next.",
      page.twists({
        late: ({ duration, first }) =>
          `Then I heard that ${first} will not start as said but ${duration} later.`,
        pause: ({ duration, after }) =>
          `The driver told me that he must stop for ${duration} after ${after}.`,
        beside: ({ activity, duration, stage }) =>
          `The office told me that ${activity} is done from the start of ${stage} on, for ${duration}, and they don't go on before both are done.`,
        zone: ({ place, origin, relation }) => `I'm in ${place}. It's ${relation} ${origin} here.`,
      }),
      page.noise(
        () =>
          `I have waited on the line for ${page.integer({ from: 14, to: 70 })} minutes, and again at ${page.time()}.`,
      ),
    ),
    page.ask({
      time: ({ there }) => `So please: at what time${there} will it all be finished?`,
      date: ({ there }) => `So please: on which date${there} will it all be finished?`,
      duration: () => "So please: how many minutes is that from the start until it will all be finished?",
      slack: ({ time, there }) =>
        `I must go out at ${time}${there} on that day. So please: how many minutes before that will it all be finished?`,
      connection: ({ first, every, there }) =>
        `There is a bus at ${first}${there} and every ${every} after. So please: which is the first bus I can take when it will all be finished?`,
    }),
    buyer.full,
    page.noise(() => `Tel. ${page.phone()}`),
  );
});
