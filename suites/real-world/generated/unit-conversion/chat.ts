import { rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** As people type to each other: short, out of order in tone, with slips. */
export const chats = conversionTemplates({
  "shop-floor": (page) =>
    rows(
      `${page.seller.first}: you there?`,
      `${page.buyer.first}: yep`,
      `${page.seller.first}: ${page.stuff} just came in. ${page.packs} ${page.lots}`,
      `${page.buyer.first}: which size`,
      `${page.seller.first}: ${page.size}`,
      page.noise(() => `${page.buyer.first}: brb, phone`),
      page
        .told({
          factor: ({ one, other }) => `the label says ${one} / ${other}`,
          loss: ({ percent }) => `bad news, ${percent} of it is broken, chucked it`,
          extra: ({ amount }) => `good news, found ${amount} behind the door, all fine`,
          price: ({ money }) => `boss says ${money} per ${page.newUnit} for all the good stuff`,
          rate: ({ one, other }) => `customer pays in the other currency, till has ${one} = ${other}`,
          charge: ({ money }) => `and we add ${money} for loading it`,
        })
        .map((line) => `${page.seller.first}: ${line}`),
      page.ask({
        quantity: () => `${page.buyer.first}: ok so how many ${page.newUnits} of good stuff do we have now`,
        cost: ({ currency }) =>
          `${page.buyer.first}: ok so what do I ring up in ${currency} if he takes the whole lot`,
      }),
    ),
  "family-group": (page) =>
    rows(
      `${page.buyer.first}: grandpa wants to know about the ${page.stuff} again 🙈`,
      `${page.colleague.first}: tell him there's ${page.packs} ${page.lots}, ${page.size} in one`,
      page
        .told({
          factor: ({ one, other }) => `${one} is ${other}, he'll ask`,
          loss: ({ percent }) => `${percent} of that dried out so it doesn't count`,
          extra: ({ amount }) => `cousin ${page.seller.first} gave us ${amount} more, brand new`,
          price: ({ money }) => `he said he'd buy everything that counts, for ${money} a ${page.newUnit} lol`,
          rate: ({ one, other }) => `in his own money tho. ${one} = ${other}`,
          charge: ({ money }) => `plus ${money} pocket money from him on top 🎉`,
        })
        .map((line) => `${page.colleague.first}: ${line}`),
      page.noise(() => `${page.seller.first}: who has my umbrella`),
      page.ask({
        quantity: () => `${page.buyer.first}: so what number of ${page.newUnits} do I tell him`,
        cost: ({ currency }) => `${page.buyer.first}: so how many ${currency} is he giving us`,
      }),
    ),
  "support-widget": (page) =>
    rows(
      `Visitor has joined the chat.`,
      `Agent ${page.seller.first}: Welcome to ${page.supplier.name}! How can I help?`,
      page.ask({
        quantity: () => `Visitor: I want to know how many ${page.newUnits} of ${page.stuff} I will have`,
        cost: ({ currency }) => `Visitor: I want to know what my basket costs me in ${currency}, all in`,
      }),
      `Agent ${page.seller.first}: Of course. What is in the basket?`,
      `Visitor: ${page.packs} ${page.lots}`,
      `Agent ${page.seller.first}: Thank you. Those are sold at ${page.size} each.`,
      page.told({
        factor: ({ one, other }) =>
          `Agent ${page.seller.first}: Our calculator works with ${one} = ${other}.`,
        loss: ({ percent }) => `Visitor: I lose ${percent} of that when I cut and trim it`,
        extra: ({ amount }) =>
          `Visitor: I have another ${amount} here from you that is trimmed already, please add that`,
        price: ({ money, besides }) =>
          `Agent ${page.seller.first}: We would charge ${money} per ${page.newUnit} of trimmed product${besides(", including what you have from us")}.`,
        rate: ({ one, other }) =>
          `Agent ${page.seller.first}: As your account is abroad, today's rate is ${one} = ${other}.`,
        charge: ({ money }) => `Agent ${page.seller.first}: There is a service fee of ${money} on the total.`,
      }),
      page.noise(() => `Agent ${page.seller.first}: Your chat number is ${page.reference("C")}.`),
      `Visitor: and the answer is?`,
    ),
  "one-long-message": (page) =>
    rows(
      [
        `hey ${page.colleague.first} sorry for the wall of text but i need this before ${page.time()}`,
        `so there are ${page.packs} ${page.lots} in the van and every one of them is ${page.size}`,
        ...page.told({
          factor: ({ one, other }) => `our converter thing uses ${one} -> ${other}`,
          loss: ({ percent }) => `${percent} of the van is rubbish, ignore it`,
          extra: ({ amount }) => `in the cellar are ${amount} that are NOT rubbish so add them`,
          price: ({ money }) => `we get ${money} per ${page.newUnit} for whatever isnt rubbish`,
          rate: ({ one, other }) => `they transfer it in their currency and the rate is ${one} -> ${other}`,
          charge: ({ money }) => `oh and they add ${money} for petrol`,
        }),
        page.noise(() => `(dont ask about the ${page.integer({ from: 20, to: 90 })} chairs)`),
        page.ask({
          quantity: () => `how many ${page.newUnits} is that in total??`,
          cost: ({ currency }) => `what will they transfer, in ${currency}??`,
        }),
      ]
        .filter((part) => part !== "")
        .join(", "),
    ),
  "bot-intake": (page) =>
    rows(
      `BOT: Item?`,
      `> ${page.lots}`,
      `BOT: How many?`,
      `> ${page.packs}`,
      `BOT: Size printed on one?`,
      `> ${page.size}`,
      page.told({
        factor: ({ one, other }) => rows(`BOT: Conversion to use?`, `> ${one} counts as ${other}`),
        loss: ({ percent }) => rows(`BOT: Anything to deduct from these?`, `> ${percent}, unusable`),
        extra: ({ amount }) => rows(`BOT: Anything to add that needs no deduction?`, `> yes ${amount}`),
        price: ({ money }) => rows(`BOT: Price per ${page.newUnit} of the net amount?`, `> ${money}`),
        rate: ({ one, other }) => rows(`BOT: Currency exchange?`, `> ${one} gives ${other}`),
        charge: ({ money }) => rows(`BOT: Fixed fee at the end?`, `> ${money}`),
      }),
      page.noise(() => rows(`BOT: Cost centre (optional)?`, `> ${page.integer({ from: 1000, to: 9999 })}`)),
      page.ask({
        quantity: () => rows(`BOT: What do you want to know?`, `> net amount in ${page.newUnits}`),
        cost: ({ currency, charged }) =>
          rows(`BOT: What do you want to know?`, `> total to pay in ${currency}${charged(", fee included")}`),
      }),
    ),
  "two-suppliers": (page) =>
    rows(
      `${page.buyer.first} (buying): need help w/ the quote from ${page.supplier.name}`,
      `${page.buyer.first} (buying): it's ${page.packs} ${page.lots}`,
      `${page.colleague.first} (stores): what's in one`,
      `${page.buyer.first} (buying): ${page.size}`,
      page.told({
        factor: ({ one, other }) => `${page.colleague.first} (stores): stores reckons ${other} for ${one}`,
        loss: ({ percent }) => `${page.colleague.first} (stores): count on ${percent} scrap in that`,
        extra: ({ amount }) =>
          `${page.colleague.first} (stores): we hold ${amount} already, scrap-free, put it with the rest`,
        price: ({ money, besides }) =>
          `${page.buyer.first} (buying): internal price is ${money} a ${page.newUnit} after scrap${besides(", what we hold too")}`,
        rate: ({ one, other }) => `${page.seller.first} (finance): plan rate ${one} = ${other} pls`,
        charge: ({ money }) => `${page.seller.first} (finance): + ${money} overhead, flat`,
      }),
      page.noise(
        () =>
          `${page.seller.first} (finance): the other supplier wanted ${page.strayMoney({ from: 50000, to: 900000 })} btw`,
      ),
      page.ask({
        quantity: () =>
          `${page.buyer.first} (buying): right, then how many ${page.newUnits} after scrap in total?`,
        cost: ({ currency, charged }) =>
          `${page.buyer.first} (buying): right, then what's the figure in ${currency}${charged(" with overhead and all")}?`,
      }),
    ),
});
