import { blank, rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Books in which somebody speaks: a fable, a letter, a lecture, an objection, a problem page. */
export const textbooksWithVoices = conversionTemplates({
  fable: (page) =>
    sentences(
      `A badger had dug ${page.packs} ${page.lots} out of a ruin, and a fox, who could count, came by.`,
      `"One of those makes ${page.size}," said the fox after a long look, "and your others are its twins."`,
      page.told({
        factor: ({ one, other }) =>
          `"In the forest we speak of ${page.newUnits}, and ${one} is ${other} to us," said the owl.`,
        loss: ({ percent }) =>
          `"But ${percent} of your hoard is rotten, friend, and I shall not touch it," said the fox.`,
        extra: ({ amount }) =>
          `"I have ${amount} under my own oak, and not a crumb of that is rotten," the badger replied.`,
        price: ({ money, besides }) =>
          `"Whatever is not rotten I buy from you,${besides(" under the oak or not,")} at ${money} for a ${page.newUnit}," said the fox.`,
        rate: ({ one, other }) =>
          `"Pay in the coin of my valley, where ${one} trades for ${other}," the badger demanded.`,
        charge: ({ money }) => `"And ${money} for my trouble, counted out beside it," the badger added.`,
      }),
      page.noise(
        () => `The owl, who had lived for ${page.integer({ from: 60, to: 140 })} winters, said nothing more.`,
      ),
      page.ask({
        quantity: () =>
          `The moral is left to you; so is the number of ${page.newUnits} that were not rotten.`,
        cost: ({ currency }) =>
          `The moral is left to you; so is the number of ${currency} that the fox had to pay.`,
      }),
    ),
  "readers-ask": (page) =>
    rows(
      `READERS ASK`,
      sentences(
        `"I run a small workshop and keep buying from overseas.`,
        page.noise(
          () => `My wife says I have been overpaying for ${page.integer({ from: 3, to: 16 })} years.`,
        ),
        page.ask({
          quantity: () => `How do I find out what I really end up with, in ${page.newUnits}?`,
          cost: ({ currency }) => `How do I find out what I really ought to be billed, in ${currency}?`,
        }),
        `The advertisement said ${page.size}, and I ordered ${page.packs} of them, the ${page.lots} I mean.`,
        page.told({
          loss: ({ percent }) => `When I sort them I throw out ${percent}, for which nobody bills me.`,
          extra: ({ amount }) =>
            `By way of apology the seller enclosed ${amount}, which I did not have to sort.`,
          price: ({ money, besides }) =>
            `The deal is ${money} per ${page.newUnit} that I keep${besides(", apology and all")}.`,
          charge: ({ money }) => `Then there's postage, ${money} at my end.`,
        }),
        `Yours, perplexed."`,
      ),
      page.told({
        factor: ({ one, other }) => `Our expert replies: take ${one} to be ${other}, and the rest follows.`,
        rate: ({ one, other }) =>
          `Our expert replies: as to the money, before postage, take ${one} to be ${other}.`,
      }),
      `What follows? Work it out before you turn the page.`,
    ),
  lecture: (page) =>
    sentences(
      `Right, can everybody hear me? Good.`,
      `I have written ${page.packs} on the board, that is our ${page.lots}, and underneath ${page.size}, that is what you get when you take one on its own.`,
      page.noise(
        () => `No, the window stays shut, it is ${page.integer({ from: 2, to: 9 })} degrees out there.`,
      ),
      page.told({
        factor: ({ one, other }) =>
          `Now somebody please give me the factor. Yes, thank you: ${one}, ${other}.`,
        loss: ({ percent }) =>
          `So that would be the theoretical quantity, and in practice you lose ${percent} of it. You always do.`,
        extra: ({ amount }) =>
          `What saves us here is a second source, ${amount}, net already, so please do not reduce it again.`,
        price: ({ money }) =>
          `Fine. Now everything we are left with, both sources if there are two, goes for ${money} a ${page.newUnit}.`,
        rate: ({ one, other }) => `We publish abroad, so there is an exchange as well: ${one}, ${other}.`,
        charge: ({ money }) =>
          `And the journal wants a handling fee. It is ${money}, you add it and you are done.`,
      }),
      page.ask({
        quantity: () =>
          `I am not going to do the sum for you. I want to see ${page.newUnits}. What do we get?`,
        cost: ({ currency }) =>
          `I am not going to do the sum for you. I want to see ${currency}. What do we get?`,
      }),
    ),
  "letter-to-a-young-trader": (page) =>
    rows(
      `My dear nephew,`,
      sentences(
        `you ask me how your grandfather could name a figure before others had found their spectacles.`,
        `I remember an afternoon when he was shown ${page.packs} ${page.lots}.`,
        page.noise(() => `He was ${page.integer({ from: 71, to: 93 })} then and had a cold.`),
        `He lifted one, put it back and said: ${page.size}. The men nodded; it was so with each.`,
      ),
      page.told({
        factor: ({ one, other }) =>
          `He had learnt ${one} as ${other} in his youth and saw no reason to learn it again.`,
        loss: ({ percent }) =>
          `"I leave you ${percent}," he told the men, for he knew that much of theirs to be bad.`,
        extra: ({ amount }) =>
          `"And that over there?" In a corner stood ${amount}, unlisted and excellent, and he took it too.`,
        price: ({ money }) => `He offered ${money} for the ${page.newUnit}, on all that he took.`,
        rate: ({ one, other }) =>
          `They wished to be paid in the money of their own country; ${one} was ${other} in that month.`,
        charge: ({ money }) => `Being a gentleman he put down a further ${money} for the crew.`,
      }),
      page.ask({
        quantity: () => `Then he named the quantity he was taking, in ${page.newUnits}. Can you?`,
        cost: ({ currency, charged }) =>
          `Then he named the money he was leaving on the table,${charged(" crew and all,")} in ${currency}. Can you?`,
      }),
      `Your affectionate uncle`,
    ),
  sceptic: (page) =>
    rows(
      sentences(
        `It has been objected that the metre made such calculations superfluous. The objector should be shown a bill of lading.`,
        page.noise(
          () => `We took ours from volume ${page.integer({ from: 12, to: 88 })} of the port archive.`,
        ),
      ),
      `"But it merely says ${page.packs} ${page.lots}!" Quite so, and the reverse says what there is to one: ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `"Then convert!" By which key? The bill's is ${one} against ${other}.`,
        loss: ({ percent }) =>
          `"And there is your cargo." Not all of it; the surveyor has condemned ${percent}.`,
        extra: ({ amount }) =>
          `"So the owner is the poorer." Hardly: ${amount} of uncondemned goods were waiting on the quay in his name.`,
        price: ({ money, besides }) =>
          `"Well, multiply by the price." Gladly. A ${page.newUnit} of his uncondemned goods${besides(", afloat or on the quay,")} was worth ${money}.`,
        rate: ({ one, other }) =>
          `"In whose money?" In that of the port; the owner's books want ${one} against ${other}.`,
        charge: ({ money }) =>
          `"Nothing else, I trust." Only ${money} of interest, due to him on the final sum.`,
      }),
      blank,
      page.ask({
        quantity: () =>
          `Let the objector now say how many uncondemned ${page.newUnits} of ${page.stuff} the owner has.`,
        cost: ({ currency }) => `Let the objector now say how many ${currency} the owner's books will show.`,
      }),
    ),
});
