import { rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

export const moreChats = conversionTemplates({
  "voice-transcript": (page) =>
    rows(
      `🎤 Voice message, transcribed automatically`,
      [
        `Hi it's me, um, so I'm standing in front of ${page.packs} ${page.lots} and, uh, I turned one around and it says ${page.size}`,
        ...page.told({
          factor: ({ one, other }) => `and you told me, um, ${one} is ${other}`,
          loss: ({ percent }) => `and I would say, like, ${percent} of it I can't take`,
          extra: ({ amount }) =>
            `and the guy gives me ${amount} more which is fine, that I can take completely`,
          price: ({ money }) => `he wants ${money} for, uh, every ${page.newUnit} I take`,
          rate: ({ one, other }) =>
            `but he wants it in, you know, the local money, and the board at the bank says ${one} is ${other}`,
          charge: ({ money }) => `and ${money} for his brother who carries it`,
        }),
        page.noise(() => `it's like ${page.integer({ from: 28, to: 39 })} degrees here by the way`),
        page.ask({
          quantity: () =>
            `so, uh, how many ${page.newUnits} am I taking, can you work it out and text me, bye`,
          cost: ({ currency }) =>
            `so, uh, how many ${currency} do I need to have on me, can you work it out and text me, bye`,
        }),
      ]
        .filter((part) => part !== "")
        .join(", "),
    ),
  "project-channel": (page) =>
    rows(
      `#site-${page.integer({ from: 2, to: 40 })}`,
      `@${page.seller.first.toLowerCase()}: delivery note scanned ✅ reads "${page.packs} / ${page.lot} / ${page.size}"`,
      page.told({
        factor: ({ one, other }) =>
          `@${page.seller.first.toLowerCase()}: reminder from the wiki: ${one} ≙ ${other}`,
        loss: ({ percent }) =>
          `@${page.buyer.first.toLowerCase()}: site diary says ${percent} of this delivery unusable`,
        extra: ({ amount }) =>
          `@${page.buyer.first.toLowerCase()}: moved over from the other site, usable: ${amount}`,
        price: ({ money }) =>
          `@${page.colleague.first.toLowerCase()}: contract: ${money} per usable ${page.newUnit}, wherever it came from`,
        rate: ({ one, other }) =>
          `@${page.colleague.first.toLowerCase()}: client accounts in the other currency, ${one} ≙ ${other}`,
        charge: ({ money }) => `@${page.colleague.first.toLowerCase()}: plus mobilisation ${money}, once`,
      }),
      page.noise(() => `@${page.buyer.first.toLowerCase()}: crane booked ${page.day(3)} ${page.time()}`),
      page.ask({
        quantity: () => `@everyone what do we report as usable ${page.newUnits}?`,
        cost: ({ currency }) => `@everyone what do we bill the client in ${currency}?`,
      }),
    ),
  neighbours: (page) =>
    rows(
      `${page.buyer.first}: Hello neighbour! Is it true that you are selling the ${page.stuff}?`,
      `${page.seller.first}: Hello! Yes, all ${page.packs} ${page.lots}. I measured one for you: ${page.size}.`,
      page.told({
        factor: ({ one, other }) =>
          `${page.buyer.first}: I only know ${page.newUnits}. My app says ${one} is ${other}, shall we use that? / ${page.seller.first}: Let's.`,
        loss: ({ percent }) => `${page.seller.first}: To be fair, leave out ${percent}, it was in the rain.`,
        extra: ({ amount }) =>
          `${page.seller.first}: And do take the ${amount} in the shed as well, that was never in the rain.`,
        price: ({ money }) =>
          `${page.seller.first}: I was thinking of ${money} for a ${page.newUnit}, not counting what was in the rain.`,
        rate: ({ one, other }) =>
          `${page.buyer.first}: Could I pay in my currency? They give ${one} for ${other}. / ${page.seller.first}: Sure.`,
        charge: ({ money }) =>
          `${page.buyer.first}: And I shall add ${money} for the trailer. / ${page.seller.first}: Too kind.`,
      }),
      page.noise(() => `${page.seller.first}: Number ${page.integer({ from: 3, to: 88 })}, green door.`),
      page.ask({
        quantity: () => `${page.buyer.first}: Then how many ${page.newUnits} am I getting?`,
        cost: ({ currency }) => `${page.buyer.first}: Then how much will I bring along, in ${currency}?`,
      }),
    ),
  "night-shift": (page) =>
    rows(
      `${page.colleague.first}: morning. log from nite shift:`,
      `${page.colleague.first}: took in ${page.packs} ${page.lots} @ ${page.size}`,
      page
        .told({
          factor: ({ one, other }) => `terminal converts ${one}=${other}`,
          loss: ({ percent }) => `qc rejected ${percent} of intake`,
          extra: ({ amount }) => `silo had ${amount} good from y'day, counts too`,
          price: ({ money }) => `good material is booked @ ${money} per ${page.newUnit}`,
          rate: ({ one, other }) => `hq wants other currency, ${one}=${other}`,
          charge: ({ money }) => `hq also books ${money} energy, flat`,
        })
        .map((line) => `${page.colleague.first}: ${line}`),
      page.noise(() => `${page.colleague.first}: line 2 down since ${page.time()}, not our problem`),
      `${page.buyer.first}: thx. u forgot the bottom line`,
      page.ask({
        quantity: () => `${page.buyer.first}: good material total in ${page.newUnits}?`,
        cost: ({ currency, charged }) =>
          `${page.buyer.first}: what does hq book in ${currency}${charged(", energy incl")}?`,
      }),
    ),
  "travel-buyer": (page) =>
    rows(
      `${page.buyer.first} ✈️: at the market now`,
      `${page.buyer.first} ✈️: they have ${page.packs} ${page.lots} and I want them all`,
      `${page.colleague.first}: size?`,
      `${page.buyer.first} ✈️: ${page.size}`,
      page.told({
        factor: ({ one, other }) => `${page.colleague.first}: ok ${one} would be ${other}`,
        loss: ({ percent }) => `${page.buyer.first} ✈️: we'll lose ${percent} at customs, always do`,
        extra: ({ amount }) =>
          `${page.colleague.first}: there's ${amount} left at home, safe and sound. include it`,
        price: ({ money }) => `${page.colleague.first}: at home we sell at ${money} / ${page.newUnit}`,
        rate: ({ one, other }) =>
          `${page.colleague.first}: but the website shows the other currency. ${one} => ${other}`,
        charge: ({ money }) =>
          `${page.colleague.first}: + ${money} gift box, per order, we'd make it one order`,
      }),
      page.noise(() => `${page.buyer.first} ✈️: gate closes ${page.time()}`),
      page.ask({
        quantity: () =>
          `${page.buyer.first} ✈️: so we'd have how many ${page.newUnits} after customs, with home?`,
        cost: ({ currency }) =>
          `${page.buyer.first} ✈️: so the website order would be how much in ${currency}?`,
      }),
    ),
});
