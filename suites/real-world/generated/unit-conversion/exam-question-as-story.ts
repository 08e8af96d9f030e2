import { rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Told as a tale, by examiners who like one. */
export const examQuestionsAsStory = conversionTemplates({
  caravan: (page) =>
    sentences(
      `A caravan leaves the coast with ${page.packs} ${page.lots}.`,
      `Its leader opens one at the first well and finds ${page.size}; the others are no different.`,
      page.told({
        factor: ({ one, other }) => `Inland, people let ${one} pass for ${other}.`,
        loss: ({ percent }) => `Bandits make off with ${percent} of what left the coast.`,
        extra: ({ amount }) => `Long after the bandits are gone, the leader picks up ${amount} at an oasis.`,
        price: ({ money }) =>
          `A sultan buys whatever reaches the palace and offers ${money} for a single ${page.newUnit}.`,
        rate: ({ one, other }) =>
          `His treasurer counts out the coin of the palace, holding ${one} equal to ${other}.`,
        charge: ({ money }) => `Onto the finished heap of coins the sultan lays a gift of ${money}.`,
      }),
      page.ask({
        quantity: () => `How many ${page.newUnits} of ${page.stuff} reach the palace?`,
        cost: ({ currency }) => `How many ${currency} does the leader carry home?`,
      }),
    ),
  "amina-and-bo": (page) =>
    rows(
      `Bo helps in the shop of his aunt Amina.`,
      `He counts the ${page.lots}. There are ${page.packs}. All are the same.`,
      `On the label Bo reads: ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `His teacher told him: ${one}, that is ${other}.`,
        loss: ({ percent }) => `Oh dear! From everything that Bo counted, ${percent} goes into the bin.`,
        extra: ({ amount }) => `Then Amina gives Bo ${amount}. All of her part is good.`,
        price: ({ money }) => `A lady takes all that Bo has now. She pays ${money} for each ${page.newUnit}.`,
        rate: ({ one, other }) => `But she has other money. The bank says: ${one}, that is ${other}.`,
        charge: ({ money }) => `She is kind. At the end she puts ${money} more on the table.`,
      }),
      page.ask({
        quantity: () => `How many ${page.newUnits} has Bo now?`,
        cost: ({ currency }) => `How many ${currency} does Bo get from her?`,
      }),
    ),
  "last-will": (page) =>
    sentences(
      `A will is carried out.`,
      page.told({
        price: ({ money }) =>
          `It obliges Edgar to buy from his sister, for ${money} per ${page.newUnit}, all the ${page.stuff} that she can deliver.`,
      }),
      `What the will leaves to the sister herself is ${page.packs} ${page.lots}, "every single one good for ${page.size}".`,
      page.told({
        loss: ({ percent }) =>
          `When she opens the vault, ${percent} of this legacy proves worthless and cannot be delivered.`,
        extra: ({ amount }) =>
          `She can deliver ${amount} of her own as well, which were never part of the legacy.`,
        factor: ({ one, other }) => `The notary translates measures by putting ${other} for ${one}.`,
        rate: ({ one, other }) => `The notary translates money by putting ${other} for ${one}.`,
        charge: ({ money }) => `Besides the price, Edgar hands his sister ${money} for the notary.`,
      }),
      page.ask({
        quantity: () => `State in ${page.newUnits} what the sister can deliver.`,
        cost: ({ currency }) => `State in ${currency} what Edgar hands to his sister in total.`,
      }),
    ),
  "who-am-i": (page) =>
    rows(
      `I am a number, and you are to name me.`,
      `I was born as ${page.packs} ${page.lots}, and one of them was worth ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `I was recast: where there had been ${one}, there now was ${other}.`,
        loss: ({ percent }) => `I grew thinner by ${percent} of myself.`,
        extra: ({ amount }) => `I then grew again, by ${amount}.`,
        price: ({ money }) => `I was turned into money, ${money} for every ${page.newUnit} I had become.`,
        rate: ({ one, other }) => `I changed my coin, since ${one} is ${other}.`,
        charge: ({ money }) => `Last of all, ${money} was laid upon me.`,
      }),
      page.ask({
        quantity: () => `Who am I, in ${page.newUnits}?`,
        cost: ({ currency }) => `Who am I, in ${currency}?`,
      }),
    ),
  "space-station": (page) =>
    sentences(
      `Far in the future, a freighter docks at a station above Mars. Its hold contains ${page.packs} ${page.lots}. The station's computer asks for the content of one and is told "${page.size}"; it thinks in ${page.newUnits}.`,
      page.told({
        factor: ({ one, other }) => `For it, ${one} is ${other} by definition.`,
        loss: ({ percent }) => `Radiation has ruined ${percent} of the hold.`,
        extra: ({ amount }) => `A storage bay of the station, well shielded, adds ${amount}.`,
        price: ({ money, besides }) =>
          `Colonists acquire the unruined goods of hold${besides(" and bay")} at a tariff of ${money} for a ${page.newUnit}.`,
        rate: ({ one, other }) => `They settle in their own currency, at ${one} = ${other}.`,
        charge: ({ money }) => `A docking levy of ${money} raises what they settle.`,
      }),
      page.ask({
        quantity: () => `What unruined quantity does the computer display, in ${page.newUnits}?`,
        cost: ({ currency }) => `What total do the colonists settle, in ${currency}?`,
      }),
    ),
  "lighthouse-diary": (page) =>
    rows(
      `From the diary of a lighthouse keeper.`,
      page.told({
        factor: ({ one, other }) => `Monday. Found my old book of measures. It has ${one} as ${other}.`,
      }),
      `Tuesday. The boat landed ${page.packs} ${page.lots}. The mate swears by ${page.size} in any one of them.`,
      page.told({
        loss: ({ percent }) => `Wednesday. A storm spoilt ${percent} of what the boat had landed.`,
        extra: ({ amount }) =>
          `Thursday. The storm over, I discovered ${amount} up in the lamp room, dry and sound.`,
        price: ({ money }) =>
          `Friday. A yacht wants every sound ${page.newUnit} on the rock and will pay ${money} for each.`,
        rate: ({ one, other }) =>
          `Saturday. The skipper has foreign notes only. We shook hands on ${one} for ${other}.`,
        charge: ({ money }) =>
          `Sunday. Told the skipper that mooring is ${money} extra, payable together with the rest.`,
      }),
      page.ask({
        quantity: () =>
          `How many sound ${page.newUnits} of ${page.stuff} does the diary leave on the rock when it ends?`,
        cost: ({ currency }) => `How much money, in ${currency}, did the keeper receive from the yacht?`,
      }),
    ),
});
