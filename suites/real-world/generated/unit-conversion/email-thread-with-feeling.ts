import { blank, rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Love, anger and patience at its end. */
export const emailThreadsWithFeeling = conversionTemplates({
  "cousin-abroad": (page) =>
    rows(
      `Dearest ${page.buyer.first},`,
      blank,
      sentences(
        `the little one walks! And your aunt asks in every call when you come.`,
        page.noise(
          () => `The new flat is on floor ${page.integer({ from: 4, to: 17 })}, without lift, imagine.`,
        ),
      ),
      sentences(
        `Now the business. My neighbour goes to you with his truck and he takes ${page.packs} ${page.lots} from me.`,
        `I put one on the scale, or the meter, you know how I mean, and it was ${page.size}. The others look like brothers.`,
        page.told({
          factor: ({ one, other }) => `Your people don't know our measure so tell them ${one} is ${other}.`,
          loss: ({ percent }) =>
            `The road is bad, so from his load ${percent} you can throw away when it comes.`,
          extra: ({ amount }) =>
            `Mother had still ${amount} at your place since summer, she says sell it also, it has nothing.`,
          price: ({ money }) =>
            `Ask from the shop ${money} for a ${page.newUnit}, not less, for all that is not thrown away.`,
          rate: ({ one, other }) => `What the shop gives you please change, now it is ${one} for ${other}.`,
          charge: ({ money }) =>
            `And put from your own pocket ${money} to it, that you owe me from the wedding, don't forget!!`,
        }),
      ),
      page.ask({
        quantity: () =>
          `Write me how many ${page.newUnits} you will have for the shop, I want to know it before him.`,
        cost: ({ currency }) =>
          `Write me how much you will send me back in ${currency}, all together, I want to know it before him.`,
      }),
      `Kisses to everybody`,
      `your ${page.seller.first}`,
    ),
  "boss-in-capitals": (page) =>
    rows(
      `Subject: ${page.stuff.toUpperCase()} - NOW PLEASE`,
      page.ask({
        quantity: () =>
          `${page.colleague.first}. HOW MANY ${page.newUnits.toUpperCase()} CAN WE USE. One number. I am in front of the client.`,
        cost: ({ currency }) =>
          `${page.colleague.first}. WHAT DOES THE CLIENT PAY US IN ${currency.toUpperCase()}. One number. I am in front of him.`,
      }),
      sentences(
        `You have ${page.packs} ${page.lots} there, ${page.size} in any of them, do not tell me you have not counted.`,
        page.told({
          factor: ({ one, other }) => `${one} IS ${other}.`,
          loss: ({ percent }) => `${percent} OF THOSE IS JUNK. Still angry about that.`,
          extra: ({ amount }) => `THE ${amount} IN MY OFFICE IS NOT JUNK so it counts.`,
          price: ({ money }) =>
            `HE PAYS ${money} A ${page.newUnit.toUpperCase()} AND TAKES THE LOT, except junk.`,
          rate: ({ one, other }) => `HE PAYS AT ${one} = ${other}.`,
          charge: ({ money }) => `PLUS ${money} EXPRESS.`,
        }),
      ),
      page.buyer.first.toUpperCase(),
    ),
  "chaser-three": (page) =>
    rows(
      `Subject: THIRD REMINDER: ${page.reference("PO")}`,
      blank,
      page.ask({
        quantity: () =>
          `Dear ${page.seller.first}, we still do not have your figure for what we keep in ${page.newUnits}. Everything you need is in the two mails below. ${page.buyer.first}`,
        cost: ({ currency }) =>
          `Dear ${page.seller.first}, we still do not have your final amount in ${currency}. Everything you need is in the two mails below. ${page.buyer.first}`,
      }),
      blank,
      `| second reminder, ${page.day(-7)}`,
      page
        .told({
          extra: ({ amount }) =>
            `You forgot that your fitter left ${amount} with us, in good order. We keep and pay it like the rest.`,
          price: ({ money }) => `Agreed: ${money} per ${page.newUnit} in good order.`,
          charge: ({ money }) =>
            `Agreed: ${money} restocking fee for us to pay, lump sum, on the final amount.`,
        })
        .map((line) => `| ${line}`),
      page.noise(() => `| Our accounts close at ${page.time()} on Fridays.`),
      `| ${page.buyer.first}`,
      blank,
      `| | first mail, ${page.day(-16)}`,
      `| | We signed for ${page.packs} ${page.lots}. The outer label of each says ${page.size}.`,
      page
        .told({
          factor: ({ one, other }) => `Our store books ${other} when a label says ${one}.`,
          loss: ({ percent }) => `${percent} of what we signed for was sent straight back, see photos.`,
          rate: ({ one, other }) => `Please bill in our currency, ${one} being ${other}.`,
        })
        .map((line) => `| | ${line}`),
    ),
});
