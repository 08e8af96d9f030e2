import type { CurrencyId } from "../amounts.ts";
import type { Day } from "../calendar.ts";
import type { Person } from "../world.ts";

/**
 * An order as it stands in the end. The meaning is fixed here, and every template says it: later messages
 * change earlier ones; a price is for one piece; what is not said is null.
 */
export interface ExtractionProblem {
  readonly number: string;
  readonly customer: string;
  readonly contact: Person;
  readonly place: string;
  readonly currency: CurrencyId;
  readonly orderedOn: Day;
  readonly deliverOn: Day;
  /** In the order in which the order lists them. */
  readonly items: readonly Item[];
  readonly options: Options;
  /** At most one of a kind, in the order of `twistKinds`. */
  readonly twists: readonly Twist[];
}

export interface Item {
  readonly article: string;
  readonly quantity: number;
  readonly priceCents: number;
  /** When given, the quantity is told as so many boxes of equal content. */
  readonly boxes?: number;
}

export interface Options {
  readonly discountPercent?: number;
  readonly paymentDays?: number;
  readonly shippingCents?: number;
}

export type Twist =
  /** The delivery date is told as so many days after the order date. */
  | { readonly kind: "relative" }
  /** First another quantity was asked for. */
  | { readonly kind: "requantified"; readonly item: number; readonly was: number }
  /** An article was ordered too, and then cancelled. */
  | { readonly kind: "cancelled"; readonly item: Item; readonly place: number }
  /** The delivery was first planned for another day. */
  | { readonly kind: "postponed"; readonly was: Day };

export const twistKinds = [
  "relative",
  "requantified",
  "cancelled",
  "postponed",
] as const satisfies readonly Twist["kind"][];

/** The twist of one kind, if the order has it. */
export function twistOf<Kind extends Twist["kind"]>(
  problem: ExtractionProblem,
  kind: Kind,
): Extract<Twist, { readonly kind: Kind }> | undefined {
  return problem.twists.find(
    (twist): twist is Extract<Twist, { readonly kind: Kind }> => twist.kind === kind,
  );
}

/** The latent problem as one text: two problems are the same when it is equal. */
export function keyOf(problem: ExtractionProblem): string {
  return JSON.stringify(problem);
}
