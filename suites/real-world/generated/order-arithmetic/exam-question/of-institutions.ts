import { capital, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Exam questions about a place that buys: a library, a ship, a ward, a theatre, a choir, a bakery. */
export const examsOfInstitutions = orderTemplates({
  "town-library": (page) =>
    sentences(
      `The town library renews its reading room. The shopping list is short: ${page.lines(({ goods }) => goods).join("; ")}.`,
      `In the catalogue of the dealer one finds ${joinAnd(page.lines(({ items, price, per }) => `${items} listed at ${price} ${per}`))}.`,
      page.told({
        returned: ({ count, items }) =>
          `On unpacking, ${count} of the ${items} turn out to be broken; the dealer takes them back and strikes them from the bill.`,
        lineDiscount: ({ percent, items }) =>
          `Libraries are granted ${percent} on ${items}, and on nothing else in the catalogue.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Whatever the goods cost by then is lowered by another ${percent} at the end of the season${ifFreight("; the van is not part of this")}.`,
        freight: ({ money }) => `The van costs a flat ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `Catalogue prices are net. ${capital(tax)} amounts to ${percent} of ${ifFreight("goods and van taken together", "the goods")}, discounts having been applied.`,
        paid: ({ money }) => `A friend of the library sent the dealer ${money} towards the bill.`,
      }),
      page.ask({
        due: () => "Which sum must the library itself transfer?",
        share: ({ count }) =>
          `The library transfers its own part in ${count} instalments of the same size. How large is an instalment?`,
        left: ({ money }) =>
          `The council granted ${money} for the room. What does the library give back to the council?`,
        extra: ({ money, items }) =>
          `The council granted ${money} for the room, and the librarian spends what is not needed on further ${items} at the catalogue price. How many can she get?`,
      }),
    ),
  "ship-in-port": (page) =>
    sentences(
      "A ship takes on stores in port.",
      `The chandler brings ${joinAnd(page.lines(({ goods }) => goods))} to the quay.`,
      page.lines(({ one, price, per }) => `For the ${one} the chandler charges ${price} ${per}.`),
      page.told({
        returned: ({ goods }) => `The cook refuses ${goods}, which go ashore again unpaid.`,
        lineDiscount: ({ percent, items }) => `The mate beats the ${items} down by ${percent}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `As the shipping line is an old customer, ${percent} of the cost of all stores taken is then remitted${ifFreight(", though none of the lighterage")}.`,
        freight: ({ money }) => `Lighterage comes to ${money}, on the same bill.`,
        tax: ({ percent, tax, ifFreight }) =>
          `The harbour collects ${percent} ${tax} on what the stores finally cost${ifFreight(" and on lighterage")}.`,
        paid: ({ money }) => `The agent had left ${money} with the chandler for this call.`,
      }),
      page.ask({
        due: () => "How much does the captain settle before sailing?",
        share: ({ count }) =>
          `Before sailing, the bill is settled by ${count} owners who bear it alike. What does one owner settle?`,
        left: ({ money }) =>
          `The captain opens a chest with ${money} and settles before sailing. What does the chest then hold?`,
        extra: ({ money, items }) =>
          `The captain opens a chest with ${money} and settles before sailing. How many ${items} more, at the chandler's charge, could be had for what the chest then holds?`,
      }),
    ),
  "hospital-ward": (page) =>
    rows(
      "The stores department of a hospital was asked to supply a ward. The following was requested and invoiced:",
      page.lines(({ goods, price, per }) => `* ${goods}, invoiced at ${price} ${per}`),
      sentences(
        page.told({
          returned: ({ goods }) =>
            `It was found that ${goods} were surplus to requirements. They were handed back, and a credit note for their full invoiced price was received.`,
          lineDiscount: ({ percent, items }) =>
            `Under a framework contract the invoiced price of ${items} was to be abated by ${percent}.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `A prompt settlement abatement of ${percent} was then to be computed on the remaining value of all goods${ifFreight(", cartage being outside it")}.`,
          freight: ({ money }) => `Cartage of ${money} was invoiced separately.`,
          tax: ({ percent, tax }) =>
            `To the sum arrived at in this way, ${tax} of ${percent} was to be added.`,
          paid: ({ money }) => `An amount of ${money} had been remitted when the request was placed.`,
        }),
      ),
      page.ask({
        due: () => "Ascertain the amount to be remitted.",
        share: ({ count }) =>
          `The amount to be remitted was recharged to ${count} wards in equal amounts. Ascertain the recharge per ward.`,
        left: ({ money }) =>
          `The ward's allotment stood at ${money}. Ascertain the allotment remaining thereafter.`,
        extra: ({ money, items }) =>
          `The ward's allotment stood at ${money}. Ascertain the number of further ${items} at the invoiced price for which the allotment remaining thereafter was sufficient.`,
      }),
    ),
  theatre: (page) =>
    sentences(
      page.ask({
        due: () => "What does a new stage set cost a theatre when the last bill comes?",
        share: ({ count }) =>
          `When the last bill for a stage set comes, the ${count} members of a theatre company divide it evenly. What is it for one member?`,
        left: ({ money }) =>
          `A theatre has ${money} for a stage set. How much money has not been used when the last bill is paid?`,
        extra: ({ money, items }) =>
          `A theatre has ${money} for a stage set and, when the last bill is paid, uses the rest for more ${items} of the same kind and price. How many are these?`,
      }),
      `The set is built from ${joinAnd(page.lines(({ goods }) => goods))}.`,
      `Prices: ${page.lines(({ items, price, per }) => `${price} ${per} (${items})`).join(", ")}.`,
      page.told({
        returned: ({ goods }) =>
          `The director changes her mind about ${goods}, so they need not be paid for.`,
        lineDiscount: ({ percent, items }) => `The props master gets the ${items} ${percent} cheaper.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `For two tickets to the premiere, the merchant forgoes ${percent} of the goods' price as it stands after that${ifFreight("; the haulier forgoes nothing")}.`,
        freight: ({ money }) => `The haulier asks for ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `${capital(tax)} has been left out so far and is ${percent} of everything${ifFreight(", haulier and all")}.`,
        paid: ({ money }) =>
          `Earlier bills of ${money} in total are already settled and come off the last one.`,
      }),
    ),
  "choir-treasurer": (page) =>
    sentences(
      "You are treasurer of a choir that goes on tour.",
      page.lines(({ goods, price, per }) => `You have to buy ${goods} (${price} ${per}).`),
      page.told({
        returned: ({ goods }) => `Before anything is rung up, you put ${goods} back on the shelf.`,
        lineDiscount: ({ percent, items }) => `You know a singer who can get ${percent} off the ${items}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `In the shop you show the choir's card, and the cashier takes ${percent} off what all your goods would otherwise cost${ifFreight(" (the card does nothing for the courier)")}.`,
        freight: ({ money }) => `You pay a courier ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `You must not forget ${tax}: it is ${percent}, and it is charged on goods${ifFreight(" as well as courier")} at the end.`,
        paid: ({ money }) =>
          `You have collected ${money} from the singers, all of which goes towards the cost.`,
      }),
      page.ask({
        due: () => "What must the choir's account provide?",
        share: ({ count }) =>
          `What the choir's account would have to provide, you ask of ${count} patrons in equal donations. How much do you ask of a patron?`,
        left: ({ money }) => `You start with ${money} in the choir's account. What do you end with?`,
        extra: ({ money, items }) =>
          `You start with ${money} in the choir's account. With what you end with, how many further ${items} can you buy for the choir at the price you paid?`,
      }),
    ),
  "bakery-ledger": (page) =>
    rows(
      "A baker enters a purchase in her ledger, one fact to a line:",
      page.lines(
        ({ items, count, unit, price, per }) => `- bought ${items}: ${count} ${unit}, at ${price} ${per}`,
      ),
      page
        .told({
          returned: ({ goods }) => `gave back ${goods}, not to be paid`,
          lineDiscount: ({ percent, items }) => `${percent} allowed on ${items}`,
          orderDiscount: ({ percent, ifFreight }) =>
            `${percent} allowed on the goods as a whole, once the entries above were made${ifFreight("; carrier not included")}`,
          freight: ({ money }) => `carrier, ${money}`,
          tax: ({ percent, tax, ifFreight }) =>
            `${tax} not yet in any entry: ${percent} on goods${ifFreight(" and carrier")}`,
          paid: ({ money }) => `part settled on the spot, ${money}`,
        })
        .map((entry) => `- ${entry}`),
      page.ask({
        due: () => "Which figure does she enter as still owed?",
        share: ({ count }) =>
          `She and her partners, ${count} in number, each enter the same part of what is still owed. Which figure is that?`,
        left: ({ money }) =>
          `Her purse held ${money} when she began. Which figure does she enter for the purse now?`,
        extra: ({ money, items }) =>
          `Her purse held ${money} when she began. How many ${items} besides, at the price entered, could she now pay for from it?`,
      }),
    ),
});
