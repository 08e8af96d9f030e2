import { blank, rows } from "../../text.ts";
import { orderTemplate } from "../page.ts";

export const chatTranscript = orderTemplate("chat-transcript", (page) => {
  const agent = page.seller.first;
  const user = page.buyer.first;
  const say = (who: string, text: string) => (text === "" ? "" : `${who}: ${text}`);
  return rows(
    `Live chat exported to case ${page.reference("C")}`,
    page.noise(
      () =>
        `Waiting time ${page.integer({ from: 2, to: 25 })} min, rating ${page.integer({ from: 3, to: 5 })}/5`,
    ),
    blank,
    say(agent, `Hi, this is ${agent} from ${page.supplier.name}. What can I do?`),
    say(user, "hi, trying to figure out my bill"),
    page.lines(({ goods, price, per }) => say(user, `i took ${goods}, ${price} ${per}`)),
    say(
      agent,
      page.noise(() => `I see your account ${page.integer({ from: 30000, to: 99999 })}. One moment.`),
    ),
    page.told({
      returned: ({ goods }) =>
        rows(
          say(user, `but ${goods} i gave back`),
          say(agent, "Yes, they came back to us, so you don't pay those."),
        ),
      lineDiscount: ({ percent, items }) => say(agent, `The ${items} were in the sale, ${percent} off.`),
      orderDiscount: ({ percent, ifFreight }) =>
        say(
          agent,
          `And with your student card it's ${percent} off what the goods come to now.${ifFreight(" It's only for goods, not for delivery.")}`,
        ),
      freight: ({ money }) => rows(say(user, "and delivery?"), say(agent, `${money}.`)),
      tax: ({ percent, tax, ifFreight }) =>
        say(
          agent,
          `Our prices are without ${tax}, so ${percent} more on all of it${ifFreight(", delivery too")}.`,
        ),
      paid: ({ money }) => rows(say(user, `i paid ${money} already`), say(agent, "Yes, I can see that.")),
    }),
    say(
      user,
      page.ask({
        due: () => "ok so what do i have to pay now, exactly",
        share: ({ count }) =>
          `ok so what do i have to pay now, divided by ${count}, we are ${count} people and all pay the same`,
        left: ({ money }) => `ok so i have ${money}, what's left when i pay all that, exactly`,
        extra: ({ money, items }) =>
          `ok so i have ${money}, when i pay all that, how many more ${items} can i get for what's left, same price and no more delivery`,
      }),
    ),
    say(agent, "Let me pass this to a colleague who can calculate."),
  );
});
