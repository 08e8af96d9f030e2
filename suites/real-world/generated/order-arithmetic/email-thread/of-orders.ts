import { blank, joinAnd, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplates } from "../page.ts";

/** E-mail about an order under way: a quote passed on, a shipping note, a summary in points. */
export const mailsOfOrders = orderTemplates({
  "forwarded-quote": (page) => {
    const { buyer, seller, colleague, supplier, client } = page;
    const draft = page.draft(({ goods, price, per }) => `  - ${goods} @ ${price} ${per}`);
    const quoted = rows(
      `On ${page.day(0)} at ${page.time()}, ${seller.full} <${mailOf(seller, supplier)}> wrote:`,
      quote(
        rows(
          `Dear ${buyer.first},`,
          `thank you for your enquiry. We can offer:`,
          draft.lines,
          page.told({
            lineDiscount: ({ percent, items }) =>
              `The ${items} are in this month's promotion: ${percent} off that line.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `As agreed in your frame contract we then take ${percent} off the goods${ifFreight(" (not off carriage)")}.`,
            freight: ({ money }) => `Carriage: ${money} flat.`,
            tax: ({ percent, tax, ifFreight }) =>
              `All prices are net. ${percent} ${tax} comes on top of everything${ifFreight(", carriage as well")}.`,
          }),
          page.noise(
            () => `Our quote ${page.reference("Q")} is valid for ${page.integer({ from: 10, to: 45 })} days.`,
          ),
          "Kind regards",
          seller.full,
          page.noise(() => `${supplier.name} | ${page.phone()}`),
        ),
      ),
    );
    return rows(
      `From: ${buyer.full} <${mailOf(buyer, client)}>`,
      `To: ${colleague.full} <${mailOf(colleague, client)}>`,
      `Date: ${page.day(3)}`,
      `Subject: Fwd: quote from ${supplier.name}`,
      blank,
      `Hi ${colleague.first},`,
      blank,
      sentences(
        "please see below, this is what we went for.",
        draft.correct(
          ({ was, now, items }) => `One change: I phoned them, it is ${now} ${items} in the end, not ${was}.`,
        ),
        page.told({
          returned: ({ goods }) =>
            `Everything has arrived by now, but ${goods} were broken. They took those back and we don't pay for them.`,
          paid: ({ money }) => `Note that we wired them ${money} up front.`,
        }),
        page.ask({
          due: () => "Can you tell me what is left for us to pay?",
          share: ({ count }) =>
            `What is left to pay gets charged to ${count} cost centres in equal parts. Which amount do I book on each?`,
          left: ({ money }) => `We had ${money} approved for this, all in. How much of it do we not need?`,
          extra: ({ money, items }) =>
            `We had ${money} approved for this, all in. How many more of the ${items} could we still get for what we don't need, at the same price each?`,
        }),
      ),
      blank,
      page.noise(
        () =>
          `(The ${page.strayMoney({ from: 8000, to: 60000 })} you asked about yesterday is the old order ${page.reference("PO")}, that one is closed.)`,
      ),
      blank,
      "Thanks",
      buyer.first,
      blank,
      quoted,
    );
  },
  "order-then-shipping-note": (page) => {
    const { buyer, seller, supplier, client } = page;
    const goods = page.lines(({ goods: named, code }) => `${named} (art. ${code})`);
    const prices = page.lines(({ items, price, per }) => `${items} ${price} ${per}`);
    return rows(
      `Subject: Re: Re: Our order ${page.reference("PO")}`,
      blank,
      `--- ${page.day(0)}, ${buyer.full} (${client.name}):`,
      `Hello ${seller.first}, we'd like to order ${joinAnd(goods)}. ${page.noise(() => `Delivery to gate ${page.integer({ from: 2, to: 9 })} please, between 8 and 15 o'clock.`)} What would you charge?`,
      blank,
      `--- ${page.day(1)}, ${seller.full} (${supplier.name}):`,
      sentences(
        `Hello ${buyer.first}, noted. Prices are: ${prices.join(", ")}.`,
        page.told({
          lineDiscount: ({ percent, items }) => `On the ${items} I can do minus ${percent}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `And then minus ${percent} on what the merchandise comes to, because it's you.${ifFreight(" That does not go for shipping.")}`,
          freight: ({ money }) => `Shipping would be ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `Please add ${percent} ${tax} to all of it${ifFreight(", shipping is taxed too")}.`,
        }),
        page.noise(() => `Our office is closed from ${page.day(9)} to ${page.day(12)}.`),
      ),
      blank,
      `--- ${page.day(8)}, ${buyer.full} (${client.name}):`,
      sentences(
        `Hi ${seller.first}, agreed and received, thank you.`,
        page.told({
          returned: ({ goods: back }) =>
            `As discussed, ${back} go back to you unused, please don't charge them.`,
          paid: ({ money }) => `We paid ${money} by card when we confirmed.`,
        }),
        page.ask({
          due: () => "What is the sum we now owe you?",
          share: ({ count }) =>
            `We'd like to pay the sum we now owe you in ${count} equal monthly rates. How much is one rate?`,
          left: ({ money }) =>
            `Our budget for it is ${money}. By how much are we below that with your final bill?`,
          extra: ({ money, items }) =>
            `Our budget for it is ${money}. How many more ${items} would fit into it at that price, if shipping does not change?`,
        }),
      ),
      blank,
      `Best, ${buyer.first}`,
      page.noise(
        () =>
          `${client.name} - Tel. ${page.phone()} - Reg. no. ${page.integer({ from: 100000, to: 999999 })}`,
      ),
    );
  },
  "bullet-summary": (page) => {
    const { buyer, colleague, seller, supplier, client } = page;
    const asked = page.ask({
      due: () => `what do we transfer to ${supplier.name}, exactly?`,
      share: ({ count }) =>
        `we transfer the open amount to ${supplier.name} and our ${count} teams carry it in equal shares. What is one share, exactly?`,
      left: ({ money }) =>
        `out of the ${money} in the project account, what do we have left after paying ${supplier.name}?`,
      extra: ({ money, items }) =>
        `out of the ${money} in the project account, after paying ${supplier.name}: how many additional ${items} can we afford (same unit price, nothing else changes)?`,
    });
    return rows(
      `To: ${mailOf(colleague, client)}`,
      `Cc: ${mailOf(seller, supplier)}`,
      `Subject: ${supplier.name}: what we agreed`,
      blank,
      `${colleague.first}, so that we have it in writing, this is the state of ${page.day(2)}:`,
      blank,
      ...page.lines(({ goods, price, per }) => `* ${goods}, ${price} ${per}`),
      ...page
        .told({
          returned: ({ goods }) => `${goods} of the above not accepted at the door, so not invoiced`,
          lineDiscount: ({ percent, items }) => `${items}: ${percent} rebate because of the late delivery`,
          orderDiscount: ({ percent, ifFreight }) =>
            `trade discount of ${percent} on what the goods we keep then come to${ifFreight(" (delivery stays as it is)")}`,
          freight: ({ money }) => `delivery by van: ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `figures are without ${tax}; ${percent} to be added on ${ifFreight("goods + delivery", "the goods")}`,
          paid: ({ money }) => `our first instalment of ${money} has reached them`,
        })
        .map((fact) => `* ${fact}`),
      page.noise(
        () =>
          `* not part of this: the repair of ${page.day(-40)} for ${page.strayMoney({ from: 5000, to: 30000 })}, settled`,
      ),
      blank,
      `Question for you before Friday: ${asked}`,
      blank,
      `Regards, ${buyer.full}`,
      "-- ",
      client.name,
      page.noise(() => `Phone ${page.phone()}, room ${page.integer({ from: 101, to: 499 })}`),
    );
  },
});
