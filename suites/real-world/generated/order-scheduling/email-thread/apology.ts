import { blank, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { scheduleTemplate } from "../page.ts";

export const apology = scheduleTemplate("apology", (page) => {
  const { buyer, seller, supplier, client } = page;
  return rows(
    `From: ${mailOf(seller, supplier)}`,
    `To: ${mailOf(buyer, client)}`,
    `Subject: Your delivery, new times`,
    blank,
    `Dear ${buyer.first},`,
    sentences(
      page.noise(() => `please accept our apologies for the missed slot of ${page.day(0)}, ${page.time()}.`),
      page.opening({
        start: ({ first, time, day, place }) =>
          `The new appointment for ${first} is ${day} at ${time} in ${place}.`,
        production: ({ days, day, first, time, place }) =>
          `The parts have to be made again in ${place}. This takes ${days} working days, of which ${day} is the first; we do not work at weekends. The new appointment for ${first} is ${time} on the last of these days.`,
        closed: ({ day }) => `Our plant rests on ${day}, too.`,
      }),
      page.stages({
        once: ({ activity, duration }) => `We estimate ${duration} for ${activity}.`,
        repeated: ({ activity, count, items, item, duration }) =>
          `We estimate ${duration} per ${item} for ${activity}, and you have ${count} ${items}.`,
      }),
      "These follow each other at once.",
      page.twists({
        late: ({ duration }) => `To be honest, take ${duration} of delay at the start as certain.`,
        pause: ({ duration, after }) => `After ${after} the crew must rest for ${duration}.`,
        beside: ({ activity, duration, stage }) =>
          `A second crew deals with ${activity} from the moment ${stage} starts; it takes them ${duration} and the first crew waits if need be.`,
        zone: ({ place, origin, relation }) =>
          `We finish at your site in ${place}; as you know the time there is ${relation} ${origin}.`,
      }),
    ),
    `Kind regards, ${seller.full}`,
    blank,
    `[note added by ${buyer.first}: ${page.ask({
      time: ({ there }) => `when, by the clock${there}, will they have finished?`,
      date: ({ there }) => `on which date${there} will they have finished?`,
      duration: () => "how many minutes is that from the first start until they will have finished?",
      slack: ({ time, there }) =>
        `security leaves at ${time}${there} that day. How many minutes before will they have finished?`,
      connection: ({ first, every, there }) =>
        `pick-ups are at ${first}${there} and every ${every} from then on. Which is the first pick-up after they have finished?`,
    })}]`,
  );
});
