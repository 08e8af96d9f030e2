/** How a template says each kind of change. Percentages and amounts come ready to print. */
export interface ChangeWords {
  returned(fact: { readonly count: string; readonly goods: string; readonly items: string }): string;
  lineDiscount(fact: { readonly percent: string; readonly items: string }): string;
  orderDiscount(fact: { readonly percent: string; readonly ifFreight: Either }): string;
  freight(fact: { readonly money: string }): string;
  tax(fact: { readonly percent: string; readonly tax: string; readonly ifFreight: Either }): string;
  paid(fact: { readonly money: string }): string;
}

/** The first text when there is freight, else the second, which is empty when left out. */
export type Either = (withFreight: string, without?: string) => string;

/** How a template puts each kind of question. */
export interface AskWords {
  due(): string;
  share(fact: { readonly count: string }): string;
  left(fact: { readonly money: string }): string;
  extra(fact: { readonly money: string; readonly items: string }): string;
}

/** One line of the order, ready to print. */
export interface LineWords {
  /** 1, 2, 3. */
  readonly number: number;
  /** "12 desk lamps", "2.5 kg of almonds". */
  readonly goods: string;
  /** "desk lamps". */
  readonly items: string;
  /** "desk lamp". */
  readonly one: string;
  /** "12", "2.5". */
  readonly count: string;
  /** "pcs", "kg", "m", "L". */
  readonly unit: string;
  /** "€4.50", for one `per`. */
  readonly price: string;
  /** "each", "per kg", "per 100". */
  readonly per: string;
  /** The full price of the line. */
  readonly total: string;
  /** An article number that means nothing. */
  readonly code: string;
}
