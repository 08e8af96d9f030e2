import { blank, quote, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { conversionTemplates } from "./page.ts";

/** Written away from the desk: on a phone, in a port, from a fair, by somebody in a hurry. */
export const emailThreadsFromTheRoad = conversionTemplates({
  "phone-reply-on-top": (page) =>
    rows(
      `From: ${page.buyer.full}`,
      page.ask({
        quantity: () =>
          `cant open sheets on this thing. whats the good total in ${page.newUnits}, just the number`,
        cost: ({ currency }) =>
          `cant open sheets on this thing. what do i wire them, in ${currency}, just the number`,
      }),
      `Sent from my phone`,
      blank,
      `On ${page.day(0)} ${page.colleague.full} wrote:`,
      quote(
        rows(
          `Morning, stock desk says the transfer went through: ${page.packs} ${page.lots}.`,
          page.told({
            loss: ({ percent }) => `They scrapped ${percent} of the transfer on arrival.`,
            extra: ({ amount }) => `They also found ${amount} on the returns shelf, good as new and ours.`,
          }),
          page.noise(
            () =>
              `Old system shows ${page.integer({ from: 61, to: 99 })} pieces but that was never cleaned up.`,
          ),
          `Spec below from ${page.seller.first}.`,
        ),
      ),
      quote(
        rows(
          `Hi ${page.colleague.first}, spec as requested. One is ${page.size}.`,
          page.told({
            factor: ({ one, other }) => `In our ERP ${one} equals ${other}.`,
            price: ({ money, besides }) =>
              `Transfers are charged at ${money} per ${page.newUnit}, good material${besides(" incl. returns")}.`,
            rate: ({ one, other }) => `Intercompany rate this quarter: ${one} equals ${other}.`,
            charge: ({ money }) => `Each wire carries a flat ${money} for treasury, please include it.`,
          }),
          `${page.seller.first} / ${page.supplier.name}`,
        ),
        ">> ",
      ),
    ),
  "port-agent": (page) =>
    rows(
      `To: ${mailOf(page.buyer, page.client)}`,
      `Subject: m/v "${page.colleague.last} Star" - discharge completed - yr cargo`,
      blank,
      `Dear Sirs, good day,`,
      blank,
      `Pls be advised vessel finished discharging ${page.day(0)} at ${page.time()} hrs local.`,
      `Tallied for yr account: ${page.packs} ${page.lots}.`,
      `As per B/L the each one of them has ${page.size}.`,
      page.told({
        factor: ({ one, other }) =>
          `Port authority tariff is metric, they make ${other} from ${one}, we have no influence.`,
        loss: ({ percent }) =>
          `Surveyor found wet damage and took out ${percent} from the cargo, same goes to the rubbish.`,
        extra: ({ amount }) =>
          `From previous call of the vessel remained in shed ${amount} of yours, in sound condition, goes together now.`,
        price: ({ money }) =>
          `Wharfage is ${money} every ${page.newUnit} of sound cargo which leaves the shed.`,
        rate: ({ one, other }) =>
          `Our disbursement a/c we make up in the currency you are remitting, bank gives us ${one} / ${other}.`,
        charge: ({ money }) => `On same a/c our agency fee ${money} lumpsum.`,
      }),
      page.noise(() => `Next vessel ETA ${page.day(11)}, berth ${page.integer({ from: 2, to: 19 })}.`),
      blank,
      page.ask({
        quantity: () =>
          `Kindly revert how many ${page.newUnits} sound cargo in total yr trucks must collect.`,
        cost: ({ currency, charged }) =>
          `Kindly revert the total amount which you are remitting in ${currency}${charged(", fee included")}.`,
      }),
      `Brgds`,
      `${page.seller.full}, as agents only`,
    ),
  "trade-fair": (page) =>
    rows(
      `Subject: we have a DEAL (greetings from hall ${page.integer({ from: 3, to: 12 })})`,
      blank,
      `Team!`,
      blank,
      sentences(
        `Three coffees, one handshake, done.`,
        page.told({
          price: ({ money }) =>
            `They sign at ${money} per ${page.newUnit} for absolutely everything we can ship. Better than I hoped.`,
          rate: ({ one, other }) => `The contract is in their currency though, fixed at ${one} = ${other}.`,
          charge: ({ money }) => `And they swallowed ${money} for artwork, one-off, on top of the goods.`,
        }),
        page.noise(() => `My feet have done ${page.integer({ from: 14000, to: 26000 })} steps today.`),
      ),
      sentences(
        `So what can we ship?`,
        `I know of ${page.packs} ${page.lots} in bay C, the ${page.size} format, all identical.`,
        page.told({
          factor: ({ one, other }) =>
            `For the order form you need ${page.newUnits}, they take ${one} as ${other}.`,
          loss: ({ percent }) =>
            `${page.seller.first} told me ${percent} of bay C has faded and must stay at home.`,
          extra: ({ amount }) =>
            `But ${page.seller.first} has ${amount} from the cancelled order, not faded at all, that goes as well.`,
        }),
      ),
      blank,
      page.ask({
        quantity: () =>
          `${page.colleague.first}, I need the quantity for the order form (${page.newUnits}) before the stand closes. Go!`,
        cost: ({ currency }) =>
          `${page.colleague.first}, I need the contract total (${currency}) before the stand closes. Go!`,
      }),
      page.buyer.first,
    ),
  "film-props": (page) =>
    rows(
      `From: ${mailOf(page.seller, page.client)}`,
      `Subject: Re: Re: dressing for the market scene`,
      blank,
      `hey ${page.colleague.first},`,
      `art dept here, from the truck. unit B shoots ${page.day(2)} so we're good on time${page.noise(() => `, call is ${page.time()}`)}`,
      sentences(
        `picked up ${page.packs} ${page.lots} from the rental house, ${page.size} a go.`,
        page.told({
          factor: ({ one, other }) =>
            `continuity logs in ${page.newUnits} (${one} -> ${other}), don't ask me why.`,
          loss: ({ percent }) =>
            `${percent} of the pickup got torched in last night's fire stunt, gone for good.`,
          extra: ({ amount }) =>
            `the second truck has ${amount} more which nobody burnt, so that's on set too.`,
          price: ({ money }) => `the rental house invoices what's on set today, ${money} a ${page.newUnit}.`,
          rate: ({ one, other }) => `production's account is abroad, accounting says ${one} -> ${other}.`,
          charge: ({ money }) => `cleaning is a flat ${money}, same invoice.`,
        }),
      ),
      page.ask({
        quantity: () => `continuity keeps asking me how many ${page.newUnits} are on set. over to you?`,
        cost: ({ currency }) =>
          `the line producer keeps asking me what the invoice will be in ${currency}. over to you?`,
      }),
      `x ${page.seller.first}`,
    ),
});
