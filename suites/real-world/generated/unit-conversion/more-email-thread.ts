import { blank, rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

export const moreEmailThreads = conversionTemplates({
  "complaint-wrong-figure": (page) =>
    rows(
      `Subject: your figure for ${page.stuff} cannot be right`,
      blank,
      `Dear Sir or Madam,`,
      blank,
      sentences(
        page.noise(
          () =>
            `in your letter ${page.reference("L")} you state ${page.strayMoney({ from: 20000, to: 800000 })}, and I cannot see why.`,
        ),
        `Let me repeat what was agreed on the phone. You were to supply ${page.packs} ${page.lots} with ${page.size} to each.`,
        page.told({
          factor: ({ one, other }) => `For the conversion we settled on ${one} being ${other}.`,
          loss: ({ percent }) =>
            `It was accepted by both of us that ${percent} would be lost in transit and not be counted.`,
          extra: ({ amount }) =>
            `You offered ${amount} as compensation, which comes to me in addition and complete.`,
          price: ({ money, besides }) =>
            `The rate was to be ${money} per ${page.newUnit} received${besides(", compensation included")}.`,
          rate: ({ one, other }) => `I pay in my own currency, and we fixed ${one} at ${other}.`,
          charge: ({ money }) =>
            `I also agreed to bear ${money} for storage, no more and no less, in the currency I pay in.`,
        }),
      ),
      blank,
      page.ask({
        quantity: () => `Please confirm in writing how many ${page.newUnits} I receive.`,
        cost: ({ currency }) =>
          `Please confirm in writing the exact amount in ${currency} that I have to pay.`,
      }),
      blank,
      `Yours faithfully`,
      page.buyer.full,
      page.noise(() => `Tel. ${page.phone()}`),
    ),
  "to-the-bookkeeper": (page) =>
    rows(
      `${page.colleague.first},`,
      blank,
      `before you go home, could you enter the ${page.stuff}?`,
      blank,
      ` * what came: ${page.packs} ${page.lots}`,
      ` * what it says on one: ${page.size}`,
      page
        .told({
          factor: ({ one, other }) => `how we convert: ${one} to ${other}`,
          loss: ({ percent }) => `not to be entered: ${percent} of what came (leaky)`,
          extra: ({ amount }) => `to be entered although it came with another van: ${amount}`,
          price: ({ money }) => `entered at: ${money} / ${page.newUnit}`,
          rate: ({ one, other }) => `money: ${one} is ${other} this month`,
          charge: ({ money }) => `plus customs, as a lump: ${money}`,
        })
        .map((line) => ` * ${line}`),
      page.noise(() => ` * cost centre: ${page.integer({ from: 4100, to: 4900 })}`),
      blank,
      page.ask({
        quantity: () => `Reply with the number of ${page.newUnits} you entered, please, so I can compare.`,
        cost: ({ currency }) =>
          `Reply with the final amount in ${currency} you entered, please, so I can compare.`,
      }),
      blank,
      `ta`,
      page.buyer.first,
      page.noise(() => `--\n${page.client.name}, ext. ${page.integer({ from: 200, to: 899 })}`),
    ),
  "newsletter-reply": (page) =>
    rows(
      `Subject: Re: [members] Winter stock-taking`,
      blank,
      `Dear all,`,
      blank,
      sentences(
        `thank you for a busy Saturday!`,
        page.noise(
          () => `${page.integer({ from: 14, to: 38 })} of you came, and the soup was gone by ${page.time()}.`,
        ),
        `For the minutes: on the shelves we found ${page.packs} ${page.lots}. They are sold to us as ${page.size} apiece.`,
        page.told({
          factor: ({ one, other }) => `(For those who asked, ${one} is taken as ${other}.)`,
          loss: ({ percent }) => `Mice had been at it, so ${percent} of that went into the skip.`,
          extra: ({ amount }) => `${page.colleague.first} brought ${amount} along, which no mouse has seen.`,
          price: ({ money }) =>
            `The committee resolved to sell every ${page.newUnit} we now hold for ${money}.`,
          rate: ({ one, other }) => `Our friends across the border pay in theirs: ${one} against ${other}.`,
          charge: ({ money }) => `They add a donation of ${money}, also in theirs, which is very kind.`,
        }),
      ),
      blank,
      page.ask({
        quantity: () =>
          `Would somebody good at sums please post how many ${page.newUnits} of ${page.stuff} we now hold?`,
        cost: ({ currency }) =>
          `Would somebody good at sums please post what our friends will send us in ${currency}, if they take everything?`,
      }),
      blank,
      `Warmly, ${page.buyer.first} (${page.client.name})`,
    ),
  "quotation-request": (page) =>
    rows(
      `From: purchasing@${page.client.domain}`,
      `To: sales@${page.supplier.domain}`,
      `Subject: Request for quotation ${page.reference("RFQ")}`,
      blank,
      `1. Item: ${page.lot}, content ${page.size}`,
      `2. Number wanted: ${page.packs}`,
      page
        .told({
          factor: ({ one, other }) =>
            `Units: quantities are stated in ${page.newUnits}, ${one} being ${other}`,
          loss: ({ percent }) =>
            `Tolerance: ${percent} of the content is regarded as unusable and left out of account`,
          extra: ({ amount }) =>
            `Carry-over from the last contract, usable in full and to be settled now: ${amount}`,
          price: ({ money }) => `Framework price: ${money} per usable ${page.newUnit}`,
          rate: ({ one, other }) => `Currency clause: settlement in foreign currency, ${one} being ${other}`,
          charge: ({ money }) => `Set-up fee, once, in the currency of settlement: ${money}`,
        })
        .map((line, index) => `${index + 3}. ${line}`),
      blank,
      page.ask({
        quantity: () => `Kindly state the quantity in ${page.newUnits} that will be settled.`,
        cost: ({ currency }) => `Kindly state your total in ${currency}.`,
      }),
      page.noise(() => `Quotations that reach us after ${page.day(12)} cannot be considered.`),
      page.noise(() => `Questions: ${page.phone()}`),
    ),
});
