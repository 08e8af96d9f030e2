import { blank, capital, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { scheduleTemplate } from "../page.ts";

export const forwardedPlan = scheduleTemplate("forwarded-plan", (page) => {
  const { buyer, seller, colleague, supplier, client } = page;
  return rows(
    `From: ${buyer.full} <${mailOf(buyer, client)}>`,
    `To: ${colleague.full} <${mailOf(colleague, client)}>`,
    `Date: ${page.day(2)} ${page.time()}`,
    `Subject: Fwd: schedule ${page.reference("SO")}`,
    blank,
    `Hi ${colleague.first},`,
    sentences(
      "their plan is below, nothing is left out and there are no other breaks.",
      page.twists({
        late: ({ duration, first }) =>
          `They called just now: ${first} will start ${duration} later than it says there.`,
        pause: ({ duration, after }) =>
          `And they will stand still for ${duration} after ${after}, the mail forgets that.`,
      }),
      page.ask({
        time: ({ there }) => `At what time can I tell the customer they will be finished${there}?`,
        date: ({ there }) => `Which date can I tell the customer for when they are finished${there}?`,
        duration: () => "How many minutes is that in all, from their first move to the last?",
        slack: ({ time, there }) =>
          `The reception there closes at ${time}${there} that day. How many minutes before that are they finished?`,
        connection: ({ first, every, there }) =>
          `Onward vans go at ${first}${there} and every ${every} after that. Which van, by its time, is the first to go after they are finished?`,
      }),
    ),
    page.noise(
      () => `(The call of ${page.time()} yesterday was about order ${page.reference("SO")}, forget it.)`,
    ),
    `Thanks, ${buyer.first}`,
    blank,
    `On ${page.day(1)} at ${page.time()}, ${seller.full} wrote:`,
    quote(
      rows(
        `Dear ${buyer.first}, as promised our plan, one thing after the other:`,
        page.opening({
          start: ({ first, time, day, place }) => `We begin with ${first} in ${place} on ${day}, ${time}.`,
          production: ({ days, day, first, time, place }) =>
            `Manufacturing in ${place} takes ${days} working days, we work Mon-Fri. Day one is ${day}. On the last one, at ${time}, we begin with ${first}.`,
          closed: ({ day }) => `Please note that we are closed on ${day}.`,
        }),
        page.stages({
          once: ({ label, duration }) => `* ${label}: ${duration}`,
          repeated: ({ label, count, items, item, duration }) =>
            `* ${label}: ${count} ${items}, ${duration} per ${item}`,
        }),
        page.twists({
          beside: ({ activity, duration, stage }) =>
            `${capital(activity)} starts together with ${stage} and takes ${duration}; we only go on when both are through.`,
          zone: ({ place, origin, relation }) =>
            `All ends in ${place}. Mind the clocks, ${place} is ${relation} ${origin}.`,
        }),
        page.noise(() => `You can reach me until ${page.time()} on ${page.phone()}.`),
        seller.full,
        supplier.name,
      ),
    ),
  );
});
