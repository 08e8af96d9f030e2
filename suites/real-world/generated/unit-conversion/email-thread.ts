import { blank, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { conversionTemplates } from "./page.ts";

/** As it lands in a mailbox: several hands, quoted lines, signatures. */
export const emailThreads = conversionTemplates({
  "offer-from-abroad": (page) =>
    rows(
      `From: ${mailOf(page.seller, page.supplier)}`,
      `To: ${mailOf(page.buyer, page.client)}`,
      `Subject: RE: ${page.stuff} - our offer ${page.reference("Q")}`,
      blank,
      `Dear ${page.buyer.first},`,
      blank,
      sentences(
        `good to hear from you.`,
        page.noise(() => `I was away until ${page.day(-1)}, so apologies for the silence.`),
        `We have put ${page.packs} ${page.lots} aside. Ours are the ones with ${page.size}, please do not confuse them with the smaller ones.`,
        page.told({
          factor: ({ one, other }) =>
            `As you calculate in ${page.newUnits}: our lab has always used ${one} = ${other}.`,
          loss: ({ percent }) =>
            `To be honest with you, ${percent} of it is past its best and you should not count on that part.`,
          extra: ({ amount }) => `I can throw in ${amount} from the show room (perfectly fine, all of it).`,
          price: ({ money, besides }) =>
            `Price for what is usable${besides(", show room included")}: ${money} a ${page.newUnit}.`,
          rate: ({ one, other }) => `Our bank confirmed ${one} = ${other} for this deal.`,
          charge: ({ money }) => `Export papers are ${money} on top, I am afraid.`,
        }),
        page.noise(
          () =>
            `Last year's lot was ${page.strayMoney({ from: 30000, to: 700000 })}, so you see how things go.`,
        ),
      ),
      blank,
      `Best regards`,
      page.seller.full,
      page.noise(() => `${page.supplier.name} | ${page.phone()}`),
      blank,
      quote(
        rows(
          `${page.seller.first},`,
          page.ask({
            quantity: () =>
              `before I say yes I need to know how many ${page.newUnits} we could really use. Could you send me what is needed to work that out?`,
            cost: ({ currency }) =>
              `before I say yes I need to know what we would pay you altogether in ${currency}. Could you send me what is needed to work that out?`,
          }),
          page.buyer.first,
        ),
      ),
    ),
  "forward-can-you-check": (page) =>
    rows(
      `Subject: Fwd: delivery ${page.reference("DN")}`,
      blank,
      `${page.colleague.first}, see below. ${page.ask({
        quantity: () => `I get a different number of ${page.newUnits} each time. What is the usable total?`,
        cost: ({ currency }) =>
          `I get a different amount each time. What do we owe them in ${currency}, everything included?`,
      })}`,
      page.noise(() => `Needed before the ${page.time()} call.`),
      page.buyer.first,
      blank,
      `---------- Forwarded message ----------`,
      `From: ${page.seller.full} <${mailOf(page.seller, page.supplier)}>`,
      `Date: ${page.day(0)}`,
      blank,
      `Hello,`,
      `as agreed we shipped:`,
      `   ${page.packs} x ${page.lot}, ${page.size} in each`,
      page.noise(() => `   (pallet no. ${page.integer({ from: 1000, to: 9999 })}, seal intact)`),
      page
        .told({
          factor: ({ one, other }) => `for your records ${one} is ${other}`,
          loss: ({ percent }) => `frost damage: ${percent} of the shipment, please scrap`,
          extra: ({ amount }) =>
            `left with you by our driver on ${page.day(-9)}, undamaged and now yours: ${amount}`,
          price: ({ money, besides }) =>
            `we charge ${money} per ${page.newUnit}, for good stuff only${besides(", the driver's part as well")}`,
          rate: ({ one, other }) => `to be paid in your money at ${one} for ${other}`,
          charge: ({ money }) => `plus ${money} for the return of the empties`,
        })
        .map((line) => `   - ${line}`),
      blank,
      `Kind regards, ${page.seller.first}`,
    ),
  "inventory-question": (page) =>
    rows(
      `To: ${mailOf(page.colleague, page.client)}`,
      `Cc: ${mailOf(page.buyer, page.client)}`,
      `Subject: year-end count, ${page.stuff}`,
      blank,
      `Hi ${page.colleague.first},`,
      blank,
      `the auditors want one figure for ${page.stuff}. ${page.ask({
        quantity: () => `They want it in ${page.newUnits}, as it stands after the write-off.`,
        cost: ({ currency }) => `They want the value in ${currency}, as it stands after everything below.`,
      })} Can you send it to them?`,
      blank,
      `What I counted: ${page.packs} ${page.lots}. I opened three of them and each had ${page.size}, so take that for all.`,
      page.told({
        factor: ({ one, other }) => `The auditors' sheet has ${one} = ${other} in the header.`,
        loss: ({ percent }) => `${page.buyer.first} says to write off ${percent} of my count.`,
        extra: ({ amount }) => `Not in my count, and not to be written off: ${amount} in the annexe.`,
        price: ({ money, besides }) =>
          `Valuation: ${money} for a ${page.newUnit} of whatever is left${besides(" in both places")}.`,
        rate: ({ one, other }) => `Group reporting uses ${one} = ${other} for this closing.`,
        charge: ({ money }) =>
          `The ${money} of inbound freight belongs to the value too, it goes on at the end.`,
      }),
      page.noise(
        () =>
          `(Ignore the ${page.integer({ from: 300, to: 900 })} in last year's sheet, that was something else.)`,
      ),
      blank,
      `Thanks!`,
      page.seller.first,
    ),
  "three-short-ones": (page) =>
    rows(
      `From: ${page.buyer.first}`,
      `${page.ask({
        quantity: () =>
          `Quick question about the ${page.stuff}: how many ${page.newUnits} do I tell the customer we have for her?`,
        cost: ({ currency }) =>
          `Quick question about the ${page.stuff}: what do I tell the customer she has to pay, in ${currency}?`,
      })}`,
      blank,
      `From: ${page.seller.first}`,
      sentences(
        `Depends. There were ${page.packs} ${page.lots} when I looked, of the ${page.size} kind.`,
        page.noise(() => `That was around ${page.time()}.`),
        page.told({
          factor: ({ one, other }) => `You know the drill, ${one} makes ${other}.`,
          loss: ({ percent }) => `Minus ${percent}, the top layer got wet.`,
          extra: ({ amount }) => `Plus the ${amount} she returned unopened, those are dry.`,
        }),
      ),
      blank,
      `From: ${page.colleague.first}`,
      sentences(
        page.noise(() => `Just back from the dentist, sorry.`),
        page.told({
          price: ({ money }) => `She gets all we have for ${money} per ${page.newUnit}.`,
          rate: ({ one, other }) => `I promised her the rate of Monday, ${one} = ${other}.`,
          charge: ({ money }) => `And don't forget ${money} for the van!`,
        }),
        `That's all from my side.`,
      ),
    ),
});
