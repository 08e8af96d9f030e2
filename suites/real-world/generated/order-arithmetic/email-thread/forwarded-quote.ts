import { blank, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplate } from "../page.ts";

export const forwardedQuote = orderTemplate("forwarded-quote", (page) => {
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
});
