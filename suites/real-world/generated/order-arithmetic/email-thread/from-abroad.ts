import { blank, capital, joinAnd, quote, rows, sentences } from "../../text.ts";
import { mailOf } from "../../world.ts";
import { orderTemplates } from "../page.ts";

/** E-mail in the English of people who write it as their second language, or as it is written elsewhere. */
export const mailsFromAbroad = orderTemplates({
  "kindly-revert": (page) =>
    rows(
      `From: ${page.buyer.full} <${mailOf(page.buyer, page.client)}>`,
      `Sub: Settlement of a/c - ${page.supplier.name} - URGENT`,
      `Date: ${page.day(6)} ${page.time()}`,
      blank,
      "Respected Madam,",
      blank,
      "Trailing mail refers. Our accounts team is closing the month and requires the figure from your good self.",
      page.told({
        returned: ({ goods }) =>
          `As already intimated, ${goods} were rejected by our QC at inwarding and your driver has lifted the same, hence not payable.`,
        paid: ({ money }) => `Kindly also note that ${money} was released from our side as token advance.`,
      }),
      page.ask({
        due: () => "Kindly revert with the exact amount which we have to release now.",
        share: ({ count }) =>
          `The exact amount which we have to release now will be given in ${count} post-dated cheques of same value. Kindly revert with the value of one cheque.`,
        left: ({ money }) =>
          `We have earmarked ${money} for the same. Kindly revert with what will be unutilised out of it.`,
        extra: ({ money, items }) =>
          `We have earmarked ${money} for the same. Whatever is unutilised, we want additional ${items} against it at same rate, same lorry. Kindly revert how many nos.`,
      }),
      page.noise(
        () => `Our vendor code for you is ${page.integer({ from: 100_000, to: 899_999 })}, pl. quote it.`,
      ),
      blank,
      "Thanking you,",
      `${page.buyer.full}, Stores & Purchase`,
      blank,
      `--- On ${page.day(0)}, ${page.seller.full} wrote ---`,
      quote(
        rows(
          "Dear Sir, please find our best rates as under:",
          page.lines(
            ({ number, items, count, unit, price, per }) =>
              `${number}) ${items} - ${count} ${unit} - rate ${price} ${per}`,
          ),
          page.told({
            lineDiscount: ({ percent, items }) =>
              `Special consideration on ${items}: ${percent} less on rate.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Over and above, ${percent} rebate on basic value of all materials accepted${ifFreight(", freight not covered")}.`,
            freight: ({ money }) => `Freight ${money} lumpsum.`,
            tax: ({ percent, tax, ifFreight }) =>
              `${tax} extra @ ${percent} on value after rebate${ifFreight(" as well as freight")}.`,
          }),
          page.noise(
            () => `Validity ${page.integer({ from: 15, to: 60 })} days, subject to our usual terms.`,
          ),
        ),
      ),
    ),
  "from-a-german-desk": (page) =>
    rows(
      `Subject: AW: AW: Your order from ${page.day(0)}`,
      blank,
      `Dear ${page.buyer.first},`,
      blank,
      sentences(
        "thanks for your mail and sorry for my late answer, I was until yesterday in the holidays.",
        "I have now all informations together.",
      ),
      blank,
      "You have ordered:",
      page.lines(
        ({ count, unit, one, price, per }) =>
          `   ${count} ${unit} ${capital(one)}, the price being ${price} ${per}`,
      ),
      blank,
      page.told({
        returned: ({ goods }) =>
          `From this we have ${goods} not in stock and also not get them any more, therefore we do not calculate them.`,
        lineDiscount: ({ percent, items }) =>
          `By the ${items} my colleague has promised you ${percent} discount, this is of course valid.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `From the value of goods which then results you may draw off ${percent} more, because you are with us since ten years.${ifFreight(" From the forwarding agent I can unfortunately draw off nothing.")}`,
        freight: ({ money }) => `The forwarding agent makes ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `As always with us the prices are netto, so there come ${percent} ${tax} to it${ifFreight(", on the forwarding agent too")}.`,
        paid: ({ money }) => `Your payment over ${money} we have booked on this order.`,
      }),
      page.noise(
        () =>
          `(The article number ${page.integer({ from: 10_000, to: 89_999 })} in your mail does not exist by us, I think it is a typing error.)`,
      ),
      blank,
      `Many greetings`,
      page.seller.full,
      blank,
      `> Hi ${page.seller.first},`,
      page.noise(() => `> hope you had a good rest! I'm on ${page.phone()} if it is easier to talk.`),
      quote(
        page.ask({
          due: () => "All I need is one number: what do we still transfer to you, everything considered?",
          share: ({ count }) =>
            `All I need is one number: what we still transfer, everything considered, will come from ${count} of our branches, the same from each. How much from one branch?`,
          left: ({ money }) =>
            `All I need is one number: of the ${money} on our deposit with you, how much is there once this order has been charged to it?`,
          extra: ({ money, items }) =>
            `All I need is one number: once this order has been charged to the ${money} on our deposit with you, how many ${items} extra could we draw from the deposit, price unchanged and same shipment?`,
        }),
      ),
    ),
  "machine-translated": (page) =>
    rows(
      `From: ${mailOf(page.seller, page.supplier)}`,
      `To: ${mailOf(page.buyer, page.client)}`,
      "Subject: [Translated automatically] Re: your questions",
      blank,
      `Esteemed ${page.buyer.last},`,
      blank,
      sentences(
        "With pleasure I respond to your points in their succession.",
        `The merchandise: ${page.lines(({ goods }) => goods).join("; ")}.`,
        `The price of it: ${page.lines(({ items, price, per }) => `${items} ${price} ${per}`).join("; ")}.`,
        page.noise(
          () =>
            `The warehouse is situated in street number ${page.integer({ from: 21, to: 240 })}, the gate of green colour.`,
        ),
        page.told({
          returned: ({ goods }) =>
            `It is certain that ${goods} presented cracks; you have them already delivered back and we do not ask the price of them.`,
          lineDiscount: ({ percent, items }) => `Over the ${items} exists one attention of ${percent}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `Over the sum of merchandise, the previous having been considered, exists another attention of ${percent}${ifFreight("; over the transport none exists")}.`,
          freight: ({ money }) => `The transport values ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `The ${tax} is not inside: it is ${percent} of the merchandise with its attentions${ifFreight(" plus the transport")}.`,
          paid: ({ money }) =>
            `The signal of ${money} which you have made arrived well and we discount it of the account.`,
        }),
      ),
      blank,
      "Receive a cordial greeting,",
      page.seller.full,
      blank,
      "~ ~ ~",
      `${page.buyer.first} to ${page.colleague.first}, ${page.day(2)}: ${page.ask({
        due: () => "well, I think I understood him. What is the account, then, that we have to settle?",
        share: ({ count }) =>
          `well, I think I understood him. We are ${count} stall holders and settle the account in equal shares. What is a share, then?`,
        left: ({ money }) =>
          `well, I think I understood him. There's ${money} in the kitty. What is in it, then, after we settle the account?`,
        extra: ({ money, items }) =>
          `well, I think I understood him. There's ${money} in the kitty. How many more ${items}, then, can we get at his price after we settle the account?`,
      })}`,
    ),
  "short-and-dutch": (page) => {
    const draft = page.draft(({ goods }) => goods);
    return rows(
      `${page.seller.first} -> ${page.buyer.first} | Re: order`,
      blank,
      "Hoi,",
      `Yes clear. ${joinAnd(draft.lines)}, we make it ready.`,
      draft.correct(
        ({ was, now, items }) =>
          `Ah no wait, you wrote after that ${now} ${items} and not ${was}. Also good, we make it ${now}.`,
      ),
      `${page.lines(({ one, price, per }) => `${one} is ${price} ${per}`).join(", ")}.`,
      page.told({
        returned: ({ goods }) =>
          `${goods} you brought back on Saturday, I have written them off, cost you nothing.`,
        lineDiscount: ({ percent, items }) => `For ${items} I do ${percent} off.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `And ${percent} off all goods together after that.${ifFreight(" Not off the bringing.")}`,
        freight: ({ money }) => `Bringing is ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `Ex ${tax} hè! So + ${percent}, ${ifFreight("goods and bringing", "over all goods")}.`,
        paid: ({ money }) => `You gave my brother already ${money}.`,
      }),
      page.noise(
        () =>
          `Open till ${page.integer({ from: 17, to: 20 })} h, Friday market on pitch ${page.integer({ from: 13, to: 58 })}.`,
      ),
      page.ask({
        due: () =>
          "Count it once over yourself and tell me what I get from you, then we have no misunderstanding.",
        share: ({ count }) =>
          `What I get from you you pay in ${count} times, every time the same. Count it once over yourself and tell me what it is per time, then we have no misunderstanding.`,
        left: ({ money }) =>
          `You have ${money} standing with me, I take it from there. Count it once over yourself and tell me what stands there after, then we have no misunderstanding.`,
        extra: ({ money, items }) =>
          `You have ${money} standing with me, I take it from there. Count it once over yourself and tell me how many ${items} you can get on top for what stands there after, then we have no misunderstanding.`,
      }),
      "groet",
    );
  },
});
