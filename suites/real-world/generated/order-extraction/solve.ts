import { isoDay } from "../calendar.ts";
import type { ExtractionProblem } from "./problem.ts";

/** The order as JSON text: the target. */
export function answerOf({
  number,
  customer,
  contact,
  place,
  currency,
  deliverOn,
  items,
  options: { discountPercent, paymentDays, shippingCents },
}: ExtractionProblem): string {
  return JSON.stringify({
    order_number: number,
    customer,
    contact: contact.full,
    delivery_date: isoDay(deliverOn),
    delivery_place: place,
    currency,
    items: items.map(({ article, quantity, priceCents }) => ({
      article,
      quantity,
      unit_price: priceCents / 100,
    })),
    discount_percent: discountPercent ?? null,
    payment_days: paymentDays ?? null,
    shipping_cost: shippingCents === undefined ? null : shippingCents / 100,
  });
}

/** Values to find, one more for each that has to be worked out or replaced. */
export function stepsOf({
  items,
  options,
  twists,
}: Pick<ExtractionProblem, "items" | "options" | "twists">): number {
  const boxed = items.filter((item) => item.boxes !== undefined).length;
  return 6 + 3 * items.length + Object.keys(options).length + boxed + twists.length;
}
