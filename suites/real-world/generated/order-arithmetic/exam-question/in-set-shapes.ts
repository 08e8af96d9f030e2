import { capital, joinAnd, rows, sentences } from "../../text.ts";
import { orderTemplates } from "../page.ts";

/** Exam questions whose shape is the point: headings, footnotes, steps, a dialogue, a quiz card, a gap to fill. */
export const examsInSetShapes = orderTemplates({
  "given-and-required": (page) =>
    rows(
      "GIVEN",
      page.lines(({ one, count, unit, price, per }) => `${capital(one)}: ${count} ${unit}; ${price} ${per}`),
      "CONDITIONS",
      page.told({
        returned: ({ goods }) => `Not accepted, hence not payable: ${goods}`,
        lineDiscount: ({ percent, items }) => `Price cut for ${items} only: ${percent}`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Subsequent cut for accepted goods in total: ${percent}${ifFreight(" (no cut for conveyance)")}`,
        freight: ({ money }) => `Conveyance: ${money}`,
        tax: ({ percent, tax, ifFreight }) =>
          `${capital(tax)}, to be applied to cut prices${ifFreight(" and to conveyance")}: ${percent}`,
        paid: ({ money }) => `Already transferred: ${money}`,
      }),
      "REQUIRED",
      page.ask({
        due: () => "The amount that remains to be transferred",
        share: ({ count }) =>
          `The amount that remains to be transferred, divided into ${count} equal parts: one part`,
        left: ({ money }) => `The balance of an account of ${money} from which the purchase is paid`,
        extra: ({ money, items }) =>
          `An account of ${money} pays for the purchase. The number of further ${items}, at the price given, that its balance still pays for`,
      }),
    ),
  footnotes: (page) => {
    const notes = page.told({
      returned: ({ goods }) => `${capital(goods)} of these are sent away again at the door and do not count.`,
      lineDiscount: ({ percent, items }) => `For ${items} the shop charges ${percent} below its usual price.`,
      orderDiscount: ({ percent, ifFreight }) =>
        `All that has been bought is together reduced by ${percent} more${ifFreight(", while the messenger's fee is left as it is")}.`,
      freight: ({ money }) => `A messenger's fee of ${money} is part of the bill.`,
      tax: ({ percent, tax, ifFreight }) =>
        `The shop quotes without ${tax}, which raises the reduced goods${ifFreight(" and the messenger's fee")} by ${percent}.`,
      paid: ({ money }) => `From the bill, ${money} is deducted because of an overpayment last year.`,
    });
    const marks = ["a", "b", "c", "d", "e", "f"];
    return rows(
      `A family furnishes a holiday home${notes.map((_, index) => ` (${marks[index]})`).join("")} and gets ${joinAnd(page.lines(({ goods, price, per }) => `${goods}, usually ${price} ${per}`))}.`,
      page.ask({
        due: () => "What is the bill that the family pays?",
        share: ({ count }) =>
          `The bill is paid by ${count} cousins in equal parts. What does one cousin pay?`,
        left: ({ money }) =>
          `The family takes the bill out of savings of ${money}. What are the savings afterwards?`,
        extra: ({ money, items }) =>
          `The family takes the bill out of savings of ${money}. How many more ${items} at the usual price could it take out of the savings afterwards?`,
      }),
      notes.map((note, index) => `(${marks[index]}) ${note}`),
    );
  },
  "recipe-of-steps": (page) => {
    const steps = [
      ...page.lines(({ goods, price, per }) => `Add the cost of ${goods} (${price} ${per}).`),
      ...page.told({
        returned: ({ goods }) => `Subtract the cost of ${goods}, since they are cancelled.`,
        lineDiscount: ({ percent, items }) => `Subtract ${percent} of the cost of the ${items}.`,
        orderDiscount: ({ percent }) => `Subtract ${percent} of the amount reached so far.`,
        freight: ({ money }) => `Add ${money} for shipment.`,
        tax: ({ percent, tax }) => `Add ${percent} of the amount reached so far, as ${tax}.`,
        paid: ({ money }) => `Subtract ${money}, which has been paid.`,
      }),
    ];
    return rows(
      "Start at zero and carry out these steps, one after the other.",
      steps.map((step, index) => `Step ${index + 1}. ${step}`),
      page.ask({
        due: () => "Which amount do you reach?",
        share: ({ count }) => `Last step. Divide by ${count}. Which amount do you reach?`,
        left: ({ money }) => `Last step. Subtract what you have from ${money}. Which amount do you reach?`,
        extra: ({ money, items }) =>
          `Last step. Subtract what you have from ${money}, and count how often the price of one of the ${items} fits fully into the difference. Which number do you reach?`,
      }),
    );
  },
  "teacher-and-pupil": (page) =>
    rows(
      "Teacher: Let us calculate a bill together. What was ordered?",
      page.lines(({ goods }) => `Pupil: ${capital(goods)}.`),
      "Teacher: And the prices?",
      `Pupil: ${page.lines(({ items, price, per }) => `${price} ${per} for ${items}`).join(", ")}.`,
      page
        .told({
          returned: ({ goods }) => `But ${goods} of that were sent back and nobody pays for them.`,
          lineDiscount: ({ percent, items }) => `The book says the ${items} are ${percent} off.`,
          orderDiscount: ({ percent, ifFreight }) =>
            `When that is done, all the goods together get ${percent} off.${ifFreight(" The parcel charge does not.")}`,
          freight: ({ money }) => `There is a parcel charge of ${money}.`,
          tax: ({ percent, tax, ifFreight }) =>
            `The book also says: plus ${percent} ${tax}${ifFreight(", and the parcel charge is taxed too")}.`,
          paid: ({ money }) => `Somebody gave the shop ${money} when ordering.`,
        })
        .map((fact) => `Pupil: ${fact}`),
      page.ask({
        due: () => "Teacher: Good. Then how much is there to pay in the end?",
        share: ({ count }) =>
          `Teacher: Good. And now ${count} children pay what there is in the end, each the same. How much is it for each child?`,
        left: ({ money }) =>
          `Teacher: Good. I have ${money} in my hand and pay. How much is in my hand then?`,
        extra: ({ money, items }) =>
          `Teacher: Good. I have ${money} in my hand and pay. For how many more ${items}, still at that price, is there enough in my hand then?`,
      }),
    ),
  "quiz-card": (page) =>
    rows(
      `Quiz card. Basket: ${page.lines(({ goods, price, per }) => `${goods} @ ${price} ${per}`).join(" + ")}`,
      page.told({
        returned: ({ goods }) => `Out of the basket again: ${goods}`,
        lineDiscount: ({ percent, items }) => `${capital(items)}: ${percent} less`,
        orderDiscount: ({ percent, ifFreight }) =>
          `Then basket: ${percent} less${ifFreight(" (postman unaffected)")}`,
        freight: ({ money }) => `Postman: ${money} more`,
        tax: ({ percent, tax, ifFreight }) =>
          `${capital(tax)} on basket${ifFreight(" and postman")}: ${percent} more`,
        paid: ({ money }) => `Gift voucher: ${money} less`,
      }),
      page.ask({
        due: () => "Total?",
        share: ({ count }) => `Total, per head, for ${count} heads?`,
        left: ({ money }) => `Change from ${money}?`,
        extra: ({ money, items }) => `Change from ${money}, turned into ${items} at basket price: how many?`,
      }),
    ),
  "fill-the-gap": (page) =>
    sentences(
      "Copy the sentence and fill the gap with the right number.",
      page.ask({
        due: () => '"The restaurant\'s debt to the wholesaler is now ____."',
        share: ({ count }) =>
          `"The restaurant's debt to the wholesaler is now paid off in ${count} equal parts of ____."`,
        left: ({ money }) =>
          `"The restaurant had ${money}, and after paying its debt to the wholesaler it has ____."`,
        extra: ({ money, items }) =>
          `"The restaurant had ${money}, and after paying its debt to the wholesaler it can buy ____ more ${items} at the wholesaler's price."`,
      }),
      `This is known: the wholesaler delivered ${joinAnd(page.lines(({ goods }) => goods))};`,
      `the wholesaler's price was ${joinAnd(page.lines(({ items, price, per }) => `${price} ${per} for ${items}`))}.`,
      page.told({
        returned: ({ goods }) =>
          `${capital(goods)} of the delivery were spoilt and were written off the debt.`,
        lineDiscount: ({ percent, items }) => `On ${items} there was a rebate of ${percent}.`,
        orderDiscount: ({ percent, ifFreight }) =>
          `A further rebate of ${percent} was figured on the remaining price of all goods${ifFreight(", but not on cooling")}.`,
        freight: ({ money }) => `Cooling on the way was billed at ${money}.`,
        tax: ({ percent, tax, ifFreight }) =>
          `${capital(tax)} at a rate of ${percent} was put on what the goods cost by then${ifFreight(" and on cooling")}.`,
        paid: ({ money }) => `The restaurant wired ${money} the same evening.`,
      }),
    ),
});
