import { blank, capital, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Receipts that reach the reader through somebody else: read aloud, copied, photographed, pasted from a machine. */
export const slipsSecondHand = orderTemplates({
  "read-aloud": (page) =>
    rows(
      "(voice memo, transcribed)",
      page.scan(
        sentences(
          `Okay, I've got the bill from ${page.supplier.name} here, it's half burnt.`,
          `So I can read ${joinAnd(page.lines(({ goods, price, per }) => `${goods}, that's ${price} ${per}`))}.`,
          page.noise(() => `Then a phone number, ${page.phone()}, whatever.`),
          page.told({
            returned: ({ goods }) => `Somebody has crossed out ${goods} and written "sent back, do not pay".`,
            lineDiscount: ({ percent, items }) => `Next to ${items} it says less ${percent}.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Below that, goods altogether, again less ${percent}.${ifFreight(' And in brackets, "excludes hauling".')}`,
            freight: ({ money }) => `Hauling, ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `Then plus ${tax}, ${percent}, it says on discounted goods${ifFreight(" and on hauling")}.`,
            paid: ({ money }) => `And a stamp: received ${money}.`,
          }),
          page.noise(() => `Number of the bill is ${page.integer({ from: 10_000, to: 99_000 })}.`),
          "And the rest is, well, ash.",
        ),
      ),
      blank,
      page.ask({
        due: () => "Give me the figure that burnt: what do we still have to pay on it?",
        share: ({ count }) =>
          `Give me the figure that burnt, I mean what we still have to pay on it, but cut into ${count} equal pieces for the ${count} of us: what's one piece?`,
        left: ({ money }) =>
          `We had ${money} in the tin that did not burn. What's in there once we pay this?`,
        extra: ({ money, items }) =>
          `We had ${money} in the tin that did not burn. Once we pay this, how many more ${items} could we buy from it, same price?`,
      }),
    ),
  "vending-journal": (page) =>
    rows(
      page.scan(
        rows(
          `>> ORDER TERMINAL ${page.integer({ from: 100, to: 999 })} JOURNAL >>`,
          page.lines(
            ({ one, count, unit, price, per }) =>
              `${page.time()} put "${one}" amount=${count}${unit} rate="${price} ${per}"`,
          ),
          page.noise(() => `${page.time()} screen saver`),
          page
            .told({
              returned: ({ count, items }) => `undo "${items}" amount=${count}pcs charged=no`,
              lineDiscount: ({ percent, items }) => `coupon "${items}" rate -${percent}`,
              orderDiscount: ({ percent, ifFreight }) =>
                `coupon everything -${percent} applies=after-undo-and-other-coupons${ifFreight(" except=shipment")}`,
              freight: ({ money }) => `choose shipment "${money}"`,
              tax: ({ percent, tax, ifFreight }) =>
                `country rule ${tax} +${percent} of=everything${ifFreight("+shipment")}`,
              paid: ({ money }) => `insert note(s) "${money}"`,
            })
            .map((event) => `${page.time()} ${event}`),
          `${page.time()} power failure`,
        ),
      ),
      blank,
      page.ask({
        due: () =>
          "(Times in this journal are unreliable, the rest is good.) What did the terminal still wait for when the power failed?",
        share: ({ count }) =>
          `(Times in this journal are unreliable, the rest is good.) What the terminal still waited for is now paid at the desk by ${count} users in equal parts. How much by one?`,
        left: ({ money }) =>
          `(Times in this journal are unreliable, the rest is good.) The user's chip has ${money} on it and pays for it all at the desk. What is on the chip then?`,
        extra: ({ money, items }) =>
          `(Times in this journal are unreliable, the rest is good.) The user's chip has ${money} on it and pays for it all at the desk. How many more ${items} can then be put at that rate?`,
      }),
    ),
  "copied-into-notebook": (page) =>
    rows(
      page.scan(
        rows(
          `${page.day(0)}. At ${page.supplier.name} with ${page.colleague.first}. Lost the slip, this from memory & price tags:`,
          page.lines(
            ({ items, count, unit, price, per }) =>
              `o  ${capital(items)} - tag said ${price} ${per} - we have ${count} ${unit}`,
          ),
          page
            .told({
              returned: ({ goods }) =>
                `${capital(goods)} out of those we returned at the exit, money back for them`,
              lineDiscount: ({ percent, items }) => `${capital(items)}: red tag, so minus ${percent}`,
              orderDiscount: ({ percent, ifFreight }) =>
                `Opening week: minus ${percent} on what our goods were at the end${ifFreight(" (trailer excluded, she said)")}`,
              freight: ({ money }) => `Trailer: ${money}`,
              tax: ({ percent, tax, ifFreight }) =>
                `Tags are without ${tax}, that's ${percent} more${ifFreight(" (trailer: also without)")}`,
              paid: ({ money }) => `Of it all, ${money} came off with an old refund slip`,
            })
            .map((line) => `o  ${line}`),
          page.noise(
            () => `o  Ice cream ${page.strayMoney({ from: 300, to: 990 })}, my treat, not in the slip`,
          ),
        ),
      ),
      blank,
      page.ask({
        due: () => "So what was taken from the card?",
        share: ({ count }) =>
          `So what was taken from each of the ${count} cards, given that we paid the same?`,
        left: ({ money }) => `So what change did we get on ${money}?`,
        extra: ({ money, items }) =>
          `So with ${money} in hand at the start, how many more ${items} could have come along, by their tag?`,
      }),
    ),
  "auction-settlement": (page) =>
    rows(
      page.scan(
        rows(
          "SETTLEMENT SHEET, CLEARANCE SALE",
          `Bidder ${page.integer({ from: 101, to: 899 })}: ${page.buyer.full}`,
          page.lines(
            ({ number, goods, price, per }) =>
              `Lot ${"ABCD"[number - 1]}: ${goods}. Knocked down at ${price} ${per}.`,
          ),
          page.noise(() => `Sale began ${page.time()}; viewing ${page.day(-1)}.`),
          page.told({
            returned: ({ goods }) => `Withdrawn after the sale, bidder not liable: ${goods}.`,
            lineDiscount: ({ percent, items }) =>
              `Lot of ${items}: not as described, price lowered by ${percent}.`,
            orderDiscount: ({ percent, ifFreight }) =>
              `Dealer in possession of a card: ${percent} less on all lots as they now stand${ifFreight(" (removal is not a lot)")}.`,
            freight: ({ money }) => `Removal by us: ${money}.`,
            tax: ({ percent, tax, ifFreight }) =>
              `${capital(tax)} is added to lots${ifFreight(" and removal")}: ${percent}.`,
            paid: ({ money }) => `Bidder's security, kept as payment: ${money}.`,
          }),
          "No goods leave before the figure below is paid: . . . . .",
        ),
      ),
      blank,
      page.ask({
        due: () => "Which figure has to be paid before the goods leave?",
        share: ({ count }) =>
          `The figure is paid by a ring of ${count} dealers in equal parts before the goods leave. Which part is one dealer's?`,
        left: ({ money }) =>
          `The bidder had ${money} and pays the figure so that the goods can leave. Which amount has the bidder then?`,
        extra: ({ money, items }) =>
          `The bidder had ${money} and pays the figure so that the goods can leave. For how many additional ${items}, at the price knocked down, would the money then do?`,
      }),
    ),
  "tablet-signature": (page) => {
    const draft = page.draft(({ items, count, unit }) => `${items}: ${count} ${unit}`);
    return rows(
      page.scan(
        rows(
          "(picture of a tablet) SIGN TO CONFIRM",
          draft.lines,
          draft.correct(({ was, now, items }) => `edited by receiver: ${items} ${was} -> ${now}`),
          `price table: ${page.lines(({ one, price, per }) => `${one} ${price} ${per}`).join(" | ")}`,
          page.told({
            returned: ({ goods }) => `rejected and not payable: ${goods}`,
            lineDiscount: ({ percent, items }) => `${items}: damaged carton allowance ${percent}`,
            orderDiscount: ({ percent, ifFreight }) =>
              `contract allowance ${percent} - base: accepted goods less carton allowance${ifFreight(" - delivery not in base")}`,
            freight: ({ money }) => `delivery ${money}`,
            tax: ({ percent, tax, ifFreight }) =>
              `${tax} ${percent} - base: goods after allowances${ifFreight(" and delivery")}`,
            paid: ({ money }) => `on account ${money}`,
          }),
          page.noise(() => `GPS ok, ${page.integer({ from: 13, to: 39 })} °C in cargo, ${page.time()}`),
          "TOTAL [covered by thumb]",
        ),
      ),
      blank,
      page.ask({
        due: () => `${page.buyer.first} wants to know what was signed for: how much is payable?`,
        share: ({ count }) =>
          `${page.buyer.first} wants to know what was signed for: how much is payable per shop, if ${count} shops pay the same?`,
        left: ({ money }) =>
          `${page.buyer.first} wants to know what was signed for: how much of the week's ${money} is not used up by it?`,
        extra: ({ money, items }) =>
          `${page.buyer.first} wants to know what was signed for: with what it leaves of the week's ${money}, how many more ${items} can be ordered at the table's price and no second delivery?`,
      }),
    );
  },
});
