import { blank, capital, joinAnd, quote, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** E-mail of people with a trade: caretaker, film crew, farm shop, insurer, dunning clerk. */
export const mailsOfTrades = orderTemplates({
  caretaker: (page) =>
    rows(
      `Subject: RE: RE: basement, invoice from ${page.supplier.name}`,
      blank,
      `${page.colleague.full} (property management):`,
      page.ask({
        due: () =>
          "Thank you. I only pay what is right, so what is the right amount to pay on this invoice today?",
        share: ({ count }) =>
          `Thank you. The right amount to pay on this invoice goes onto ${count} flats, in equal parts. What is it per flat?`,
        left: ({ money }) =>
          `Thank you. The repair reserve of the house is ${money}. What does it come to when the right amount is paid on this invoice?`,
        extra: ({ money, items }) =>
          `Thank you. The repair reserve of the house is ${money}. When the right amount is paid on this invoice, how many more ${items} can you order from it, price as below, if you fetch them yourself?`,
      }),
      page.noise(() => `(And please read the meter in flat ${page.integer({ from: 12, to: 48 })}.)`),
      blank,
      `${page.buyer.full} (caretaker):`,
      sentences(
        "About the invoice I say what I know, because the paper got wet.",
        `Delivered into the basement: ${joinAnd(page.lines(({ goods }) => goods))}.`,
        page.told({
          returned: ({ goods }) =>
            `Loaded up again by the same men, since they didn't fit the pipes: ${goods}. These we don't owe.`,
        }),
        `Prices on the lorry's papers: ${page.lines(({ one, price, per }) => `${one} ${price} ${per}`).join(", ")}.`,
        page.told({
          lineDiscount: ({ percent, items }) =>
            `The foreman signed for ${percent} off the ${items}, dented packaging.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Our house contract says ${percent} off all that material, after dents and such${ifFreight(", crane excluded")}.`,
          freight: ({ money }) => `The crane was ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `On paper all is without ${tax}, that's ${percent} more${ifFreight(", crane likewise")}.`,
          paid: ({ money }) => `The insurance sent them ${money} for their part in it.`,
        }),
      ),
    ),
  "film-runner": (page) =>
    rows(
      `Call sheet appendix ${page.day(0)} // props & dressing // from: ${page.buyer.first} (runner)`,
      blank,
      page.lines(({ number, goods }) => `Scene ${number * 11}: ${goods}`),
      page.noise(() => `Unit base moves at ${page.time()}, ${page.integer({ from: 13, to: 60 })} extras.`),
      blank,
      `${page.seller.first} from ${page.supplier.name} wrote back:`,
      quote(
        rows(
          page.lines(({ items, price, per }) => `${items} -> ${price} ${per}`),
          page.told({
            lineDiscount: ({ percent, items }) => `it's for a film? ${items} -> take ${percent} off`,
            orderDiscount: ({ percent, ifFreight }) =>
              `and if we're in the credits, ${percent} off what all the props come to in the end${ifFreight(" (truck not)")}`,
            freight: ({ money }) => `truck -> ${money}`,
            tax: ({ percent, tax, ifFreight }) => `plus ${tax}, ${percent}, props${ifFreight(" + truck")}`,
          }),
        ),
      ),
      blank,
      page.told({
        returned: ({ goods }) =>
          `Director cut a scene this morning, so ${goods} go straight back. ${page.seller.first} is fine with it, no charge.`,
        paid: ({ money }) => `Producer's card was already hit for ${money}.`,
      }),
      page.ask({
        due: () => "What's the final hit on the card going to be, so I can warn the producer?",
        share: ({ count }) =>
          `The rest is split over ${count} episodes, same hit for each. What's the hit per episode, so I can warn the producer?`,
        left: ({ money }) =>
          `The art department float is ${money}. What's in the float after, so I can warn the producer?`,
        extra: ({ money, items }) =>
          `The art department float is ${money}. How many spare ${items} can I still get out of the float at that price, so I can warn the producer?`,
      }),
    ),
  dunning: (page) =>
    rows(
      `From: ${page.supplier.name}, receivables`,
      `Date: ${page.day(45)}`,
      `Subject: Second reminder, customer ${page.integer({ from: 30_000, to: 79_999 })}`,
      blank,
      "Dear customer,",
      blank,
      sentences(
        "our invoice of some weeks ago is still open.",
        "As you wrote that you never received it, we repeat what it was for:",
        `${joinAnd(page.lines(({ goods, price, per }) => `${goods} (${price} ${per})`))}.`,
        page.told({
          returned: ({ goods }) => `Your return of ${goods} was registered and you are not charged for it.`,
          lineDiscount: ({ percent, items }) =>
            `The introductory price, ${percent} under the one stated, has been granted on ${items}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Your loyalty discount is ${percent} of the goods amount that follows from the above${ifFreight("; it is not granted on shipping")}.`,
          freight: ({ money }) => `Shipping: ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `${capital(tax)} of ${percent} is payable on the discounted goods${ifFreight(" and on shipping")} in addition.`,
          paid: ({ money }) => `We acknowledge an instalment of ${money}.`,
        }),
        "We do not charge a reminder fee this time.",
      ),
      page.noise(
        () =>
          `Please pay by ${page.day(52)}. A third reminder costs ${page.strayMoney({ from: 1000, to: 4000 })}.`,
      ),
      blank,
      `>> forwarded by ${page.buyer.first} to ${page.colleague.first}, subject "help":`,
      page.ask({
        due: () => "They manage to remind me without naming the amount. What do they want from me?",
        share: ({ count }) =>
          `They manage to remind me without naming the amount. They let me pay what they want in ${count} equal instalments from here, what is one?`,
        left: ({ money }) =>
          `They manage to remind me without naming the amount. I've ${money} in the account; what will I have in it after giving them what they want?`,
        extra: ({ money, items }) =>
          `They manage to remind me without naming the amount. I've ${money} in the account; after giving them what they want, how many more ${items} could I even afford at that price, free shipping assumed?`,
      }),
    ),
  "village-shop-round": (page) => {
    const draft = page.draft(({ goods }) => goods);
    return rows(
      `Weekly round, reply to everybody`,
      blank,
      `[${page.seller.first}] Order list closes tonight. Prices this week: ${page.lines(({ one, price, per }) => `${one} ${price} ${per}`).join(", ")}.`,
      page.noise(() => `[${page.seller.first}] No honey until ${page.day(30)}.`),
      `[${page.buyer.first}] For ${page.client.name} please ${joinAnd(draft.lines)}.`,
      draft.correct(({ was, now, items }) => `[${page.buyer.first}] Oops. ${now} ${items}. Not ${was}.`),
      page
        .told({
          returned: ({ goods }) =>
            `${goods} I couldn't pick today, so they're off your list and off your bill.`,
          lineDiscount: ({ percent, items }) =>
            `${capital(items)} are second grade, I take ${percent} less for them.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Harvest thank-you: everything on your list together gets ${percent} cheaper still${ifFreight(", the bike courier doesn't")}.`,
          freight: ({ money }) => `Bike courier ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `Accountant says I must put ${tax} on, ${percent}${ifFreight(", on the courier too")}. My prices never had it in.`,
          paid: ({ money }) => `You still had ${money} in crates with me, I've counted that as paid.`,
        })
        .map((text) => `[${page.seller.first}] ${text}`),
      `[${page.buyer.first}] ${page.ask({
        due: () => "All fine! And what do I bring along for it?",
        share: ({ count }) =>
          `All fine! We're ${count} kitchens and split it in equal parts. And what does a kitchen bring along for it?`,
        left: ({ money }) => `All fine! I'll bring along ${money}. And what do I take home again?`,
        extra: ({ money, items }) =>
          `All fine! I'll bring along ${money}. And how many ${items} can I grab on the spot with the change, if they're still that price?`,
      })}`,
    );
  },
});
