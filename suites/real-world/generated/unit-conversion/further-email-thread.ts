import { blank, quote, rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

export const furtherEmailThreads = conversionTemplates({
  "reply-inline": (page) =>
    rows(
      `Hi ${page.buyer.first}, answers inline.`,
      blank,
      quote(`How many did you get in the end?`),
      `${page.packs} ${page.lots}.`,
      quote(`And they are the usual ones?`),
      `Yes, ${page.size}, same as ever.`,
      page.told({
        factor: ({ one, other }) => rows(quote(`What factor does the lab want?`), `${one} = ${other}.`),
        loss: ({ percent }) => rows(quote(`Any of it off?`), `I would knock off ${percent}.`),
        extra: ({ amount }) =>
          rows(
            quote(`Did you find the rest from May?`),
            `I did, ${amount}. That is all good and comes on top.`,
          ),
        price: ({ money, besides }) =>
          rows(
            quote(`Price for whatever is good?`),
            `${money} a ${page.newUnit}${besides(", old and new alike")}.`,
          ),
        rate: ({ one, other }) =>
          rows(quote(`Which rate do they want?`), `${one} to ${other}, take it or leave it.`),
        charge: ({ money }) => rows(quote(`Any fees?`), `One: ${money}, goes on the final sum.`),
      }),
      page.noise(() => rows(quote(`Are you in tomorrow?`), `From ${page.time()}, usual desk.`)),
      blank,
      page.ask({
        quantity: () =>
          `So can you put the number of good ${page.newUnits} into the planning sheet? I am on the train.`,
        cost: ({ currency }) =>
          `So can you tell them what it all comes to in ${currency}? I am on the train.`,
      }),
      page.seller.first,
    ),
  "insurance-claim": (page) =>
    rows(
      `To: claims@${page.supplier.domain}`,
      `Subject: Claim ${page.reference("CL")}, water in the store room`,
      blank,
      sentences(
        `on ${page.day(0, "long")} water got into our store room.`,
        `In it were ${page.packs} ${page.lots}, each certified at ${page.size}.`,
        page.told({
          factor: ({ one, other }) =>
            `Your form asks for ${page.newUnits}; its footnote says to count ${one} as ${other}.`,
          loss: ({ percent }) =>
            `${percent} of that had already been consumed before the incident and is not claimed.`,
          extra: ({ amount }) => `In the same room we kept ${amount} without packaging, all of it claimed.`,
          price: ({ money }) => `The agreed value is ${money} per claimed ${page.newUnit}.`,
          rate: ({ one, other }) =>
            `Under our policy you pay out in another currency: ${one} against ${other}.`,
          charge: ({ money }) => `We also claim ${money} for drying the room, as the policy provides.`,
        }),
        page.noise(
          () =>
            `The plumber came at ${page.time()} and left us a bill of ${page.strayMoney({ from: 8000, to: 60000 })}, which is handled separately.`,
        ),
      ),
      blank,
      page.ask({
        quantity: () =>
          `Which quantity, in ${page.newUnits}, should we write into the field "quantity claimed"?`,
        cost: ({ currency }) =>
          `Which amount, in ${currency}, should we write into the field "total claimed"?`,
      }),
      blank,
      `Regards, ${page.buyer.full}, ${page.client.name}`,
    ),
  "handover-before-leave": (page) =>
    rows(
      `Subject: handover - I'm off from tomorrow`,
      blank,
      `Hey ${page.colleague.first}!`,
      `Three things while I'm away:`,
      page.noise(() => `a) the plants. Please.`),
      page.noise(
        () => `b) ${page.client.name} will ring about ${page.reference("INV")}. Tell them it's paid.`,
      ),
      sentences(
        `c) the ${page.stuff}. ${page.packs} ${page.lots} are on their way, each one ${page.size}.`,
        page.told({
          factor: ({ one, other }) => `${one} = ${other}, it's on the post-it on my screen.`,
          loss: ({ percent }) => `As always ${percent} won't survive the trip.`,
          extra: ({ amount }) => `Then there's ${amount} on my window sill which goes with what did survive.`,
          price: ({ money }) => `They pay ${money} for each ${page.newUnit} they get from us.`,
          rate: ({ one, other }) => `Invoice in their currency, use ${one} = ${other}.`,
          charge: ({ money }) => `Put ${money} for packing at the bottom.`,
        }),
      ),
      blank,
      page.ask({
        quantity: () =>
          `On Friday they'll ask you how many ${page.newUnits} they get. Have the number ready.`,
        cost: ({ currency }) =>
          `On Friday they'll ask you for the invoice total in ${currency}. Have the number ready.`,
      }),
      `You're the best,`,
      page.seller.first,
    ),
  "school-secretary": (page) =>
    rows(
      `From: office@${page.client.domain}`,
      `Subject: ${page.stuff} for the project week`,
      blank,
      `Dear Ms ${page.seller.last},`,
      blank,
      `the headmaster has signed for ${page.packs} ${page.lots} (${page.size} each, he says).`,
      page.told({
        factor: ({ one, other }) => `The caretaker tells me that ${one} comes to ${other}.`,
        loss: ({ percent }) => `From experience ${percent} will be wasted by the lower forms.`,
        extra: ({ amount }) =>
          `Happily the parents' association has ${amount} in the cupboard, under lock and key, so none of that will be wasted.`,
        price: ({ money }) => `We then ask the classes for ${money} per ${page.newUnit} that is not wasted.`,
        rate: ({ one, other }) =>
          `As it is for the exchange with our partner school, they will collect it in their money, ${one} being ${other}.`,
        charge: ({ money }) => `They will also collect ${money} of theirs for the bus.`,
      }),
      page.noise(() => `Room ${page.integer({ from: 101, to: 330 })} is booked from ${page.time()}.`),
      blank,
      page.ask({
        quantity: () =>
          `Could you let me know how many ${page.newUnits} are not wasted, so that I can plan the groups?`,
        cost: ({ currency }) =>
          `Could you let me know how much will be collected in all, in ${currency}, so that I can tell the bank?`,
      }),
      blank,
      `With kind regards`,
      `${page.buyer.full}, school office`,
    ),
});
