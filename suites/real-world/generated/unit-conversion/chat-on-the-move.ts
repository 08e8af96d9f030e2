import { rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** From lorries, quays and market halls, with one hand on something else. */
export const chatsOnTheMove = conversionTemplates({
  "dispatcher-and-driver": (page) =>
    rows(
      `DISPO: where are you`,
      `TRUCK ${page.integer({ from: 3, to: 58 })}: ramp. is loaded all`,
      `DISPO: what did you load, they never tell me`,
      `TRUCK: ${page.packs}. ${page.lots}. paper say 1 piece ${page.size}`,
      page.told({
        loss: ({ percent }) =>
          `TRUCK: ramp boss is saying, ${percent} from my load is kaputt, i must leave it on yard. i leave it`,
        extra: ({ amount }) =>
          `TRUCK: but he give me one more thing for you, ${amount}, this is ok, is in cabin`,
      }),
      page.noise(() => `TRUCK: break now ${page.integer({ from: 31, to: 45 })} min, tacho`),
      page.told({
        factor: ({ one, other }) => `DISPO: customer system = metric. ${one} they type in as ${other}`,
        price: ({ money, besides }) =>
          `DISPO: they buy whatever rolls off your truck${besides(" (cabin too)")}, ${money} for one ${page.newUnit}`,
        rate: ({ one, other }) => `DISPO: invoice not in our money. we fixed ${one} <> ${other}`,
        charge: ({ money }) => `DISPO: and I add ${money} waiting time to the invoice, serves them right`,
      }),
      page.ask({
        quantity: () => `TRUCK: ok so what i say at gate, how many ${page.newUnits} i bring`,
        cost: ({ currency }) =>
          `TRUCK: ok so what stands on invoice in the end, in ${currency}, gate man will ask me`,
      }),
    ),
  "radio-log": (page) =>
    rows(
      `Channel ${page.integer({ from: 4, to: 16 })}, log by operator`,
      `BASE: Forklift two, what is on the quay. Over.`,
      `TWO: ${page.packs} ${page.lots}. Over.`,
      `BASE: Read me the plate on one. Over.`,
      `TWO: ${page.size}. I can see all plates from here, they are the same. Over.`,
      page.told({
        factor: ({ one, other }) => `BASE: Office copies, will enter ${other} for ${one}. Break.`,
        loss: ({ percent }) =>
          `TWO: Be advised, ${percent} of what is on the quay fell in the dock. Not recoverable. Over.`,
        extra: ({ amount }) =>
          `THREE: Base, Three. I am bringing ${amount} out of the shed, dry, put it with the quay stuff. Over.`,
        price: ({ money }) =>
          `BASE: Harbour master levies ${money} on each ${page.newUnit} that goes aboard. Everything dry goes aboard. Over.`,
        rate: ({ one, other }) => `BASE: Levy is payable in the ship's currency, ${one} to ${other}. Break.`,
        charge: ({ money }) => `BASE: Plus the line handlers, ${money}, same bill. Over.`,
      }),
      page.noise(() => `THREE: Crane down until ${page.time()}. Over.`),
      page.ask({
        quantity: () => `TWO: Say total going aboard in ${page.newUnits}. Over.`,
        cost: ({ currency }) => `TWO: Say total of the bill in ${currency}. Over.`,
      }),
    ),
  interpreter: (page) =>
    rows(
      `(messages in the group are translated automatically)`,
      `${page.seller.first} [translated]: Peace and health my brother, the goods reached to your door today?`,
      `${page.buyer.first}: Yes, arrived. ${page.packs} ${page.lots}, right?`,
      `${page.seller.first} [translated]: Right, exactly. The belly of each is ${page.size}, by my eyes.`,
      page.told({
        factor: ({ one, other }) =>
          `${page.seller.first} [translated]: In your tongue, ${one} goes as ${other}, let us not quarrel for crumbs.`,
        loss: ({ percent }) =>
          `${page.buyer.first}: ${percent} of the delivery is dirty, I can't use that. You said you'd forgive it.`,
        extra: ({ amount }) =>
          `${page.seller.first} [translated]: And the ${amount} which you guarded for me from before, clean, keep it also in your hand, we count it.`,
        price: ({ money }) =>
          `${page.seller.first} [translated]: For the clean, all the clean, I cut my heart and say ${money} the ${page.newUnit}.`,
        rate: ({ one, other }) =>
          `${page.buyer.first}: I send it from my bank, they do ${one} against ${other}.`,
        charge: ({ money }) =>
          `${page.buyer.first}: And I put ${money} on top for your driver's hotel. / ${page.seller.first} [translated]: You are a lion.`,
      }),
      page.noise(
        () =>
          `${page.seller.first} [translated]: My daughter has entered ${page.integer({ from: 6, to: 17 })} years, she greets.`,
      ),
      page.ask({
        quantity: () =>
          `${page.seller.first} [translated]: Then how many ${page.newUnits} of clean are in your hand, write it with digits.`,
        cost: ({ currency }) =>
          `${page.seller.first} [translated]: Then how many ${currency} do I see in my account, write it with digits.`,
      }),
    ),
  "photo-captions": (page) =>
    rows(
      `${page.colleague.first} sent 📷 "stack in the yard" (caption: ${page.packs} ${page.lots}, counted by me)`,
      `${page.colleague.first} sent 📷 "sticker, close-up" (caption: ${page.size}, same sticker everywhere)`,
      page.told({
        factor: ({ one, other }) =>
          `${page.colleague.first} sent 📷 "chart on office door" (caption: ${one} -> ${other}, house rule)`,
        loss: ({ percent }) =>
          `${page.colleague.first} sent 📷 "the sad corner" (caption: ${percent} of the yard is like this. no use)`,
        extra: ({ amount }) =>
          `${page.colleague.first} sent 📷 "surprise in the attic" (caption: ${amount}, lovely, goes in with the usable)`,
        price: ({ money }) =>
          `${page.colleague.first} sent 📷 "price tag" (caption: ${money} per ${page.newUnit}, usable only obvs)`,
        rate: ({ one, other }) =>
          `${page.colleague.first} sent 📷 "exchange booth" (caption: ${one} -> ${other})`,
        charge: ({ money }) =>
          `${page.colleague.first} sent 📷 "parking meter" (caption: ${money}, we pass it on to the buyer)`,
      }),
      page.noise(
        () => `${page.colleague.first} sent 📷 "my lunch, ${page.integer({ from: 600, to: 1400 })} calories"`,
      ),
      `${page.buyer.first}: nice pics, no idea what to do with them`,
      page.ask({
        quantity: () => `${page.colleague.first}: tell me the usable ${page.newUnits}, whole place??`,
        cost: ({ currency }) =>
          `${page.colleague.first}: tell me what the buyer owes, in ${currency}, whole place + parking if any??`,
      }),
    ),
  "stall-partners": (page) =>
    rows(
      page.ask({
        quantity: () =>
          `${page.seller.first}: customer here wants ALL of it. how many ${page.newUnits} can i say?? hurry`,
        cost: ({ currency }) =>
          `${page.seller.first}: customer here wants ALL of it. how many ${currency} do i say?? hurry`,
      }),
      `${page.buyer.first}: parking. wait. all of what`,
      `${page.seller.first}: ${page.stuff}!!`,
      page.told({
        price: ({ money }) => `${page.buyer.first}: ok its ${money} the ${page.newUnit}`,
        rate: ({ one, other }) =>
          `${page.seller.first}: hes a tourist. sign at the stall says ${one} / ${other}`,
        charge: ({ money }) =>
          `${page.buyer.first}: then tell him carrying it to his hotel is ${money} extra`,
        extra: ({ amount }) =>
          `${page.buyer.first}: dont forget the ${amount} under the table. perfect stuff, he can have it`,
        loss: ({ percent }) =>
          `${page.buyer.first}: and ${percent} of what we unloaded this morning is only for display, not for sale`,
      }),
      page.noise(() => `${page.buyer.first}: parking is ${page.integer({ from: 2, to: 9 })} an hour here 🤬`),
      `${page.seller.first}: and what did we unload this morning?`,
      `${page.buyer.first}: ${page.packs} ${page.lots}. ${page.size} each of them`,
      page.told({
        factor: ({ one, other }) => `${page.buyer.first}: say ${other} for ${one}, he wont argue`,
      }),
      `${page.seller.first}: hes getting out his wallet`,
    ),
});
