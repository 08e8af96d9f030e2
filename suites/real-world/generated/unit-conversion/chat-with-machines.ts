import { rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Where bots, threads, streams and forwarded snippets get between people. */
export const chatsWithMachines = conversionTemplates({
  "slash-command": (page) =>
    rows(
      `#stock-help`,
      `${page.buyer.first}: /convert ${page.packs} "${page.lot}"`,
      `stockbot APP: Found. Master data: ${page.size} for one.`,
      page.told({
        factor: ({ one, other }) => `stockbot APP: Active factor: ${one} ⇒ ${other}.`,
        loss: ({ percent }) =>
          `stockbot APP: Warning: quarantine ${percent} of requested. Quarantined goods are skipped.`,
        extra: ({ amount }) =>
          `stockbot APP: Info: ${amount} on consignment shelf, not quarantined. Included by default.`,
        price: ({ money }) => `stockbot APP: Transfer value: ${money} for each ${page.newUnit} not skipped.`,
        rate: ({ one, other }) => `stockbot APP: Active exchange rate: ${one} = ${other}.`,
        charge: ({ money }) => `stockbot APP: Booking fee ${money} goes on the total.`,
      }),
      `stockbot APP: Error ${page.integer({ from: 400, to: 599 })}: cannot finish. Please ask a human.`,
      page.noise(
        () => `stockbot APP: Tip of the day: /status shows who is on duty (today from ${page.time()}).`,
      ),
      page.ask({
        quantity: () => `${page.buyer.first}: any humans here? need the ${page.newUnits} it was going to say`,
        cost: ({ currency }) =>
          `${page.buyer.first}: any humans here? need the total in ${currency} it was going to say`,
      }),
    ),
  "reply-arrows": (page) =>
    rows(
      page.ask({
        quantity: () => `${page.colleague.first}: ❓ number of good ${page.newUnits} for the planning board`,
        cost: ({ currency }) => `${page.colleague.first}: ❓ amount in ${currency} for the payment run`,
      }),
      `${page.seller.first}: ↪ "❓" depends on the goods, doesn't it`,
      `${page.buyer.first}: ↪ "the goods" by my count ${page.packs} ${page.lots}`,
      `${page.buyer.first}: ↪ "by my count" and per unit ${page.size}`,
      page.told({
        factor: ({ one, other }) =>
          `${page.seller.first}: ↪ "per unit" board wants the other measure: ${one} → ${other}`,
        loss: ({ percent }) =>
          `${page.seller.first}: ↪ "by my count" ${percent} of that is no good. thrown away yesterday`,
        extra: ({ amount }) =>
          `${page.seller.first}: ↪ "the goods" plus what ${page.client.name} sent back unopened, ${amount}, all good`,
        price: ({ money, besides }) =>
          `${page.buyer.first}: ↪ "❓" we pay ${money} the ${page.newUnit} for anything good${besides(", sent back or not")}`,
        rate: ({ one, other }) =>
          `${page.buyer.first}: ↪ "we pay" from the foreign account. ${one} → ${other}`,
        charge: ({ money }) =>
          `${page.buyer.first}: ↪ "we pay" and once ${money} for the forwarder in that same payment`,
      }),
      page.noise(
        () =>
          `${page.colleague.first}: ↪ "the goods" badge no. ${page.integer({ from: 110, to: 690 })} didn't sign for them btw`,
      ),
      `${page.colleague.first}: ↪ "❓" thank you all but I still only see a question mark`,
    ),
  livestream: (page) =>
    rows(
      `🔴 LIVE: ${page.supplier.name} clears the warehouse (${page.integer({ from: 220, to: 9000 })} watching)`,
      `host: next up, ${page.packs} ${page.lots}, look at that`,
      `${page.buyer.last.toLowerCase()}_diy: size???`,
      `host: ${page.size} and they are all the same`,
      page.told({
        factor: ({ one, other }) => `mod: for our metric friends we use ${one} = ${other}`,
        loss: ({ percent }) =>
          `host: being honest with you chat, ${percent} of this lot has been nibbled. that part you don't get and don't pay`,
        extra: ({ amount }) => `host: to make up for it I throw ${amount} in, un-nibbled, regular price`,
        price: ({ money }) => `host: ${money} a ${page.newUnit} and not a penny less`,
        rate: ({ one, other }) => `mod: checkout abroad runs at ${one} = ${other}`,
        charge: ({ money }) => `mod: checkout adds ${money} shipping per winner`,
      }),
      `${page.seller.last.toLowerCase()}_on_wheels: first`,
      page.noise(
        () => `${page.colleague.last.toLowerCase()}_x: my cat is ${page.integer({ from: 2, to: 18 })} today`,
      ),
      `host: and it's yours ${page.buyer.last.toLowerCase()}_diy!! one winner takes it all`,
      page.ask({
        quantity: () => `${page.buyer.last.toLowerCase()}_diy: omg. how many ${page.newUnits} is that now`,
        cost: ({ currency }) =>
          `${page.buyer.last.toLowerCase()}_diy: omg. what does checkout show me in ${currency}`,
      }),
    ),
  "thread-with-reactions": (page) =>
    rows(
      `${page.seller.full}  ${page.time()}`,
      `Inbound ${page.reference("IN")}: ${page.packs} ${page.lots}   👀 ${page.integer({ from: 2, to: 30 })}  📦`,
      `   └ thread`,
      `   ${page.colleague.first}: label check please`,
      `   ${page.seller.first}: ${page.size} on every one   ✅`,
      page.told({
        loss: ({ percent }) =>
          `   ${page.seller.first}: inspection failed for ${percent} of the inbound, blocked   😢`,
        factor: ({ one, other }) =>
          `   ${page.colleague.first}: pinned the factor again: ${one} is ${other}   📌`,
        extra: ({ amount }) =>
          `   ${page.colleague.first}: unblocked ${amount} from the last inbound, treat as passed   🎉`,
        price: ({ money, besides }) =>
          `   ${page.buyer.first}: controlling says ${money} for each ${page.newUnit} that passed${besides(", last inbound included")}   💸`,
        rate: ({ one, other }) => `   ${page.buyer.first}: group currency pls. ${one} is ${other}   🌍`,
        charge: ({ money }) =>
          `   ${page.buyer.first}: and ${money} inspection fee added to what we report   🙄`,
      }),
      page.noise(
        () =>
          `   ${page.colleague.first}: (unrelated) who parked in bay ${page.integer({ from: 2, to: 40 })}   🚗`,
      ),
      page.ask({
        quantity: () => `   ${page.buyer.first}: TLDR someone? passed total, ${page.newUnits}`,
        cost: ({ currency }) => `   ${page.buyer.first}: TLDR someone? what we report, ${currency}`,
      }),
    ),
  "forwarded-snippets": (page) =>
    rows(
      `${page.buyer.first} → you`,
      `⏩ Forwarded from "Village shop": we can place ${page.packs} ${page.lots} w you`,
      `⏩ Forwarded from "Village shop": a single one would be ${page.size} yes`,
      page.told({
        factor: ({ one, other }) => `⏩ Forwarded from "School maths": ${one} equals ${other}`,
        loss: ({ percent }) =>
          `⏩ Forwarded from "Village shop": sun got to it, don't take ${percent} of the above`,
        extra: ({ amount }) =>
          `⏩ Forwarded from "Parish hall": you can have our ${amount} too, kept in the dark 👌`,
        price: ({ money }) =>
          `⏩ Forwarded from "Fair committee": we refund ${money} for a ${page.newUnit} of whatever gets taken`,
        rate: ({ one, other }) =>
          `⏩ Forwarded from "Fair committee": refunds go out in the twin town's money, ${one} equals ${other}`,
        charge: ({ money }) =>
          `⏩ Forwarded from "Fair committee": each helper gets ${money} thank-you money added, you're our one helper`,
      }),
      page.noise(
        () =>
          `⏩ Forwarded from "Family": A sloth can hold its breath for ${page.integer({ from: 20, to: 40 })} minutes!!`,
      ),
      page.ask({
        quantity: () => `how many ${page.newUnits} do i take then? 🙏`,
        cost: ({ currency }) => `how much will they send me then, in ${currency}? 🙏`,
      }),
    ),
});
