import { rows, sentences } from "../text.ts";
import { conversionTemplates } from "./page.ts";

/** Handbooks that a profession keeps within reach. */
export const textbooksForProfessions = conversionTemplates({
  "ship-chandler": (page) =>
    sentences(
      `The chandler who supplies a vessel at anchor has one hour and one launch.`,
      page.noise(
        () =>
          `A launch of the usual build carries ${page.integer({ from: 6, to: 18 })} tons in calm weather.`,
      ),
      `Let the master's order be ${page.packs} ${page.lots}, and the pattern agreed with the owners ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `The port reckons ${one} at ${other}, and so must the chandler.`,
        loss: ({ percent }) =>
          `What is short, wet or refused at the ladder, ${percent} of the order by long custom, is taken back ashore.`,
        extra: ({ amount }) =>
          `Left on board by the last chandler, and to be settled by this one, are ${amount} in fair condition.`,
        price: ({ money }) =>
          `Whatever is on board when the launch casts off is charged at ${money} the ${page.newUnit}.`,
        rate: ({ one, other }) =>
          `Masters draw on their owners abroad; let the broker's quotation be ${one} for ${other}.`,
        charge: ({ money }) => `The hire of the launch, ${money}, goes onto his bill last.`,
      }),
      page.ask({
        quantity: () => `How many ${page.newUnits} of ${page.stuff} are on board when the launch casts off?`,
        cost: ({ currency }) => `For how many ${currency} must the master sign?`,
      }),
    ),
  "customs-handbook": (page) =>
    rows(
      `CHAPTER: ASSESSMENT OF GOODS MEASURED IN NON-METRIC UNITS`,
      `Guidance. The officer establishes, in this order, number, content, unit, condition and value.`,
      `Illustration.`,
      `Number: ${page.packs} ${page.lots} presented at the counter.`,
      `Content: declared as ${page.size} each; a test opening confirms it.`,
      page.told({
        factor: ({ one, other }) => `Unit: the tariff obliges the officer to assess ${one} as ${other}.`,
        loss: ({ percent }) =>
          `Condition: ${percent} of the goods presented is destroyed under supervision and not assessed.`,
        extra: ({ amount }) =>
          `Addendum: ${amount} held over from an earlier entry, already released, is assessed jointly.`,
        price: ({ money }) => `Value: ${money} per ${page.newUnit} assessed.`,
        rate: ({ one, other }) => `Currency: the monthly notice has ${one} as ${other}.`,
        charge: ({ money }) =>
          `Insurance and carriage to the border: ${money}, added to the value in the currency of assessment.`,
      }),
      page.noise(() => `Retention: entries are filed for ${page.integer({ from: 7, to: 11 })} years.`),
      page.ask({
        quantity: () => `Which quantity does the officer assess, in ${page.newUnits}?`,
        cost: ({ currency }) => `Which value does the officer assess, in ${currency}?`,
      }),
    ),
  "auctioneers-guide": (page) =>
    sentences(
      `Never let a bidder do the arithmetic. If the hammer falls on a unit price, announce the total at once.`,
      page.ask({
        quantity: () =>
          `In the sale below you would announce the ${page.newUnits} that the buyer takes away. How many?`,
        cost: ({ currency }) =>
          `In the sale below you would announce the buyer's total in ${currency}. What is it?`,
      }),
      `The lot before you is catalogued as ${page.packs} ${page.lots}; your porter has measured one, which came to ${page.size}, and vouches for the remainder.`,
      page.told({
        factor: ({ one, other }) => `The conditions of sale stipulate ${one} as ${other}.`,
        loss: ({ percent }) => `The catalogue warns that ${percent} of it is withdrawn.`,
        extra: ({ amount }) =>
          `The vendor has since consigned ${amount} more, to be sold along with it, none of it withdrawn.`,
        price: ({ money }) => `The hammer falls at ${money} for each ${page.newUnit} that is not withdrawn.`,
        rate: ({ one, other }) =>
          `The successful bidder is on the telephone from abroad; your clerk converts at ${one} as ${other}.`,
        charge: ({ money }) =>
          `To the hammer price the clerk adds a buyer's fee, fixed by the conditions at ${money}.`,
      }),
      page.noise(
        () => `(Room bidders hold up paddles; there are ${page.integer({ from: 40, to: 220 })} of them.)`,
      ),
    ),
  innkeeper: (page) =>
    sentences(
      `OF PROVISIONING THE HOUSE.`,
      `The prudent landlord, be it victuals or furnishings he lays in, trusts no carter's word.`,
      page.noise(
        () =>
          `(The present author was cheated of ${page.integer({ from: 12, to: 60 })} candles in his first year.)`,
      ),
      `We shall say he hath bespoken ${page.packs} ${page.lots}, and findeth by his own measure that the contents of one be ${page.size}.`,
      page.told({
        factor: ({ one, other }) => `Let him reduce ${one} to ${other}, as is now the law.`,
        loss: ({ percent }) => `Let him next reject ${percent} of that which was bespoken, it being spoiled.`,
        extra: ({ amount }) => `Let him not forget the ${amount} in his loft, which are as sound as ever.`,
        price: ({ money, besides }) =>
          `Should a brother landlord desire all that is sound,${besides(" loft and all,")} ${money} for the ${page.newUnit} is a fair demand.`,
        rate: ({ one, other }) =>
          `The said brother hailing from foreign parts, let the money be reckoned as ${one} against ${other}.`,
        charge: ({ money }) => `And for the hire of the cart let ${money} be demanded over and above.`,
      }),
      page.ask({
        quantity: () => `What number of sound ${page.newUnits} shall he write upon his slate?`,
        cost: ({ currency }) => `What sum in ${currency} shall the brother landlord be bidden to pay?`,
      }),
    ),
  "relief-logistics": (page) =>
    rows(
      `Module: pipeline accounting in relief operations`,
      page.noise(
        () => `(Self-test, ${page.integer({ from: 2, to: 9 })} of ${page.integer({ from: 12, to: 20 })}.)`,
      ),
      `Field kit reference: ${page.stuff}.`,
      sentences(
        `An aircraft delivers ${page.packs} ${page.lots}.`,
        `According to the donor's packing standard, one of them represents ${page.size}.`,
        page.told({
          factor: ({ one, other }) =>
            `The pipeline is planned in ${page.newUnits}; the cluster has agreed on ${other} for ${one}.`,
          loss: ({ percent }) =>
            `Post-delivery monitoring finds ${percent} of the airlift unfit for distribution.`,
          extra: ({ amount }) =>
            `A partner agency releases ${amount} from its contingency stock, all fit for distribution.`,
          price: ({ money }) =>
            `The donor is charged ${money} for every ${page.newUnit} fit for distribution, whoever supplied it.`,
          rate: ({ one, other }) =>
            `The donor reports in a different currency, at the treasury rate of ${other} for ${one}.`,
          charge: ({ money }) => `Airport handling then adds a flat ${money}.`,
        }),
      ),
      page.ask({
        quantity: () => `Self-test: state the ${page.newUnits} fit for distribution.`,
        cost: ({ currency }) => `Self-test: state the full charge to the donor in ${currency}.`,
      }),
    ),
  "insolvency-practice": (page) =>
    sentences(
      `The insolvency practitioner realises stock as it is found, not as it is booked.`,
      `Where, for instance, the debtor's premises turn out to contain ${page.packs} ${page.lots}, and the supplier certifies ${page.size} in the case of one and all, the practitioner begins with the quantity.`,
      page.told({
        factor: ({ one, other }) =>
          `An expert may be asked for the conversion (in this instance, ${other} to ${one}).`,
        loss: ({ percent }) => `Retention of title removes ${percent} of what the premises contain.`,
        extra: ({ amount }) => `A third party surrenders ${amount} free from any such right.`,
        price: ({ money, besides }) =>
          `Unencumbered stock${besides(", surrendered goods among it,")} is realised at ${money} per ${page.newUnit}.`,
        rate: ({ one, other }) =>
          `As the purchaser settles from abroad, the proceeds are translated (in this instance, ${other} to ${one}).`,
        charge: ({ money }) => `A deposit forfeited by an earlier bidder, ${money}, increases the proceeds.`,
      }),
      page.noise(() => `Creditors are informed within ${page.integer({ from: 15, to: 45 })} days.`),
      page.ask({
        quantity: () =>
          `Question for seminar: how many unencumbered ${page.newUnits} are there to be realised?`,
        cost: ({ currency }) => `Question for seminar: what are the proceeds in ${currency}?`,
      }),
    ),
});
