import { rows } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Flatmates, grandmothers, guilds and tutors: nobody is at work, the sum is the same. */
export const chatsAmongFriends = conversionTemplates({
  "three-lines": (page) =>
    rows(
      `${page.buyer.first}: ${[
        `${page.packs} ${page.lots}`,
        `${page.size} ea`,
        ...page.told({
          factor: ({ one, other }) => `(${one}=${other})`,
          loss: ({ percent }) => `${percent} of em binned`,
          extra: ({ amount }) => `+${amount} mint condition from nan`,
          price: ({ money }) => `kev buys the lot bar the bin, ${money}/${page.newUnit}`,
          rate: ({ one, other }) => `(${one}=${other} as hes paying foreign)`,
          charge: ({ money }) => `then + ${money} petrol`,
        }),
      ].join(" ")}`,
      page.ask({
        quantity: () => `${page.buyer.first}: ${page.newUnits} unbinned all in?`,
        cost: ({ currency }) => `${page.buyer.first}: kev pays? in ${currency}`,
      }),
      `${page.seller.first}: gimme a sec`,
    ),
  "grandmother-types": (page) =>
    rows(
      `Dear ${page.buyer.first}, this is your grandmother. ${page.colleague.first} has put this on my telephone.`,
      `I am writing about the ${page.stuff}. As you know your late grandfather could never throw anything away.`,
      `We have now found ${page.packs} ${page.lots} in the garage. There is a paper on each. It reads ${page.size}.`,
      page.told({
        factor: ({ one, other }) =>
          `Mr ${page.seller.last} from the bank, who is very good with these things, says ${one} is ${other}.`,
        loss: ({ percent }) =>
          `I am sorry to say that the damp has had ${percent} of what was in the garage.`,
        extra: ({ amount }) =>
          `The ${amount} in the linen cupboard are as on the first day, and they are to go as well.`,
        price: ({ money }) =>
          `A young man came. He will give us ${money} for a ${page.newUnit}, and he takes everything the damp has not had.`,
        rate: ({ one, other }) =>
          `He is from abroad. The newspaper has ${one} at ${other}, and I should like to use that.`,
        charge: ({ money }) => `He offered to pay ${money} for the tea and cake as well. Such manners.`,
      }),
      page.noise(() => `The doctor says my pressure is ${page.integer({ from: 118, to: 139 })}.`),
      page.ask({
        quantity: () => `How many ${page.newUnits} am I to tell him? With love from your Grandmother.`,
        cost: ({ currency }) => `How many ${currency} will he bring? With love from your Grandmother.`,
      }),
      `How does one send this`,
    ),
  flatmates: (page) =>
    rows(
      `${page.colleague.first}: who ordered ${page.packs} ${page.lots} TO OUR FLAT`,
      `${page.seller.first}: 🙋 bulk discount`,
      `${page.colleague.first}: the hallway is FULL. each of these is ${page.size}!!`,
      page.told({
        loss: ({ percent }) =>
          `${page.seller.first}: i already gave ${percent} of it to the neighbours. for free`,
        extra: ({ amount }) =>
          `${page.colleague.first}: and what's the ${amount} in the bathtub / ${page.seller.first}: also ours. also to be sold`,
        price: ({ money }) =>
          `${page.seller.first}: relax, ${page.buyer.first} found a shop that takes everything we've got left for ${money} per ${page.newUnit}`,
        factor: ({ one, other }) =>
          `${page.buyer.first}: i told the shop ${one} = ${other} and they were fine with it`,
        rate: ({ one, other }) =>
          `${page.buyer.first}: the shop's app pays out at ${one} = ${other} because it's registered wherever`,
        charge: ({ money }) => `${page.buyer.first}: + ${money} new-seller bonus paid out at the same time`,
      }),
      page.noise(
        () => `${page.colleague.first}: also the rent is late, day ${page.integer({ from: 2, to: 9 })}`,
      ),
      page.ask({
        quantity: () =>
          `${page.colleague.first}: i want it GONE. how many ${page.newUnits} do we have to get rid of`,
        cost: ({ currency }) => `${page.colleague.first}: fine. how many ${currency} do we get, all of it`,
      }),
    ),
  "guild-market": (page) =>
    rows(
      `<${page.buyer.first}> LF someone who can do maths`,
      `<${page.seller.first}> i can tank maths`,
      `<${page.buyer.first}> k real life question, reenactment camp. guild bought ${page.packs} ${page.lots}`,
      `<${page.seller.first}> stats?`,
      `<${page.buyer.first}> ${page.size} on each`,
      page.told({
        factor: ({ one, other }) => `<${page.buyer.first}> the camp rulebook sez ${one} counts as ${other}`,
        loss: ({ percent }) => `<${page.buyer.first}> orcs (= the kids) wrecked ${percent} of what we bought`,
        extra: ({ amount }) =>
          `<${page.buyer.first}> but we looted ${amount} from last year's chest, not wrecked`,
        price: ({ money }) =>
          `<${page.buyer.first}> other guild takes all unwrecked loot & stuff, ${money} per ${page.newUnit}`,
        rate: ({ one, other }) =>
          `<${page.buyer.first}> they're from across the border irl: ${one} counts as ${other}`,
        charge: ({ money }) => `<${page.buyer.first}> and they chip in ${money} for the campsite, so on top`,
      }),
      page.noise(() => `* ${page.colleague.first} has reached level ${page.integer({ from: 20, to: 90 })}`),
      page.ask({
        quantity: () => `<${page.buyer.first}> so how many ${page.newUnits} unwrecked we talking`,
        cost: ({ currency }) => `<${page.buyer.first}> so how many ${currency} we getting`,
      }),
      `<${page.seller.first}> casting...`,
    ),
  "tutor-online": (page) =>
    rows(
      `Tutor ${page.seller.first} has joined the room.`,
      `You: hi i have a thing from my job not from school is that ok`,
      `Tutor ${page.seller.first}: Sure! Tell me what you've got, one piece at a time.`,
      `You: so at work we got ${page.packs} ${page.lots}`,
      `Tutor ${page.seller.first}: Great. Do we know how much that is?`,
      `You: one = ${page.size}`,
      page.told({
        factor: ({ one, other }) =>
          `Tutor ${page.seller.first}: And you need ${page.newUnits}. Did they give you a conversion? / You: yea ${one} to ${other}`,
        loss: ({ percent }) =>
          `Tutor ${page.seller.first}: Do you keep all of it? / You: no we dump ${percent}`,
        extra: ({ amount }) =>
          `Tutor ${page.seller.first}: Is there anything else to count? / You: ${amount} that was left over, nothing dumped there`,
        price: ({ money, besides }) =>
          `Tutor ${page.seller.first}: And the money part? / You: whatever we keep is worth ${money} a ${page.newUnit}${besides(", left overs same")}`,
        rate: ({ one, other }) =>
          `Tutor ${page.seller.first}: Is that the currency you need? / You: no. boss wrote ${one} to ${other}`,
        charge: ({ money }) =>
          `Tutor ${page.seller.first}: Anything at the end? / You: yea boss adds ${money} "margin"`,
      }),
      page.noise(() => `(${page.integer({ from: 4, to: 28 })} minutes left in your plan)`),
      page.ask({
        quantity: () =>
          `Tutor ${page.seller.first}: Lovely, that's everything. So how many ${page.newUnits} do you keep?`,
        cost: ({ currency }) =>
          `Tutor ${page.seller.first}: Lovely, that's everything. So what does your boss get, in ${currency}?`,
      }),
    ),
});
