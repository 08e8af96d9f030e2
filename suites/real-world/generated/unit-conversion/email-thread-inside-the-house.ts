import { blank, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { conversionTemplates } from "./page.ts";

/** Among colleagues: interns, invitations, forwarded scraps and afterthoughts. */
export const emailThreadsInsideTheHouse = conversionTemplates({
  "post-scripts": (page) =>
    rows(
      `${page.colleague.first}, just so that it does not get lost:`,
      page.ask({
        quantity: () =>
          `I promised ${page.client.name} a figure, in ${page.newUnits}, for all the ${page.stuff} we can let them have.`,
        cost: ({ currency }) =>
          `I promised ${page.client.name} a figure, in ${currency}, for all the ${page.stuff} we can let them have.`,
      }),
      `We bought ${page.packs} ${page.lots} for this. You have the number, I have the calculator, but I am out until ${page.day(4)}, so you will have to do it.`,
      `Greetings, ${page.buyer.first}`,
      blank,
      page
        .told({
          loss: ({ percent }) => `minus ${percent} of what we bought, that part went to the training centre.`,
          extra: ({ amount }) => `we can let them have the ${amount} from the show flat as well.`,
          price: ({ money }) => `I said ${money} a ${page.newUnit}. They did not flinch.`,
          charge: ({ money }) => `they know about the ${money} for the courier, that goes underneath.`,
        })
        .map((line, index) => `${"P.".repeat(index + 1)}S. ${line}`),
      page.noise(
        () => `By the way, your parcel is at the gate, no. ${page.integer({ from: 310, to: 990 })}.`,
      ),
      blank,
      `Sorry, pressed send too early. One is ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `And ${one} is ${other}.`,
        rate: ({ one, other }) => `And money, ${one} is ${other}.`,
      }),
      page.buyer.first,
    ),
  "intern-asks": (page) =>
    rows(
      `Hi ${page.seller.first},`,
      blank,
      sentences(
        `sorry to ask again, it's my second week and I don't want to get the report wrong.`,
        page.noise(
          () =>
            `(I got ${page.strayMoney({ from: 15000, to: 900000 })} on my first try, which made ${page.colleague.first} laugh, so that can't be it.)`,
        ),
      ),
      `What I understood so far:`,
      `a - the truck yesterday, that's ${page.packs} ${page.lots}, I counted them myself`,
      `b - it's ${page.size} per piece, it's stencilled on the side`,
      page
        .told({
          factor: ({ one, other }) =>
            `the report needs ${page.newUnits} and the poster in the kitchen says ${one} = ${other}`,
          loss: ({ percent }) =>
            `quality put a red sticker on ${percent} of the truck, so that's out of the report?? (${page.colleague.first} says yes)`,
          extra: ({ amount }) =>
            `quality put a green sticker on ${amount} that was here before, so that's in the report (${page.colleague.first} says yes)`,
          price: ({ money }) => `what's in the report is valued at ${money} per ${page.newUnit}`,
          rate: ({ one, other }) => `then you translate it for head office, ${one} = ${other}`,
          charge: ({ money }) =>
            `and right at the bottom head office wants us to add ${money} for "allocation", whatever that is`,
        })
        .map((line, index) => `${"cdefgh"[index]} - ${line}`),
      blank,
      page.ask({
        quantity: () =>
          `Could you tell me what the bottom line in ${page.newUnits} should be, so I can see if I did it right?`,
        cost: ({ currency }) =>
          `Could you tell me what the bottom line in ${currency} should be, so I can see if I did it right?`,
      }),
      `Thank you so much!!`,
      `${page.buyer.first} (intern)`,
    ),
  "calendar-invite": (page) =>
    rows(
      `INVITATION: ${page.stuff}, short call`,
      `When: ${page.day(1)}, ${page.time()}`,
      `Who: ${page.buyer.first}, ${page.seller.first}, ${page.colleague.first}`,
      page.noise(() => `Dial-in: ${page.phone()}, PIN ${page.integer({ from: 1000, to: 9999 })}`),
      `Purpose: ${page.ask({
        quantity: () =>
          `agree on ONE number for the usable quantity, in ${page.newUnits}. Bring it with you.`,
        cost: ({ currency }) =>
          `agree on ONE number for the purchase price including everything, in ${currency}. Bring it with you.`,
      })}`,
      `Pre-reading (please, really):`,
      page
        .told({
          factor: ({ one, other }) => `Finance: ${one} to be booked as ${other}`,
          price: ({ money }) => `Purchasing: every usable ${page.newUnit} costs us ${money}`,
          rate: ({ one, other }) => `Treasury: hedge at ${one} to ${other}`,
          charge: ({ money }) =>
            `Legal: one-time registration ${money}, part of the purchase price, not subject to the hedge`,
        })
        .map((line) => `  o ${line}`),
      `  o Logistics: ${page.packs} ${page.lots} on site, labelled ${page.size} per item`,
      page
        .told({
          loss: ({ percent }) => `Quality: ${percent} of what is on site declared unusable`,
          extra: ({ amount }) => `Quality: ${amount} held at the lab released, usable, please count`,
        })
        .map((line) => `  o ${line}`),
      `Accept | Tentative | Decline`,
    ),
  "collected-answers": (page) =>
    rows(
      `From: ${mailOf(page.colleague, page.client)}`,
      `Subject: RE: RE: RE: who knows what about the ${page.stuff}`,
      blank,
      `Nobody answers to all, so here is what each of you sent me.`,
      blank,
      page.told({
        price: ({ money }) =>
          `Sales: "customer accepts ${money} / ${page.newUnit}, for the saleable part and any leftovers"`,
        charge: ({ money }) => `Sales again: "plus ${money} minimum order fee, final sum"`,
        loss: ({ percent }) => `Night porter: "I would not sell ${percent} of that production, it smells"`,
        extra: ({ amount }) =>
          `Day porter: "there are leftovers from spring, ${amount}, smell fine, sell them too"`,
      }),
      `Production: "${page.packs} ${page.lots}, finished at ${page.time()}"`,
      `Packaging design: "one unit ${page.size}"`,
      page.told({
        factor: ({ one, other }) => `Lab: "${one} ~ ${other}, do not use more digits"`,
        rate: ({ one, other }) => `Treasury: "${one} ~ ${other}, do not use more digits"`,
      }),
      page.noise(
        () =>
          `Canteen: "what ${page.stuff}? Today is day ${page.integer({ from: 2, to: 5 })} of the pasta week"`,
      ),
      blank,
      page.ask({
        quantity: () =>
          `I have to give the customer one number of ${page.newUnits}. ${page.buyer.first}, would you?`,
        cost: ({ currency }) =>
          `I have to give the customer one amount in ${currency}. ${page.buyer.first}, would you?`,
      }),
    ),
  "wrong-recipient": (page) =>
    rows(
      `Subject: Fwd: (misdirected) your goods`,
      blank,
      `Hello ${page.buyer.first}, we have never met; I am the other ${page.colleague.last} in this company, in payroll. I believe this was meant for you. Good luck with it.`,
      blank,
      `> Hello ${page.colleague.first},`,
      `> as discussed, this time in English because of the audit:`,
      `> Order is finished, ${page.packs} ${page.lots}, pro piece ${page.size}.`,
      page
        .told({
          factor: ({ one, other }) => `We calculate with ${one} is ${other}, please not with something else.`,
          loss: ({ percent }) => `Rejects are this time ${percent} of the order, sorry. Those we keep here.`,
          extra: ({ amount }) => `You get also the rest from the last order, ${amount}, checked and good.`,
          price: ({ money }) => `Price stays ${money} per ${page.newUnit} for all that you get.`,
          rate: ({ one, other }) => `Invoice comes in your currency with ${one} is ${other}.`,
          charge: ({ money }) => `At the end comes the motorway toll, ${money}.`,
        })
        .map((line) => `> ${line}`),
      page.noise(() => `> The pallets, ${page.integer({ from: 4, to: 28 })} pieces, we want back.`),
      page.ask({
        quantity: () => `> Please confirm me how many ${page.newUnits} you get.`,
        cost: ({ currency }) => `> Please confirm me what stands at the end on the invoice, in ${currency}.`,
      }),
      `> Many greetings from ${page.supplier.name}, ${page.seller.first}`,
    ),
  "pasted-table": (page) =>
    rows(
      `Subject: ${page.ask({
        quantity: () => `total in ${page.newUnits}?`,
        cost: ({ currency }) => `total in ${currency}?`,
      })}`,
      blank,
      `${page.colleague.first}: pasted from the sheet, header row is broken, meaning in brackets. Only the question in the subject is open.`,
      blank,
      `art;${page.stuff};(what)`,
      `qty;${page.packs};(${page.lots})`,
      `cont;${page.size};(of one)`,
      page.told({
        factor: ({ one, other }) => `key-u;${one}|${other};(units)`,
        loss: ({ percent }) => `def;${percent};(of qty, defective, out)`,
        extra: ({ amount }) => `add;${amount};(other site, in, no defects)`,
        price: ({ money }) => `prc;${money};(for 1 ${page.sign} after out and in)`,
        rate: ({ one, other }) => `key-c;${one}|${other};(currencies)`,
        charge: ({ money }) => `ovh;${money};(overhead, added to the total)`,
      }),
      page.noise(() => `usr;${page.integer({ from: 100, to: 999 })};(whoever that is)`),
      blank,
      page.buyer.first,
    ),
});
