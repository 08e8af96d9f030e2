/** How a template lists what was asked for at first. */
export interface ItemWords {
  plain(fact: {
    readonly number: number;
    readonly article: string;
    readonly quantity: string;
    readonly price: string;
  }): string;
  /** `boxes` boxes of `size`; the price is for one piece. */
  boxed(fact: {
    readonly number: number;
    readonly article: string;
    readonly boxes: string;
    readonly size: string;
    readonly price: string;
  }): string;
}

/** How a template says when to deliver, as planned at first. */
export interface DeliveryWords {
  on(fact: { readonly day: string }): string;
  /** So many days after the order date. */
  after(fact: { readonly days: string; readonly ordered: string }): string;
}

/** How a template says what changed later. */
export interface TwistWords {
  requantified(fact: { readonly article: string; readonly was: string; readonly now: string }): string;
  cancelled(fact: { readonly article: string }): string;
  postponed(fact: { readonly was: string; readonly now: string }): string;
}

/** How a template says what not every order has. */
export interface OptionWords {
  discount(fact: { readonly percent: string }): string;
  payment(fact: { readonly days: string }): string;
  shipping(fact: { readonly money: string }): string;
}
