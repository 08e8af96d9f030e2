import { blank, rows, sentences } from "../text.ts";
import { mailOf } from "../world.ts";
import { conversionTemplates } from "./page.ts";

/** One organisation to another, with letterhead manners, reference numbers and portals. */
export const emailThreadsBetweenFirms = conversionTemplates({
  "tender-questions": (page) =>
    rows(
      `From: tenders@${page.client.domain}`,
      `To: all bidders`,
      `Subject: ${page.reference("ITT")}: answers to questions received`,
      blank,
      `Question A. Which goods are concerned?`,
      `Answer. A standing stock of ${page.packs} ${page.lots}.`,
      `Question B. What may a bidder assume per pack?`,
      `Answer. ${page.size}, without exception.`,
      page.told({
        factor: ({ one, other }) =>
          rows(`Question C. Is the conversion free?`, `Answer. No. All bids convert ${one} to ${other}.`),
        loss: ({ percent }) =>
          rows(`Question D. Is the stock entirely usable?`, `Answer. No. Strike out ${percent} thereof.`),
        extra: ({ amount }) =>
          rows(
            `Question E. Are goods on loan to schools part of the stock?`,
            `Answer. No, but they are to be taken over in addition and are usable to the last bit: ${amount}.`,
          ),
        price: ({ money }) =>
          rows(
            `Question F. Is there a guide price?`,
            `Answer. ${money} per ${page.newUnit} of whatever is usable.`,
          ),
        rate: ({ one, other }) =>
          rows(
            `Question G. In which currency?`,
            `Answer. A foreign one; bids are exchanged at ${one} to ${other}.`,
          ),
        charge: ({ money }) =>
          rows(
            `Question H. Who bears the cost of the notary?`,
            `Answer. The bidder, as an addition of ${money} to the bid.`,
          ),
      }),
      page.noise(() => `Question K. When do bids close? Answer. ${page.day(21)}, ${page.time()}.`),
      blank,
      `--`,
      page.ask({
        quantity: () =>
          `${page.colleague.first}, so what is the usable total we bid for, in ${page.newUnits}? ${page.buyer.first}`,
        cost: ({ currency }) =>
          `${page.colleague.first}, so what does a bid at guide price come to in ${currency}? ${page.buyer.first}`,
      }),
    ),
  "portal-notification": (page) =>
    rows(
      `From: ${page.buyer.first}`,
      page.ask({
        quantity: () =>
          `Can anybody read this portal? I only want to know what we hold in the end, in ${page.newUnits}.`,
        cost: ({ currency }) =>
          `Can anybody read this portal? I only want to know what we will be debited in the end, in ${currency}.`,
      }),
      blank,
      `From: no-reply@${page.supplier.domain}`,
      `Subject: [supplier portal] your consignment has changed status`,
      `*** DO NOT REPLY ***`,
      `Consignment ........ ${page.reference("CS")}`,
      `Status ............. CLOSED`,
      `Packs .............. ${page.packs}`,
      `Pack type .......... ${page.lot} / ${page.size}`,
      page.told({
        factor: ({ one, other }) => `Factor on file ..... ${one} / ${other}`,
        loss: ({ percent }) => `Disputed and taken back by us . ${percent} of consignment`,
        extra: ({ amount }) => `Replacement sent and kept by you . ${amount}`,
        price: ({ money }) => `Billing ............ ${money} for 1 ${page.sign} kept by you`,
        rate: ({ one, other }) => `Billing FX ......... ${one} / ${other}`,
        charge: ({ money }) => `Closing fee ........ ${money} (debited with the bill)`,
      }),
      page.noise(() => `Carbon footprint ... ${page.integer({ from: 110, to: 480 })} kg CO2e`),
      page.noise(() => `Next statement ..... ${page.day(28)}`),
      `You receive this message because you are a registered contact of ${page.client.name}.`,
    ),
  "audit-confirmation": (page) =>
    rows(
      `To: ${mailOf(page.seller, page.supplier)}`,
      `Subject: Confirmation of goods held for third parties`,
      blank,
      `Dear ${page.seller.full}`,
      blank,
      sentences(
        `In connection with the audit of ${page.client.name} we kindly ask you to confirm the following directly to us.`,
        page.noise(() => `Please quote ${page.reference("AUD")} and reply by ${page.day(14, "long")}.`),
      ),
      sentences(
        `According to our client, you hold ${page.packs} ${page.lots}, the individual content being ${page.size}.`,
        page.told({
          factor: ({ one, other }) => `Our working papers translate ${one} into ${other}.`,
          loss: ({ percent }) =>
            `You have informed our client that ${percent} of the goods held is impaired; impaired goods are disregarded.`,
          extra: ({ amount }) =>
            `You have further received ${amount} on our client's behalf after the cut-off, unimpaired, which are to be regarded.`,
          price: ({ money }) => `For regarded goods the contractual value is ${money} per ${page.newUnit}.`,
          rate: ({ one, other }) =>
            `Functional and reporting currency differ; we translate at ${one} = ${other}.`,
          charge: ({ money }) =>
            `Capitalised storage of ${money}, as reported, forms part of the final balance.`,
        }),
      ),
      blank,
      page.ask({
        quantity: () =>
          `We agree / do not agree that the balance is ________ ${page.newUnits} (please complete).`,
        cost: ({ currency }) =>
          `We agree / do not agree that the balance is ________ ${currency} (please complete).`,
      }),
      blank,
      `Yours sincerely`,
      page.colleague.full,
    ),
  "honoured-customer": (page) =>
    rows(
      `Dear ${page.buyer.last} san,`,
      blank,
      `Thank you always for your kind support of ${page.supplier.name}.`,
      `We are deeply sorry for troubling you during the busy season.`,
      page.noise(() => `Here the cherry trees are expected to open around ${page.day(9)}.`),
      blank,
      `Regarding ${page.stuff}, please allow us to report as below.`,
      `(a) Shipped quantity: ${page.packs} ${page.lots}`,
      `(b) Inside of each: ${page.size}`,
      page
        .told({
          factor: ({ one, other }) => `Your esteemed company's measure: ${one} is regarded as ${other}`,
          loss: ({ percent }) =>
            `With our sincere apology, defective portion of (a): ${percent}. Please discard it. We do not charge it.`,
          extra: ({ amount }) => `As token of apology, already in your hands and free of defects: ${amount}`,
          price: ({ money, besides }) =>
            `Humble price: ${money} for one ${page.newUnit} without defect.${besides(" Please understand that our token is priced also, by company rule.")}`,
          rate: ({ one, other }) =>
            `Payment is received in your convenient currency: ${one} is regarded as ${other}`,
          charge: ({ money }) => `Bank handling, added to payment: ${money}`,
        })
        .map((line, index) => `(${"cdefgh"[index]}) ${line}`),
      blank,
      page.ask({
        quantity: () =>
          `We would be grateful if you could inform us of the number of ${page.newUnits} without defect which you now keep.`,
        cost: ({ currency }) =>
          `We would be grateful if you could inform us of the amount in ${currency} that we may expect from you.`,
      }),
      `Thank you in advance for your kind understanding.`,
      `${page.seller.last} ${page.seller.first}`,
    ),
  "dissolving-a-partnership": (page) =>
    rows(
      `WITHOUT PREJUDICE`,
      `From: ${page.colleague.full}, solicitor`,
      `Subject: ${page.buyer.last} / ${page.seller.last} - dissolution of partnership`,
      blank,
      sentences(
        `I act for ${page.buyer.full}. Our clients have, at last, settled the question of the ${page.stuff}.`,
        page.noise(
          () => `The question of the parking space (no. ${page.integer({ from: 3, to: 60 })}) remains open.`,
        ),
      ),
      `Recorded at our meeting, so that it need not be argued again:`,
      `  - found on the premises were ${page.packs} ${page.lots};`,
      `  - both sides accept ${page.size} as the measure of one;`,
      page
        .told({
          factor: ({ one, other }) => `both sides accept ${other} as the equivalent of ${one};`,
          loss: ({ percent }) => `${percent} of what was found has no value and is disregarded by both;`,
          extra: ({ amount }) =>
            `${amount} kept at your client's home, of full value, are brought into account;`,
          price: ({ money }) =>
            `my client keeps all that has value and compensates yours with ${money} for each ${page.newUnit} of it;`,
          rate: ({ one, other }) =>
            `compensation is remitted abroad, with ${other} as the equivalent of ${one};`,
          charge: ({ money }) =>
            `my client contributes to your costs ${money}, remitted together with the compensation.`,
        })
        .map((line) => `  - ${line}`),
      blank,
      page.ask({
        quantity: () =>
          `My client keeps all that has value. Kindly let me have your figure for it, in ${page.newUnits}.`,
        cost: ({ currency }) => `Kindly let me have your figure for the single remittance, in ${currency}.`,
      }),
    ),
});
