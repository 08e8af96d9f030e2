import { blank, capital, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Tickets as a desk keeps them: merged, summed up by a bot, answered from a saved reply. */
export const ticketsOfDesks = orderTemplates({
  "merged-tickets": (page) => {
    const draft = page.draft(({ goods }) => goods);
    const [first, second, third] = [1, 2, 3].map(() => page.integer({ from: 30_000, to: 99_000 }));
    return rows(
      `Merged by ${page.colleague.first}: #${first}, #${second}, #${third} (same requester)`,
      blank,
      `#${third}, latest`,
      page.ask({
        due: () => "hello? nobody answered my first two. what do i still have to pay?",
        share: ({ count }) =>
          `hello? nobody answered my first two. if what there's still to pay is divided by us ${count}, what's mine?`,
        left: ({ money }) =>
          `hello? nobody answered my first two. if the final bill goes against my ${money} voucher, what's the voucher worth then?`,
        extra: ({ money, items }) =>
          `hello? nobody answered my first two. if the final bill goes against my ${money} voucher, how many more ${items} at the price you gave is the voucher worth then?`,
      }),
      blank,
      `#${second}`,
      sentences(
        draft.correct(
          ({ was, now, items }) =>
            `forgot to say, i raised... no, lowered the number of ${items}: ${now}, it was ${was}.`,
        ),
        page.told({
          returned: ({ goods }) => `and please cancel ${goods}. (Agent: cancelled, won't be billed.)`,
          lineDiscount: ({ percent, items }) =>
            `you advertise ${items} at ${percent} off. (Agent: noted on the order.)`,
          orderDiscount: ({ percent, ifFreight }) =>
            `i also have the ${percent} loyalty coupon. (Agent: noted, it comes off the products as reduced so far${ifFreight(", the shipping is not a product")}.)`,
          freight: ({ money }) => `what is shipping? (Agent: ${money}.)`,
          tax: ({ percent, tax, ifFreight }) =>
            `do i pay ${tax}? (Agent: yes, ${percent} in addition, products${ifFreight(" and shipping")}.)`,
          paid: ({ money }) => `i've paid ${money} by phone. (Agent: I see it.)`,
        }),
      ),
      page.noise(() => `[autoreply: your position in the queue is ${page.integer({ from: 14, to: 88 })}]`),
      blank,
      `#${first}`,
      `hi, please send me ${joinAnd(draft.lines)}.`,
      `(Agent: we have it all. ${page.lines(({ one, price, per }) => `${capital(one)} ${price} ${per}`).join(", ")}.)`,
    );
  },
  "returns-desk": (page) =>
    rows(
      `RETURNS & CORRECTIONS  ${page.reference("RMA")}  opened ${page.day(0)}`,
      `Account: ${page.client.name}   Handler: ${page.colleague.full}`,
      blank,
      "[1] Original shipment",
      page.lines(({ code, items, count, unit }) => `    ${code} ${items}, ${count} ${unit}`),
      "[2] Selling price",
      page.lines(({ code, price, per }) => `    ${code} at ${price} ${per}`),
      "[3] Decisions",
      page.told({
        returned: ({ goods }) => `    accept return of ${goods}, cancel their charge`,
        lineDiscount: ({ percent, items }) => `    grant ${percent} on ${items} (complaint justified)`,
        orderDiscount: ({ percent, ifFreight }) =>
          `    keep ${percent} customer discount, reckoned on the goods value after decisions above${ifFreight(" and without transport")}`,
        freight: ({ money }) => `    transport ${money} stays`,
        tax: ({ percent, tax, ifFreight }) =>
          `    ${tax} ${percent} on the corrected goods value${ifFreight(" and transport")}, prices under [2] being net`,
        paid: ({ money }) => `    set off ${money} that customer has paid`,
      }),
      "    no other decisions",
      page.noise(
        () =>
          `[4] Carton ${page.integer({ from: 21, to: 95 })} x ${page.integer({ from: 21, to: 95 })} cm, shelf R${page.integer({ from: 11, to: 49 })}`,
      ),
      "[5] Result for letter to customer",
      page.ask({
        due: () => '    "You therefore still owe us ______."',
        share: ({ count }) => `    "You therefore still owe us ${count} instalments of ______ each."`,
        left: ({ money }) =>
          `    "Your credit with us, ${money} before this shipment, therefore now stands at ______."`,
        extra: ({ money, items }) =>
          `    "Your credit with us, ${money} before this shipment, therefore now suffices for up to ______ more ${items} at the selling price."`,
      }),
    ),
  "bot-summary": (page) =>
    rows(
      `🤖 Auto-summary of a ${page.integer({ from: 14, to: 48 })}-minute call (agent: ${page.seller.first}, caller: ${page.buyer.first})`,
      `Intent: billing_question      Mood: impatient`,
      `Entities`,
      page.lines(
        ({ items, count, unit, price, per }) =>
          `  product=${items}; quantity=${count} ${unit}; price=${price} ${per}`,
      ),
      page.told({
        returned: ({ count, items }) => `  product=${items}; not_accepted=${count}; to_be_paid=no`,
        lineDiscount: ({ percent, items }) => `  product=${items}; reduction=${percent}`,
        orderDiscount: ({ percent, ifFreight }) =>
          `  all_products; reduction=${percent}; sequence=after product reductions and refusals${ifFreight("; shipping=not reduced")}`,
        freight: ({ money }) => `  shipping=${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `  ${tax}=${percent}; included=no; base=reduced products${ifFreight(" + shipping")}`,
        paid: ({ money }) => `  payment_on_file=${money}`,
      }),
      page.noise(
        () =>
          `Small talk: weather, ${page.integer({ from: 21, to: 36 })} degrees, holiday from ${page.day(9)}`,
      ),
      `Open question of caller`,
      page.ask({
        due: () => '  "What is my balance to you, in one number?"',
        share: ({ count }) =>
          `  "My balance to you is paid by ${count} associations alike. What does one pay, in one number?"`,
        left: ({ money }) =>
          `  "I have a credit note of ${money} from you that I use for it. What is left of the note, in one number?"`,
        extra: ({ money, items }) =>
          `  "I have a credit note of ${money} from you that I use for it. How many ${items} more can I take on the note for that price, in one number?"`,
      }),
    ),
  "saved-reply": (page) =>
    rows(
      `Macro "explain-bill" used by ${page.seller.full}, ${page.day(1)}`,
      blank,
      `Dear {{customer}}, thank you for being patient. Your bill is made up as follows:`,
      page.lines(({ goods, price, per }) => `→ for ${goods} we charge ${price} ${per}`),
      page.told({
        returned: ({ goods }) => `→ we do not charge ${goods} since you returned them unopened`,
        lineDiscount: ({ percent, items }) => `→ our price promise lowers ${items} by ${percent}`,
        orderDiscount: ({ percent, ifFreight }) =>
          `→ your business plan lowers the goods as listed up to here by ${percent}${ifFreight(" (the next item is not goods)")}`,
        freight: ({ money }) => `→ for delivery to your floor we charge ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `→ we have to charge ${tax}, ${percent} on what the goods come to${ifFreight(" and on delivery")}`,
        paid: ({ money }) => `→ we have received ${money} from you already`,
      }),
      page.noise(() => `Helpful? Read article ${page.integer({ from: 200, to: 899 })} in our help centre.`),
      `Which makes {{total}}.`,
      blank,
      `INTERNAL NOTE ${page.colleague.first}: ${page.ask({
        due: () =>
          "placeholder was sent out unfilled. Customer wants to know what there is left to pay. Number please.",
        share: ({ count }) =>
          `placeholder was sent out unfilled. Customer pays in ${count} equal rates and wants to know the rate. Number please.`,
        left: ({ money }) =>
          `placeholder was sent out unfilled. Customer pays with a gift balance of ${money} and wants to know what it will be. Number please.`,
        extra: ({ money, items }) =>
          `placeholder was sent out unfilled. Customer pays with a gift balance of ${money} and wants as many more ${items} as it then covers at our price. Number please.`,
      })}`,
    ),
  "radio-log": (page) =>
    rows(
      `Event control, radio log ${page.day(0)}, channel ${page.integer({ from: 2, to: 9 })}`,
      page.lines(({ goods }) => `stores to control: ${goods} handed out for the stage, over.`),
      `control to stores: prices?`,
      page.lines(({ items, price, per }) => `stores to control: ${items}, ${price} ${per}.`),
      page
        .told({
          returned: ({ goods }) => `${goods} back in stores, unused. Strike them.`,
          lineDiscount: ({ percent, items }) => `hire firm says ${percent} down on ${items}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `and ${percent} down on all that was handed out and not struck, as priced after that${ifFreight(". Not on the crew van")}.`,
          freight: ({ money }) => `crew van ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `be advised, no ${tax} in anything so far, ${percent} to be added${ifFreight(", van too")}.`,
          paid: ({ money }) => `organiser has paid ${money} towards it.`,
        })
        .map((text) => `stores to control: ${text}`),
      page.noise(() => `gate ${page.integer({ from: 2, to: 9 })} to control: lost child found, all good.`),
      `control to finance: ${page.ask({
        due: () => "work out what the organiser is still to be billed and come back to me, over.",
        share: ({ count }) =>
          `what is still to be billed goes to ${count} organisers in equal parts. Work out one and come back to me, over.`,
        left: ({ money }) =>
          `stage has a pot of ${money}. Work out what the pot is after the bill and come back to me, over.`,
        extra: ({ money, items }) =>
          `stage has a pot of ${money}. Work out how many more ${items} at the same price the pot is good for after the bill and come back to me, over.`,
      })}`,
    ),
});
