import { blank, capital, joinAnd, quote, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** E-mail of private people, clubs and parents. */
export const mailsFromHome = orderTemplates({
  "wedding-sister": (page) =>
    rows(
      `to: ${page.colleague.first}`,
      `subject: WEDDING MONEY (pls read to the end!!)`,
      blank,
      sentences(
        "ok so I promised to keep track of this one bill and I did, kind of.",
        `${page.supplier.name} have put us down for ${joinAnd(page.lines(({ goods }) => goods))}.`,
        `I asked twice what they charge and it is ${joinAnd(page.lines(({ one, price, per }) => `${price} ${per} (${one})`))}, no way round it.`,
        page.noise(
          () =>
            `Mum says the last wedding had ${page.integer({ from: 70, to: 190 })} guests and cost half, thanks mum.`,
        ),
        page.told({
          returned: ({ goods }) =>
            `Then three cousins cancelled, so ${goods} can go back untouched and they won't charge us for them, phew.`,
          lineDiscount: ({ percent, items }) =>
            `I flirted with the guy a bit and the ${items} are ${percent} cheaper now.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `And because the date is a weekday they take ${percent} off all the stuff we keep, counted after any flirting.${ifFreight(" Set-up and collection stays full price, I did ask.")}`,
          freight: ({ money }) => `Set-up and collection is ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `Small print!!! ${tax} isn't in ANY of it, another ${percent} goes on the stuff${ifFreight(" and on set-up and collection")}.`,
          paid: ({ money }) => `Grandad has paid ${money} of it directly to them, don't tell mum.`,
        }),
      ),
      blank,
      page.ask({
        due: () => "So what is the number I have to give the bride for this bill??",
        share: ({ count }) =>
          `The ${count} of us siblings share what's open on this bill, all the same. So what is the number per sibling??`,
        left: ({ money }) =>
          `The envelope for this bill had ${money} in it. So what is the number left in the envelope??`,
        extra: ({ money, items }) =>
          `The envelope for this bill had ${money} in it. She wants more ${items} for the rest of it (they'd charge the same for one). So what is the number of them??`,
      }),
      `xx ${page.buyer.first}`,
    ),
  "parents-evening": (page) =>
    rows(
      `From: ${page.buyer.full} (class rep)`,
      `To: parents of class ${page.integer({ from: 3, to: 9 })}${["a", "b", "c"][page.integer({ from: 0, to: 2 })]}`,
      blank,
      "Dear parents,",
      blank,
      "Several of you asked where the money goes, so here is everything.",
      page.lines(
        ({ goods, price, per }) => `We ordered ${goods} for the project week. That is ${price} ${per}.`,
      ),
      page.told({
        returned: ({ goods }) =>
          `Another class lent us some, so we cancelled ${goods} in time and free of charge.`,
        lineDiscount: ({ percent, items }) => `${capital(items)} came with a school discount of ${percent}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `The shop owner's son is in our class: she lowers what we'd pay for the things by ${percent}${ifFreight(" (the delivery service isn't hers)")}.`,
        freight: ({ money }) => `The delivery service wants ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `As the shop is a wholesaler there is ${tax} to add, ${percent}, ${ifFreight("for things and delivery alike", "for all the things")}.`,
        paid: ({ money }) => `The bake sale brought in ${money}, which I have handed to the shop.`,
      }),
      page.noise(
        () =>
          `Next meeting ${page.day(20)}, please bring the ${page.strayMoney({ from: 300, to: 1500 })} for the photos as well (separate!).`,
      ),
      blank,
      `Kind regards, ${page.buyer.first}`,
      blank,
      `--- reply from ${page.colleague.full} ---`,
      page.ask({
        due: () =>
          "Thanks for this, but you did not say the one thing: how much money does the shop still get?",
        share: ({ count }) =>
          `Thanks for this, but you did not say the one thing: there are ${count} children, each family pays the same towards what the shop still gets, so how much is it per child?`,
        left: ({ money }) =>
          `Thanks for this, but you did not say the one thing: the class fund was ${money} before, so how much is it when the shop has its money?`,
        extra: ({ money, items }) =>
          `Thanks for this, but you did not say the one thing: the class fund was ${money} before, so how many extra ${items} (as priced) could we treat the class to when the shop has its money?`,
      }),
    ),
  "two-brothers": (page) => {
    const draft = page.draft(({ goods }) => goods);
    return rows(
      `${page.buyer.first}, ${page.day(0)}`,
      quote(`dad's workshop: got him ${joinAnd(draft.lines)} from ${page.supplier.name}. you in?`, "| | "),
      `${page.colleague.first}, ${page.day(1)}`,
      quote("sure. how much", "| "),
      page.buyer.first,
      sentences(
        `${page.lines(({ items, price, per }) => `${items} ${price} ${per}`).join(", ")}.`,
        draft.correct(({ was, now, items }) => `miscounted before btw, ${now} ${items} not ${was}.`),
        page.told({
          returned: ({ goods }) => `he didn't want ${goods} so i drove those back, got refunded for them.`,
          lineDiscount: ({ percent, items }) => `${items} minus ${percent}, ex-display.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `then staff rate via my neighbour, ${percent} off all the kept gear${ifFreight(", just not off the pallet service")}.`,
          freight: ({ money }) => `pallet service ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `trade prices so ${percent} ${tax} still goes on${ifFreight(", pallet service included")}.`,
          paid: ({ money }) => `aunt vera gave ${money} straight to the shop.`,
        }),
      ),
      page.noise(() => `i'm driving ${page.integer({ from: 140, to: 620 })} km on friday, don't call.`),
      page.colleague.first,
      page.ask({
        due: () =>
          "just tell me the bottom line, what's there left to pay. i'll do it all, you paid last year",
        share: ({ count }) =>
          `just tell me the bottom line. what's there left to pay, and that divided by ${count}, same for each of us`,
        left: ({ money }) =>
          `just tell me the bottom line. it's going off the ${money} from selling the boat, what do we have of that after`,
        extra: ({ money, items }) =>
          `just tell me the bottom line. it's going off the ${money} from selling the boat, and he can have more ${items} (that price) for what we have after. how many`,
      }),
    );
  },
  "allotment-society": (page) =>
    rows(
      `Subject: Bulk purchase ${page.integer({ from: 2025, to: 2026 })} / corrections to the minutes`,
      blank,
      `Dear ${page.colleague.full},`,
      blank,
      "Your minutes are admirably brief, but on the bulk purchase they are silent where it matters. For the record:",
      blank,
      page.lines(
        ({ number, items, count, unit, price, per }) =>
          `§${number} Of ${items} we took ${count} ${unit}. The trader's rate was ${price} ${per}.`,
      ),
      page.told({
        returned: ({ goods }) =>
          `It was resolved to hand back ${goods}; the trader consented and waived their price.`,
        lineDiscount: ({ percent, items }) =>
          `The rate for ${items} was reduced, by ${percent}, on account of mould.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Members of the federation enjoy ${percent} off what all articles retained would come to at those rates${ifFreight("; the carter is not a member")}.`,
        freight: ({ money }) => `The carter received, or rather shall receive through the trader, ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `The trader's rates${ifFreight(" and the carter's")} are before ${tax}, which stands at ${percent} and must be paid.`,
        paid: ({ money }) => `A legacy of ${money} was made over to the trader in our name.`,
      }),
      page.noise(
        () =>
          `Plot ${page.integer({ from: 14, to: 88 })} is again overgrown, but that is a matter for another letter.`,
      ),
      blank,
      page.ask({
        due: () => "The minutes must now state the sum for which the society is liable. Which is it?",
        share: ({ count }) =>
          `The sum for which the society is liable falls on ${count} plots in equal measure. The minutes must now state the levy per plot. Which is it?`,
        left: ({ money }) =>
          `Our reserve was ${money} before we discharged this. The minutes must now state the reserve thereafter. Which is it?`,
        extra: ({ money, items }) =>
          `Our reserve was ${money} before we discharged this. The minutes must now state how many further ${items}, at the trader's rate, it would bear thereafter. Which number is it?`,
      }),
      blank,
      `Yours sincerely, ${page.buyer.full} (auditor)`,
    ),
  "sent-from-phone": (page) =>
    rows(
      `${page.colleague.first} can u do this im at the till`,
      `${page.lines(({ goods, price, per }) => `${goods} ${price} ${per}`).join(", ")}`,
      page
        .told({
          returned: ({ goods }) => `minus ${goods} i put back`,
          lineDiscount: ({ percent, items }) => `${percent} off ${items}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `app coupon then takes ${percent} off the goods${ifFreight(" but not delivery")}`,
          freight: ({ money }) => `delivery ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `they add ${percent} ${tax} at the end on it all${ifFreight(" inc delivery")}`,
          paid: ({ money }) => `got a refund slip for ${money} they accept as payment`,
        })
        .join("; "),
      page.noise(
        () =>
          `queue number ${page.integer({ from: 21, to: 99 })}, battery ${page.integer({ from: 3, to: 11 })}%`,
      ),
      page.ask({
        due: () => "what should it say on the card terminal",
        share: ({ count }) => `${count} cards, same on each. what should it say on the terminal`,
        left: ({ money }) => `only have ${money} cash. what should i get back`,
        extra: ({ money, items }) =>
          `only have ${money} cash, and want max number of extra ${items} same price for it. how many extra`,
      }),
      "Sent from my phone",
    ),
});
